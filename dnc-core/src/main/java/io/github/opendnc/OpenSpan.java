package io.github.opendnc;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The span of a day in which no rule on hours or days bars a call, on the clock of the place where the telephone rings.
 * It may be another on each clock that the person may have. It can only be compared, and turned into a window by {@link
 * Outcomes#window}. A value type: immutable and thread-safe.
 */
public final class OpenSpan {
    private static final int DAY = 86_400;

    private final long epochDay;
    /** The seconds at which it opens and closes, in turn: on each clock, or once for all. */
    private final int[] edges;

    /**
     * A span of a day.
     *
     * @param epochDay the day, as {@link java.time.LocalDate#toEpochDay()}
     * @param edges for each clock, or once for all, the first second that is open and the first that is closed again;
     *     these are equal if the whole day is closed
     * @throws IllegalArgumentException if they do not lie within a day
     */
    OpenSpan(long epochDay, int... edges) {
        for (int i = 0; i < edges.length; i += 2) {
            if (edges[i] < 0 || edges[i + 1] < edges[i] || edges[i + 1] > DAY) {
                throw new IllegalArgumentException("open span: expected seconds of a day in their order, found "
                        + edges[i] + " to " + edges[i + 1]);
            }
        }
        this.epochDay = epochDay;
        this.edges = edges.clone();
    }

    long epochDay() {
        return epochDay;
    }

    /** The first open second on a clock of the place. */
    int opens(int clock) {
        return edges[place(clock)];
    }

    /** The first second on that clock from which it is closed; {@code DAY} if it is open to midnight. */
    int closes(int clock) {
        return edges[place(clock) + 1];
    }

    private int place(int clock) {
        return edges.length == 2 ? 0 : 2 * clock;
    }

    /** Whether it is the whole day, on every clock. */
    boolean isWholeDay() {
        return IntStream.range(0, edges.length).allMatch(i -> edges[i] == (i % 2 == 0 ? 0 : DAY));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpenSpan that && epochDay == that.epochDay && Arrays.equals(edges, that.edges);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(epochDay) + Arrays.hashCode(edges);
    }

    /** The day and the seconds, for example {@code 20781: 28800-75600}. */
    @Override
    public String toString() {
        return IntStream.range(0, edges.length / 2)
                .mapToObj(clock -> opens(clock) + "-" + closes(clock))
                .collect(Collectors.joining(" ", epochDay + ": ", ""));
    }
}
