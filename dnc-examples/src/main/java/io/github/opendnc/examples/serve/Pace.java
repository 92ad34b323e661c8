package io.github.opendnc.examples.serve;

import java.time.Duration;

/**
 * How slowly a client may send or read a body. A value: immutable.
 *
 * @param step how long it may do nothing
 * @param most how far it may fall behind
 * @param bytesPerSecond the speed by which it catches up
 */
record Pace(Duration step, Duration most, long bytesPerSecond) {
    private static final int LEAST = 16 << 10;

    static final Pace SENDING = new Pace(Duration.ofSeconds(60), Duration.ofSeconds(60), LEAST);

    /**
     * The system takes some MiB from a program before it makes the program wait. Then it waits until a good part of
     * them is sent.
     */
    static final Pace READING = new Pace(Duration.ofMinutes(5), Duration.ofMinutes(5), LEAST);

    /**
     * How far a client is behind after a step. Earlier speed gives no credit: a client that has sent much may be no
     * slower than others.
     */
    Duration behind(Duration before, long bytes, Duration took) {
        Duration behind = before.plus(took).minusMillis(bytes * 1_000 / bytesPerSecond);
        return behind.isNegative() ? Duration.ZERO : behind;
    }

    /** Whether a client that is this far behind is too slow. */
    boolean isTooFar(Duration behind) {
        return behind.compareTo(most) > 0;
    }

    /** The message for a client that is too slow. */
    String tooSlow() {
        return "expected " + bytesPerSecond + " bytes a second or more, but for " + most.toSeconds() + " seconds";
    }
}
