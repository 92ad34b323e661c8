package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.ca.CanadaFederal;
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
