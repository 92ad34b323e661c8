package io.github.opendnc.examples.serve;

/** A thread that reads a request and answers it, and is interrupted when that takes too long. */
final class RequestThread extends Thread {
    private boolean busy;
    private long since;
    /** In nanoseconds; 0 as long as the request is being read. */
    private long granted;

    RequestThread(Runnable task) {
        super(task, "dnc-request");
    }

    synchronized void begin() {
        busy = true;
        since = System.nanoTime();
        granted = 0;
    }

    synchronized void end() {
        busy = false;
        Thread.interrupted(); // that of this request is not for the next
    }

    synchronized void grant(long nanos) {
        since = System.nanoTime();
        granted = nanos;
    }

    /** Interrupts the request if it has had its time. */
    synchronized void check(long now, long patience) {
        if (busy && now - since > (granted == 0 ? patience : granted)) {
            interrupt();
        }
    }
}
