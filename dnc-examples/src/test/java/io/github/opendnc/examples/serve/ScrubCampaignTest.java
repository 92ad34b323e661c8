package io.github.opendnc.examples.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.opendnc.Campaign;
import io.github.opendnc.examples.serve.Parameters.BadRequest;
import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A status of one country must not permit calls in the other. */
final class ScrubCampaignTest {
    private static final Campaign SALES = Campaign.of(Purpose.SALES);
    private static final Registries US = Registries.of(list(RegistryId.US_NATIONAL, 212));
    private static final Registries BOTH = US.with(list(RegistryId.CA_NATIONAL, 416));

    private static Snapshot list(RegistryId registry, int areaCode) {
        return Snapshot.builder(registry)
                .covering(areaCode, LocalDate.of(2026, 11, 14))
                .add(areaCode, 5_550_143)
                .build();
    }

    private static Campaign of(String query, Registries lists) throws BadRequest {
        return ScrubCampaign.of(SALES, Parameters.parse(query), lists);
    }

    @Test
    void aStatusIsClaimedInTheCountryWhoseListIsHeld() throws Exception {
        Campaign campaign = of("caller=CHARITY", US);
        assertEquals(SALES.withStatusIn(Country.US, Caller.CHARITY), campaign);
        assertEquals(Caller.NONPROFIT, campaign.caller(Country.CA));
    }

    @Test
    void withTheListsOfTwoItIsClaimedInEachOrInNone() throws Exception {
        BadRequest both = assertThrows(BadRequest.class, () -> of("caller=CHARITY", BOTH));
        assertEquals(
                "caller: CHARITY is a status in one country, and the lists of two are held: give us_caller and ca_caller",
                both.getMessage());
        Campaign campaign = of("us_caller=CHARITY&ca_caller=SELLER", BOTH);
        assertEquals(Caller.CHARITY, campaign.caller(Country.US));
        assertEquals(Caller.SELLER, campaign.caller(Country.CA));
        assertEquals(SALES.withCaller(Caller.NONPROFIT), of("caller=nonprofit", BOTH));
    }

    /** Whoever is exempt needs no list, so that none tells the country that grants the status. */
    @Test
    void withoutAListNoCountryGrantsIt() throws Exception {
        BadRequest none = assertThrows(BadRequest.class, () -> of("caller=CHARITY", Registries.none()));
        assertEquals(
                "caller: CHARITY is a status in one country, and no list is held that tells which: give us_caller or"
                        + " ca_caller",
                none.getMessage());
        Campaign campaign = of("us_caller=CHARITY", Registries.none());
        assertEquals(Caller.CHARITY, campaign.caller(Country.US));
        assertEquals(Caller.SELLER, campaign.caller(Country.CA));
    }
}
