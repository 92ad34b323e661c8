package io.github.opendnc.csv;

import java.util.ArrayList;
import java.util.List;

/** Threads that work for one thread, which waits for them. Only that one uses this object. */
final class Workers {
    private final List<Thread> threads = new ArrayList<>();

    void start(Runnable work) {
        Thread thread = new Thread(work, "dnc-records");
        thread.setDaemon(true);
        thread.start();
        threads.add(thread);
    }

    /**
     * Returns when all threads have ended. If the waiting thread is interrupted, so are they, because they may wait for
     * a pipe to take their output. The waiting thread stays interrupted.
     *
     * @param wasInterrupted whether the waiting thread was interrupted before
     */
    void end(boolean wasInterrupted) {
        boolean interrupted = Thread.interrupted() || wasInterrupted;
        if (interrupted) {
            threads.forEach(Thread::interrupt);
        }
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException now) {
                    interrupted = true;
                    threads.forEach(Thread::interrupt);
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
