package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.us.UsFederal;
import io.github.opendnc.us.states.UsStates;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both ends of the span of alike days. {@link OutcomesProperties} tests that the days are alike. */
class AlikeDaysTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Scrubber SCRUBBER = Scrubber.of(Registries.none(), UsFederal.rules(), CanadaFederal.rules());
    private static final Call AMERICAN = on(DAY, "2125550143");
    private static final Call CANADIAN = on(DAY, "4165550143");

    @Test
    void aConsentCountsWheneverItWasGivenFromTheFirstDayThatIsOneToTheDayOfTheCall() {
        assertEquals(new AlikeDays(LocalDate.of(1970, 1, 2), DAY), alike(AMERICAN, Fact.CONSENT_ON));
    }

    /** 18 months, 6 and 3 are at most 558, 186 and 93 days, and the ways of counting differ by up to 4. */
    @Test
    void aDealingIsOverAfterTheLongestOfThePeriodsOfTheLawThatGovernsTheNumber() {
        assertEquals(DAY.minusDays(562), alike(AMERICAN, Fact.LAST_TRANSACTION).last());
        assertEquals(DAY.minusDays(562), alike(CANADIAN, Fact.LAST_TRANSACTION).last());
        assertEquals(DAY.minusDays(97), alike(AMERICAN, Fact.LAST_INQUIRY).last());
        assertEquals(DAY.minusDays(190), alike(CANADIAN, Fact.LAST_INQUIRY).last());
    }

    /** Two years are at most 744 days, three 1116. What is over by all of them is so since the last period changed. */
    @Test
    void ofConsentsThatAreValidForATimeOnlyThoseThatAreOverAreAlike() {
        assertEquals(
                new AlikeDays(LocalDate.of(1970, 1, 2), DAY.minusDays(748)),
                consents(AgedConsents.valid(2, DAY.minusDays(747), 2)));
        assertEquals(
                new AlikeDays(DAY.minusDays(748), DAY.minusDays(748)),
                consents(AgedConsents.valid(2, DAY.minusDays(748), 2)));
        assertEquals(
                new AlikeDays(LocalDate.of(2015, 1, 1), DAY.minusDays(1_120)),
                consents(AgedConsents.valid(3, LocalDate.of(2015, 1, 1), 2)));
        Scrubber forever = withConsents(Dated.from(AgedConsents.FIRST, Condition.ANY_TIME, AgedConsents.OLD));
        assertTrue(Outcomes.alike(forever, AMERICAN, Fact.CONSENT_ON).isEmpty());
    }

    private static AlikeDays consents(Dated<Period> valid) {
        return Outcomes.alike(withConsents(valid), AMERICAN, Fact.CONSENT_ON).orElseThrow();
    }

    private static Scrubber withConsents(Dated<Period> valid) {
        return Scrubber.of(Registries.none(), UsFederal.rules(), AgedConsents.rules(valid));
    }

    /** Under the law of Oklahoma an inquiry of any day may count. */
    @Test
    void theLawOfTheStateOfThePersonIsAmongThem() {
        Scrubber scrubber =
                SCRUBBER.withRuleSets(Stream.concat(SCRUBBER.ruleSets().stream(), UsStates.rules("OK").stream())
                        .toList());
        assertTrue(Outcomes.alike(scrubber, AMERICAN, Fact.LAST_INQUIRY).isPresent());
        assertTrue(Outcomes.alike(scrubber, AMERICAN.withState("OK"), Fact.LAST_INQUIRY)
                .isEmpty());
    }

    @Test
    void noneAreOfACallWithATimeOfTheDay() {
        assertTrue(Outcomes.alike(SCRUBBER, AMERICAN.with(Moment.atLocalTime(DAY.atTime(12, 0))), Fact.CONSENT_ON)
                .isEmpty());
    }

    @Test
    void ofARequestARevocationAndAContractNoneAreNorOfADonationThatOnceCountedForever() {
        Set<Fact> with = EnumSet.noneOf(Fact.class);
        for (Fact fact : Fact.values()) {
            if (Outcomes.alike(SCRUBBER, AMERICAN, fact).isPresent()) {
                with.add(fact);
            }
        }
        assertEquals(EnumSet.of(Fact.CONSENT_ON, Fact.LAST_TRANSACTION, Fact.LAST_INQUIRY), with);
    }

    /** The last day that a call can have is like any other day. */
    @Test
    void noneIsAfterTheDayByWhichFactsAreChecked() {
        Call far = on(LocalDate.of(4000, 12, 31), "2125550143");
        LocalDate last = alike(far, Fact.CONSENT_ON).last();
        assertFalse(FactCheck.fails(far.withConsent(Consent.of(ConsentKind.WRITTEN, last)), new WallClock[0]));
        assertTrue(
                FactCheck.fails(far.withConsent(Consent.of(ConsentKind.WRITTEN, last.plusDays(1))), new WallClock[0]));
        assertThrows(IllegalArgumentException.class, () -> new AlikeDays(DAY, DAY.minusDays(1)));
    }

    @Test
    void beforeThereWereAnyNoneAre() {
        assertTrue(Outcomes.alike(SCRUBBER, on(LocalDate.of(1970, 1, 1), "2125550143"), Fact.CONSENT_ON)
                .isEmpty());
        assertTrue(Outcomes.alike(SCRUBBER, on(LocalDate.of(1971, 1, 1), "2125550143"), Fact.LAST_TRANSACTION)
                .isEmpty());
    }

    private static Call on(LocalDate day, String number) {
        return Call.on(day, Campaign.of(Purpose.SALES), PhoneNumber.parse(number));
    }

    private static AlikeDays alike(Call call, Fact fact) {
        return Outcomes.alike(SCRUBBER, call, fact).orElseThrow();
    }
}
