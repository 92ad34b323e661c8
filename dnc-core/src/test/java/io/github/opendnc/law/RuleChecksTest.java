package io.github.opendnc.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.numbering.Country;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.us.states.UsStates;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What could never apply is refused where it is made, with a sentence. A ban that is silent by mistake would permit
 * calls.
 */
class RuleChecksTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final Rule BAN = Rule.ban("us-xx-slip", Condition.all(), FIRST, Citation.unconfirmed("none"));

    private static void assertRefused(String message, Executable slip) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, slip).getMessage());
    }

    @Test
    void aRuleThatEndsBeforeItBegins() {
        String message = "rule us-xx-slip: expected an end after its first day 2020-01-01, found ";
        assertRefused(message + "2019-01-01", () -> BAN.until(LocalDate.of(2019, 1, 1)));
        assertRefused(message + "2020-01-01", () -> BAN.until(FIRST));
        assertEquals(FIRST.plusDays(1), BAN.until(FIRST.plusDays(1)).until().orElseThrow());
    }

    /** Decisions name a set by both. */
    @Test
    void aSetWithoutNameOrVersion() {
        assertRefused("name: expected a text, found none", () -> RuleSet.builder("", "1"));
        assertRefused("version: expected a text, found none", () -> RuleSet.builder("us-xx", ""));
        assertRefused("version: expected a text, found none", () -> RuleSet.builder("us-xx", " \u200B"));
    }

    /** Whoever forgets to say what it lifts wonders why calls stay barred. */
    @Test
    void anExemptionThatLiftsNothing() {
        Rule exemption = Rule.exemption("us-xx-lost", Condition.all(), FIRST, Citation.unconfirmed("none"));
        RuleSet.Builder builder = RuleSet.builder("us-xx", "1").rules(BAN, exemption);
        assertRefused("rule set: the exemption us-xx-lost lifts no rule", builder::build);
    }

    @Test
    void aConditionKeepsItsPartsWhateverBecomesOfTheListItWasMadeOf() {
        List<Condition> parts = new ArrayList<>(List.of(Condition.all()));
        Condition all = new Condition.All(parts);
        Condition any = new Condition.Any(parts);
        parts.clear();
        assertEquals(List.of(Condition.all()), all.parts());
        assertEquals(List.of(Condition.all()), any.parts());
    }

    @Test
    void aConditionOfNothing() {
        assertRefused("purposes: expected one or more, found none", () -> new CallCondition.SomePurpose(Set.of()));
        assertRefused("purposes: expected one or more, found none", () -> new CallCondition.OnlyPurposes(Set.of()));
        assertRefused("callers: expected one or more, found none", () -> new CallCondition.CallerIs(Set.of()));
        assertRefused("technologies: expected one or more, found none", () -> new CallCondition.PlacedBy(Set.of()));
        assertRefused("kinds of consent: expected one or more, found none", () -> Condition.consent(Set.of()));
    }

    @Test
    void aPeriodThatIsOverBeforeItBegins() {
        Dated<Period> month = Dated.from(FIRST, Period.ofMonths(1), Citation.unconfirmed("none"));
        Dated<Period> negative = month.then(FIRST.plusYears(1), Period.ofDays(-30), Citation.unconfirmed("none"));
        String message = ": expected a period that is not negative, found P-30D";
        assertRefused(
                "last inquiry" + message, () -> Condition.within(Dealing.INQUIRY, negative, MonthCounting.BOTH_WAYS));
        assertRefused(
                "last inquiry" + message,
                () -> Condition.onTheEdge(Dealing.INQUIRY, negative, MonthCounting.BOTH_WAYS));
        assertRefused("request" + message, () -> new PersonCondition.RequestAged(negative, true));
        assertRefused(
                "request" + message, () -> new PersonCondition.RequestKept(RequestPhase.IN_FORCE, negative, month));
        assertRefused(
                "request" + message, () -> new PersonCondition.RequestKept(RequestPhase.IN_FORCE, month, negative));
    }

    @Test
    void aCountThatNobodyKeeps() {
        String message = "robocalls: expected 30, 7 or 1 days and a cap of 1 or more, found ";
        assertRefused(message + "5 days and a cap of 3", () -> Condition.robocalls(5, 3));
        assertRefused(message + "30 days and a cap of 0", () -> Condition.robocalls(30, 0));
        assertRefused("attempts: expected a cap of 1 or more, found 0", () -> Condition.attempts(0));
    }

    @Test
    void aQuotationThatIsNoQuotationAnyMore() {
        String words = "word ".repeat(25);
        assertEquals(words, BAN.quoting(words).quotation());
        assertRefused(
                "rule us-xx-slip: expected a quotation of at most 25 words", () -> BAN.quoting(words + "and one more"));
    }

    /** Whoever builds the sets of several states with one builder must not move the first one. */
    @Test
    void aSetStaysAsItWasBuiltWhateverBecomesOfItsBuilder() {
        RuleSet.Builder builder =
                RuleSet.builder("own", "1").country(Country.US).rules(BAN);
        RuleSet built = builder.build();
        builder.country(Country.CA)
                .registry(RegistryId.CA_NATIONAL)
                .region("ON")
                .numbersOnly()
                .answeredByLookUps()
                .unknownLineMayBeBusiness()
                .start(FIRST.plusYears(1))
                .readOn("text of another day")
                .notChecking("something else")
                .notes(new Note(Condition.all(), Dated.from(FIRST, "More.", Citation.unconfirmed("none"))))
                .rules(BAN.withId("us-xx-more"));
        RuleSet fresh =
                RuleSet.builder("own", "1").country(Country.US).rules(BAN).build();
        for (Function<RuleSet, Object> told : List.<Function<RuleSet, Object>>of(
                RuleSet::country,
                RuleSet::registry,
                RuleSet::region,
                RuleSet::isOfNumbersOnly,
                RuleSet::isAnsweredByLookUps,
                RuleSet::unknownLineMayBeBusiness,
                RuleSet::start,
                RuleSet::readOn,
                RuleSet::notes,
                RuleSet::rules,
                set -> set.notChecked(Set.of()))) {
            assertEquals(told.apply(fresh), told.apply(built));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u200B", "\u3000\u2060 "})
    void aSettlementByNobodyOrForNothing(String nobody) {
        assertRefused(
                "rule us-xx: expected who settled it and why, found nobody",
                () -> new Settlement("us-xx", Settlement.Outcome.APPLIES, nobody, "counsel's letter"));
        assertRefused(
                "rule us-xx: expected who settled it and why, found no reason",
                () -> new Settlement("us-xx", Settlement.Outcome.APPLIES, "Ann Lee", nobody));
    }

    /** A ban by a list that no set names would never hold. */
    @Test
    void aRuleThatAsksForARegistryInASetWithoutOne() {
        Dated<Period> month = Dated.from(FIRST, Period.ofMonths(1), Citation.unconfirmed("none"));
        for (Condition asking : List.of(
                Condition.listed(),
                Condition.notCovered(),
                Condition.notHeld(),
                Condition.lookedUp(),
                Condition.listOlderThan(month))) {
            for (Condition condition : List.of(
                    asking, Condition.not(asking), Condition.all(Condition.any(asking, Condition.requested())))) {
                Rule ban = Rule.ban("us-xx-listed", condition, FIRST, Citation.unconfirmed("none"));
                RuleSet.Builder set = RuleSet.builder("own", "1").rules(ban);
                assertRefused("rule set: us-xx-listed asks for a registry, which the set does not name", set::build);
                assertEquals(
                        List.of(ban),
                        set.registry(new RegistryId("us-xx")).build().rules());
            }
        }
        assertRefused(
                "rule set: expected a registry with a list, found single-look-up",
                () -> RuleSet.builder("own", "1").registry(RegistryId.SINGLE_LOOK_UP));
    }

    @Test
    void anAgeOfAListBeforeItWasObtained() {
        Dated<Period> negative = Dated.from(FIRST, Period.ofDays(-3), Citation.unconfirmed("none"));
        String message = "age of a list: expected a period that is not negative, found P-3D";
        assertRefused(message, () -> Condition.listOlderThan(negative));
        assertRefused(message, () -> RuleSet.builder("own", "1").registry(RegistryId.US_NATIONAL, negative));
    }

    @Test
    void aLineOfNoKind() {
        assertRefused("line: expected a kind of line, found UNKNOWN", () -> new CallCondition.LineIs(Line.UNKNOWN));
    }

    /** It could put a line into a page that reads like one of ours, or a row into a file. */
    @ParameterizedTest
    @ValueSource(strings = {"a\nMAY_CALL: really", "a\u2028b", "a\u202Eb", "a\tb"})
    void aTextOfMoreThanOneLine(String text) {
        Citation source = Citation.unconfirmed("none");
        for (Executable slip : List.<Executable>of(
                () -> Citation.policy(text),
                () -> BAN.noting(text),
                () -> BAN.unsettled(text),
                () -> BAN.saying(text),
                () -> BAN.quoting(text),
                () -> Holiday.once(text, FIRST),
                () -> RuleSet.builder(text, "1"),
                () -> RuleSet.builder("own", text),
                () -> RuleSet.builder("own", "1").readOn(text),
                () -> RuleSet.builder("own", "1").notChecking(text),
                () -> new Note(Condition.all(), Dated.from(FIRST, text, source)))) {
            String message = String.valueOf(
                    assertThrows(IllegalArgumentException.class, slip).getMessage());
            assertTrue(message.endsWith(": expected one line without control characters, found another text"), message);
        }
    }

    /** With the name of what is missing, and not later, at the first call. */
    @Test
    @SuppressWarnings("NullAway")
    void aNull() {
        Dated<Period> month = Dated.from(FIRST, Period.ofMonths(1), Citation.unconfirmed("none"));
        Dated<CallingHours> hours = Dated.from(FIRST, CallingHours.aroundTheClock(), Citation.unconfirmed("none"));
        Map<String, Executable> slips = Map.of(
                "counting", () -> Condition.within(Dealing.INQUIRY, month, null),
                "clock", () -> Condition.outsideByClock(hours, null),
                "phase", () -> Condition.request(null, month, month),
                "first day", () -> RuleSet.builder("own", "1").start(null),
                "country", () -> RuleSet.builder("own", "1").country(null),
                "region", () -> RuleSet.builder("own", "1").region(null),
                "what is not checked", () -> RuleSet.builder("own", "1").notChecking(null),
                "citation", () -> Citation.policy(null),
                "note", () -> BAN.noting((String) null));
        slips.forEach((name, slip) -> assertEquals(
                name, assertThrows(NullPointerException.class, slip, name).getMessage()));
    }

    /** What is left open stands before what else is to be known, in whichever order they are given. */
    @Test
    void aDoubtIsNotLostBesideANote() {
        Rule doubt = BAN.unsettled("Nobody says whether it binds.");
        assertEquals("Nobody says whether it binds.", note(doubt));
        assertEquals("Nobody says whether it binds. See the memo.", note(doubt.noting("See the memo.")));
        assertEquals(
                "Nobody says whether it binds. See the memo.",
                note(BAN.noting("See the memo.").unsettled("Nobody says whether it binds.")));
        assertEquals("See the memo.", note(BAN.noting("See the memo.")));
        assertEquals(Optional.empty(), BAN.note());
    }

    private static String note(Rule rule) {
        return rule.note().orElseThrow().at(FIRST).value();
    }

    /** Like a list of states that was read from an empty file. */
    @Test
    void theLawOfNoState() {
        assertRefused("states: expected one or more, found none", () -> UsStates.rules(List.of()));
        assertEquals(UsStates.rules("FL", "TX"), UsStates.rules(List.of("FL", "TX")));
    }
}
