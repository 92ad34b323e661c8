package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.words.Refusal;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that tell of a refusal below names that say nothing of it. */
final class RefusalCellsTest {
    /** May be called unless the cell says otherwise. */
    static final String FREE = "2125550142";

    private static final String ALSO_FREE = "2125550144";

    static final List<LeadScrub> BOTH_WAYS =
            List.of(Leads.scrub(), Leads.scrub().inCharacters());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Preferred Method of Contact",
                "preferredcontactmethodcode",
                "Preferred Contact Method",
                "Contact Method",
                "Contact: Preferred Method of Contact",
                "Privacy",
                "Rating",
                "Interest",
                "Lists",
                "Group",
                "Type",
                "List Name",
                "Phone Type",
                "Priority",
                "Lead Source",
                "LeadSource",
                "Custom 1",
                "Custom Field 2"
            })
    void wordsWithoutAnotherMeaningCountInColumnsThatMayTellAnything(String column) throws IOException {
        for (String cell : List.of(
                "DNC",
                "d.n.c.",
                "Do not call",
                "DO_NOT_CALL",
                "Do not call list",
                "Do Not Phone",
                "Please do not call",
                "DNC list",
                "On DNC list",
                "No phone calls",
                "Opted out",
                "VIP; Do not call",
                "Ne pas appeler")) {
            assertUndetermined(column, cell);
        }
    }

    static void assertUndetermined(String column, String cell) throws IOException {
        String leads = "phone," + column + "\n" + FREE + ",\"" + cell + "\"\n";
        for (LeadScrub scrub : BOTH_WAYS) {
            String out = Leads.run(scrub, leads);
            assertTrue(out.contains(",UNDETERMINED,B,?refusal,"), out);
            String alone = Leads.run(scrub.ignoring(column), leads);
            assertTrue(alone.contains(",MAY_CALL,"), alone);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Rating, Hot",
        "Rating, Blocked",
        "Lists, Scrubbed against DNC",
        "Type, Removed Parts",
        "Group, Stop",
        "Lead Source, Do not call us we call you",
        "Phone Type, Mobile",
        "Preferred Method of Contact, Phone",
        "Preferred Method of Contact, Any",
        "Contact Method, Email",
    })
    void whatMayMeanAnythingElseIsNotBelieved(String column, String cell) throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            String out = Leads.run(scrub, "phone," + column + "\n" + FREE + "," + cell + "\n");
            assertTrue(out.contains(",MAY_CALL,"), out);
        }
    }

    /** What one column has said is not believed of another of which more is. */
    @ParameterizedTest
    @CsvSource({"Rating, Status", "Status, Rating"})
    void theSameCellIsReadByTheNameAboveIt(String first, String second) throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            List<String> rows = Leads.run(
                            scrub,
                            "phone," + first + "," + second + "\n" + FREE + ",Blocked,\n" + ALSO_FREE + ",,Blocked\n")
                    .lines()
                    .toList();
            boolean status = first.equals("Status");
            assertTrue(rows.get(status ? 1 : 2).contains(",UNDETERMINED,B,?refusal,"), rows::toString);
            assertTrue(rows.get(status ? 2 : 1).contains(",MAY_CALL,"), rows::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Disp",
                "Wrap Up Code",
                "WrapUpCode",
                "Wrap-up",
                "Last Wrap-up",
                "Term Code",
                "Termination",
                "Call Code",
                "Code",
                "statuscode",
                "Motif",
                "Grund",
                "Anrufergebnis",
                "Kennzeichen",
                "R\u00e9sultat",
                "Dernier r\u00e9sultat",
                "Contact Pref",
                "Preferred Contact"
            })
    void theResultOfACallMayBeARefusalByWhateverName(String column) throws IOException {
        assertUndetermined(column, "DNC");
        assertUndetermined(column, "Do Not Call");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hung up - remove",
                "Takeoff list",
                "Perm. removal",
                "Has attorney",
                "Threatened to sue",
                "Declined contact",
                "Bloqu\u00e9",
                "bloqueado",
                "Anruf verboten",
                "Opposition",
                "Exclu",
                "Interdit",
                "Rappel interdit"
            })
    void aRefusalIsSaidInManyWordsInAStatus(String cell) throws IOException {
        assertUndetermined("Status", cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Status", "Last Call Result"})
    void aRequestToBeRemovedIsARefusalInAStatus(String column) throws IOException {
        for (String cell : List.of(
                "Asked to be removed",
                "Asked to stop",
                "requested removal",
                "Inactive - requested removal",
                "Wants off the list")) {
            assertUndetermined(column, cell);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"DNC", "do not call list", "Nao ligar", "N\u00C3\u00A3o ligar", "Don't call"})
    void plainWordsAreKnownHoweverTheyAreWritten(String cell) {
        assertTrue(Refusal.isPlainlySaidIn(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Do not call", "Nao ligar", "Don't call", "No calls"})
    void plainWordsInASentenceMayMeanAnythingElse(String cell) {
        assertFalse(Refusal.isPlainlySaidIn(cell + " before noon"));
    }

    /** What else a cell says takes nothing back; and by which way something was asked is not what was asked. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do Not Contact;Newsletter",
                "DNC;No phone number",
                "Do Not Call;No contact info",
                "DNC;No callback",
                "opted_out,facebook_lead,email",
                "[\"asked to be removed\",\"email blast\"]",
                "Deceased; mailing returned",
                "Stop contacting;email",
                "Opted out via email",
                "Asked by email to be removed",
                "Do not contact - sent us a letter",
                "Removed from list per letter",
                "Cease and desist letter received",
                "Phone: No, Email: Yes",
                "Email only",
                "Courriel seulement"
            })
    void oneOfSeveralThingsInACellIsEnough(String cell) throws IOException {
        assertUndetermined("Tags", cell.replace("\"", "\"\""));
    }

    @Test
    void aLongCellIsReadInItsParts() throws IOException {
        assertUndetermined("Tags", "DNC; " + "another tag; ".repeat(100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Disposition Description",
                "Reason Description",
                "Result By Agent",
                "Status On File",
                "Call Status at End",
                "leadstatus",
                "callresult",
                "statusreason",
                "contacttags",
                "Statuses",
                "Outcomes",
                "Kontaktstatus",
                "Abschlussgrund",
                "Estatus",
                "Tipificaci\u00f3n",
                "Fase",
                "Tabula\u00e7\u00e3o",
                "\u00c9tape",
                "Phone Disposition",
                "Phone Result",
                "Mobile Result",
                "Phone Tags",
                "CallRecordLastAgentWrapup-Cell",
                "Solicit Codes",
                "Last Action",
                "Response",
                "Alert"
            })
    void columnsOfManyNamesAreWatched(String column) throws IOException {
        assertUndetermined(column, "Do Not Call");
    }

    /** A text of more than a few words is no yes, whatever it is made of. */
    @Test
    void aLongTextIsNoYes() throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            String out = Leads.run(
                    scrub.withPermission("OK to call"),
                    "phone,OK to call\n" + FREE + "," + "yes and no ".repeat(60) + "\n" + ALSO_FREE + ",yes\n");
            assertTrue(out.contains(",UNDETERMINED,B,?refusal,"), out);
            assertTrue(out.contains(",MAY_CALL,"), out);
        }
    }

    /** As names they are of something else; what stands in a cell may tell of calls. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Account blocked",
                "Survey refused",
                "Refused service",
                "Opted out of insurance",
                "Gift refused",
                "Do not show"
            })
    void whatIsOfOtherThingsAsANameIsARefusalInAStatus(String cell) throws IOException {
        assertUndetermined("Status", cell);
    }
}
