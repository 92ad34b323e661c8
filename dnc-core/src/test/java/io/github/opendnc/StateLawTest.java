package io.github.opendnc;

import static io.github.opendnc.Verdict.MAY_CALL;
import static io.github.opendnc.Verdict.MAY_NOT_CALL;
import static io.github.opendnc.Verdict.UNDETERMINED;
import static io.github.opendnc.law.Condition.all;
import static io.github.opendnc.law.Condition.attempts;
import static io.github.opendnc.law.Condition.outside;
import static io.github.opendnc.law.Condition.outsideByClock;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.law.Settlement;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the engine does for the laws of states, tested with made-up laws. */
class StateLawTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final Citation ACT = Citation.primary("Made-up Act");
    private static final Campaign SALES = Campaign.of(Purpose.SALES);
    private static final PhoneNumber OF_MISSISSIPPI = PhoneNumber.parse("6015550143");
    private static final PhoneNumber OF_NEW_YORK = PhoneNumber.parse("2125550143");
    private static final Dated<CallingHours> EIGHT_TO_EIGHT =
            Dated.from(FIRST, CallingHours.daily(LocalTime.of(8, 0), LocalTime.of(20, 0)), ACT);

    private static RuleSet.Builder of(String state) {
        return RuleSet.builder("made-up-" + state.toLowerCase(java.util.Locale.ROOT), "1")
                .country(Country.US)
                .region(state);
    }

    private static RuleSet set(String state, Condition condition) {
        return of(state)
                .rules(Rule.ban("us-made-up-" + state.toLowerCase(java.util.Locale.ROOT), condition, FIRST, ACT))
                .build();
    }

    private static Scrubber scrubber(RuleSet... sets) {
        return Scrubber.of(Registries.none(), EmptyLaw.and(sets));
    }

    private static Verdict verdict(Scrubber scrubber, Call call) {
        Decision decision = scrubber.decide(call);
        assertEquals(decision.verdict(), scrubber.verdict(call), decision::toString);
        return decision.verdict();
    }

    private static Call at(String instant, PhoneNumber number) {
        return Call.at(Instant.parse(instant), SALES, number);
    }

    // ---- a clock that the law names

    private static final Scrubber BY_STANDARD_TIME =
            scrubber(set("MS", outsideByClock(EIGHT_TO_EIGHT, ZoneOffset.ofHours(-6))));

    @Test
    void inSummerTheLawsClockIsAnHourBehind() {
        assertEquals(MAY_NOT_CALL, verdict(BY_STANDARD_TIME, at("2026-07-08T13:59:59Z", OF_MISSISSIPPI))); // 08:59:59
        assertEquals(MAY_CALL, verdict(BY_STANDARD_TIME, at("2026-07-08T14:00:00Z", OF_MISSISSIPPI)));
        assertEquals(MAY_CALL, verdict(BY_STANDARD_TIME, at("2026-07-09T02:00:00Z", OF_MISSISSIPPI))); // 21:00:00
        assertEquals(MAY_NOT_CALL, verdict(BY_STANDARD_TIME, at("2026-07-09T02:00:01Z", OF_MISSISSIPPI)));
    }

    @Test
    void inWinterBothAgree() {
        assertEquals(MAY_NOT_CALL, verdict(BY_STANDARD_TIME, at("2026-12-02T13:59:59Z", OF_MISSISSIPPI)));
        assertEquals(MAY_CALL, verdict(BY_STANDARD_TIME, at("2026-12-02T14:00:00Z", OF_MISSISSIPPI)));
    }

    @Test
    void aTimeAtThePlaceIsTurnedIntoThatOfTheClock() {
        Call summer = Call.atLocalTime(LocalDateTime.parse("2026-07-08T08:30:00"), SALES, OF_MISSISSIPPI);
        assertEquals(MAY_NOT_CALL, verdict(BY_STANDARD_TIME, summer));
        assertEquals(MAY_CALL, verdict(BY_STANDARD_TIME, summer.withZone(ZoneId.of("America/Denver"))));
    }

    @Test
    void theWindowIsThatOfTheLawsClockByTheClockOfThePerson() {
        Call summer = Call.on(LocalDate.parse("2026-07-08"), SALES, OF_MISSISSIPPI);
        Call winter = Call.on(LocalDate.parse("2026-12-02"), SALES, OF_MISSISSIPPI);
        assertEquals(
                "09:00-21:00 America/Chicago", BY_STANDARD_TIME.decide(summer).hours());
        assertEquals(
                "08:00-20:00 America/Chicago", BY_STANDARD_TIME.decide(winter).hours());
        assertEquals(
                "10:00-22:00 America/New_York",
                BY_STANDARD_TIME
                        .decide(summer.withZone(ZoneId.of("America/New_York")))
                        .hours());
    }

    @Test
    void aClockOfItsOwnClosesNoDay() {
        Dated<CallingHours> closing =
                Dated.from(FIRST, CallingHours.aroundTheClock().closed(DayOfWeek.SUNDAY), ACT);
        assertThrows(IllegalArgumentException.class, () -> outsideByClock(closing, ZoneOffset.ofHours(-6)));
    }

    // ---- caps on attempts

    private static final Scrubber CAPPED = scrubber(set("NY", attempts(3)));

    @Test
    void aCapBarsTheCallThatWouldExceedIt() {
        Call call = at("2026-12-02T17:00:00Z", OF_NEW_YORK);
        assertEquals(MAY_CALL, verdict(CAPPED, call.withAttempts(2)));
        assertEquals(MAY_NOT_CALL, verdict(CAPPED, call.withAttempts(3)));
        assertEquals(UNDETERMINED, verdict(CAPPED, call));
        assertEquals(Set.of(Fact.ATTEMPTS_24H), CAPPED.decide(call).unknowns());
        assertTrue(CAPPED.decide(call.withAttempts(3)).nextOpening().isEmpty());
        assertThrows(IllegalArgumentException.class, () -> call.withAttempts(-1));
    }

    @Test
    void ofADayCapsAreNotJudgedAndThatIsSaid() {
        Call call = Call.on(LocalDate.of(2026, 12, 2), SALES, OF_NEW_YORK);
        assertEquals(MAY_CALL, verdict(CAPPED, call));
        assertTrue(CAPPED.decide(call)
                .notes()
                .contains(
                        "only the day of the call is given: caps on calls to one person in 24 hours were not judged"));
    }

    /** With a time the cap is judged, and with only a day it is not. */
    @Test
    void noHourIsPromisedAtWhichACapMayBar() {
        Call call = Call.on(LocalDate.of(2026, 12, 6), SALES, OF_NEW_YORK);
        Dated<CallingHours> noSundays =
                Dated.from(FIRST, EIGHT_TO_EIGHT.at(FIRST).value().closed(DayOfWeek.SUNDAY), ACT);
        Scrubber closed = scrubber(of("NY").rules(
                        Rule.ban("us-made-up", attempts(3), FIRST, ACT),
                        Rule.ban("us-made-up-hours", outside(noSundays), FIRST, ACT))
                .build());
        assertEquals(MAY_NOT_CALL, verdict(closed, call));
        assertEquals(Optional.empty(), closed.decide(call).nextOpening());
        assertEquals(Optional.empty(), closed.decide(call.withAttempts(3)).nextOpening());
        Call few = call.withAttempts(2);
        ZonedDateTime opening = closed.decide(few).nextOpening().orElseThrow();
        assertEquals(LocalDate.of(2026, 12, 7), opening.toLocalDate());
        assertEquals(MAY_CALL, verdict(closed, few.with(Moment.at(opening.toInstant()))));
        assertTrue(closed.decide(call.with(SALES.attemptsCountedElsewhere()))
                .nextOpening()
                .isPresent());
    }

    @Test
    void aCallerThatKeepsTheCapsIsNotJudgedByThemAndThatIsSaid() {
        Call call = at("2026-12-02T17:00:00Z", OF_NEW_YORK).with(SALES.attemptsCountedElsewhere());
        Decision decision = CAPPED.decide(call);
        assertEquals(MAY_CALL, verdict(CAPPED, call));
        assertTrue(decision.notes()
                .contains("caps on calls to one person in 24 hours were not judged: the caller keeps them by itself"));
        assertEquals("SALES by SELLER, LIVE, CONSUMER lines, caps on attempts kept by the caller", decision.campaign());
    }

    /** A company that says the cap is reached does not mean that somebody else has counted otherwise. */
    @Test
    void aCountThatIsGivenIsBelievedThoughTheCallerKeepsTheCaps() {
        Call call = at("2026-12-02T17:00:00Z", OF_NEW_YORK).with(SALES.attemptsCountedElsewhere());
        assertEquals(Verdict.MAY_NOT_CALL, verdict(CAPPED, call.withAttempts(7)));
        assertEquals(MAY_CALL, verdict(CAPPED, call.withAttempts(0)));
        assertTrue(
                CAPPED.decide(call.withAttempts(0)).notes().stream().noneMatch(note -> note.contains("caps on calls")));
    }

    // ---- where the person is said to be

    private static final RuleSet NEW_YORK = set("NY", Condition.somePurpose(Purpose.SALES));
    private static final RuleSet MISSISSIPPI = set("MS", Condition.somePurpose(Purpose.SURVEY));

    @Test
    void theLawOfTheAreaCodeAndOfTheStateSaidBothGovern() {
        Scrubber both = scrubber(NEW_YORK, MISSISSIPPI);
        Call survey = at("2026-12-02T17:00:00Z", OF_NEW_YORK).with(Campaign.of(Purpose.SURVEY));
        assertEquals(MAY_CALL, verdict(both, survey));
        assertEquals(MAY_NOT_CALL, verdict(both, survey.withState("MS")));
        assertEquals(MAY_NOT_CALL, verdict(both, survey.with(SALES).withState("MS")));
        assertTrue(both.decide(survey.withState("MS"))
                .notes()
                .contains("the person is said to be in MS and the area code is of NY: the law of both was asked"));
        assertEquals("state: expected a code such as FL, found \"FLA\"", refused(() -> survey.withState("FLA")));
    }

    private static String refused(org.junit.jupiter.api.function.Executable call) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    void aSetOfNumbersOnlyLeavesPeopleElsewhereAlone() {
        RuleSet numbers = of("NY").rules(Rule.ban("us-made-up", all(), FIRST, ACT))
                .numbersOnly()
                .build();
        Scrubber scrubber = scrubber(numbers, MISSISSIPPI);
        assertEquals(MAY_NOT_CALL, verdict(scrubber, at("2026-12-02T17:00:00Z", OF_NEW_YORK)));
        assertEquals(
                MAY_CALL,
                verdict(scrubber, at("2026-12-02T17:00:00Z", OF_MISSISSIPPI).withState("NY")));
    }

    /** The person is said to be in another state and no zone is given, so the clocks of both are possible. */
    @Test
    void theClocksOfTheStateSaidCountToo() {
        Scrubber scrubber = scrubber(set("CA", outside(EIGHT_TO_EIGHT)), MISSISSIPPI, set("NY", Condition.any()));
        Call early = at("2026-12-02T14:30:00Z", OF_NEW_YORK); // 09:30 in New York, 06:30 in California
        assertEquals(MAY_CALL, verdict(scrubber, early));
        assertEquals(UNDETERMINED, verdict(scrubber, early.withState("CA")));
        assertEquals(MAY_NOT_CALL, verdict(scrubber, early.withState("CA").withZone(ZoneId.of("America/Los_Angeles"))));
    }

    // ---- an unknown first day; a state without rules

    @Test
    void aRuleOfUnknownFirstDayIsUnsettledBeforeTheDayItWasRead() {
        Rule ban = Rule.ban("us-made-up", all(), FIRST, ACT).foundInForceOn(LocalDate.of(2025, 11, 25));
        Scrubber scrubber = scrubber(of("NY").rules(ban).build());
        assertEquals(UNDETERMINED, verdict(scrubber, Call.on(LocalDate.of(2025, 11, 24), SALES, OF_NEW_YORK)));
        assertEquals(MAY_NOT_CALL, verdict(scrubber, Call.on(LocalDate.of(2025, 11, 25), SALES, OF_NEW_YORK)));
        assertEquals(
                LocalDate.of(2025, 11, 24),
                scrubber.decide(Call.on(LocalDate.of(2025, 11, 1), SALES, OF_NEW_YORK))
                        .validUntil()
                        .orElseThrow());
    }

    @Test
    void aRuleOfUnknownFirstDaySaysSoWhileItIsInDoubt() {
        Rule ban = Rule.ban("us-made-up", all(), FIRST, ACT)
                .foundInForceOn(LocalDate.of(2025, 11, 25))
                .noting("The text was read.");
        Scrubber scrubber = scrubber(of("NY").rules(ban).build());
        Call before = Call.on(LocalDate.of(2025, 11, 24), SALES, OF_NEW_YORK);
        assertEquals(
                "It was found in force on 2025-11-25; its first day was not found. The text was read.",
                scrubber.decide(before).reasons().get(0).note());
        assertEquals(
                "The text was read.",
                scrubber.decide(before.with(Moment.on(LocalDate.of(2025, 11, 25))))
                        .reasons()
                        .get(0)
                        .note());
    }

    /** It is open only before the day on which it was found in force, whatever somebody settles. */
    @Test
    void theDaysBeforeARuleWasFoundInForceCanBeSettled() {
        LocalDate found = LocalDate.of(2025, 11, 25);
        Rule ban = Rule.ban("us-made-up", all(), FIRST, ACT).foundInForceOn(found);
        RuleSet set = of("NY").rules(ban).build();
        Call before = Call.on(found.minusDays(1), SALES, OF_NEW_YORK);
        Call after = Call.on(found, SALES, OF_NEW_YORK);
        for (RuleSet barring : List.of(
                set.cautious("the test", "the way that bars"),
                set.settling(new Settlement("us-made-up", Settlement.Outcome.APPLIES, "the test", "it is old")))) {
            assertEquals(MAY_NOT_CALL, verdict(scrubber(barring), before));
            assertEquals(MAY_NOT_CALL, verdict(scrubber(barring), after));
        }
        RuleSet free =
                set.settling(new Settlement("us-made-up", Settlement.Outcome.DOES_NOT_APPLY, "the test", "it is new"));
        assertEquals(MAY_CALL, verdict(scrubber(free), before));
        assertEquals(MAY_NOT_CALL, verdict(scrubber(free), after));
        assertEquals(
                found.minusDays(1), scrubber(free).decide(before).validUntil().orElseThrow());
    }

    @Test
    void aStateInWhichNothingWasFoundIsNamed() {
        RuleSet federal = RuleSet.builder("federal", "1")
                .country(Country.US)
                .rules(Rule.ban("us-made-up", Condition.any(), FIRST, ACT))
                .notChecking("not state law{of region}")
                .build();
        RuleSet none = of("NY").readOn("nothing stricter found").build();
        Decision decision =
                Scrubber.of(Registries.none(), federal, none).decide(at("2026-12-02T17:00:00Z", OF_NEW_YORK));
        assertEquals(List.of("federal 1", "made-up-ny 1"), decision.rulesVersions());
        assertEquals(List.of("made-up-ny 1: nothing stricter found"), decision.lawReadOn());
        assertEquals("only the rules named here; other law not checked", decision.notChecked());
        Decision beside = Scrubber.of(Registries.none(), federal, none)
                .decide(at("2026-12-02T17:00:00Z", OF_NEW_YORK).withState("MS"));
        assertEquals("not state law of MS", beside.notChecked());
        assertFalse(decision.verdict() == UNDETERMINED);
    }
}
