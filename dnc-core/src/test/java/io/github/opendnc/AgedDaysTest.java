package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.RegistryId;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whether a consent and a request are past their period, by the calendar of java.time: on each day after one of each day
 * from the end of February 2024 to that of 2025, under a law that changes the period between, or does not.
 */
class AgedDaysTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 2, 20);
    private static final LocalDate LAST = LocalDate.of(2025, 3, 10);
    private static final LocalDate CHANGE = LocalDate.of(2024, 9, 1);
    private static final int DAYS_AFTER = 10;
    private static final Call CALL =
            Call.on(LAST.plusYears(9), Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));

    private static final Lookup NOT_HELD = Lookup.notHeld(RegistryId.US_NATIONAL);

    /** The two clauses on the age of a fact, and how a call tells it. */
    private record Pair(Clause older, Clause edge, Function<LocalDate, Call> told) {}

    /** A period until {@link #CHANGE}, and the one since. */
    private record Periods(Period before, Period since) {
        Dated<Period> dated() {
            Citation law = Citation.unconfirmed("Made-up Act s. 1");
            return Dated.from(LocalDate.of(2000, 1, 1), before, law).then(CHANGE, since, law);
        }

        Period on(LocalDate day) {
            return day.isBefore(CHANGE) ? before : since;
        }

        /** Whether it is over: open on a day on which the ways of counting or the periods disagree. */
        Tri over(LocalDate began, LocalDate day) {
            if (began.isAfter(day)) {
                return Tri.FAILS;
            }
            Tri byNow = over(began, day, on(day));
            return over(began, day, on(began)) == byNow ? byNow : Tri.OPEN;
        }

        private static Tri over(LocalDate began, LocalDate day, Period length) {
            LocalDate forward = began.plus(length);
            LocalDate back = day.minus(length);
            if (day.isBefore(forward) && began.isAfter(back)) {
                return Tri.FAILS;
            }
            return day.isAfter(forward) && began.isBefore(back) ? Tri.HOLDS : Tri.OPEN;
        }
    }

    @ParameterizedTest
    @CsvSource({"P2Y, P2Y", "P18M, P18M", "P30D, P30D", "P1M10D, P1M10D", "P0D, P0D", "P2Y, P1Y", "P6M, P2Y"})
    void holdsAndTurnsOnTheDaysOfTheCalendar(Period before, Period since) {
        Periods periods = new Periods(before, since);
        Dated<Period> dated = periods.dated();
        Pair consent = new Pair(
                Clause.of(Condition.consentOlderThan(dated)),
                Clause.of(Condition.consentOnTheEdge(dated)),
                day -> CALL.withConsent(Consent.of(ConsentKind.WRITTEN, day)));
        Pair request = new Pair(
                Clause.of(Condition.requestOlderThan(dated)),
                Clause.of(Condition.requestOnTheEdge(dated)),
                CALL::withDoNotCallRequest);
        for (LocalDate began = FIRST; !began.isAfter(LAST); began = began.plusDays(1)) {
            check(consent, began, periods);
            check(request, began, periods);
        }
    }

    private static void check(Pair pair, LocalDate began, Periods periods) {
        Call call = pair.told().apply(began);
        Set<Long> turns = turns(pair.older(), call, began.minusDays(1));
        assertEquals(turns, turns(pair.edge(), call, began.minusDays(1)), "both turn on the same days");
        LocalDate one = began.plus(periods.before());
        LocalDate other = began.plus(periods.since());
        LocalDate last = (one.isAfter(other) ? one : other).plusDays(DAYS_AFTER);
        Tri yesterday = Tri.FAILS;
        for (LocalDate day = began.minusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            Tri expected = periods.over(began, day);
            LocalDate called = day;
            long scenario = Scenario.onDay(0, day.toEpochDay());
            assertEquals(
                    expected == Tri.HOLDS,
                    pair.older().holds(call, NOT_HELD, scenario),
                    () -> began + ", called on " + called);
            assertEquals(
                    expected == Tri.OPEN,
                    pair.edge().holds(call, NOT_HELD, scenario),
                    () -> began + ", called on " + called);
            assertTrue(
                    expected == yesterday || turns.contains(day.toEpochDay()),
                    () -> began + " turned unannounced on " + called);
            yesterday = expected;
        }
        assertEquals(Tri.HOLDS, yesterday);
    }

    private static Set<Long> turns(Clause clause, Call call, LocalDate after) {
        TurningPoints points = new TurningPoints(after.toEpochDay());
        clause.addTurningPoints(call, NOT_HELD, points);
        Set<Long> days = new HashSet<>();
        for (int i = 0; i < points.size(); i++) {
            days.add(points.day(i));
        }
        return days;
    }
}
