package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Caller;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.us.UsFederal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules answer on every day from their first, and change on the days on which the law did. */
class OverTheYearsTest {
    private static final LocalDate LAST = LocalDate.of(2028, 12, 1);

    private static Situation held(Call call, boolean listed, int age) {
        return new Situation(call, Situation.State.HELD, listed, age);
    }

    private static Call call(String number, LocalDate day, Technology technology, Purpose purpose, Caller caller) {
        Campaign campaign = Campaign.of(purpose).withCaller(caller).withTechnology(technology);
        return Call.atLocalTime(day.atTime(14, 0), campaign, PhoneNumber.parse(number))
                .withLine(Line.RESIDENTIAL);
    }

    static Stream<LocalDate> firstsOfMonths() {
        return LocalDate.of(2003, 10, 1).datesUntil(LAST, java.time.Period.ofMonths(1));
    }

    @Tag("whole-law")
    @ParameterizedTest
    @MethodSource("firstsOfMonths")
    void everyMonthHasAnAnswerForEveryCall(LocalDate day) {
        for (String number : List.of("2125550143", "4165550143")) {
            boolean before = number.startsWith("416")
                    && day.isBefore(CanadaFederal.rules().start());
            for (Purpose purpose : Purpose.values()) {
                for (Technology technology : Technology.values()) {
                    for (Caller caller : Caller.values()) {
                        Decision decision = held(call(number, day, technology, purpose, caller), true, 10)
                                .decide();
                        assertEquals(before, decision.unknowns().contains(Fact.RULES_OF_THE_DAY), decision::toString);
                        assertFalse(RuleIds.of(decision).isEmpty());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2125550143, 2003-09-30", "4165550143, 2008-09-29"})
    void onTheDayBeforeTheFirstTheRulesSayNothing(String number, LocalDate before) {
        for (Purpose purpose : Purpose.values()) {
            Situation early = held(call(number, before, Technology.LIVE, purpose, Caller.SELLER), false, 1);
            assertEquals(List.of("before-rules"), RuleIds.of(early.decide()));
            assertEquals(Verdict.UNDETERMINED, early.verdict());
        }
        Situation first =
                held(call(number, before.plusDays(1), Technology.LIVE, Purpose.SALES, Caller.SELLER), false, 1);
        assertEquals(Verdict.MAY_CALL, first.verdict());
        assertEquals(Set.of(), first.decide().unknowns());
        assertFalse(
                first.decide().window().orElseThrow().toString().startsWith("00:00"), "hours from the first day on");
    }

    /** The last day of the old law and the first of the new; the facts are the same, counted back from the call. */
    static List<CSVRecord> changes() {
        return Table.rows("cases/law-changes.csv");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void theLawChangedOn(CSVRecord row) {
        LocalDate first = LocalDate.parse(row.get("first_day"));
        assertAnswers(row.get("before"), changed(row.get("what"), first.minusDays(1)));
        assertAnswers(row.get("after"), changed(row.get("what"), first));
    }

    private static void assertAnswers(String expected, Situation situation) {
        assertEquals(Verdict.valueOf(expected), situation.verdict(), situation::toString);
    }

    static Situation changed(String what, LocalDate day) {
        UnaryOperator<Call> none = call -> call.withExemptRobocalls(30, 0);
        Call machine = call("2125550143", day, Technology.PRERECORDED, Purpose.SALES, Caller.SELLER);
        Call survey = call("2125550143", day, Technology.PRERECORDED, Purpose.SURVEY, Caller.POLLSTER);
        return switch (what) {
            case "a list of 40 days in the United States" ->
                held(call("2125550143", day, Technology.LIVE, Purpose.SALES, Caller.SELLER), false, 40);
            case "a machine that sells on a written agreement" ->
                held(machine.withConsent(Consent.of(ConsentKind.WRITTEN, day.minusDays(90))), true, 10);
            case "a machine that sells to a customer of a bank" ->
                held(
                        call("2125550143", day, Technology.PRERECORDED, Purpose.SALES, Caller.FTC_EXEMPT)
                                .withLastTransaction(day.minusDays(90)),
                        true,
                        10);
            case "a fourth machine survey in 30 days" -> held(survey.withExemptRobocalls(30, 3), true, 10);
            case "a machine survey to one who asked not to be called" ->
                held(none.apply(survey).withDoNotCallRequest(day.minusDays(90)), true, 10);
            case "a fundraisers machine to a donor of three years ago" ->
                held(
                        none.apply(call("2125550143", day, Technology.PRERECORDED, Purpose.DONATION, Caller.FUNDRAISER))
                                .withLastDonation(day.minusYears(3)),
                        true,
                        10);
            case "a machine in Canada at 20:30" ->
                held(
                        Call.atLocalTime(
                                day.atTime(20, 30),
                                Campaign.of(Purpose.INFORMATIONAL).withTechnology(Technology.PRERECORDED),
                                PhoneNumber.parse("4165550143")),
                        false,
                        10);
            case "a text to a listed number in Canada" -> held(text(day), true, 10);
            case "a text to a number in Canada that is not listed" -> held(text(day), false, 10);
            case "a text to one in Canada who asked for none" ->
                held(text(day).withDoNotCallRequest(day.minusDays(90)), false, 10);
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static Call text(LocalDate day) {
        return call("4165550143", day, Technology.TEXT, Purpose.SALES, Caller.SELLER);
    }

    /** Canada let calls go on for 31 days after a request until 2014-06-30, and for 14 since. */
    static List<CSVRecord> requests() {
        return Table.rows("cases/requests-in-canada.csv");
    }

    @ParameterizedTest
    @MethodSource("requests")
    void aRequestInCanada(CSVRecord row) {
        assertAnswers(row.get("expected"), requested(row));
    }

    static Situation requested(CSVRecord row) {
        LocalDate day = LocalDate.parse(row.get("call_on"));
        Call call = call("4165550143", day, Technology.LIVE, Purpose.SALES, Caller.SELLER)
                .withDoNotCallRequest(LocalDate.parse(row.get("asked")));
        return held(call, false, 10);
    }

    @Test
    void everyRuleBeginsWithTheRulesOrLaterAndEndsAfterItBegins() {
        for (RuleSet set : List.of(UsFederal.rules(), CanadaFederal.rules())) {
            for (Rule rule : set.rules()) {
                assertFalse(rule.from().isBefore(set.start()), rule::id);
                assertTrue(rule.until().filter(end -> !end.isAfter(rule.from())).isEmpty(), rule::id);
            }
        }
    }
}
