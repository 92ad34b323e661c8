package io.github.opendnc.examples.serve;

import java.util.concurrent.LinkedTransferQueue;

/** A queue that an executor offers tasks to only when a thread is waiting for one: else it makes another thread. */
final class HandOver extends LinkedTransferQueue<Runnable> {
    private static final long serialVersionUID = 1;

    @Override
    public boolean offer(Runnable task) {
        return tryTransfer(task);
    }

    @Override
    public boolean add(Runnable task) {
        return super.offer(task); // behind the limit of threads: wait for one
    }
}
