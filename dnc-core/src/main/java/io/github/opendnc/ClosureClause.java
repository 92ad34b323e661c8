package io.github.opendnc;

import java.util.List;

/** A clause on the hour or the day of the call: what a calling window is made of. */
abstract class ClosureClause extends Clause {
    /** The second of a day at which its answer can begin to differ; beyond the day when it does not. */
    abstract int firstEdge(long epochDay);

    /** The second of a day at which its answer can differ again; beyond the day when it does not. */
    abstract int secondEdge(long epochDay);

    /** Whether it holds all day. */
    abstract boolean isAllDay(long epochDay);

    @Override
    final void addClosures(List<ClosureClause> closures) {
        closures.add(this);
    }

    /** Adds the days on which it begins or ceases to hold all day, as far ahead as is looked. */
    final void addClosedDays(TurningPoints points) {
        boolean before = isAllDay(points.after());
        for (long day = points.after() + 1; day <= points.horizon(); day++) {
            boolean now = isAllDay(day);
            if (now != before) {
                points.addRecurring(day);
            }
            before = now;
        }
    }
}
