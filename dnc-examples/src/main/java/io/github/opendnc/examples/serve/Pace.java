package io.github.opendnc.examples.serve;

import java.time.Duration;

/**
 * How slowly a client may send or read a body. A value: immutable.
 *
 * @param step how long it may do nothing
 * @param most how far it may be behind
 * @param bytesPerSecond by how much it comes nearer
 */
record Pace(Duration step, Duration most, long bytesPerSecond) {
    private static final int LEAST = 16 << 10;

    static final Pace SENDING = new Pace(Duration.ofSeconds(60), Duration.ofSeconds(60), LEAST);

    /** The system takes some MiB from a program before it lets it wait, and then until a good part of them is sent. */
    static final Pace READING = new Pace(Duration.ofMinutes(5), Duration.ofMinutes(5), LEAST);

    /**
     * How far a client is behind after a step. What was quick before is no credit: who has sent much may be no slower than
     * others.
     */
    Duration behind(Duration before, long bytes, Duration took) {
        Duration behind = before.plus(took).minusMillis(bytes * 1_000 / bytesPerSecond);
        return behind.isNegative() ? Duration.ZERO : behind;
    }

    /** Whether a client that is so far behind is too slow. */
    boolean isTooFar(Duration behind) {
        return behind.compareTo(most) > 0;
    }

    /** What is said of a client that is slower. */
    String tooSlow() {
        return "expected " + bytesPerSecond + " bytes a second or more, but for " + most.toSeconds() + " seconds";
    }
}
