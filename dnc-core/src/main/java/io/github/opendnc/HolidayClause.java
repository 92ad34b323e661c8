package io.github.opendnc;

import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Holidays;
import io.github.opendnc.registry.Lookup;
import java.time.LocalDate;

/** The day of the call, where the person is, is a holiday. This is judged even if only the day of the call is known. */
final class HolidayClause extends ClosureClause {
    private static final int NO_EDGE = Integer.MAX_VALUE;

    private final Dated<Holidays> holidays;

    HolidayClause(Dated<Holidays> holidays) {
        this.holidays = holidays;
    }

    @Override
    boolean holds(Call call, Lookup list, long scenario) {
        return isAllDay(Scenario.day(scenario));
    }

    @Override
    long reads() {
        return Scenario.DAY_BITS;
    }

    @Override
    int firstEdge(Call call, long epochDay) {
        return NO_EDGE;
    }

    @Override
    int secondEdge(Call call, long epochDay) {
        return NO_EDGE;
    }

    @Override
    int latestOpening() {
        return 0;
    }

    @Override
    int earliestClosing() {
        return NO_EDGE;
    }

    @Override
    boolean differsByWeekday() {
        return false;
    }

    @Override
    boolean isAllDay(long epochDay) {
        return holidays.atOrFirst(epochDay).value().includes(epochDay);
    }

    @Override
    void addTurningPoints(Call call, Lookup list, TurningPoints points) {
        addClosedDays(points);
    }

    @Override
    boolean cites() {
        return true;
    }

    @Override
    void explain(Call call, Lookup list, long scenario, Grounds grounds) {
        long day = Scenario.day(scenario);
        if (isAllDay(day)) {
            Dated.Entry<Holidays> inForce = holidays.atOrFirst(day);
            LocalDate date = LocalDate.ofEpochDay(day);
            grounds.fact(date + " is " + inForce.value().nameOn(date).orElse("a holiday"), inForce);
        }
    }
}
