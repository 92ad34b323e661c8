package io.github.opendnc;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Days on which a verdict could turn, collected in any order. Epoch days, because a file asks for millions of them. */
final class TurningPoints {
    private static final long LAST = LocalDate.MAX.toEpochDay();

    /** How far ahead days are looked for that come again every week or year: past a whole year of them. */
    private static final int RECURRING_DAYS = 370;

    private final long after;
    private long[] days = new long[16];
    private int size;
    private boolean recurring;

    /** Keeps only days after this one. */
    TurningPoints(long after) {
        this.after = after;
    }

    /** The day after which they are collected. */
    long after() {
        return after;
    }

    /** The last day on which those that recur are looked for. */
    long horizon() {
        return after + RECURRING_DAYS;
    }

    /** Whether there are days that come again: beyond the horizon nothing is known then. */
    boolean hasRecurring() {
        return recurring;
    }

    void add(long day) {
        if (day > after && day <= LAST) {
            if (size == days.length) {
                days = Arrays.copyOf(days, 2 * size);
            }
            days[size++] = day;
        }
    }

    void add(@Nullable LocalDate day) {
        if (day != null) {
            add(day.toEpochDay());
        }
    }

    /** A day that comes again. */
    void addRecurring(long day) {
        recurring = true;
        add(day);
    }

    /** A day and some after it: counted back and not forward, a short month moves an end by up to three days. */
    void addFrom(long day, int more) {
        for (int i = 0; i <= more; i++) {
            add(day + i);
        }
    }

    long[] ascending() {
        long[] sorted = Arrays.copyOf(days, size);
        Arrays.sort(sorted);
        return sorted;
    }
}
