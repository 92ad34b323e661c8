package io.github.opendnc.leads;

import static io.github.opendnc.leads.TwoRows.ALSO_FREE;
import static io.github.opendnc.leads.TwoRows.BOTH_WAYS;
import static io.github.opendnc.leads.TwoRows.FREE;
import static io.github.opendnc.leads.TwoRows.JUDGED_BOTH_WAYS;
import static io.github.opendnc.leads.TwoRows.file;
import static io.github.opendnc.leads.TwoRows.refusal;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.columns.FirstRows;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns that answer yes and no to what may be the question whether to call, below names that say neither. */
final class AskingColumnTest {
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
                "Acepta publicidad",
                "is_it_okay_if_we_call_you?",
                "do_you_want_a_call_back?",
                "Can an agent give you a call?",
                "can_a_specialist_call_you?",
                "May we reach out?",
                "Would you like to speak with an agent?",
                "Interested in speaking with an agent?",
                "M\u00f6chten Sie angerufen werden?",
                "Would you like to hear from us?",
                "are you open to a quick call?",
                "i_accept_to_be_called",
                "\u00bfDesea que le llamemos?",
                "Marketing calls",
                "Promotional Texts",
                "Receive sales calls",
                "Telesales",
                "Werbeanrufe",
                "Appels commerciaux",
                "Llamadas comerciales",
                "R\u00fcckruf gew\u00fcnscht",
                "Do you authorize us to call you?",
                "Would you like a broker to call you?",
                "Un conseiller peut-il vous rappeler ?",
                "\u00bfQuieres recibir llamadas?",
                "Podemos te ligar?",
                "Marketing Call",
                "tm_calls",
                "Future calls"
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

    /** Wherever in the file, and where no first rows are looked at. */
    @ParameterizedTest
    @CsvSource({
        "Do you want us to contact you?, 'No, mother handles it', Yes mornings",
        "Do you want us to contact you?, no, No preference",
        "Call me?, 0, 1",
        "Call me?, never, sure",
        "Call me?, Not at all, n/a",
        "Marketing calls, No, Yes",
        "Marketing calls, not allowed, 0",
        "Marketing calls, unsubscribed, 12",
        "Telesales, nein, ja",
        "Do you want us to contact you?, I disagree, I agree",
        "Do you want us to contact you?, 'Thanks, no', No email",
        "Call me?, 2 - No, 1 - Yes",
        "Marketing calls, Denied, Granted",
        "Marketing calls, Absolutely not, None",
        "Calls, No, 0",
        "Telesales, Non, Not assigned",
        "Llamadas, Ahora no, No contesta",
        "What number should we call?, none, Home",
        "How soon would you like to be contacted?, No, Today",
        "Appels commerciaux, non autoris\u00e9s, 3",
    })
    void aNoBehindTheFirstRowsLeavesItsRowOpen(String column, String no, String yes) throws IOException {
        String head = "phone,\"" + column + "\"\n";
        String rows =
                (FREE + ",\n").repeat(FirstRows.MOST) + ALSO_FREE + ",\"" + no + "\"\n" + FREE + ",\"" + yes + "\"\n";
        for (LeadScrub scrub : BOTH_WAYS) {
            List<String> out = Leads.run(scrub, head + rows).lines().toList();
            assertTrue(out.get(out.size() - 2).contains(",UNDETERMINED,B,?refusal,"), out.get(out.size() - 2));
            assertTrue(out.get(out.size() - 1).contains(",MAY_CALL,"), out.get(out.size() - 1));
        }
    }

    /** In other words than these, too. */
    @ParameterizedTest
    @CsvSource({"Granted, Denied", "I agree, I disagree", "1 - Yes, 2 - No", "Enabled, Disabled"})
    void anAnswerInOtherWordsStopsTheFile(String yes, String no) {
        for (LeadScrub scrub : BOTH_WAYS) {
            for (String column : List.of("Do you want us to contact you?", "Marketing calls")) {
                assertTrue(refusal(scrub, file(column, yes, no)).contains(column), column);
            }
        }
    }

    /** As a status it is read without being asked about, and its no counts all the same. */
    @Test
    void asAStatusItsNoCounts() throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            String out = Leads.run(scrub.withStatus("Marketing calls"), file("Marketing calls", "Yes", "No"));
            assertTrue(out.contains(",Yes,+12125550142,MAY_CALL,"), out);
            assertTrue(out.contains(",No,+12125550144,UNDETERMINED,"), out);
        }
    }

    /** Where a yes permits, as its user says, a no leaves its row open. */
    @ParameterizedTest
    @ValueSource(strings = {"Phone contact", "Dial?", "Call me", "Consent", "Open to call"})
    void aYesPermitsIfItsUserSaysSo(String column) throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            String out = Leads.run(scrub.withPermission(column), file(column, "Yes", "No"));
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
                    scrub.withPermission(column),
                    scrub.withStatus(column))) {
                String refused = refusal(reading, file);
                assertTrue(refused.contains("in the header line"), refused);
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
                "Contact unworked",
                // of a phone
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
    void aYesThatRefusesIsNoPermission(String column) throws IOException {
        String file = file(column, "no", "yes");
        for (LeadScrub scrub : JUDGED_BOTH_WAYS) {
            assertTrue(refusal(scrub.withPermission(column), file).contains(column), column);
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
            String out = Leads.run(scrub.withPermission(column), file);
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

    /** Numbers, and a mark where there is none. */
    @Test
    void aSecondPhoneColumnMayHoldMarks() throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            String out = Leads.run(
                    scrub, "phone,Phone 2\n" + FREE + ",x\n" + FREE + ",x\n" + FREE + ",x\n" + FREE + ",2125550144\n");
            assertTrue(out.contains("+12125550144,MAY_CALL,"), out);
        }
    }
}
