package io.github.opendnc;

import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Dated;
import io.github.opendnc.registry.Lookup;
import java.time.LocalDate;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Whether the clock of the person called is outside the calling hours, or at their closing instant. If the hours are
 * not judged it does not hold, except on a day that is closed altogether.
 */
final class HoursClause extends ClosureClause {
    private final Dated<CallingHours> hours;
    private final boolean atClosing;
    /** False for most laws, which close no day: then no day has to be looked at. */
    private final boolean closesDays;

    HoursClause(Dated<CallingHours> hours, boolean atClosing) {
        this.hours = hours;
        this.atClosing = atClosing;
        this.closesDays = !atClosing && mayClose();
    }

    private boolean mayClose() {
        return hours.entries().stream().anyMatch(entry -> entry.value().closesDays());
    }

    private CallingHours on(long day) {
        return hours.atOrFirst(day).value();
    }

    @Override
    boolean holds(Call call, Lookup list, long scenario) {
        long day = Scenario.day(scenario);
        if (!Scenario.isJudged(scenario)) {
            return isAllDay(day);
        }
        return isOutside(on(day), atClosing, call, day, Scenario.second(scenario));
    }

    @Override
    long reads() {
        return Scenario.DAY_BITS | Scenario.CLOCK_BITS;
    }

    @Override
    int firstEdge(Call call, long epochDay) {
        return on(epochDay).opens(epochDay);
    }

    @Override
    int secondEdge(Call call, long epochDay) {
        return on(epochDay).closes(epochDay);
    }

    @Override
    Object edgesBy() {
        return hours;
    }

    @Override
    int latestOpening() {
        return openDays(CallingHours::opens).max().orElse(0);
    }

    @Override
    int earliestClosing() {
        return openDays(CallingHours::closes).min().orElse(Integer.MAX_VALUE);
    }

    /** The edges of the weekdays that are not closed, under each of the values. */
    private IntStream openDays(ToIntBiFunction<CallingHours, Long> edge) {
        return hours.entries().stream()
                .map(Dated.Entry::value)
                .flatMapToInt(week -> LongStream.range(0, 7)
                        .filter(day -> !week.isClosed(day))
                        .mapToInt(day -> edge.applyAsInt(week, day)));
    }

    @Override
    boolean differsByWeekday() {
        return (atClosing && mayClose()) // a day that is closed has no closing instant
                || openDays(CallingHours::opens).distinct().count() > 1
                || openDays(CallingHours::closes).distinct().count() > 1;
    }

    @Override
    boolean isAllDay(long epochDay) {
        return closesDays && on(epochDay).isClosed(epochDay);
    }

    @Override
    void addTurningPoints(Call call, Lookup list, TurningPoints points) {
        if (closesDays) {
            addClosedDays(points);
        }
    }

    @Override
    boolean cites() {
        return true;
    }

    @Override
    void explain(Call call, Lookup list, long scenario, Grounds grounds) {
        if (!holds(call, list, scenario)) {
            return;
        }
        long day = Scenario.day(scenario);
        String fact = isAllDay(day)
                ? "no hour of " + LocalDate.ofEpochDay(day) + " is open"
                : grounds.clock(told(on(day), call, day, Scenario.second(scenario))) + ", "
                        + (atClosing ? "the closing instant of " : "outside ") + on(day).span(day);
        grounds.fact(fact, hours.atOrFirst(day));
    }
}
