package io.github.opendnc.examples.serve;

import java.time.Duration;

/**
 * How slowly a client may send or read a body. A value: immutable.
 *
 * @param step how long it may do nothing
 * @param start what it may be waited for in all, besides the time that its bytes take
 * @param bytesPerSecond what must be moved in the long run
 */
record Pace(Duration step, Duration start, long bytesPerSecond) {
    static final Pace LEAST = new Pace(Duration.ofSeconds(60), Duration.ofSeconds(60), 16 << 10);

    /** Whether a client keeps it that has moved some bytes and was waited for so long. */
    boolean isKept(long bytes, Duration waited) {
        return waited.compareTo(start.plusMillis(bytes * 1_000 / bytesPerSecond)) <= 0;
    }

    /** What is said of a client that is slower. */
    String tooSlow() {
        return "expected " + bytesPerSecond + " bytes a second or more, behind the first " + start.toSeconds()
                + " seconds";
    }
}
