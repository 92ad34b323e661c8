package io.github.opendnc;

import io.github.opendnc.law.CallingHours;
import java.time.LocalTime;

/** A clause on the hour or the day of the call: what a calling window is made of. */
abstract class ClosureClause extends Clause {
    private static final int[] NO_OTHERS = {};

    /**
     * Whether a call in a second of the day is outside, or at the closing instant. That instant is the begin of the closing
     * second; a call later in that second comes after it.
     */
    static boolean isOutside(CallingHours week, boolean atClosing, Call call, long day, int second) {
        int close = week.closes(day);
        if (second == close) {
            return atClosing == (call.nano() == 0);
        }
        return !atClosing && (second < week.opens(day) || second > close);
    }

    /** A second of the day for a text; where the call is at the second of closing and later, all of its time. */
    static LocalTime told(CallingHours week, Call call, long day, int second) {
        return LocalTime.ofSecondOfDay(second).plusNanos(second == week.closes(day) ? call.nano() : 0);
    }

    /** The second of a day at which its answer can begin to differ; beyond the day when it does not. */
    abstract int firstEdge(Call call, long epochDay);

    /** The second of a day at which its answer can differ again; beyond the day when it does not. */
    abstract int secondEdge(Call call, long epochDay);

    /** At which other seconds of a day its answer may differ; those beyond the day do not count. Most differ at the two edges alone. */
    int[] otherEdges(Call call, long epochDay) {
        return NO_OTHERS;
    }

    /** Whether it holds all day. */
    abstract boolean isAllDay(long epochDay);

    /** The latest second at which a day that is not closed opens, over all its values. */
    abstract int latestOpening();

    /** The earliest second at which a day that is not closed closes, over all its values. */
    abstract int earliestClosing();

    /**
     * Adds the days on which it begins or ceases to hold all day, as far ahead as is looked. None may come that soon, and
     * some later: that, too, is a reason to promise nothing beyond.
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
