package io.github.opendnc;

/**
 * The span of a day in which no rule on hours or days bars a call, in seconds by whichever clock hangs where the telephone
 * rings: what {@link Outcomes#window} makes a window of. A value type: immutable and thread-safe.
 *
 * @param epochDay the day
 * @param opens the first second, from 0 on
 * @param closes the second from which it is closed, 86,400 at most; that at which it opens when all of the day is closed
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
