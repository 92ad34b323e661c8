package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.NumberingPlan;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.us.UsFederal;
import io.github.opendnc.us.states.UsStates;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/**
 * Four states count by a clock of their own. What it shows at a local time depends on where the person is. So such a
 * call is judged as it is in every zone in which the person may be.
 */
@Tag("whole-law")
class OwnClockProperties {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final List<String> NUMBERS =
            List.of("2075550143", "6015550143", "2135550143", "6055550143", "2025550143", "8505550143");
    private static final List<String> STATES = Stream.concat(
                    Stream.of(""), Stream.of("ME", "MS", "CA", "SD", "ID", "HI", "AK", "FL", "NY", "TX", "IN"))
            .toList();
    private static final List<Campaign> CAMPAIGNS = List.of(
            Campaign.of(Purpose.SALES),
            Campaign.of(Purpose.SALES).withTechnology(Technology.PRERECORDED),
            Campaign.of(Purpose.SURVEY).withCaller(Caller.POLLSTER).withTechnology(Technology.PRERECORDED),
            Campaign.of(Purpose.DONATION).withCaller(Caller.CHARITY).withTechnology(Technology.PRERECORDED));

    private static final StateClocks CLOCKS = new StateClocks(NumberingPlan.bundled());
    private static final Scrubber SCRUBBER = scrubber();

    private static Scrubber scrubber() {
        var list = Snapshot.builder(RegistryId.US_NATIONAL);
        NUMBERS.forEach(number -> list.covering(PhoneNumber.parse(number).areaCode(), MONDAY.minusDays(9)));
        return Scrubber.of(
                Registries.of(list.build()),
                Stream.concat(Stream.of(UsFederal.rules()), UsStates.rules("ME", "MS", "CA", "SD").stream())
                        .toList());
    }

    /** A call at a local time, without a zone, and the state in which the person is said to be; empty if none is. */
    record Asked(Call stateless, String state) {
        Call call() {
            return state.isEmpty() ? stateless : stateless.withState(state);
        }

        /** The zones of the number and of the state. */
        Set<ZoneId> zones() {
            Set<ZoneId> zones = new LinkedHashSet<>(NumberingPlan.bundled()
                    .areaCode(stateless.number().areaCode())
                    .orElseThrow()
                    .zones());
            zones.addAll(state.isEmpty() ? Set.of() : CLOCKS.zones(state));
            return zones;
        }

        /** The verdict by the law of number and state, if the person goes by a clock of the zone, though it is in no place of the state. */
        Verdict in(ZoneId zone) {
            return SCRUBBER.evaluation(call(), List.of()).verdict(stateless.withZone(zone));
        }
    }

    @Provide
    Arbitrary<Asked> calls() {
        Arbitrary<LocalDateTime> times = Arbitraries.integers()
                .between(0, 7 * 96 - 1)
                .map(quarter -> MONDAY.atStartOfDay().plusMinutes(15L * quarter).minusMonths(quarter % 2 == 0 ? 0 : 4));
        return Combinators.combine(
                        times,
                        Arbitraries.of(NUMBERS).map(PhoneNumber::parse),
                        Arbitraries.of(STATES),
                        Arbitraries.of(CAMPAIGNS),
                        Arbitraries.of(EnumSet.of(Line.RESIDENTIAL, Line.BUSINESS, Line.CONSUMER)))
                .as((time, number, state, campaign, line) -> new Asked(
                        Call.atLocalTime(time, campaign, number)
                                .withLine(line)
                                .withAttempts(0)
                                .withExemptRobocalls(30, 0),
                        state));
    }

    @Property(tries = 8_000)
    void aLocalTimeIsJudgedAsInEveryZoneInWhichThePersonMayBe(@ForAll("calls") Asked asked) {
        List<Verdict> inZones = asked.zones().stream().map(asked::in).distinct().toList();
        Decision decision = SCRUBBER.decide(asked.call());
        assertEquals(
                inZones.size() == 1 ? inZones.get(0) : Verdict.UNDETERMINED, decision.verdict(), decision::toString);
        assertEquals(decision.verdict(), SCRUBBER.verdict(asked.call()));
        if (inZones.size() > 1) {
            assertTrue(decision.unknowns().contains(Fact.ZONE), decision::toString);
        }
    }

    /** It is 18:30 there for a person in New York's zone, and 23:30 for one in Honolulu. */
    @Example
    void aReasonThatRestsOnOneOfTheClocksSaysSo() {
        Call call = Call.atLocalTime(MONDAY.atTime(18, 30), CAMPAIGNS.get(1), PhoneNumber.parse(NUMBERS.get(0)))
                .withState("HI");
        String text = SCRUBBER.decide(call).toString().replaceAll("\\s+", " ");
        assertTrue(
                text.contains(
                        "it is 18:30 by the clock of America/New_York if the person is in America/New_York, outside"),
                text);
        String inOnePlace = SCRUBBER.decide(call.withState("ME")).toString().replaceAll("\\s+", " ");
        assertTrue(inOnePlace.contains("it is 18:30 by the clock of America/New_York, outside"), inOnePlace);
    }

    /** What the window offers may be used: at its first and its last second, and in between, on every clock. */
    @Property(tries = 5_000)
    void noMomentOfTheWindowIsBarredByTheHours(@ForAll("calls") Asked asked) {
        Call call = asked.call();
        Decision decision = SCRUBBER.decide(call);
        Optional<CallingWindow> window = decision.window().filter(open -> !open.isEmpty());
        Verdict ofDay = SCRUBBER.verdict(
                call.with(Moment.on(LocalDate.ofEpochDay(call.moment().localDay()))));
        if (window.isEmpty() || !ofDay.mayCall()) {
            return;
        }
        ZonedDateTime opens = window.get().opens();
        ZonedDateTime closes = window.get().closes();
        for (ZonedDateTime moment : List.of(
                opens.plusSeconds(1),
                opens.plus(Duration.between(opens, closes).dividedBy(2)),
                closes.minusSeconds(1))) {
            Call then = call.with(Moment.at(moment.toInstant()));
            assertEquals(Verdict.MAY_CALL, SCRUBBER.verdict(then), () -> moment + " " + SCRUBBER.decide(then));
        }
    }

    /** California and the hours of the east coast have six hours in common, Maine and those of Hawaii three. */
    @Example
    void onlyWhereTheLawsShareLittleOfTheDayIsEachDayLookedAt() {
        Call call = Call.on(MONDAY, CAMPAIGNS.get(1), PhoneNumber.parse("2025550143"));
        assertFalse(SCRUBBER.evaluation(call.withState("CA"), List.of())
                .jurisdiction()
                .mayLeaveNoMoment());
        Call inMaine = Call.on(MONDAY, CAMPAIGNS.get(1), PhoneNumber.parse("2075550143"));
        assertTrue(SCRUBBER.evaluation(inMaine.withState("HI"), List.of())
                .jurisdiction()
                .mayLeaveNoMoment());
    }
}
