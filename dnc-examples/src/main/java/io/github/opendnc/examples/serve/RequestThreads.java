package io.github.opendnc.examples.serve;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The threads that read and answer requests. There are as many as requests, up to a limit; then there is a queue of
 * limited length. Each request has a time until its next step. A thread that must wait longer is interrupted, which
 * closes its connection. So nobody holds a thread by sending or reading slowly. If half of the threads are in use, a
 * request must be sent within a fraction of a second.
 */
final class RequestThreads implements Executor, AutoCloseable {
    private static final int QUEUE = 4_096;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PATIENCE_WHEN_BUSY = Duration.ofMillis(250);
    private static final Duration TICK = Duration.ofMillis(50);

    private final int limit;
    private final List<RequestThread> threads = new ArrayList<>();
    private final ThreadPoolExecutor pool;
    private final Thread watch;

    /** At most this many threads. */
    RequestThreads(int limit) {
        this.limit = limit;
        HandOver queue = new HandOver();
        pool = new ThreadPoolExecutor(0, limit, 30, TimeUnit.SECONDS, queue, this::thread, (task, full) -> {
            // No thread is idle, and no more may be made.
            if (full.isShutdown() || queue.size() >= QUEUE || !queue.add(task)) {
                throw new RejectedExecutionException("busy");
            }
        });
        watch = new Thread(this::watch, "dnc-patience");
        watch.setDaemon(true);
        watch.start();
    }

    @Override
    public void execute(Runnable exchange) {
        pool.execute(() -> {
            if (!(Thread.currentThread() instanceof RequestThread thread)) {
                throw new IllegalStateException("a thread of another pool");
            }
            thread.begin();
            try {
                exchange.run();
            } finally {
                thread.end();
            }
        });
    }

    /** Gives the request that this thread answers this much time, from now on, until its next step. */
    static void grant(Duration time) {
        ofThisRequest().accept(time);
    }

    /** Gives time to the request that this thread answers. The result can be called from any thread. */
    static Consumer<Duration> ofThisRequest() {
        return Thread.currentThread() instanceof RequestThread thread
                ? time -> thread.grant(time.toNanos())
                : time -> {};
    }

    /** How many requests are being read or answered. */
    int active() {
        return pool.getActiveCount();
    }

    private Thread thread(Runnable task) {
        RequestThread thread = new RequestThread(task);
        thread.setDaemon(true);
        synchronized (threads) {
            threads.removeIf(each -> each.getState() == Thread.State.TERMINATED);
            threads.add(thread);
        }
        return thread;
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(TICK.toMillis());
                long patience = (pool.getActiveCount() > limit / 2 ? PATIENCE_WHEN_BUSY : PATIENCE).toNanos();
                List<RequestThread> all;
                synchronized (threads) {
                    all = List.copyOf(threads);
                }
                long now = System.nanoTime();
                all.forEach(thread -> thread.check(now, patience));
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
        watch.interrupt();
    }
}
