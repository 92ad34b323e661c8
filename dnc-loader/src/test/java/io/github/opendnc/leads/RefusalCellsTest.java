package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
                            "phone," + first + "," + second + "\n" + FREE + ",Removed,\n" + ALSO_FREE + ",,Removed\n")
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
        assertTrue(RefusalColumn.isPlainlySaidIn(cell));
        assertFalse(RefusalColumn.isPlainlySaidIn(cell + " before noon"));
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Black list",
                "Excluded",
                "Not callable",
                "Won\u2019t take calls",
                "DNC scrub hit",
                "DNC Scrub: Hit",
                "DNC Scrub Failed",
                "DNC Scrubbed - Match",
                "DNC checked - on list",
                "Checked DNC - listed",
                "DNC clean? No",
                "DNC ok? no",
                "Text only",
                "SMS only",
                "No phone",
                "Sued us",
                "Pro se litigant",
                "Plainte",
                "Ne pas communiquer",
                "CCPA delete",
                "Not welcome",
                "Doesn't want any more calls",
                "Lose my number",
                "Uncallable",
                "No consent",
                "Consent: No",
                "Declined consent",
                "Calls unwelcome",
                "Hostile - remove",
                "Remove number",
                "STOPALL",
                "Please stop",
                "C&D",
                "Lawsuit",
                "Harassment complaint",
                "Objected",
                "Right to be forgotten",
                "GDPR erasure",
                "DnD",
                "DnC",
                "Arr\u00eat",
                "Retirer de la liste",
                "\u00c0 exclure",
                "Radi\u00e9",
                "Dado de baja",
                "Solicit\u00f3 baja",
                "Bloquear",
                "Remover da lista",
                "L\u00f6schung verlangt",
                "Aus Liste streichen",
                "Don&#039;t call",
                "Don&rsquo;t call",
                "Do&nbsp;not&nbsp;call",
                "Do%20Not%20Call",
                "\uD83D\uDEAB\uD83D\uDCDE",
                "\uD83D\uDCF5",
                "Ne m\u2019appelez plus",
                "gestorben",
                "Opt in: no",
                "OK to call: No",
                "HARD NO - DNC",
                "No - DNC",
                "Said no - DNC",
                "NO (DNC)",
                "No: DNC",
                "Not in - DNC",
                "Scrub - DNC",
                "Scrubbed - DNC",
                "Checked - DNC",
                "DNC - checked by manager",
                "DNC - scrub from all lists",
                "DNC: clear all numbers",
                "DNC - passed to legal",
                "DNC passed away",
                "DNC - passed on",
                "DNC - safe to delete",
                "DNC - unlisted number",
                "DNC - negative attitude",
                "No - opt out",
                "NO - optout",
                "Not opted in",
                "Keine Einwilligung",
                "Don\u00b4t call",
                "Don&#x2019;t call",
                "Don?t call",
                "E-mail only",
                "By email only",
                "Nur per E-Mail",
                "Passed away",
                "DNCed",
                "Do<br>not<br>call",
                "Nie wieder anrufen",
                "Dejen de llamar",
                "Baja solicitada",
                "Arr\u00eater d'appeler",
                "GDPR deletion request"
            })
    void moreWordsOfRefusal(String cell) throws IOException {
        assertUndetermined("Status", cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DNC - verbal",
                "Do Not Call/Do Not Mail",
                "No calls",
                "Stop calling",
                "Don't call me back",
                "DNC 10/10/2026",
                "DNC (internal)",
                "On National DNC",
                "Do Not Call or Email",
                "Unsubscribed",
                "TCPA Litigator",
                "Keine Anrufe",
                "Bitte nicht anrufen",
                "Hot/DNC",
                "Hot + DNC",
                "Hot: DNC",
                "Inactive (DNC)",
                "Scrubbed - DNC hit",
                "Take me off list",
                "Cease and desist",
                "Asked not to be called",
                "Requested no further contact",
                "Please stop calling",
                "Does not want calls",
                "Ne pas rappeler",
                "NI-DNC",
                "Don\u00d5t call",
                "Don\u00edt call",
                "Don\u201a\u00c4\u00f4t call",
                "Prospect \u2013 DNC",
                "Requested DNC",
                "No more calls",
                "Customer DNC",
                "Ann Smith (Do Not Call)",
                "Bad guy. Do not call!",
                "Spoke w/ Ann. DNC.",
                "Nicht mehr anrufen",
                "No llamar m\u00e1s",
                "Anrufverbot",
                "Lista negra"
            })
    void morePlainWordsOfRefusal(String cell) throws IOException {
        assertUndetermined("Type", cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Never again",
                "Off list",
                "Off calling list",
                "rmv",
                "Eliminar de base",
                "Legal threat",
                "do nt call",
                "No mktg",
                "RMV'D",
                "Off the list",
                "Told us to stop",
                "Ask to remove",
                "Removal req",
                "Optd out",
                "Spam complaint",
                "Never consented",
                "please remove",
                "Stop it",
                "sTOP",
                "dNC",
                "Attorney represented"
            })
    void aRefusalIsSaidInFewWordsInAStatus(String cell) throws IOException {
        assertUndetermined("Status", cell);
    }

    /** A text of more than a few words is no yes, whatever it is made of. */
    @Test
    void aLongTextIsNoYes() throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            String out = Leads.run(
                    scrub.withPermissions("OK to call"),
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
