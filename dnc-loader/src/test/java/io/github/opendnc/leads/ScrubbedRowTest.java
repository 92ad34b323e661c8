package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that was scrubbed, put behind one that was not: its old answers must not be read as those of today. */
final class ScrubbedRowTest {
    private static final LeadScrub SCRUB =
            LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES)).at(Leads.DAY);

    private static final String FREE = "3035550144";
    private static final String LISTED = "2125550143";

    @ParameterizedTest
    @CsvSource({"0,MAY_CALL", "1,MAY_NOT_CALL", "1,UNDETERMINED", "1500,MAY_CALL"})
    void itStopsTheFile(int before, String answer) throws IOException {
        String scrubbed = Leads.run(SCRUB, "id,phone\n7," + FREE + "\n");
        assertTrue(scrubbed.contains(",MAY_CALL,"), scrubbed);
        String old = scrubbed.lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .replace(FREE, LISTED)
                .replace("MAY_CALL", answer);
        String leads = "id,phone\n" + ("1," + FREE + "\n").repeat(before) + old + "\n2," + FREE + "\n";
        for (LeadScrub scrub : inEveryWay(before > 1)) {
            assertEquals(
                    "standard input, line " + (before + 2)
                            + ": expected rows below one header; split the file where the one begins that was"
                            + " scrubbed before; found more cells than the header has, an answer of an earlier scrub among them",
                    assertThrows(MalformedFileException.class, () -> Leads.run(scrub, leads))
                            .getMessage());
        }
    }

    /** Of two answers one is taken out, and the other would stand in its place. */
    @Test
    void itStopsTheFileThatIsScrubbedAgain() throws IOException {
        String once = Leads.run(SCRUB, "id,phone\n7," + FREE + "\n");
        String answers = once.lines().skip(1).findFirst().orElseThrow().replace("7," + FREE, "");
        String leads = once + "8," + LISTED + answers + answers + "\n";
        String message =
                String.valueOf(assertThrows(MalformedFileException.class, () -> Leads.run(SCRUB.again(), leads))
                        .getMessage());
        assertTrue(message.startsWith("standard input, line 3: expected rows below one header;"), message);
    }

    @Test
    void aRowThatIsLongerForAnotherReasonDoesNot() throws IOException {
        String leads = "id,phone\n1," + FREE + ",may not call\n2," + FREE + ",may call\n";
        for (LeadScrub scrub : inEveryWay(false)) {
            assertTrue(Leads.run(scrub, leads).contains("UNDETERMINED"));
        }
    }

    private static List<LeadScrub> inEveryWay(boolean isLong) {
        return Stream.concat(
                        Stream.of(SCRUB.rowByRow(), SCRUB.rowByRow().inCharacters()),
                        Leads.inEveryCut(SCRUB, isLong ? 40 : 1, 59).stream())
                .toList();
    }
}
