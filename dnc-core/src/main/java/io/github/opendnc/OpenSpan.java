package io.github.opendnc;

/**
 * The span of a day in which no rule on hours or days bars a call, in seconds on the clock of the place where the
 * telephone rings. {@link Outcomes#window} turns it into a window. A value type: immutable and thread-safe.
 *
 * @param epochDay the day, as {@link java.time.LocalDate#toEpochDay()}
 * @param opens the first second, from 0 on
 * @param closes the second from which it is closed, 86,400 at most; equal to {@code opens} if the whole day is closed
 */
public record OpenSpan(long epochDay, int opens, int closes) {
    private static final int DAY = 86_400;

    /**
     * A span of a day.
     *
     * @throws IllegalArgumentException if it does not lie within a day
     */
    public OpenSpan {
        if (opens < 0 || closes < opens || closes > DAY) {
            throw new IllegalArgumentException(
                    "open span: expected seconds of a day in their order, found " + opens + " to " + closes);
        }
    }
}
