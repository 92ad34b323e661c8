package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns that answer yes and no to what may be the question whether to call, below names that say neither. */
final class AskingColumnTest {
    private static final String FREE = "2125550142";
    private static final String ALSO_FREE = "2125550144";

    private static final List<LeadScrub> BOTH_WAYS =
            List.of(Leads.scrub(), Leads.scrub().inCharacters());

    private static String file(String column, String yes, String no) {
        return "name,phone," + column + "\nAnn," + FREE + "," + yes + "\nRex," + ALSO_FREE + "," + no + "\n";
    }

    private static String refusal(LeadScrub scrub, String file) {
        var refused = assertThrows(MalformedFileException.class, () -> Leads.run(scrub, file));
        return String.valueOf(refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phone contact",
                "Telemarketing",
                "Dial",
                "Dial?",
                "Call me",
                "Contact?",
                "Marketing",
                "Do you want us to contact you?",
                "Are you happy for us to call you?",
                "Open to call",
                "Interested in a call",
                "Rappeler",
                "D\u00e9marchage",
                "Llamar",
                "Anrufen",
                "Acepta publicidad"
            })
    void aNoOfOneWhoIsAskedIsNotPassedOver(String column) throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            for (String file : List.of(file(column, "Yes", "No"), file(column, "yes_please", "no_thanks"))) {
                assertTrue(refusal(scrub, file).contains(column), column);
                String mapped = refusal(scrub.withMapping("do_not_call", column), file);
                assertTrue(mapped.contains("a yes would be read the wrong way round"), mapped);
            }
        }
    }

    /** Where a yes permits, as its user says, a no leaves its row open. */
    @ParameterizedTest
    @ValueSource(strings = {"Phone contact", "Dial?", "Call me", "Marketing", "Consent", "Rappeler", "Open to call"})
    void aYesPermitsIfItsUserSaysSo(String column) throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            String out = Leads.run(scrub.withPermissions(column), file(column, "Yes", "No"));
            assertTrue(out.contains("Ann," + FREE + ",Yes,+12125550142,MAY_CALL,"), out);
            assertTrue(out.contains("Rex," + ALSO_FREE + ",No,+12125550144,UNDETERMINED,"), out);
        }
    }

    /** Nobody but its writer can say what a yes means there: it is renamed in the file. */
    @ParameterizedTest
    @ValueSource(strings = {"TCPA", "TCPA Flag", "Phone 1 TCPA Flag", "phone_1_is_tcpa", "Phone 1 TCPA"})
    void whatMayMeanBothIsToBeRenamed(String column) {
        String file = file(column, "", "Y");
        for (LeadScrub scrub : BOTH_WAYS) {
            for (LeadScrub reading : List.of(
                    scrub,
                    scrub.withMapping("do_not_call", column),
                    scrub.withPermissions(column),
                    scrub.withStatus(column))) {
                String refused = refusal(reading, file);
                assertTrue(refused.contains("in the header line"), refused);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call Answered",
                "Contact Verified",
                "Voicemail Left",
                "Text Sent",
                "Homeowner",
                "Married",
                "Has Mobile",
                "Last Contact"
            })
    void whatWasDoneIsNoQuestion(String column) throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            String out = Leads.run(scrub, file(column, "Yes", "No"));
            assertEquals(
                    2, out.lines().filter(row -> row.contains(",MAY_CALL,")).count(), out);
        }
    }

    /** The same names hold other things too. */
    @ParameterizedTest
    @CsvSource({"Contact, Jane Roe", "Callback, 2026-12-01", "Marketing, spring", "Text, Hello"})
    void whatAnswersNothingIsNoQuestion(String column, String cell) throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            String out = Leads.run(scrub, file(column, cell, cell));
            assertEquals(
                    2, out.lines().filter(row -> row.contains(",MAY_CALL,")).count(), out);
        }
    }

    /** A count, of which most are 0 and 1. */
    @ParameterizedTest
    @ValueSource(strings = {"Calls", "Contacts", "Texts", "Dial", "Outreach"})
    void whatCountsIsNoAnswer(String column) throws IOException {
        String rows = "phone," + column + "\n" + FREE + ",0\n" + FREE + ",1\n" + FREE + ",1\n" + FREE + ",2\n";
        for (LeadScrub scrub : BOTH_WAYS) {
            assertEquals(4, Leads.run(scrub, rows).split(",MAY_CALL,", -1).length - 1);
        }
    }

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
                assertTrue(out.contains("," + no + ",+12125550144,UNDETERMINED,B,?refusal,"), out);
            }
        }
    }

    /** What a scrub has written: found is not understood, and not found is a no. */
    @ParameterizedTest
    @CsvSource({
        "Clean, National DNC",
        "Not on DNC, On DNC",
        "No DNC, Litigator",
        "Not Listed, Listed",
        "No Match, Match",
        "None, State DNC",
        "unchecked, checked",
        "f, t",
        "0.0, 1.0",
        "Off, On"
    })
    void theWordsOfAScrubAreRead(String free, String listed) throws IOException {
        LeadScrub judged =
                LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES)).at(Leads.DAY);
        for (LeadScrub scrub : List.of(judged, judged.inCharacters())) {
            String out = Leads.run(scrub.withMapping("do_not_call", "DNC Status"), file("DNC Status", free, listed));
            assertTrue(out.contains("," + free + ",+12125550142,MAY_CALL,"), out);
            assertTrue(out.lines().noneMatch(row -> row.contains("+12125550144,MAY_CALL,")), out);
        }
    }

    /** Wherever they stand in a short text of the first rows. */
    @ParameterizedTest
    @CsvSource({
        "Name 2, Smith DNC",
        "Company, Acme DO NOT CALL",
        "Owner Name, ZZ DO NOT CALL Smith",
        "Notes, Customer requested DNC",
        "Notes, Put on do not call list per request",
        "Notes, Asked us to stop calling",
        "Notes, She is on the DNC registry",
        "Notes, inscrit \u00e0 la LNNTE"
    })
    void wordsWithoutAnotherMeaningStopTheFile(String column, String cell) {
        for (LeadScrub scrub : BOTH_WAYS) {
            assertTrue(refusal(scrub, file(column, "", cell)).contains(column), cell);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Marked as DNC", "Moved to DNC", "Set to DNC", "Said stop calling"})
    void suchWordsCountInColumnsThatMayTellAnything(String cell) throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            for (String column : List.of("Last Action", "Lists", "Lead Source", "Code")) {
                String out = Leads.run(scrub, file(column, "", cell));
                assertTrue(out.contains("," + cell + ",+12125550144,UNDETERMINED,B,?refusal,"), out);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nonsolicit",
                "Non Solicit",
                "ShouldForget",
                "Liste d'exclusion",
                "\u00c0 exclure",
                "A retirer",
                "Retrait",
                "Pas appeler",
                "Plus appeler",
                "Excluir",
                "Retirado",
                "Known Plaintiff",
                "Litigation Flag",
                "Litigation Risk"
            })
    void moreNamesOfRefusalsStopTheFile(String column) {
        for (LeadScrub scrub : BOTH_WAYS) {
            assertTrue(refusal(scrub, file(column, "", "2")).contains(column), column);
        }
    }
}
