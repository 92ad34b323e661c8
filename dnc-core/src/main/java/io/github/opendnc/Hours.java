package io.github.opendnc;

import io.github.opendnc.registry.Lookup;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the clock of the person called stands against the calling hours. False while the hours are not judged. */
final class Hours extends Condition {
    private final Dated<CallingHours> hours;
    private final boolean atClosing;

    Hours(Dated<CallingHours> hours, boolean atClosing) {
        this.hours = hours;
        this.atClosing = atClosing;
    }

    @Override
    boolean holds(Call call, @Nullable Lookup list, long world) {
        if (!World.isJudged(world)) {
            return false;
        }
        long day = World.day(world);
        int second = World.second(world);
        CallingHours span = hours.atOrFirst(day);
        int close = span.closeSecond(day);
        return atClosing ? second == close : second < span.openSecond(day) || second > close;
    }

    @Override
    void explain(Call call, @Nullable Lookup list, long world, List<String> facts) {
        long day = World.day(world);
        facts.add("it is " + LocalTime.ofSecondOfDay(World.second(world)) + " where the person is, "
                + (atClosing ? "the closing instant of " : "outside ")
                + hours.atOrFirst(day).span(day));
    }

    @Override
    void addDated(Collection<Dated<?>> dated) {
        dated.add(hours);
    }

    @Override
    void addHours(List<Dated<CallingHours>> all) {
        all.add(hours);
    }

    @Override
    public String toString() {
        return (atClosing ? "at the closing instant of " : "outside ") + hours.describe(CallingHours::toString);
    }
}
