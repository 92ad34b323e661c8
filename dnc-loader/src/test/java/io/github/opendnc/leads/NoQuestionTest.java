package io.github.opendnc.leads;

import static io.github.opendnc.leads.TwoRows.BOTH_WAYS;
import static io.github.opendnc.leads.TwoRows.FREE;
import static io.github.opendnc.leads.TwoRows.assertBothMayBeCalled;
import static io.github.opendnc.leads.TwoRows.file;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns that sound like the question whether to call, and are none: no file is stopped for them. */
final class NoQuestionTest {
    /** In a fresh campaign nobody was called twice. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Calls",
                "Calls made",
                "Number of calls",
                "Sales calls",
                "Calls by agent",
                "Calls to date",
                "Calls (30d)",
                "Texts received",
                "Anrufe",
                "Appels",
                "Llamadas"
            })
    void whereAllAreNoughtOrOneTheyMayCount(String column) throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            assertBothMayBeCalled(Leads.run(scrub, file(column, "0", "1")));
        }
    }

    /** It asks for a name, a number, a place or a time; or it tells what was done. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "What should we call you?",
                "What number should we call?",
                "Who should we contact?",
                "What time can we call?",
                "Where can we contact you?",
                "How soon would you like to be contacted?",
                "Quand pouvons-nous vous appeler ?",
                "\u00bfCu\u00e1ndo podemos llamarte?",
                "Wann d\u00fcrfen wir Sie anrufen?",
                "Quando podemos ligar?"
            })
    void whatAsksNoYesStopsNoFile(String column) throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            assertBothMayBeCalled(Leads.run(scrub, file(column, "Pat", "Kim")));
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
                "Last Contact",
                "Called?",
                "Call made?",
                "Call recorded?",
                "Calls received",
                "Text sent?"
            })
    void whatWasDoneIsNoQuestion(String column) throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            String out = Leads.run(scrub, file(column, "Yes", "No"));
            assertBothMayBeCalled(out);
        }
    }

    /** The same names hold other things too. */
    @ParameterizedTest
    @CsvSource({"Contact, Jane Roe", "Callback, 2026-12-01", "Marketing, spring", "Text, Hello"})
    void whatAnswersNothingIsNoQuestion(String column, String cell) throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            String out = Leads.run(scrub, file(column, cell, cell));
            assertBothMayBeCalled(out);
        }
    }

    /** A count, of which most are 0 and 1. */
    @ParameterizedTest
    @ValueSource(strings = {"Calls", "# Calls", "Marketing calls", "Contacts", "Texts", "Dial", "Outreach"})
    void whatCountsIsNoAnswer(String column) throws IOException {
        String rows = "phone," + column + "\n" + FREE + ",0\n" + FREE + ",1\n" + FREE + ",1\n" + FREE + ",2\n";
        for (LeadScrub scrub : BOTH_WAYS) {
            assertEquals(4, Leads.run(scrub, rows).split(",MAY_CALL,", -1).length - 1);
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
                assertBothMayBeCalled(out);
            }
        }
    }
}
