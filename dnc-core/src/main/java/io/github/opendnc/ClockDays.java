package io.github.opendnc;

import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The days on which a verdict may turn because a clock is put forward or back. There are two reasons. The clock that a
 * call gives may no longer agree with those of the person's state. And hours that are read on several clocks may have
 * no moment in common, or have one again. Looks some days more than a year ahead.
 */
final class ClockDays {
    private static final long DAY = 86_400;

    private ClockDays() {}

    static void add(Evaluation evaluation, TurningPoints points) {
        Call call = evaluation.call();
        Jurisdiction place = evaluation.jurisdiction();
        boolean mayTurnElsewhere = place.mayTurnElsewhere(call);
        if (!mayTurnElsewhere && !place.mayLeaveNoMoment(call)) {
            return;
        }
        long[] seconds = changes(call, place, points).toArray();
        for (long second : seconds) {
            add(second, points);
            if (mayTurnElsewhere) {
                WallClock.comparedBecauseOf(second).forEach(later -> add(later, points));
            }
        }
        points.lookNoFurther();
    }

    private static LongStream changes(Call call, Jurisdiction place, TurningPoints points) {
        long until = (points.horizon() + 1) * DAY;
        long from = (points.after() - 1) * DAY - WallClock.YEAR;
        WallClock given = call.facts().clock;
        Stream<WallClock> there =
                Stream.concat(Stream.of(place.clocks()), place.governing().ownClocks());
        Stream<WallClock> clocks = given == null
                ? there
                : Stream.concat(there, Stream.concat(Stream.of(given), place.comparedWith(call).stream()));
        return clocks.distinct()
                .flatMapToLong(clock -> clock.changes(from, until))
                .distinct();
    }

    /** The day of an instant in UTC and its neighbours, because it may be one of them on the clock in question. */
    private static void add(long second, TurningPoints points) {
        long day = Math.floorDiv(second, DAY);
        points.add(day - 1);
        points.add(day);
        points.add(day + 1);
    }
}
