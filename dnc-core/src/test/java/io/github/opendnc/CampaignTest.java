package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CampaignTest {
    private static final Campaign DONATIONS = Campaign.of(Purpose.DONATION);

    @Test
    void aStatusOfOneCountryIsNoneInAnother() {
        Campaign american = DONATIONS.withStatusIn(Country.US, Caller.CHARITY);

        assertEquals(Caller.CHARITY, american.caller(Country.US));
        assertEquals(Caller.NONPROFIT, american.caller(Country.CA));
        assertEquals(Caller.NONPROFIT, american.caller());
    }

    @Test
    void itTakesThePlaceOfWhateverCalledBefore() {
        Campaign both = DONATIONS.withCaller(Country.CA, Caller.POLITICAL).withStatusIn(Country.US, Caller.FUNDRAISER);

        assertEquals(Caller.NONPROFIT, both.caller(Country.CA));
    }

    @ParameterizedTest
    @EnumSource(
            value = Caller.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CHARITY", "FUNDRAISER", "POLITICAL"})
    void whatNoCountryGrantsIsNoStatus(Caller caller) {
        assertFalse(caller.isStatus());
        assertEquals(
                "expected a status that a country grants, found " + caller,
                assertThrows(IllegalArgumentException.class, () -> DONATIONS.withStatusIn(Country.US, caller))
                        .getMessage());
    }
}
