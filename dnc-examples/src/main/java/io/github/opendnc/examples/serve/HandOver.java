package io.github.opendnc.examples.serve;

import java.util.concurrent.LinkedTransferQueue;

/**
 * A queue that takes a task from an executor only if a thread is waiting for one. Otherwise the executor makes another
 * thread.
 */
final class HandOver extends LinkedTransferQueue<Runnable> {
    private static final long serialVersionUID = 1;

    @Override
    public boolean offer(Runnable task) {
        return tryTransfer(task);
    }

    @Override
    public boolean add(Runnable task) {
        return super.offer(task); // the limit of threads is reached, so the task waits for one
    }
}
