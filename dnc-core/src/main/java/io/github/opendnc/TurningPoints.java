package io.github.opendnc;

import java.time.LocalDate;
import java.time.Period;
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
    private boolean bounded;

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

    /** Says that there may be days beyond the horizon that were not looked for: those that come again do. */
    void lookNoFurther() {
        bounded = true;
    }

    /** Whether nothing is known beyond the horizon. */
    boolean isBounded() {
        return bounded;
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

    /**
     * The days on which a period that began on a day may be over, counted forward from it or back from the call: these
     * differ by up to four days, in either direction where there are days beside months.
     */
    @SuppressWarnings("JavaPeriodGetDays") // the months are asked for beside the days
    void addEnds(long began, Period length) {
        long forward = Days.plus(began, length);
        boolean mixed = length.toTotalMonths() != 0 && length.getDays() != 0;
        addFrom(mixed ? forward - 4 : forward, mixed ? 8 : 4);
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
