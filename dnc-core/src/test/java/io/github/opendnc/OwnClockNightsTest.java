package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.opendnc.law.Caller;
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
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Mississippi uses Central Standard Time in summer too. So for one hour it is Sunday on that clock but Monday for the
 * person.
 */
class OwnClockNightsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 11);
    private static final PhoneNumber NUMBER = PhoneNumber.parse("6015550143");

    private static Scrubber scrubber(boolean cautious) {
        List<RuleSet> rules = Stream.concat(UsStates.rules("MS").stream(), Stream.of(UsFederal.rules()))
                .map(set -> cautious ? set.cautious("the test", "the cautious way") : set)
                .toList();
        Snapshot list = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(601, MONDAY.minusDays(2))
                .build();
        return Scrubber.of(Registries.of(list), rules);
    }

    private static boolean isDaytime(LocalDateTime time) {
        return time.getDayOfWeek() != DayOfWeek.SUNDAY
                && !time.toLocalTime().isBefore(LocalTime.of(8, 0))
                && time.toLocalTime().isBefore(LocalTime.of(21, 0));
    }

    /** Whatever is sold or asked for, to persons and to offices. */
    @ParameterizedTest
    @EnumSource(
            value = Purpose.class,
            names = {"SALES", "DONATION"})
    void noCallIsFreeOnSundayNorAtNightByEitherClock(Purpose purpose) {
        for (boolean cautious : List.of(true, false)) {
            Scrubber scrubber = scrubber(cautious);
            for (Line line : List.of(Line.RESIDENTIAL, Line.BUSINESS)) {
                for (Caller caller : List.of(Caller.SELLER, Caller.CHARITY, Caller.POLITICAL)) {
                    Campaign campaign = Campaign.of(purpose).withCaller(caller);
                    for (LocalDateTime time = MONDAY.minusDays(2).atStartOfDay();
                            time.isBefore(MONDAY.plusDays(2).atStartOfDay());
                            time = time.plusMinutes(15)) {
                        Call call = Call.atLocalTime(time, campaign, NUMBER).withLine(line);
                        LocalDateTime asked = time;
                        assertFalse(
                                scrubber.verdict(call).mayCall() && !isDaytime(time),
                                () -> asked + " " + call + " " + scrubber.decide(call));
                    }
                }
            }
        }
    }

    /** No hour of a window, and no next opening, is one in which the verdict differs. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theWindowAndTheNextOpeningAreWhatTheVerdictsSay(boolean cautious) {
        Scrubber scrubber = scrubber(cautious);
        Campaign campaign = Campaign.of(Purpose.DONATION).withCaller(Caller.CHARITY);
        Call onSunday = Call.atLocalTime(MONDAY.minusDays(1).atTime(12, 0), campaign, NUMBER)
                .withLine(Line.BUSINESS);
        scrubber.decide(onSunday)
                .nextOpening()
                .map(ZonedDateTime::toLocalDateTime)
                .ifPresent(opening -> assertEquals(
                        Verdict.MAY_CALL,
                        scrubber.verdict(onSunday.with(Moment.atLocalTime(opening))),
                        opening::toString));
        CallingWindow window =
                scrubber.decide(onSunday.with(Moment.on(MONDAY))).window().orElseThrow();
        assertEquals(LocalTime.of(9, 0), window.opens().toLocalTime(), window::toString);
        assertEquals(LocalTime.of(20, 0), window.closes().toLocalTime(), window::toString);
    }

    /** A law with its own clock that leaves Sunday open begins and ends Sunday at midnight on its clock. */
    @Test
    void aDayBeginsAtTheMidnightOfTheClockOfTheLaw() {
        CallingHours hours = CallingHours.daily(LocalTime.of(8, 0), LocalTime.of(20, 0))
                .with(LocalTime.MIN, LocalTime.MAX, DayOfWeek.SUNDAY);
        Citation source = Citation.unconfirmed("the test");
        Rule rule = Rule.ban(
                        "by-clock",
                        Condition.outsideByClock(
                                Dated.from(LocalDate.of(2003, 1, 1), hours, source), ZoneOffset.ofHours(-6)),
                        LocalDate.of(2003, 1, 1),
                        source)
                .saying("Closed.");
        RuleSet set = RuleSet.builder("own", "1")
                .country(Country.US)
                .start(LocalDate.of(2003, 1, 1))
                .rules(rule)
                .build();
        Scrubber scrubber = Scrubber.of(Registries.none(), set);
        Call sunday = Call.on(MONDAY.minusDays(1), Campaign.of(Purpose.SALES), NUMBER);
        assertEquals(
                "01:00-24:00 America/Chicago",
                scrubber.decide(sunday).window().orElseThrow().toString());
        // Monday has an hour of that Sunday too. The window is the longest span.
        assertEquals(
                "09:00-21:00 America/Chicago",
                scrubber.decide(sunday.with(Moment.on(MONDAY)))
                        .window()
                        .orElseThrow()
                        .toString());
    }

    /** Texas opens a second later than Illinois. That second belongs to no span that could be asked about after it. */
    @Test
    void anOpeningASecondBehindAnotherEdgeIsThatSecond() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        List<RuleSet> rules = List.of(
                UsFederal.rules(),
                UsStates.rules("TX").get(0).cautious("the test", "the cautious way"),
                UsStates.rules("IL").get(0).cautious("the test", "the cautious way"));
        Scrubber scrubber = Scrubber.of(
                Registries.of(
                        Snapshot.builder(RegistryId.US_NATIONAL)
                                .covering(214, day)
                                .build(),
                        Snapshot.builder(new RegistryId("us-tx"))
                                .covering(214, day)
                                .build()),
                rules);
        Call call = Call.atLocalTime(day.atTime(5, 0), Campaign.of(Purpose.SALES), PhoneNumber.parse("2145550143"))
                .withLine(Line.RESIDENTIAL)
                .withState("IL");
        ZonedDateTime next = scrubber.decide(call).nextOpening().orElseThrow();
        assertEquals(LocalTime.of(9, 0, 1), next.toLocalTime());
        assertEquals(Verdict.MAY_CALL, scrubber.verdict(call.with(Moment.at(next.toInstant()))));
    }

    /** Having no list is no better than an old list: Kansas bars what the federal rules let pass. */
    @Test
    void kansasWantsAListOfThirtyDays() {
        Call call = Call.atLocalTime(
                        MONDAY.atTime(12, 0),
                        Campaign.of(Purpose.SALES).withCaller(Caller.CHARITY),
                        PhoneNumber.parse("6205550143"))
                .withLine(Line.RESIDENTIAL);
        List<RuleSet> rules = Stream.concat(UsStates.rules("KS").stream(), Stream.of(UsFederal.rules()))
                .toList();
        Snapshot old = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(620, MONDAY.minusDays(200))
                .build();
        Snapshot of =
                Snapshot.builder(RegistryId.US_NATIONAL).covering(212, MONDAY).build();
        Snapshot later = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(620, MONDAY.plusDays(1))
                .build();
        for (Registries lists :
                List.of(Registries.of(old), Registries.of(of), Registries.of(later), Registries.none())) {
            assertEquals(Verdict.UNDETERMINED, Scrubber.of(lists, rules).verdict(call), lists::toString);
        }
        Snapshot fresh = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(620, MONDAY.minusDays(30))
                .build();
        assertEquals(Verdict.MAY_CALL, Scrubber.of(Registries.of(fresh), rules).verdict(call));
    }
}
