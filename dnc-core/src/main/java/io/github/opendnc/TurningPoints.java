package io.github.opendnc;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Days on which a verdict could turn, collected in any order. Epoch days, because a file asks for millions of them. */
final class TurningPoints {
    private static final long LAST = LocalDate.MAX.toEpochDay();

    private final long after;
    private long[] days = new long[16];
    private int size;

    /** Keeps only days after this one. */
    TurningPoints(long after) {
        this.after = after;
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
