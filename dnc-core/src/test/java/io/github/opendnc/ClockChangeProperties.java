package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.us.UsFederal;
import io.github.opendnc.us.states.UsStates;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/**
 * A verdict may turn on a day on which a clock is put forward or back: a clock that agreed with those of a state agrees
 * no more, or the hours of two laws have no moment in common.
 */
@Tag("whole-law")
class ClockChangeProperties {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final Citation SOURCE = Citation.unconfirmed("the test");
    private static final List<String> NUMBERS = List.of(
            "2075550143",
            "6015550143",
            "2135550143",
            "6055550143",
            "2025550143",
            "8505550143",
            "6025550143",
            "6045550143",
            "2045550143",
            "7805550143",
            "9075550143",
            "8085550143");
    private static final List<String> ZONES = List.of(
            "",
            "",
            "America/New_York",
            "US/Eastern",
            "-05:00",
            "-06:00",
            "-07:00",
            "-08:00",
            "Etc/GMT+5",
            "America/Phoenix",
            "America/Denver",
            "America/Los_Angeles",
            "America/Vancouver",
            "America/Edmonton",
            "America/Chicago",
            "Pacific/Honolulu",
            "America/Winnipeg",
            "America/Regina");
    private static final List<String> STATES =
            List.of("", "", "ME", "MS", "CA", "SD", "AZ", "NY", "HI", "AK", "BC", "MB", "AB", "SK", "FL");

    /** Hours by a clock of a law that is not that of the place, in force beside the federal ones. */
    private static RuleSet byTheClockOf(String zone, int opens, int closes) {
        CallingHours hours = CallingHours.daily(LocalTime.of(opens, 0), LocalTime.of(closes, 0));
        return RuleSet.builder("own", "1")
                .country(Country.US)
                .start(LocalDate.of(2003, 1, 1))
                .rules(Rule.ban(
                                "by-clock",
                                Condition.outsideByClock(
                                        Dated.from(LocalDate.of(2003, 1, 1), hours, SOURCE), ZoneId.of(zone)),
                                LocalDate.of(2003, 1, 1),
                                SOURCE)
                        .saying("Closed."))
                .build();
    }

    private static Scrubber scrubber(RuleSet... more) {
        var us = Snapshot.builder(RegistryId.US_NATIONAL);
        var canada = Snapshot.builder(RegistryId.CA_NATIONAL);
        NUMBERS.forEach(number -> us.covering(PhoneNumber.parse(number).areaCode(), FIRST.plusDays(9)));
        List.of(604, 204, 780).forEach(code -> canada.covering(code, FIRST.plusDays(9)));
        return Scrubber.of(
                Registries.of(us.build(), canada.build()),
                Stream.concat(
                                Stream.of(UsFederal.rules(), CanadaFederal.rules()),
                                Stream.concat(UsStates.rules("ME", "MS", "CA", "SD").stream(), Stream.of(more)))
                        .toList());
    }

    private static final int LONDON_TO_19 = 3;
    private static final List<Scrubber> SCRUBBERS = List.of(
            scrubber(),
            scrubber(byTheClockOf("Asia/Tokyo", 12, 20)),
            scrubber(byTheClockOf("Europe/London", 1, 13)),
            scrubber(byTheClockOf("Europe/London", 0, 19)),
            scrubber(byTheClockOf("Australia/Sydney", 0, 1)));

    /** A business: no list is asked about it, which would end every verdict within a month. */
    @Provide
    Arbitrary<Call> calls() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 720).map(FIRST::plusDays),
                        Arbitraries.of(NUMBERS).map(PhoneNumber::parse),
                        Arbitraries.of(ZONES),
                        Arbitraries.of(STATES),
                        Arbitraries.of(Line.BUSINESS, Line.BUSINESS, Line.RESIDENTIAL))
                .as((day, number, zone, state, line) -> {
                    Call call = Call.on(day, Campaign.of(Purpose.SALES), number)
                            .withLine(line)
                            .withAttempts(0);
                    Call inZone = zone.isEmpty() ? call : call.withZone(ZoneId.of(zone));
                    return state.isEmpty() ? inZone : inZone.withState(state);
                });
    }

    @Provide
    Arbitrary<Scrubber> scrubbers() {
        return Arbitraries.of(SCRUBBERS);
    }

    @Property(tries = 3_000)
    void aVerdictHoldsToItsLastDayThoughClocksChange(
            @ForAll("calls") Call call, @ForAll("scrubbers") Scrubber scrubber) {
        Decision decision = scrubber.decide(call);
        if (!decision.problems().isEmpty()) {
            return;
        }
        LocalDate day = call.moment().day().orElseThrow();
        LocalDate far = day.plusDays(450);
        LocalDate last = decision.validUntil().filter(far::isAfter).orElse(far);
        for (LocalDate tried = day; !tried.isAfter(last); tried = tried.plusDays(1)) {
            LocalDate on = tried;
            assertEquals(
                    decision.verdict(),
                    scrubber.verdict(call.with(Moment.on(tried))),
                    () -> "on " + on + " in " + call.zone() + ", " + call.state() + "\n" + decision);
        }
        if (last.isBefore(day.plusDays(370))) {
            assertNotEquals(
                    decision.verdict(), scrubber.verdict(call.with(Moment.on(last.plusDays(1)))), decision::toString);
        }
    }

    /** Whether a day has a moment is asked at noon first, and otherwise of the window. Both say the same. */
    @Property(tries = 3_000)
    void aDayHasAMomentIfItsWindowHasOne(@ForAll("calls") Call call, @ForAll("scrubbers") Scrubber scrubber) {
        Evaluation evaluation = scrubber.evaluation(call, List.of());
        long day = evaluation.firstDay();
        if (evaluation.jurisdiction().isGoverned()) {
            OpenHours hours = new OpenHours(evaluation);
            assertEquals(!hours.on(day).isEmpty(), hours.hasMomentOn(day), () -> call.zone() + ", " + call.state());
        }
    }

    /**
     * The longest open span is the morning in New York and the evening in Los Angeles. So there is no window, although
     * an hour is open on both clocks.
     */
    @Example
    void aDayWithoutAWindowIsNoDayToCallOn() {
        Call call = Call.on(FIRST.plusDays(11), Campaign.of(Purpose.SALES), PhoneNumber.parse("2025550143"))
                .withLine(Line.RESIDENTIAL)
                .withAttempts(0);
        Scrubber scrubber = SCRUBBERS.get(LONDON_TO_19);
        assertEquals(
                Verdict.MAY_CALL,
                scrubber.verdict(call),
                () -> scrubber.decide(call).toString());
        Decision decision = scrubber.decide(call.withState("WA"));
        assertEquals(Verdict.UNDETERMINED, decision.verdict(), decision::toString);
        assertTrue(decision.window().orElseThrow().isEmpty(), decision::toString);
    }

    /**
     * Midnight in New York cuts the hours of a law by a clock of Asia in two, and no law sets hours by the clock of the
     * person. Of the two parts the morning may be the longer in New York and the evening further west.
     */
    @Example
    void hoursThatMidnightCutsInTwoMayLeaveNoMoment() {
        Scrubber scrubber = Scrubber.of(Registries.none(), List.of(byTheClockOf("Asia/Tokyo", 8, 20)));
        Call call = Call.on(FIRST.plusDays(11), Campaign.of(Purpose.SALES), PhoneNumber.parse("2025550143"))
                .withLine(Line.BUSINESS)
                .withAttempts(0);
        assertEquals(Verdict.MAY_CALL, scrubber.verdict(call));
        for (String state : List.of("CA", "HI")) {
            Decision decision = scrubber.decide(call.withState(state));
            assertTrue(decision.window().orElseThrow().isEmpty(), decision::toString);
            assertEquals(Verdict.UNDETERMINED, decision.verdict(), decision::toString);
        }
    }

    /** A day that may be called on has a moment at which the call may be made. The list is a month old at most. */
    @Property(tries = 2_000)
    void aDayToCallOnHasAMomentToCallAt(
            @ForAll("calls") Call call,
            @ForAll("scrubbers") Scrubber scrubber,
            @ForAll @IntRange(min = 9, max = 40) int days) {
        Call onDay = call.with(Moment.on(FIRST.plusDays(days)));
        if (!scrubber.verdict(onDay).mayCall()) {
            return;
        }
        Optional<CallingWindow> window = scrubber.decide(onDay).window();
        if (window.isEmpty()) {
            return; // no hours apply
        }
        assertFalse(window.get().isEmpty(), () -> scrubber.decide(onDay).toString());
        Call then = onDay.with(Moment.at(window.get().opens().plusSeconds(1).toInstant()));
        assertEquals(
                Verdict.MAY_CALL,
                scrubber.verdict(then),
                () -> scrubber.decide(then).toString());
    }
}
