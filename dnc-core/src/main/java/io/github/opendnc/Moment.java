package io.github.opendnc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The call's moment by each clock that may hang where the person is. */
final class Moment {
    private static final long SECONDS_PER_DAY = 86_400;

    private Moment() {}

    /** How many clocks there are: one unless only an instant and the number tell. */
    static int clocks(Call call, WallClock[] candidates) {
        return call.instantOrNull() == null || call.facts().clock != null ? 1 : candidates.length;
    }

    /** A world at the call's moment by one of the clocks. */
    static long world(Call call, WallClock[] candidates, int clock, long world) {
        Instant instant = call.instantOrNull();
        if (instant != null) {
            WallClock given = call.facts().clock;
            long local = (given == null ? candidates[clock] : given).localSecond(instant);
            return World.at(world, Math.floorDiv(local, SECONDS_PER_DAY), Math.floorMod(local, SECONDS_PER_DAY));
        }
        LocalDateTime wallClock = call.wallClockOrNull();
        if (wallClock != null) {
            return World.at(
                    world,
                    wallClock.toLocalDate().toEpochDay(),
                    wallClock.toLocalTime().toSecondOfDay());
        }
        return World.onDay(world, day(call.dayOrNull()));
    }

    private static long day(@Nullable LocalDate day) {
        if (day == null) {
            throw new IllegalStateException("a call has an instant, a wall-clock time or a day");
        }
        return day.toEpochDay();
    }
}
