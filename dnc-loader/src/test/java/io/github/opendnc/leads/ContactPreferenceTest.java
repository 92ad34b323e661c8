package io.github.opendnc.leads;

import static io.github.opendnc.leads.TwoRows.BOTH_WAYS;
import static io.github.opendnc.leads.TwoRows.assertUndetermined;
import static io.github.opendnc.leads.TwoRows.file;
import static io.github.opendnc.leads.TwoRows.refusal;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns that say how somebody wants to be reached. */
final class ContactPreferenceTest {
    /** How one wants to be reached is read as a status is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contact Preference",
                "Contact Preferences",
                "Call Preference",
                "Communication Preference",
                "Preferred Channel",
                "Best way to contact",
                "How should we contact you?",
                "How would you like to be contacted?"
            })
    void howOneWantsToBeReachedIsRead(String column) throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            for (String no : List.of("Email only", "Do not call")) {
                String out = Leads.run(scrub, file(column, "Phone", no));
                assertTrue(out.contains(",Phone,+12125550142,MAY_CALL,"), out);
                assertUndetermined(no, out);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Not at all",
                "None",
                "No",
                "no thanks",
                "Off",
                "False",
                "N",
                "Never",
                "Text only pls",
                "No.",
                "Nope",
                "No!",
                "(no)",
                "none.",
                "no thx",
                "not interested",
                "in writing",
                "Online only"
            })
    void whoWantsNoWayAtAllWantsNoCalls(String cell) throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            for (String column : List.of(
                    "How would you like to be contacted?",
                    "Contact Preference",
                    "Phone Preference",
                    "Calling Preference",
                    "Best way to contact",
                    "Preferred Channel")) {
                String out = Leads.run(scrub, file(column, "Phone", cell));
                assertUndetermined(cell, out);
                assertTrue(out.contains(",Phone,+12125550142,MAY_CALL,"), out);
            }
        }
    }

    /** A preference stays one, whatever it is said to be besides. */
    @Test
    void aPreferenceIsReadAsOne() throws IOException {
        String file = file("Call Preference", "Yes", "No");
        for (LeadScrub scrub : BOTH_WAYS) {
            String status = Leads.run(scrub.withStatus("Call Preference"), file);
            assertTrue(status.contains(",No,+12125550144,UNDETERMINED,B,?refusal,"), status);
            assertTrue(refusal(scrub.withMapping("do_not_call", "Call Preference"), file)
                    .contains("the wrong way round"));
            assertTrue(refusal(scrub.withPermission("Call Preference"), file).contains("Call Preference"));
            String replies = Leads.run(scrub, file("Preferred contact reply", "Yes", "Cancel"));
            assertTrue(replies.contains(",Cancel,+12125550144,UNDETERMINED,B,?refusal,"), replies);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do Not Call Preference",
                "DNC Contact Preference",
                "No Call Preference",
                "Opted out phone preference",
                "Contact Preference Stop",
                "Phone Preference No",
                "Contact Preference Never",
                "Telephone Preference Service",
                "Phone Preference Service",
                "Contact Preference Notes",
                "Contact Preference date",
                "How should we text you?",
                "How would you like to be texted?",
                "How may we dial you"
            })
    void whatStoppedAFileStopsItStill(String column) {
        for (LeadScrub scrub : BOTH_WAYS) {
            assertTrue(refusal(scrub, file(column, "Yes", "No")).contains(column), column);
        }
    }
}
