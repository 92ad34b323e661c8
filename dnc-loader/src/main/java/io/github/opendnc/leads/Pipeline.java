package io.github.opendnc.leads;

import io.github.opendnc.files.ThreadFailure;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * Works on tasks on the other cores while the caller makes the next ones. Hands on the results in the order of the
 * tasks. Only a few tasks are under way at once, so memory is bounded. If a task throws, the caller gets the exception.
 * Use it from one thread.
 */
final class Pipeline<T> implements Closeable {
    /** Takes the results. */
    @FunctionalInterface
    interface Sink<T> {
        /** Takes the next result. */
        void accept(T result) throws IOException;
    }

    private final int ahead;
    private final Executor workers;
    private final Deque<Future<T>> underWay = new ArrayDeque<>();
    private final Sink<T> sink;

    /**
     * A pipeline with one worker for each core. The caller waits while enough tasks are under way. On a single core the
     * caller does the work itself.
     */
    Pipeline(Sink<T> sink) {
        this(sink, Runtime.getRuntime().availableProcessors());
    }

    Pipeline(Sink<T> sink, int cores) {
        this.sink = sink;
        ahead = 3 * cores;
        workers = cores == 1 ? Runnable::run : Executors.newFixedThreadPool(cores, Pipeline::worker);
    }

    private static Thread worker(Runnable tasks) {
        Thread thread = new Thread(tasks, "dnc-scrub");
        thread.setDaemon(true);
        return thread;
    }

    /** Adds a task. If enough are under way, waits for the oldest one first. */
    void add(Callable<T> task) throws IOException {
        FutureTask<T> added = new FutureTask<>(task);
        workers.execute(added);
        underWay.add(added);
        while (underWay.size() > ahead
                || (!underWay.isEmpty() && underWay.element().isDone())) {
            sink.accept(result(underWay.remove()));
        }
    }

    /** Waits for all tasks. */
    void finish() throws IOException {
        while (!underWay.isEmpty()) {
            sink.accept(result(underWay.remove()));
        }
    }

    private static <T> T result(Future<T> task) throws IOException {
        return ThreadFailure.resultOf(task, "scrubbing");
    }

    /** Abandons the tasks that are not finished. */
    @Override
    public void close() {
        if (workers instanceof ExecutorService threads) {
            threads.shutdownNow();
        }
    }
}
