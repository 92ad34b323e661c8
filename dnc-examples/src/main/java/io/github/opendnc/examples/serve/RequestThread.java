package io.github.opendnc.examples.serve;

/** A thread that reads and answers a request, and is interrupted if that takes too long. */
final class RequestThread extends Thread {
    private boolean busy;
    private long since;
    /** In nanoseconds; 0 while the request is being read. */
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
        Thread.interrupted(); // an interrupt meant for this request must not hit the next one
    }

    synchronized void grant(long nanos) {
        since = System.nanoTime();
        granted = nanos;
    }

    /** Interrupts the request if its time is over. */
    synchronized void check(long now, long patience) {
        if (busy && now - since > (granted == 0 ? patience : granted)) {
            interrupt();
        }
    }
}
