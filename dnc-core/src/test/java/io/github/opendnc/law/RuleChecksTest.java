package io.github.opendnc.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.opendnc.us.states.UsStates;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

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
        assertRefused("purposes: expected one or more, found none", () -> new Condition.SomePurpose(Set.of()));
        assertRefused("purposes: expected one or more, found none", () -> new Condition.OnlyPurposes(Set.of()));
        assertRefused("callers: expected one or more, found none", () -> new Condition.CallerIs(Set.of()));
        assertRefused("technologies: expected one or more, found none", () -> new Condition.PlacedBy(Set.of()));
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
    }

    @Test
    void aSettlementByNobodyOrForNothing() {
        assertRefused(
                "rule us-xx: expected who settled it and why, found nobody",
                () -> new Settlement("us-xx", Settlement.Outcome.APPLIES, " ", "counsel's letter"));
        assertRefused(
                "rule us-xx: expected who settled it and why, found no reason",
                () -> new Settlement("us-xx", Settlement.Outcome.APPLIES, "Ann Lee", ""));
    }

    /** Like a list of states that was read from an empty file. */
    @Test
    void theLawOfNoState() {
        assertRefused("states: expected one or more, found none", () -> UsStates.rules(List.of()));
        assertEquals(UsStates.rules("FL", "TX"), UsStates.rules(List.of("FL", "TX")));
    }
}
