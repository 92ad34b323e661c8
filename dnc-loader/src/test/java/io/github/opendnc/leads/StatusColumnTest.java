package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.us.states.UsStates;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A column under any name can be read as a status, but for those whose names say what a yes in them means. */
final class StatusColumnTest {
    private static final LeadScrub SCRUB = Leads.scrub().withStatus("Subscriber state");
    private static final List<LeadScrub> BOTH_WAYS = List.of(SCRUB, SCRUB.inCharacters());

    @ParameterizedTest
    @ValueSource(strings = {"OPTED_OUT", "UNSUBSCRIBED", "dnc", "Active; Do not call"})
    void aRefusalInItLeavesItsRowUndetermined(String cell) throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            String out = Leads.run(
                    scrub, "phone,SUBSCRIBER STATE\n2125550142," + cell + "\n2125550144,ACTIVE\n2125550146,\n");
            List<String> rows = out.lines().toList();
            assertTrue(rows.get(1).contains(",UNDETERMINED,B,?refusal,"), rows.get(1));
            assertTrue(rows.get(2).contains(",MAY_CALL,"), rows.get(2));
            assertTrue(rows.get(3).contains(",MAY_CALL,"), rows.get(3));
        }
    }

    /** What a person wrote back is read as that too. */
    @ParameterizedTest
    @ValueSource(strings = {"Reply", "Response status", "Rating"})
    void noWordIsLostThatCountedBefore(String name) throws IOException {
        String cell = name.equals("Rating") ? "DNC" : "STOP";
        String leads = "phone," + name + "\n2125550142," + cell + "\n2125550144,Removed\n";
        LeadScrub scrub = Leads.scrub().withStatus(name);
        for (LeadScrub each : List.of(scrub, scrub.inCharacters())) {
            List<String> rows = Leads.run(each, leads).lines().toList();
            assertTrue(rows.get(1).contains(",UNDETERMINED,B,?refusal,"), rows.get(1));
            assertTrue(rows.get(2).contains(",UNDETERMINED,B,?refusal,"), rows.get(2));
        }
    }

    @Test
    void aStatusWithTheWordStateIsNoState() throws IOException {
        LeadScrub states = LeadScrub.of(
                        Lists.scrubber()
                                .withRuleSets(Stream.concat(
                                                Lists.scrubber().ruleSets().stream(), UsStates.rules("NY").stream())
                                        .toList()),
                        Campaign.of(Purpose.SALES))
                .at(Leads.DAY)
                .withStatus("Subscriber state");
        String out = Leads.run(states, "phone,Subscriber state\n3035550144,OPTED_OUT\n");
        assertTrue(out.contains(",UNDETERMINED,B,?refusal,"), out);
    }

    @Test
    void theSummarySaysSo() throws IOException {
        byte[] leads = "phone,Subscriber state\n2125550142,Active\n".getBytes(StandardCharsets.UTF_8);
        LeadReport report = SCRUB.run(new ByteArrayInputStream(leads), new ByteArrayOutputStream());
        assertEquals(
                List.of("searched for refusals, as --status (withStatus) says: \"Subscriber state\""), report.notes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DoNotPhone", "Opted out", "OK to call", "DNC Status"})
    void aNameThatSaysWhatAYesMeansIsRefused(String name) {
        assertEquals(
                "standard input, line 1: expected a column of --status (withStatus) whose name does not tell of "
                        + "a refusal or a permission; in this one a yes or a no counts: read it with --map "
                        + "do_not_call=NAME (withMapping) or --permits NAME (withPermission); if neither accepts it, "
                        + "rename it Do Not Call or OK to call in the header line; found \"" + name + "\"",
                refusal(Leads.scrub().withStatus(name), "phone," + name));
    }

    @ParameterizedTest
    @CsvSource({"phone", "Mood", "line", "consent_revoked_on", "Do not call"})
    void aColumnThatIsReadOtherwiseIsRefused(String name) {
        LeadScrub scrub = Leads.scrub().withPhoneColumns(List.of("phone")).ignoring("Mood");
        assertEquals(
                "standard input, line 1: expected a column of --status (withStatus) that is not scrubbed, mapped or left alone"
                        + " too; found \"" + name + "\"",
                refusal(scrub.withStatus(name), "phone,Mood,line,consent_revoked_on,Do not call"));
    }

    @Test
    void aColumnThatIsNotThereIsSaid() {
        assertTrue(refusal(SCRUB, "phone,status").contains("Subscriber state"));
    }

    private static String refusal(LeadScrub scrub, String header) {
        MalformedFileException refused =
                assertThrows(MalformedFileException.class, () -> Leads.run(scrub, header + "\n2125550142\n"));
        return String.valueOf(refused.getMessage());
    }
}
