package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that was scrubbed before. */
final class ScrubbedAgainTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "phone\n2125550142\n2125550143\n",
                "id,phone,name\r\n1,2125550142,\"Smith, \"\"Ann\"\"\"\r\n\r\n2,x,\"two\nlines\"\r\n",
                "phone;mobile;a\n2125550142;2125550143;\n;2125550142;a\"b\n",
                "phone,name\n\"2125550142\" ,x",
            })
    void theAnswersAreReplacedAndNothingElseChanges(String leads) throws IOException {
        String once = Leads.run(Leads.scrub(), leads);
        assertEquals(once, Leads.run(Leads.scrub().again(), once));
        assertEquals(once, Leads.run(Leads.scrub().again(), leads));
    }

    @Test
    void withoutBeingToldItIsRefused() throws IOException {
        String once = Leads.run(Leads.scrub(), "phone\n2125550142\n");
        assertEquals(
                "no columns of an earlier scrub, or --again (again), which replaces them",
                assertThrows(MalformedFileException.class, () -> Leads.run(Leads.scrub(), once))
                        .expected());
    }

    @Test
    void columnsBesideThemStayAndSoDoThoseOfOthers() throws IOException {
        String leads =
                "dnc_code,phone,DNC_Verdict_2,dnc_status,dnc_explanation,zip\nC,2125550142,\"a,b\",ok,\"Why, so\",1\n";
        String out = Leads.run(Leads.scrub().again().ignoring("dnc_status"), leads);
        assertTrue(out.startsWith("phone,dnc_status,zip,dnc_number,"), out);
        assertTrue(out.contains("\n2125550142,ok,1,+12125550142,MAY_CALL,"), out);
    }

    /** It may tell of a refusal, like any other column that speaks of do-not-call. */
    @Test
    void aColumnOfSomebodyElseIsReadOrLeftAloneByName() {
        assertEquals(
                "\"dnc_status\"",
                assertThrows(
                                MalformedFileException.class,
                                () -> Leads.run(Leads.scrub().again(), "phone,dnc_status\n2125550142,yes\n"))
                        .actual());
    }

    /** What was padded then looks whole now, and stands under the wrong names all the same. */
    @Test
    void aRowThatWasRaggedStaysUndetermined() throws IOException {
        String leads = "phone,zip,last_transaction\n2125550142\n2125550142,1,2,3\n2125550142,,\n";
        String once = Leads.run(Leads.scrub(), leads);
        String again = Leads.run(Leads.scrub().again(), once);
        assertEquals(once, again);
        assertEquals(
                2,
                again.lines().filter(line -> line.contains(",UNDETERMINED,B,")).count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phone,dnc_number,dnc_verdict,zip\n2125550142,+12125550142,MAY_CALL\n",
                "phone,dnc_number,dnc_verdict,zip\n2125550142,+12125550142,MAY_CALL,1,2\n",
                "phone,zip,dnc_number\n2125550142,1\n",
            })
    void whereItIsNotKnownWhichCellsAreOursTheFileIsRefused(String leads) {
        MalformedFileException refused = assertThrows(
                MalformedFileException.class, () -> Leads.run(Leads.scrub().again(), leads));
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.contains(", line 2: expected "), message);
        assertTrue(message.contains("because --again takes columns out"), message);
    }
}
