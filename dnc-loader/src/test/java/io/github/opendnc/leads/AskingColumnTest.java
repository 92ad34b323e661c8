package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
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
                "Dial?",
                "Call me",
                "Contact?",
                "Do you want us to contact you?",
                "Are you happy for us to call you?",
                "Open to call",
                "Interested in a call",
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
    @ValueSource(strings = {"Phone contact", "Dial?", "Call me", "Consent", "Open to call"})
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
        "0.0, 1.0",
        "Off, On"
    })
    void theWordsOfAScrubAreRead(String free, String listed) throws IOException {
        for (LeadScrub scrub : List.of(judged(), judged().inCharacters())) {
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
        "Notes, She is on the DNC registry",
        "Notes, inscrit \u00e0 la LNNTE"
    })
    void wordsWithoutAnotherMeaningStopTheFile(String column, String cell) {
        for (LeadScrub scrub : BOTH_WAYS) {
            assertTrue(refusal(scrub, file(column, "", cell)).contains(column), cell);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Marked as DNC", "Moved to DNC", "Set to DNC", "Dead DNC"})
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

    // ---- what an attacker found in the first version of all this

    private static LeadScrub judged() {
        return LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES)).at(Leads.DAY);
    }

    /** Signs between words make another sense of them: none of these is a no. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "No - DNC",
                "\"Checked, DNC\"",
                "No; opt out",
                "\"Not in, on DNC\"",
                "Not in office - DNC",
                "\"No, DNC\"",
                "NO! DNC",
                "No (DNC)",
                "no/DNC",
                "No: DNC",
                "No | DNC",
                "Scrubbed - DNC",
                "checked (DNC)",
                "\"Clean, DNC\"",
                "no: optout",
                "\"DNC, no!\"",
                "\"attempted, no contact\"",
                "not on call list - DNC",
                "Not in on DNC",
                "DNC - Checked",
                "DNC: checked",
                "DNC (checked)",
                "TCPA yes",
                "TCPA: Yes",
                "None - DNC",
                "Not on DNC but do not call"
            })
    void whatIsNoPlainNoIsNone(String cell) throws IOException {
        for (LeadScrub scrub : List.of(judged(), judged().inCharacters())) {
            for (String column : List.of("Do Not Call", "TCPA Litigator")) {
                String out = Leads.run(
                        scrub.withMapping("do_not_call", column), "phone," + column + "\n" + FREE + "," + cell + "\n");
                assertTrue(!out.contains(",MAY_CALL,"), out);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Not on DNC",
                "not on the do not call list",
                "Not on national DNC",
                "not on DNC list",
                "Not listed on DNC",
                "Non-DNC",
                "no DNC",
                "No hits",
                "Cleared"
            })
    void aPlainNoIsOne(String cell) throws IOException {
        for (LeadScrub scrub : List.of(judged(), judged().inCharacters())) {
            String out = Leads.run(
                    scrub.withMapping("do_not_call", "DNC Status"), "phone,DNC Status\n" + FREE + "," + cell + "\n");
            assertTrue(out.contains(",MAY_CALL,"), out);
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
                assertTrue(out.contains("," + cell + ",+12125550144,UNDETERMINED,B,?refusal,"), out);
                assertTrue(out.contains(",Phone,+12125550142,MAY_CALL,"), out);
            }
        }
    }

    /** A yes below these refuses: it is read so where its user says so, and never the other way round. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Marketing Suspended",
                "Avoid Contact",
                "Consent Retracted",
                "Telemarketing Complaint",
                "Telemarketing Exempt",
                "Exempt from telemarketing",
                "Withhold from marketing",
                "Drop from call list",
                "Contact Deceased",
                "Call Hold",
                "Halt marketing",
                "Skip contact",
                "Contact Hater",
                "Call Lawsuit",
                "Consent pulled",
                "Former consent",
                "Evitar llamar",
                "Anrufstopp",
                "Contact unworked"
            })
    void aYesThatRefusesIsNoPermission(String column) throws IOException {
        String file = file(column, "no", "yes");
        for (LeadScrub scrub : List.of(judged(), judged().inCharacters())) {
            assertTrue(refusal(scrub.withPermissions(column), file).contains(column), column);
            String out = Leads.run(scrub.withMapping("do_not_call", column), file);
            assertTrue(out.contains(",yes,+12125550144,MAY_NOT_CALL,"), out);
        }
    }

    /** What says nothing is no answer, and takes none away. */
    @ParameterizedTest
    @ValueSource(strings = {"Contact?", "Call me", "Calls?", "Do you want calls?"})
    void nothingTakesNoAnswerAway(String column) {
        for (LeadScrub scrub : BOTH_WAYS) {
            for (List<String> cells : List.of(
                    List.of("1", "0", "1", "0", "NULL"),
                    List.of("1", "0", "1", "0", "N/A"),
                    List.of("Y", "N", "NULL", "NULL", "NULL"),
                    List.of("Yes", "No", "Yes"))) {
                StringBuilder file = new StringBuilder("phone," + column + "\n");
                cells.forEach(cell -> file.append(FREE).append(',').append(cell).append('\n'));
                assertTrue(refusal(scrub, file.toString()).contains(column), file::toString);
                assertTrue(
                        refusal(scrub.withMapping("do_not_call", column), file.toString())
                                .contains("the wrong way round"),
                        column);
            }
        }
    }

    /** Beside a column of numbers. */
    @ParameterizedTest
    @ValueSource(strings = {"Phone Calls", "Home phone", "Mobile"})
    void aPhoneColumnThatAnswersIsAPermissionOrRenamed(String column) throws IOException {
        String file = file(column, "Yes", "No");
        for (LeadScrub scrub : BOTH_WAYS) {
            assertTrue(refusal(scrub, file).contains(column), column);
            assertTrue(refusal(scrub.withMapping("do_not_call", column), file).contains("the wrong way round"), column);
            String out = Leads.run(scrub.withPermissions(column), file);
            assertTrue(out.contains(",No,+12125550144,UNDETERMINED,"), out);
            assertTrue(out.contains(",Yes,+12125550142,MAY_CALL,"), out);
        }
    }

    /** What is read as a status or a reply is not asked about besides: the way out would lose what it tells. */
    @Test
    void aStatusThatAnswersIsReadAsOne() throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            String status =
                    Leads.run(scrub, "phone,Call Disposition\n" + (FREE + ",N\n").repeat(5) + ALSO_FREE + ",DNC\n");
            assertTrue(status.contains("DNC,+12125550144,UNDETERMINED,B,?refusal,"), status);
            String replies = Leads.run(
                    scrub,
                    "phone,Text\n" + FREE + ",Yes\n" + FREE + ",yes please\n" + FREE + ",Y\n" + ALSO_FREE + ",STOP\n");
            assertTrue(replies.contains("STOP,+12125550144,UNDETERMINED,B,?refusal,"), replies);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Call",
                "Marketing Contact",
                "Sales Contact",
                "Customer Contact",
                "Is Contact",
                "Contact Us",
                "Marketing Lead",
                "Solicitor",
                "Telemarketer",
                "Prior Contact",
                "Good Contact",
                "Contact State",
                "Live Call",
                "Call from client",
                "Anrufer",
                "Llamada",
                "Patient Consent",
                "# Calls",
                "Contact unworked",
                "Marketing contact until next update",
                "Callback",
                "Right Party Contact",
                "Third Party Contact",
                "Inbound Call",
                "Missed Call",
                "Call Transferred",
                "Auto Dial",
                "Cold Call",
                "Follow up call",
                "Welcome Call Done",
                "Text Capable",
                "Emergency Contact",
                "New Contact",
                "Contact Exists",
                "In Outreach Sequence",
                "Marketing Qualified",
                "HIPAA Consent",
                "Cookie Consent",
                "Photo Consent",
                "Data Consent",
                "Email Marketing",
                "Marketing Emails",
                "Accepts Email Marketing",
                "Email Contact",
                "Direct Mail Marketing",
                "Marketing newsletter",
                "Call Tries",
                "Call Volume",
                "Text Opens",
                "Marketing Touches"
            })
    void ordinaryColumnsStopNoFile(String column) throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            for (List<String> cells : List.of(List.of("Yes", "No"), List.of("1", "0"))) {
                String out = Leads.run(scrub, file(column, cells.get(0), cells.get(1)));
                assertEquals(
                        2, out.lines().filter(row -> row.contains(",MAY_CALL,")).count(), out);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Notes, not on national DNC list",
        "Notes, scrubbed against national DNC 3/1",
        "Notes, check DNC before calling",
        "Notes, BUSY - DO NOT CALL BEFORE NOON",
        "Comments, why did you stop calling?",
        "Type, DO NOT CALL BEFORE NOON",
        "Notes, prefers not to call weekends",
        "Notes, was told not to call before 9",
        "Notes, don't call me before 5",
        "Notes, please don't call again until Monday",
        "Notes, 'stopped calling, no answer'",
        "Notes, Not on the National Do Not Call list",
        "Notes, not found on DNC",
        "Notes, No DNC match",
        "Notes, passed DNC check",
        "Notes, Run DNC check",
        "Notes, no longer on DNC",
        "Notes, EBR exempt from DNC",
        "Notes, TCPA and DNC compliant",
        "Notes, Scrubbed vs DNC 3/1/26",
        "Title, Director DNC",
        "Notes, Works for DNC Parks & Resorts"
    })
    void wordsOfOtherThingsStopNoFile(String column, String cell) throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            String out = Leads.run(scrub, file(column, "", '"' + cell + '"'));
            assertEquals(
                    2, out.lines().filter(row -> row.contains(",MAY_CALL,")).count(), out);
        }
    }

    /** What forbids a phone in words that may refuse calls is no permission. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phone Complaint",
                "Bad Phone",
                "Phone Dead",
                "Phone Lawsuit",
                "Phone Suspended",
                "Phone Deceased",
                "Phone Exempt",
                "Phone Match",
                "Phone Unlisted",
                "Avoid Phone",
                "Mobile Complaint"
            })
    void aPhoneThatIsComplainedOfIsNoPermission(String column) throws IOException {
        String file = file(column, "no", "yes");
        for (LeadScrub scrub : List.of(judged(), judged().inCharacters())) {
            assertTrue(refusal(scrub.withPermissions(column), file).contains(column), column);
            String out = Leads.run(scrub.withMapping("do_not_call", column), file);
            assertTrue(out.contains(",yes,+12125550144,MAY_NOT_CALL,"), out);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Do Not Call, NO DO NOT CALL",
        "Do Not Call, No do not call",
        "Do Not Call, not do not call",
        "DNC Type, F",
        "DNC Flag, T"
    })
    void wordsAndLettersOfMoreThanOneMeaningAreNone(String column, String cell) throws IOException {
        for (LeadScrub scrub : List.of(judged(), judged().inCharacters())) {
            String out = Leads.run(
                    scrub.withMapping("do_not_call", column), "phone," + column + "\n" + FREE + "," + cell + "\n");
            assertTrue(out.contains(",UNDETERMINED,B,?do_not_call,"), out);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Not in state - DNC",
                "Not in office - DNC",
                "Not in office. DNC",
                "not on call list - DNC",
                "Scrubbed against federal: DNC",
                "DNC - TCPA checked",
                "Not in state (DNC)",
                "Checked against national - DNC",
                "DNC (TCPA scrubbed)"
            })
    void aRefusalBehindAMarkIsNotSwallowed(String cell) throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            String out = Leads.run(scrub, file("Status", "", cell));
            assertTrue(out.contains("," + cell + ",+12125550144,UNDETERMINED,B,?refusal,"), out);
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
            assertTrue(refusal(scrub.withPermissions("Call Preference"), file).contains("Call Preference"));
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

    /** Numbers, and a mark where there is none. */
    @Test
    void aSecondPhoneColumnMayHoldMarks() throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            String out = Leads.run(
                    scrub, "phone,Phone 2\n" + FREE + ",x\n" + FREE + ",x\n" + FREE + ",x\n" + FREE + ",2125550144\n");
            assertTrue(out.contains("+12125550144,MAY_CALL,"), out);
        }
    }

    /** F is a fax there, and off an office. */
    @ParameterizedTest
    @ValueSource(strings = {"F 212-555-0142", "212-555-0142 (f)", "off: 212-555-0142"})
    void shortWordsBesideANumberAreNoRefusal(String cell) throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            String out = Leads.run(scrub, "phone\n" + cell + "\n" + FREE + "\n");
            assertTrue(out.contains(FREE + ",+12125550142,MAY_CALL,"), out);
        }
    }
}
