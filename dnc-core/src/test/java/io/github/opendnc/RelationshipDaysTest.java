package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Dealing;
import io.github.opendnc.law.MonthCounting;
import io.github.opendnc.law.PersonCondition;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.RegistryId;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A relationship by the calendar of java.time: whether it holds on each day after a dealing on each day of a leap year
 * and the next.
 */
class RelationshipDaysTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DEALINGS = 2 * 366;
    private static final Call CALL =
            Call.on(FIRST.plusYears(4), Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));

    private static final Lookup NOT_HELD = Lookup.notHeld(RegistryId.US_NATIONAL);
    private static final int DAYS_AFTER = 31;

    @ParameterizedTest
    @CsvSource({"P3M", "P6M", "P18M", "P30D", "P1M10D"})
    void holdsAndTurnsOnTheDaysOfTheCalendar(Period length) {
        Dated<Period> period = Dated.from(LocalDate.of(2000, 1, 1), length, Citation.unconfirmed("Made-up Act s. 1"));
        for (MonthCounting counting : MonthCounting.values()) {
            Clause inside = Clause.of(new PersonCondition.Within(Dealing.TRANSACTION, period, counting, false));
            Clause edge = Clause.of(new PersonCondition.Within(Dealing.TRANSACTION, period, counting, true));
            for (int i = 0; i < DEALINGS; i++) {
                check(inside, edge, FIRST.plusDays(i), length, counting);
            }
        }
    }

    private static void check(Clause inside, Clause edge, LocalDate dealing, Period length, MonthCounting counting) {
        Call call = CALL.withLastTransaction(dealing);
        Set<Long> turns = turns(inside, call, dealing);
        assertEquals(turns, turns(edge, call, dealing), "both turn on the same days");
        LocalDate last = dealing.plus(length).plusDays(DAYS_AFTER);
        Tri before = Tri.FAILS;
        for (LocalDate day = dealing; !day.isAfter(last); day = day.plusDays(1)) {
            Tri expected = expected(dealing, day, length, counting);
            String message = dealing + ", called on " + day + ", " + counting;
            long scenario = Scenario.onDay(0, day.toEpochDay());
            assertEquals(expected == Tri.HOLDS, inside.holds(call, NOT_HELD, scenario), message);
            assertEquals(expected == Tri.OPEN, edge.holds(call, NOT_HELD, scenario), message);
            assertTrue(expected == before || turns.contains(day.toEpochDay()), message);
            before = expected;
        }
    }

    private static Tri expected(LocalDate dealing, LocalDate day, Period length, MonthCounting counting) {
        LocalDate back = day.minus(length);
        if (counting == MonthCounting.BACK_FROM_THE_CALL) {
            return dealing.equals(day) ? Tri.OPEN : Tri.of(!dealing.isBefore(back));
        }
        LocalDate forward = dealing.plus(length);
        if (day.isBefore(forward) && dealing.isAfter(back)) {
            return Tri.HOLDS;
        }
        return day.isAfter(forward) && dealing.isBefore(back) ? Tri.FAILS : Tri.OPEN;
    }

    /** The days that are told if the question is for the day before the dealing, and for any day after it. */
    private static Set<Long> turns(Clause clause, Call call, LocalDate dealing) {
        Set<Long> all = turnsAfter(clause, call, dealing.minusDays(1));
        for (int days = 0; days < 600; days += 7) {
            long after = dealing.plusDays(days).toEpochDay();
            Set<Long> later = new HashSet<>(all);
            later.removeIf(day -> day <= after);
            assertEquals(later, turnsAfter(clause, call, dealing.plusDays(days)), "asked later it tells the same");
        }
        return all;
    }

    private static Set<Long> turnsAfter(Clause clause, Call call, LocalDate day) {
        TurningPoints points = new TurningPoints(day.toEpochDay());
        clause.addTurningPoints(call, NOT_HELD, points);
        Set<Long> days = new HashSet<>();
        for (int i = 0; i < points.size(); i++) {
            days.add(points.day(i));
        }
        return days;
    }
}
