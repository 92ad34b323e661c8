package io.github.opendnc;

/**
 * The span of a day in which no rule on hours or days bars a call, in seconds by whichever clock hangs where the telephone
 * rings: what {@link Outcomes#window} makes a window of. A value type: immutable and thread-safe.
 *
 * @param epochDay the day
 * @param opens the first second
 * @param closes the second from which it is closed; that at which it opens when all of the day is closed
 */
public record OpenSpan(long epochDay, int opens, int closes) {}
