package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A header of very many columns is read in a moment, and not in a time that grows with their square. */
final class WideFileTest {
    private static final int COLUMNS = 60_000;

    @Test
    @Timeout(60)
    void manyColumnsAreReadInAMoment() throws IOException {
        String more = ",".repeat(COLUMNS);
        String scrubbed = Leads.run(Leads.scrub(), "phone" + more + "\n3035550144" + more + "\n");
        assertTrue(scrubbed.contains(",MAY_CALL,"));
    }
}
