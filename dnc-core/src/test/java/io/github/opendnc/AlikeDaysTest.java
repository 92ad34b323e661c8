package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.us.UsFederal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Both ends of the days that are alike; that they are is held by {@link OutcomesProperties}. */
class AlikeDaysTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Scrubber SCRUBBER = Scrubber.of(Registries.none(), UsFederal.rules(), CanadaFederal.rules());

    @Test
    void aConsentCountsWheneverItWasGivenFromTheFirstDayThatIsOneToTheDayOfTheCall() {
        assertEquals(new AlikeDays(LocalDate.of(1970, 1, 2), DAY), alike(Fact.CONSENT_ON));
    }

    /** 18 months and 6 are at most 558 and 186 days, and the ways of counting differ by up to 4. */
    @Test
    void aDealingIsOverAfterTheLongestOfThePeriodsOfAllRules() {
        assertEquals(DAY.minusDays(562), alike(Fact.LAST_TRANSACTION).last());
        assertEquals(DAY.minusDays(190), alike(Fact.LAST_INQUIRY).last());
        Scrubber american = Scrubber.of(Registries.none(), UsFederal.rules());
        assertEquals(
                DAY.minusDays(97),
                Outcomes.alike(american, Fact.LAST_INQUIRY, DAY).orElseThrow().last());
    }

    @Test
    void ofARequestARevocationAndAContractNoneAreNorOfADonationThatOnceCountedForever() {
        Set<Fact> with = EnumSet.noneOf(Fact.class);
        for (Fact fact : Fact.values()) {
            if (Outcomes.alike(SCRUBBER, fact, DAY).isPresent()) {
                with.add(fact);
            }
        }
        assertEquals(EnumSet.of(Fact.CONSENT_ON, Fact.LAST_TRANSACTION, Fact.LAST_INQUIRY), with);
    }

    /** Of a day beyond those that are told apart facts are judged by the last of these. */
    @Test
    void noneIsAfterTheDayByWhichFactsAreChecked() {
        Call far = Call.on(LocalDate.of(9999, 12, 31), Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));
        LocalDate last = Outcomes.alike(SCRUBBER, Fact.CONSENT_ON, LocalDate.of(9999, 12, 31))
                .orElseThrow()
                .last();
        assertFalse(FactCheck.fails(far.withConsent(Consent.of(ConsentKind.WRITTEN, last)), new WallClock[0]));
        assertTrue(
                FactCheck.fails(far.withConsent(Consent.of(ConsentKind.WRITTEN, last.plusDays(1))), new WallClock[0]));
        assertThrows(IllegalArgumentException.class, () -> new AlikeDays(DAY, DAY.minusDays(1)));
    }

    @Test
    void beforeThereWereAnyNoneAre() {
        assertTrue(Outcomes.alike(SCRUBBER, Fact.CONSENT_ON, LocalDate.of(1970, 1, 1))
                .isEmpty());
        assertTrue(Outcomes.alike(SCRUBBER, Fact.LAST_TRANSACTION, LocalDate.of(1971, 1, 1))
                .isEmpty());
    }

    private static AlikeDays alike(Fact fact) {
        return Outcomes.alike(SCRUBBER, fact, DAY).orElseThrow();
    }
}
