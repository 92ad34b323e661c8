package io.github.opendnc.leads;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.MalformedFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the first rows tell of the columns that their names do not. */
final class FirstRowsTest {
    private static final List<LeadScrub> BOTH_WAYS =
            List.of(Leads.scrub(), Leads.scrub().inCharacters());

    private static String refusal(LeadScrub scrub, String leads) {
        return String.valueOf(assertThrows(MalformedFileException.class, () -> Leads.run(scrub, leads), leads)
                .getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fall phone campaign,,\nPhone,Name,Do Not Call\n2125550142,Ann,Yes\n",
                ",Phones,,Flags,\nName,Home,Mobile,Do Not Call,Email\nAnn,2125550142,,Yes,No\n",
                "Phone export,,\nNumber,Name,Opt In\n2125550143,Ann,No\n",
                "Phone list,,\nPhone 1,Name,Call OK?\n2125550143,Ann,No\n",
                "\nReport of phones,,\n,,\nPhone Number,First Name,Last Name\n2125550142,Ann,Lee\n"
            })
    void aTitleAboveTheHeaderIsNoHeader(String leads) {
        for (LeadScrub scrub : BOTH_WAYS) {
            String message = refusal(scrub, leads);
            assertTrue(message.contains("delete the lines above the one that names the columns"), message);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phone,name,type\n2125550142,Ann,Mobile\n,Bob,Home\nnone,Home,Phone\n",
                "phone,status\nnone,Do Not Call\n",
                "phone,Name\nx,Ann\n2125550143,Ann\nphone,Name\n2125550143,Bob\n",
                "phone,city\nWork,Rome\n"
            })
    void aRowWithoutANumberIsNoHeader(String leads) throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            String out = Leads.run(scrub, leads);
            assertTrue(out.contains("UNDETERMINED"), out);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DNC",
                "Do not call",
                "VIP; DNC",
                "Do Not Call - verbal",
                "dnd",
                "Do&nbsp;not&nbsp;call",
                "Cease and desist",
                "Take me off",
                "Lista negra",
                "D. N. C.",
                "nao ligue"
            })
    void aColumnThatNobodyReadsAndThatTellsOfRefusalsStopsTheFile(String cell) throws IOException {
        String leads = "phone,Remark,City\n2125550142,fine,Rome\n2125550142,\"" + cell + "\",Rome\n";
        for (LeadScrub scrub : BOTH_WAYS) {
            String message = refusal(scrub, leads);
            assertTrue(message.contains("every column with a refusal of calls in a cell"), message);
            assertTrue(message.contains("found \"Remark\" (\""), message);
            assertTrue(message.endsWith("\" on line 3)"), message);
            assertTrue(Leads.run(scrub.ignoring("Remark"), leads).contains("MAY_CALL"));
        }
    }

    /** Whoever tells a story may tell of anything. */
    @Test
    void whatMayMeanAnythingElsePasses() throws IOException {
        String leads = "phone,Remark,Name,Newsletter\n2125550142,Scrubbed against DNC,Dontrell Call,Opted out\n"
                + "2125550142,Nurse; do not call on Sundays; no calls yet; DNC: No; see https://x.com/dnc/,Bob,\n2125550142,"
                + "Whoever asks us not to call is told so; ".repeat(7) + ",Eve,\n";
        for (LeadScrub scrub : BOTH_WAYS) {
            assertEquals(3, Leads.run(scrub, leads).split("MAY_CALL").length - 1);
        }
    }

    @Test
    void aColumnOfYesAndNoUnderAnyNameThatIsNotReadIsSaid() throws IOException {
        String leads = """
                phone,Married,VIP,Renter,Orders,Visits,Size,left,Empty
                2125550142,Yes,,x,1,1,S,no,
                2125550142,no,0,,1,2,x,no,
                2125550142,,1,x,,0,no,,
                """;
        for (LeadScrub scrub : BOTH_WAYS) {
            assertEquals(
                    List.of(
                            "left alone as --ignore (ignoring) says, whatever they hold: \"left\"",
                            "not read, though it says yes or no (if a yes in it is a refusal of calls, --map do_not_call=NAME; if a no is, name it OK to call in the header line):"
                                    + " \"Married\", \"VIP\", \"Renter\""),
                    notes(scrub.ignoring("left"), leads));
            String unknown = "phone,VIP Flag\n2125550142,Y\n2125550142,N\n2125550144,N\n2125550144,U\n";
            assertTrue(notes(scrub, unknown).toString().contains("says yes or no"), unknown);
            assertFalse(notes(scrub.withMapping("do_not_call", "VIP"), leads)
                    .toString()
                    .contains("VIP"));
        }
    }

    private static List<String> notes(LeadScrub scrub, String leads) throws IOException {
        return scrub.run(new ByteArrayInputStream(leads.getBytes(UTF_8)), OutputStream.nullOutputStream())
                .notes();
    }
}
