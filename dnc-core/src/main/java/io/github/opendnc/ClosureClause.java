package io.github.opendnc;

import io.github.opendnc.law.CallingHours;
import java.time.LocalTime;

/** A clause on the hour or the day of the call. Calling windows are made of such clauses. */
abstract class ClosureClause extends Clause {
    private static final int[] NO_OTHERS = {};

    /**
     * Whether a call in a second of the day is outside the hours or, if {@code atClosing}, at the closing instant. That
     * instant is the beginning of the closing second. A call later in the same second comes after it.
     */
    static boolean isOutside(CallingHours week, boolean atClosing, Call call, long day, int second) {
        int close = week.closes(day);
        if (second == close) {
            return atClosing == (call.nano() == 0);
        }
        return !atClosing && (second < week.opens(day) || second > close);
    }

    /** A second of the day for a text. If the call is in the closing second, the fraction of the second is included. */
    static LocalTime told(CallingHours week, Call call, long day, int second) {
        return LocalTime.ofSecondOfDay(second).plusNanos(second == week.closes(day) ? call.nano() : 0);
    }

    /** The second of a day at which its answer may first change; beyond the day if there is none. */
    abstract int firstEdge(Call call, long epochDay);

    /** The second of a day at which its answer may change again; beyond the day if there is none. */
    abstract int secondEdge(Call call, long epochDay);

    /**
     * Other seconds of a day at which its answer may change; those beyond the day do not count. Most clauses have none.
     */
    int[] otherEdges(Call call, long epochDay) {
        return NO_OTHERS;
    }

    /**
     * The key of its edges. Clauses with equal keys have the same edges for every call and day. Returning the clause
     * itself is always right, but slower.
     */
    Object edgesBy() {
        return this;
    }

    /** Whether it holds all day. */
    abstract boolean isAllDay(long epochDay);

    /** Whether its hours may be others on some days of the week, apart from days that it closes altogether. */
    abstract boolean differsByWeekday();

    /** The latest opening second over all its values, on the clock by which it goes. Closed days do not count. */
    abstract int latestOpening();

    /** The earliest closing second over all its values, on that clock. Closed days do not count. */
    abstract int earliestClosing();

    /**
     * Adds the days on which it begins or ceases to hold all day, up to the horizon. Even if there is none up to there,
     * one may come later. So nothing is promised beyond the horizon.
     */
    final void addClosedDays(TurningPoints points) {
        points.lookNoFurther();
        boolean before = isAllDay(points.after());
        for (long day = points.after() + 1; day <= points.horizon(); day++) {
            boolean now = isAllDay(day);
            if (now != before) {
                points.add(day);
            }
            before = now;
        }
    }
}
