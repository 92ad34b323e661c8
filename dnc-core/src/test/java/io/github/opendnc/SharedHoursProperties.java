package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.RegistryId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is promised for every day is looked up on some days, minute by minute, with any of the laws left out. */
class SharedHoursProperties {
    private static final int STEP = 300;
    private static final int DAY = 86_400;
    private static final Lookup NO_LIST = Lookup.notHeld(RegistryId.US_NATIONAL);
    private static final List<String> ZONES = List.of(
            "America/New_York",
            "America/Chicago",
            "America/Phoenix",
            "America/Denver",
            "America/Los_Angeles",
            "America/Anchorage",
            "Pacific/Honolulu",
            "America/Puerto_Rico",
            "America/St_Johns",
            "Pacific/Guam");

    /** Some laws, the clocks that a person may have, and a day. */
    record Asked(List<Condition> laws, List<WallClock> clocks, LocalDate day) {
        ClosureClause[] closures() {
            return laws.stream().map(law -> (ClosureClause) Clause.of(law)).toArray(ClosureClause[]::new);
        }

        boolean areLongest() {
            return new SharedHours(closures()).areLongestOn(clocks.toArray(WallClock[]::new));
        }
    }

    @Provide
    Arbitrary<Asked> laws() {
        Arbitrary<Dated<CallingHours>> hours = Combinators.combine(
                        Arbitraries.integers().between(0, 13),
                        Arbitraries.integers().between(14, 23))
                .as(SharedHoursProperties::hours);
        Arbitrary<ZoneId> zones = Arbitraries.of(ZONES).map(ZoneId::of);
        Arbitrary<Condition> own = Combinators.combine(hours, zones).as(Condition::outsideByClock);
        Arbitrary<Condition> ownClosing = Combinators.combine(hours, zones).as(Condition::atClosingByClock);
        Arbitrary<Condition> other = hours.map(Condition::outside);
        Arbitrary<Condition> closing = hours.map(Condition::atClosing);
        Arbitrary<List<Condition>> all = Combinators.combine(
                        own,
                        Arbitraries.oneOf(own, ownClosing, other, closing)
                                .list()
                                .ofMaxSize(2))
                .as((first, rest) -> {
                    List<Condition> laws = new ArrayList<>(rest);
                    laws.add(first);
                    return laws;
                });
        Arbitrary<LocalDate> days = Arbitraries.oneOf(
                Arbitraries.of(LocalDate.of(2026, 3, 8), LocalDate.of(2026, 11, 1)),
                Arbitraries.integers().between(0, 364).map(LocalDate.of(2026, 1, 1)::plusDays));
        return Combinators.combine(
                        all, zones.map(WallClock::of).list().ofMinSize(1).ofMaxSize(3), days)
                .as(Asked::new);
    }

    @Property(tries = 3_000)
    void theLongestPartsOfADayHaveAMomentInCommon(@ForAll("laws") Asked asked) {
        if (!asked.areLongest()) {
            return;
        }
        ClosureClause[] closures = asked.closures();
        for (int some = 0; some < 1 << closures.length; some++) {
            long opens = Long.MIN_VALUE;
            long closes = Long.MAX_VALUE;
            for (WallClock clock : asked.clocks) {
                int[] longest = longest(closures, some, clock, asked.day);
                long midnight = asked.day.toEpochDay() * DAY;
                opens = Math.max(opens, clock.secondWhenShown(midnight + longest[0]));
                closes = Math.min(closes, clock.secondWhenShown(midnight + longest[1]));
            }
            assertTrue(opens < closes, asked + " with the laws " + Integer.toBinaryString(some));
        }
    }

    /** The longest part of a day that none of some laws closes, in seconds of the day. */
    private static int[] longest(ClosureClause[] closures, int some, WallClock clock, LocalDate day) {
        Call call = Call.on(day, Campaign.of(Purpose.SALES), PhoneNumber.parse("2025550143"))
                .onClock(clock);
        long campaign = Scenario.of(call, call.campaign().caller());
        int[] longest = {0, 0};
        int open = 0;
        for (int second = 0; second <= DAY; second += STEP) {
            boolean closed =
                    second == DAY || isClosed(closures, some, call, Scenario.at(campaign, day.toEpochDay(), second));
            if (closed && second - open > longest[1] - longest[0]) {
                longest = new int[] {open, second};
            }
            open = closed ? second + STEP : open;
        }
        return longest;
    }

    private static boolean isClosed(ClosureClause[] closures, int some, Call call, long scenario) {
        for (int i = 0; i < closures.length; i++) {
            if ((some & 1 << i) != 0 && closures[i].holds(call, NO_LIST, scenario)) {
                return true;
            }
        }
        return false;
    }

    /** They open at 9 in Los Angeles and close at 20 in New York, where it is three hours later. */
    @Example
    void sevenHoursInCommonAreMoreThanTheRestOfTheDay() {
        assertTrue(asked(9, 21, 8, 20).areLongest());
        assertFalse(asked(9, 21, 8, 17).areLongest());
    }

    /** The hours of a law of Los Angeles and those of the person, who may be there or in New York. */
    private static Asked asked(int lawOpens, int lawCloses, int opens, int closes) {
        return new Asked(
                List.of(
                        Condition.outsideByClock(hours(lawOpens, lawCloses), ZoneId.of("America/Los_Angeles")),
                        Condition.outside(hours(opens, closes))),
                List.of(WallClock.of(ZoneId.of("America/Los_Angeles")), WallClock.of(ZoneId.of("America/New_York"))),
                LocalDate.of(2026, 11, 24));
    }

    private static Dated<CallingHours> hours(int opens, int closes) {
        return Dated.from(
                LocalDate.of(2020, 1, 1),
                CallingHours.daily(LocalTime.of(opens, 0), LocalTime.of(closes, 0)),
                Citation.unconfirmed("a law"));
    }
}
