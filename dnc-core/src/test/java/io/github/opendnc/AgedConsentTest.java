package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Subject;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A consent that is valid for two years from the day it was given, and one whose time the law changes. */
class AgedConsentTest {
    private static final LocalDate CHANGE = LocalDate.of(2027, 1, 1);
    private static final Dated<Period> TWO_YEARS = Dated.from(AgedConsents.FIRST, Period.ofYears(2), AgedConsents.OLD);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Call CALL = Call.on(DAY, Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));

    private static Tri over(Call call, LocalDate day) {
        Lookup none = Lookup.notHeld(RegistryId.US_NATIONAL);
        long scenario = Scenario.onDay(0, day.toEpochDay());
        boolean older = Clause.of(Condition.consentOlderThan(TWO_YEARS)).holds(call, none, scenario);
        boolean edge = Clause.of(Condition.consentOnTheEdge(TWO_YEARS)).holds(call, none, scenario);
        assertFalse(older && edge);
        return edge ? Tri.OPEN : Tri.of(older);
    }

    private static Call given(LocalDate day) {
        return CALL.withConsent(Consent.of(ConsentKind.WRITTEN_ROBOCALL, day));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-24, 2024-11-24, FAILS",
        "2024-11-24, 2026-11-23, FAILS",
        "2024-11-24, 2026-11-24, OPEN",
        "2024-11-24, 2026-11-25, HOLDS",
        // given on a leap day
        "2024-02-29, 2026-02-27, FAILS",
        "2024-02-29, 2026-02-28, OPEN",
        "2024-02-29, 2026-03-01, HOLDS",
        // two years end in a February of 29 days
        "2026-02-28, 2028-02-27, FAILS",
        "2026-02-28, 2028-02-28, OPEN",
        "2026-02-28, 2028-02-29, OPEN",
        "2026-02-28, 2028-03-01, HOLDS",
        // it was not given yet
        "2026-11-25, 2026-11-24, FAILS",
    })
    void itIsOlderFromTheDayAfterItsAnniversary(LocalDate given, LocalDate day, Tri expected) {
        assertEquals(expected, over(given(given), day));
    }

    @Test
    void noneAndOneWithoutADayAreNeither() {
        assertEquals(Tri.FAILS, over(CALL, DAY));
        assertEquals(Tri.FAILS, over(CALL.withConsent(Consent.undated(ConsentKind.WRITTEN)), DAY));
    }

    /** Its kind and its end are for other conditions to judge. */
    @Test
    void oneOfAnyKindAndARevokedOneHaveAnAge() {
        for (ConsentKind kind : ConsentKind.values()) {
            Consent consent = Consent.of(kind, DAY.minusYears(2));
            for (Consent either : List.of(consent, consent.withRevokedOn(DAY.minusYears(1)))) {
                assertEquals(Tri.OPEN, over(CALL.withConsent(either), DAY), either::toString);
                assertEquals(Tri.HOLDS, over(CALL.withConsent(either), DAY.plusDays(1)), either::toString);
            }
        }
    }

    @Test
    void theWordsOfTheConditions() {
        assertEquals(
                "the consent was given more than 2 years ago",
                Condition.consentOlderThan(TWO_YEARS).toString());
        assertEquals(
                "the consent was given on the edge of 2 years ago",
                Condition.consentOnTheEdge(TWO_YEARS).toString());
        assertEquals(
                "the consent was given more than 0 days ago",
                Condition.consentOlderThan(Dated.from(AgedConsents.FIRST, Period.ZERO, AgedConsents.OLD))
                        .toString());
        assertEquals(
                Set.of(Subject.CONSENT), Condition.consentOlderThan(TWO_YEARS).subjects());
        Dated<Period> negative = Dated.from(AgedConsents.FIRST, Period.ofDays(-1), AgedConsents.OLD);
        assertEquals(
                "consent: expected a period that is not negative, found P-1D",
                assertThrows(IllegalArgumentException.class, () -> Condition.consentOlderThan(negative))
                        .getMessage());
    }

    // ---- decisions

    private static Scrubber scrubber(Dated<Period> valid) {
        return Scrubber.of(Registries.none(), EmptyLaw.and(AgedConsents.rules(valid)));
    }

    private static Reason reason(Decision decision, String id) {
        return decision.reasons().stream()
                .filter(reason -> reason.rule().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2, 2024-11-25, 2026-11-24, MAY_CALL, 2026-11-24",
        "2, 2, 2024-11-24, 2026-11-24, UNDETERMINED, 2026-11-24",
        "2, 2, 2024-11-23, 2026-11-24, MAY_NOT_CALL, -",
        "2, 2, 2026-02-28, 2028-02-28, UNDETERMINED, 2028-02-29",
        // three years, then two: a consent that was given before the change is judged by both
        "3, 2, 2024-11-10, 2026-11-24, MAY_CALL, 2026-12-31",
        "3, 2, 2024-11-10, 2027-01-01, UNDETERMINED, 2027-11-10",
        "3, 2, 2024-11-10, 2027-11-11, MAY_NOT_CALL, -",
        "3, 2, 2025-03-10, 2026-11-24, MAY_CALL, 2027-03-09",
        "3, 2, 2026-12-31, 2027-01-01, MAY_CALL, 2028-12-30",
        "3, 2, 2026-12-31, 2028-12-31, UNDETERMINED, 2029-12-31",
        "3, 2, 2027-01-01, 2028-12-31, MAY_CALL, 2028-12-31",
        "3, 2, 2027-01-01, 2029-01-01, UNDETERMINED, 2029-01-01",
        "3, 2, 2027-01-01, 2029-01-02, MAY_NOT_CALL, -",
        // two, then three: over before the change, doubtful from its day on
        "2, 3, 2024-11-10, 2026-11-24, MAY_NOT_CALL, 2026-12-31",
        "2, 3, 2024-11-10, 2027-01-01, UNDETERMINED, 2027-11-10",
        "2, 3, 2024-11-10, 2027-11-11, MAY_NOT_CALL, -",
    })
    void aConsentCountsUntilTheDayBeforeItsAnniversary(
            int before, int since, LocalDate given, LocalDate day, Verdict verdict, String until) {
        Scrubber scrubber = scrubber(AgedConsents.valid(before, CHANGE, since));
        Call call = given(given).with(Moment.on(day));
        Decision decision = scrubber.decide(call);
        assertEquals(verdict, decision.verdict(), decision::toString);
        Optional<LocalDate> last = until.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(until));
        assertEquals(last, decision.validUntil(), decision::toString);
        for (LocalDate next = day; !next.isAfter(last.orElse(day.plusYears(3))); next = next.plusDays(1)) {
            assertEquals(verdict, scrubber.verdict(call.with(Moment.on(next))), next::toString);
        }
    }

    @Test
    void aDecisionTellsTheDaysAndCitesThePeriod() {
        Scrubber scrubber = scrubber(AgedConsents.valid(3, LocalDate.of(2020, 1, 1), 2));
        Reason lapsed = reason(scrubber.decide(given(LocalDate.of(2024, 11, 23))), "consent-lapsed");
        assertEquals(
                "the consent was given on 2024-11-23, 731 days before the call, and the 2 years for which it is valid"
                        + " ended on 2026-11-23",
                lapsed.fact());
        assertEquals(List.of(AgedConsents.NEW), lapsed.citations());
        Reason edge = reason(scrubber.decide(given(LocalDate.of(2024, 11, 24))), "consent-edge");
        assertEquals(
                "the consent was given on 2024-11-24, 730 days before the call, and the 2 years for which it is valid"
                        + " end about 2026-11-24",
                edge.fact());
    }

    @Test
    void whereTwoPeriodsDisagreeBothTextsAreCited() {
        Call call = given(LocalDate.of(2024, 11, 10)).with(Moment.on(CHANGE));
        Reason edge = reason(scrubber(AgedConsents.valid(3, CHANGE, 2)).decide(call), "consent-edge");
        assertEquals(List.of(AgedConsents.OLD, AgedConsents.NEW), edge.citations());
        assertEquals(
                "the consent was given on 2024-11-10, 782 days before the call, valid for 3 years as it was then and"
                        + " for 2 years now",
                edge.fact());
    }

    /** Two calls whose verdicts or citations differ have different outcomes. */
    @Test
    void callsWithConsentsOfDifferentAgesHaveOutcomesOfTheirOwn() {
        Scrubber scrubber = scrubber(AgedConsents.valid(2, LocalDate.of(2020, 1, 1), 3));
        Outcomes<List<Object>> outcomes =
                Outcomes.of(scrubber, decision -> List.of(decision.verdict(), citations(decision)));
        for (LocalDate given = LocalDate.of(2015, 1, 1); !given.isAfter(DAY); given = given.plusDays(1)) {
            Decision decision = scrubber.decide(given(given));
            Outcome<List<Object>> outcome = outcomes.of(given(given), List.of());
            assertEquals(List.of(decision.verdict(), citations(decision)), outcome.made(), given::toString);
            assertEquals(decision.validUntil(), outcome.validUntil(), given::toString);
        }
        assertEquals(4, outcomes.size(), "lapsed by two periods or by one, on the edge, and valid");
    }

    private static List<List<Citation>> citations(Decision decision) {
        return decision.reasons().stream().map(Reason::citations).toList();
    }
}
