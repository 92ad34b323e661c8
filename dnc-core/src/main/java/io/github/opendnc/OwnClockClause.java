package io.github.opendnc;

import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.HourCondition;
import io.github.opendnc.registry.Lookup;
import java.util.List;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Compares the time on a clock that the law itself names with the calling hours. For a call at an instant, the clock
 * shows that instant. If only the local time is known, or the law's clock is in doubt at that instant, the local time
 * is converted to the time on the law's clock, from the clock that the call gives for the person. {@link PersonClocks}
 * gives one to a call with a local time. If the law's clock is in doubt and no clock is given, the local time is taken to
 * be on the law's clock.
 */
final class OwnClockClause extends ClosureClause {
    private static final int DAY = 86_400;

    private final Dated<CallingHours> hours;
    private final boolean atClosing;
    private final WallClock clock;
    private final String words;
    private final int latestOpening;
    private final int earliestClosing;
    private final int latestClosing;

    OwnClockClause(HourCondition.ByClock condition) {
        hours = condition.hours();
        atClosing = condition.atClosing();
        clock = WallClock.of(condition.clock());
        words = condition.clockInWords();
        latestOpening = edges(hours, CallingHours::opens).max().orElse(0);
        earliestClosing = edges(hours, CallingHours::closes).min().orElse(DAY);
        latestClosing = edges(hours, CallingHours::closes).max().orElse(DAY);
    }

    /** The clock that the law names. */
    WallClock clock() {
        return clock;
    }

    private CallingHours on(long day) {
        return hours.atOrFirst(day).value();
    }

    @Override
    boolean holds(Call call, Lookup list, long scenario) {
        if (!Scenario.isJudged(scenario)) {
            return false;
        }
        long shown = shown(call, scenario);
        long day = Math.floorDiv(shown, DAY);
        return isOutside(on(day), atClosing, call, day, Math.floorMod(shown, DAY));
    }

    /** What the law's clock shows in a scenario, in seconds from 1970. */
    private long shown(Call call, long scenario) {
        Moment moment = call.moment();
        if (moment.isInstant() && !clock.isDoubtful(moment.second())) {
            return clock.localSecond(moment.second());
        }
        long local = Scenario.day(scenario) * DAY + Scenario.second(scenario);
        return clock.localSecond(where(call).secondWhenShown(local));
    }

    private WallClock where(Call call) {
        WallClock given = call.facts().clock;
        return given == null ? clock : given;
    }

    @Override
    long reads() {
        return Scenario.DAY_BITS | Scenario.CLOCK_BITS;
    }

    @Override
    int firstEdge(Call call, long epochDay) {
        return secondThere(call, epochDay, on(epochDay).opens(epochDay));
    }

    @Override
    int secondEdge(Call call, long epochDay) {
        return secondThere(call, epochDay, on(epochDay).closes(epochDay));
    }

    /**
     * The midnights of the law's clock, at which the hours of one weekday end and those of the next begin; and the
     * hours of this day, the day before and the day after.
     */
    @Override
    int[] otherEdges(Call call, long epochDay) {
        int[] edges = new int[3 * 3];
        int size = 0;
        for (long day = epochDay - 1; day <= epochDay + 1; day++) {
            CallingHours of = on(day);
            edges[size++] = (int) (there(call, day, 0) - epochDay * DAY);
            edges[size++] = (int) (there(call, day, of.opens(day)) - epochDay * DAY);
            edges[size++] = (int) (there(call, day, of.closes(day)) - epochDay * DAY);
        }
        return edges;
    }

    @Override
    Object edgesBy() {
        return List.of(hours, clock);
    }

    private int secondThere(Call call, long epochDay, int second) {
        return Math.floorMod(there(call, epochDay, second), DAY);
    }

    /** What the person's clock shows when the law's clock shows a second of a day, in seconds from 1970. */
    private long there(Call call, long epochDay, int second) {
        return where(call).localSecond(clock.secondWhenShown(epochDay * DAY + second));
    }

    @Override
    int latestOpening() {
        return latestOpening;
    }

    @Override
    int earliestClosing() {
        return earliestClosing;
    }

    /** The latest closing second over all its values. */
    int latestClosing() {
        return latestClosing;
    }

    private static IntStream edges(Dated<CallingHours> hours, ToIntBiFunction<CallingHours, Long> edge) {
        return hours.entries().stream()
                .map(Dated.Entry::value)
                .flatMapToInt(week -> LongStream.range(0, 7).mapToInt(day -> edge.applyAsInt(week, day)));
    }

    @Override
    boolean differsByWeekday() {
        return true; // on the person's clock a day has hours of two days of the law
    }

    @Override
    boolean isAllDay(long epochDay) {
        return false;
    }

    @Override
    void addTurningPoints(Call call, Lookup list, TurningPoints points) {
        // It does not judge a call that gives only a day.
    }

    @Override
    Object turnsBy() {
        return OwnClockClause.class;
    }

    @Override
    boolean cites() {
        return true;
    }

    @Override
    void explain(Call call, Lookup list, long scenario, Grounds grounds) {
        if (holds(call, list, scenario)) {
            long shown = shown(call, scenario);
            long day = Math.floorDiv(shown, DAY);
            grounds.fact(
                    "it is " + told(on(day), call, day, Math.floorMod(shown, DAY)) + " by the clock of " + words
                            + grounds.assumption() + ", "
                            + (atClosing ? "the closing instant of " : "outside ")
                            + on(day).span(day),
                    hours.atOrFirst(day));
        }
    }
}
