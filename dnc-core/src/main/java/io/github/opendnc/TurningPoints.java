package io.github.opendnc;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a verdict could turn, collected in any order and held in ascending order, each once. Epoch days, because a
 * file asks for millions of them.
 */
final class TurningPoints {
    private static final long LAST = Moment.LAST_DAY;

    /** How far ahead days are looked for that come again every week or year: past a whole year of them. */
    private static final int RECURRING_DAYS = 370;

    /** By how many days the two ways of counting a period may differ. */
    private static final int MOST_APART = 4;

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

    /** How many there are. */
    int size() {
        return size;
    }

    /** One of them, in ascending order. */
    long day(int index) {
        return days[index];
    }

    /** Few are added, and those of one clause most often in order: so each is put where it belongs. */
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
     * The days on which a period that began on a day may be over, counted forward from it or back from the call: that day
     * and the next where no month ends on one of its number; else the two ways differ by up to four days, in either direction
     * where there are days beside months.
     */
    @SuppressWarnings("JavaPeriodGetDays") // the months are asked for beside the days
    void addEnds(long began, Period length) {
        if (began + longest(length) <= after) {
            return; // long over, as most are: it spares them the calendar
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

    /** In how many days a period is over however it is counted. */
    static long longest(Period length) {
        return Days.atMost(length) + MOST_APART;
    }

    /** A day and some after it: counted back and not forward, a short month moves an end by up to three days. */
    private void addFrom(long day, int more) {
        for (int i = 0; i <= more; i++) {
            add(day + i);
        }
    }
}
