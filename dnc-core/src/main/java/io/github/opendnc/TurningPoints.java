package io.github.opendnc;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a verdict may turn. They are added in any order and kept in ascending order, each once. They are
 * epoch days, because a file asks for millions of them.
 */
final class TurningPoints {
    private static final long LAST = Moment.LAST_DAY;

    /** How far ahead to look for days that come again every week or year: more than one whole year. */
    private static final int RECURRING_DAYS = 370;

    /** The most days by which the two ways of counting a period may differ. */
    private static final int MOST_APART = 4;

    private final long after;
    private long[] days = new long[16];
    private int size;
    private boolean bounded;

    /** Collects only days after this one. */
    TurningPoints(long after) {
        this.after = after;
    }

    long after() {
        return after;
    }

    /** The last day for which recurring days are looked for. */
    long horizon() {
        return after + RECURRING_DAYS;
    }

    /** Says that there may be days beyond the horizon that were not looked for, because recurring days go on. */
    void lookNoFurther() {
        bounded = true;
    }

    /** Whether nothing is known about days beyond the horizon. */
    boolean isBounded() {
        return bounded;
    }

    int size() {
        return size;
    }

    /** The day at a place, in ascending order. */
    long day(int index) {
        return days[index];
    }

    /** Puts the day where it belongs. Few days are added, and those of one clause mostly come in order. */
    void add(long day) {
        if (day <= after || day > LAST) {
            return;
        }
        int at = size;
        while (at > 0 && days[at - 1] >= day) {
            at--;
        }
        if (at == size || days[at] != day) {
            insert(at, day);
        }
    }

    private void insert(int at, long day) {
        if (size == days.length) {
            days = Arrays.copyOf(days, 2 * size);
        }
        System.arraycopy(days, at, days, at + 1, size - at);
        days[at] = day;
        size++;
    }

    void add(@Nullable LocalDate day) {
        if (day != null) {
            add(day.toEpochDay());
        }
    }

    /**
     * Adds the days on which a period that began on a day may be over, counted forward from that day or back from the
     * call. If no month ends on a day of its number, these are the last day and the next. Otherwise the two ways differ
     * by up to four days. They differ in either direction if the period has days besides months.
     */
    @SuppressWarnings("JavaPeriodGetDays") // the months are asked for besides the days
    void addEnds(long began, Period length) {
        if (began + longest(length) <= after) {
            return; // long over, as most are; spares them the calendar
        }
        long forward = Days.plus(began, length);
        long months = length.toTotalMonths();
        if (months == 0 || (length.getDays() == 0 && Days.isLastOfNoMonth(began))) {
            addFrom(forward, 1);
        } else if (length.getDays() == 0) {
            addFrom(forward, MOST_APART);
        } else {
            addFrom(forward - MOST_APART, 2 * MOST_APART);
        }
    }

    /** The number of days after which a period is over, however it is counted. */
    static long longest(Period length) {
        return Days.atMost(length) + MOST_APART;
    }

    /**
     * Adds a day and some days after it. A short month moves an end by up to three days if it is counted back instead
     * of forward.
     */
    private void addFrom(long day, int more) {
        for (int i = 0; i <= more; i++) {
            add(day + i);
        }
    }
}
