package io.github.opendnc;

import java.util.stream.Stream;

/**
 * The days on which a verdict may turn because of the hours of the day or a change of the clocks. There are two reasons.
 * The clock that a call gives may no longer agree with those of the person's state. And hours that are read on several
 * clocks, or differ by the day of the week, may have no moment in common on one day and have one on the next. Looks some
 * days more than a year ahead.
 */
final class ClockDays {
    private static final long DAY = 86_400;

    private ClockDays() {}

    /** Adds them for a verdict. */
    static void add(Evaluation evaluation, Verdict verdict, TurningPoints points) {
        Call call = evaluation.call();
        Jurisdiction place = evaluation.jurisdiction();
        // A day without a moment makes no call barred, and none that is barred free.
        boolean mayLeaveNoMoment = verdict != Verdict.MAY_NOT_CALL && place.mayLeaveNoMoment(call);
        if (mayLeaveNoMoment && place.governing().hoursDifferByDay()) {
            addEachDay(points);
        } else if (mayLeaveNoMoment || place.mayTurnElsewhere(call)) {
            addChanges(call, place, points);
        }
    }

    private static void addEachDay(TurningPoints points) {
        for (long day = points.horizon(); day > points.after(); day--) {
            points.add(day);
        }
        points.lookNoFurther();
    }

    private static void addChanges(Call call, Jurisdiction place, TurningPoints points) {
        long until = (points.horizon() + 1) * DAY;
        long from = (points.after() - 1) * DAY - WallClock.YEAR;
        long[] changes = Stream.of(
                        Stream.of(place.clocks()),
                        Stream.ofNullable(call.facts().clock),
                        place.comparedWith(call).stream())
                .flatMap(clocks -> clocks)
                .distinct()
                .flatMapToLong(clock -> clock.changes(from, until))
                .distinct()
                .toArray();
        for (long change : changes) {
            add(change, points);
            if (place.mayTurnElsewhere(call)) {
                WallClock.comparedBecauseOf(change).forEach(later -> add(later, points));
            }
        }
        points.lookNoFurther();
    }

    /** The day of an instant in UTC and its neighbours, because it may be one of them on the clock in question. */
    private static void add(long second, TurningPoints points) {
        long day = Math.floorDiv(second, DAY);
        points.add(day - 1);
        points.add(day);
        points.add(day + 1);
    }
}
