package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A day before which nobody may call leaves its row open until it has come; and refusals in long notes. */
final class UntilColumnTest {
    private static final LeadScrub SCRUB = LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES));
    private static final LeadScrub ON_THE_DAY = SCRUB.at(Leads.DAY);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-11-25; true",
                "2026-11-24; true",
                "2026-11-23; false",
                "2026-01-01; false",
                "11/25/2026; true",
                "3/4/2026; false",
                "3/12/2026; true",
                "2026-11-25 09:00; true",
                "2026-11-24T23:00:00Z; true",
                "Jan 5, 2027; true",
                "Jan 5, 2026; false",
                "until further notice; true",
                "5 pm; false",
                "''; false",
            })
    void aDayAheadLeavesTheRowOpen(String until, boolean isOpen) throws IOException {
        String leads = "phone,Callable After\n3035550144,\"" + until + "\"\n";
        String verdict = isOpen ? "UNDETERMINED,B,?refusal" : "MAY_CALL,";
        for (LeadScrub scrub : Leads.inEveryCut(ON_THE_DAY, 1, 59)) {
            assertTrue(Leads.run(scrub, leads).contains("+13035550144," + verdict), verdict);
        }
    }

    /** At an instant it is still the day before in some zones. With a moment for each row nobody looks at the day. */
    @Test
    void theDayOfTheCallsMustBeSure() throws IOException {
        String leads = "phone,Hold Until\n3035550144,2026-11-23\n";
        LeadScrub atAnInstant = SCRUB.at(Instant.parse("2026-11-24T18:00:00Z"));
        assertTrue(Leads.run(atAnInstant, leads).contains(",UNDETERMINED,B,?refusal,"));
        assertTrue(Leads.run(atAnInstant, leads.replace("-23", "-22")).contains(",MAY_CALL,"));
        String eachItsOwn = "phone,Hold Until,call_at\n3035550144,2026-11-01,2026-10-20\n";
        assertTrue(Leads.run(ON_THE_DAY, eachItsOwn).contains(",UNDETERMINED,B,?refusal,"));
    }

    /** Where somebody only plans to call, or holds something else. */
    @ParameterizedTest
    @ValueSource(strings = {"Next Call Date", "Callback Date", "Valid Until", "Policy Hold Until"})
    void otherDaysDoNot(String name) throws IOException {
        assertTrue(
                Leads.run(ON_THE_DAY, "phone," + name + "\n3035550144,2027-01-01\n")
                        .contains(",MAY_CALL,"),
                name);
    }

    /** A long note stops the file if it plainly tells what the person asked for, and leaves its row open in a stream. */
    @Test
    void aLongNoteThatTellsOfARequest() throws IOException {
        String note =
                "spoke with the owner and after a long talk about the price and the terms he asked us never to call again";
        String leads = "phone,notes\n3035550144," + note + "\n";
        String message = assertThrows(MalformedFileException.class, () -> Leads.run(ON_THE_DAY, leads))
                .toString();
        assertTrue(message.contains("found \"notes\" (\"spoke with the owner"), message);
        String other = leads.replace("asked us never", "wanted nobody");
        assertEquals(1, Leads.run(ON_THE_DAY, other).split(",MAY_CALL,", -1).length - 1);
    }
}
