package io.github.opendnc.csv;

import java.util.ArrayList;
import java.util.List;

/** Threads that work for one that waits for them. Used by that one. */
final class Workers {
    private final List<Thread> threads = new ArrayList<>();

    void start(Runnable work) {
        Thread thread = new Thread(work, "dnc-records");
        thread.setDaemon(true);
        thread.start();
        threads.add(thread);
    }

    /**
     * Returns when all have ended. They are interrupted if the waiting one is, because they may wait for a pipe to take
     * what they write; it stays interrupted.
     *
     * @param wasInterrupted whether it was before
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
