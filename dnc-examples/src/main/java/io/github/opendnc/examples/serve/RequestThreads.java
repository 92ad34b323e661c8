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
 * The threads that read requests and answer them: as many as there are requests on the way, up to a limit, then a queue with an
 * end. Each request has a time within which it must come to its next step; a thread that is kept waiting longer is
 * interrupted, which closes its connection. So nobody holds a thread by sending or reading slowly, and when half of them are
 * in use the time to send a request is a fraction of a second.
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

    /** Up to so many threads. */
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

    /** Grants the request that this thread answers so much time from now on until its next step. */
    static void grant(Duration time) {
        ofThisRequest().accept(time);
    }

    /** What grants time to the request that this thread answers, from whichever thread. */
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
