package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.Subscription;
import io.github.opendnc.us.UsFederal;
import io.github.opendnc.us.states.UsStates;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One expiry for each registry, seller and day, whatever laws say it of which area codes. */
final class ExpiryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 14);
    private static final Snapshot LIST = Snapshot.builder(RegistryId.US_NATIONAL)
            .covering(205, DAY)
            .covering(212, DAY)
            .covering(907, DAY.minusDays(1))
            .build();

    private static List<String> told(Subscription... subscriptions) {
        List<RuleSet> laws = Stream.concat(
                        Stream.of(UsFederal.rules(), CanadaFederal.rules()), UsStates.rules().stream())
                .toList();
        return Expiry.within(List.of(LIST.info()), List.of(subscriptions), laws, DAY, Period.ofMonths(2)).stream()
                .map(Expiry::toString)
                .toList();
    }

    /** States that make the national list their own set the age of the federal law for their own area codes. */
    @Test
    void whatLawsSayOfSeveralAreaCodesIsToldOnce() {
        assertEquals(
                List.of(
                        "us-national: the list of area code 907 is good until 2026-12-14",
                        "us-national: the list of area codes 205, 212 is good until 2026-12-15"),
                told());
    }

    @Test
    void soItIsForEachSeller() {
        LocalDate from = LocalDate.of(2026, 1, 1);
        assertEquals(
                List.of(
                        "us-national of Acme: the list of area codes 205, 212 is good until 2026-12-15",
                        "us-national of Other: the list of area code 205 is good until 2026-12-15"),
                told(
                        Subscription.of("Acme", RegistryId.US_NATIONAL, Set.of(212), from),
                        Subscription.of("Acme", RegistryId.US_NATIONAL, Set.of(205), from),
                        Subscription.of("Other", RegistryId.US_NATIONAL, Set.of(205), from)));
    }
}
