package io.github.opendnc.leads;

import static io.github.opendnc.leads.TwoRows.BOTH_WAYS;
import static io.github.opendnc.leads.TwoRows.FREE;
import static io.github.opendnc.leads.TwoRows.assertBothMayBeCalled;
import static io.github.opendnc.leads.TwoRows.assertUndetermined;
import static io.github.opendnc.leads.TwoRows.file;
import static io.github.opendnc.leads.TwoRows.refusal;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that can only mean a refusal stop a file or its row, and look-alikes do not. */
final class PlainWordsTest {
    /** Wherever they stand in a short text of the first rows. */
    @ParameterizedTest
    @CsvSource({
        "Name 2, Smith DNC",
        "Company, Acme DO NOT CALL",
        "Owner Name, ZZ DO NOT CALL Smith",
        "Notes, Customer requested DNC",
        "Notes, Put on do not call list per request",
        "Notes, She is on the DNC registry",
        "Notes, inscrit \u00e0 la LNNTE",
        "Notes, dontcall",
        "Notes, Not interested do not call",
        "Notes, do not callback",
        "Notes, Do not dial",
        "Notes, Do no call",
        "Notes, DO N0T CALL",
        "Notes, No further calls",
        "Notes, No more phone calls",
        "Notes, Requested opt out",
        "Notes, Opt-out request",
        "Notes, Customer DNCed",
        "Notes, IDNC",
        "Notes, No me llamen",
        "Notes, Ne plus jamais appeler",
        "Email Opt Out, DNC",
        "donotbulkemail, Do not call"
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
                assertUndetermined(cell, out);
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
            assertUndetermined(cell, out);
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
        "Notes, Works for DNC Parks & Resorts",
        "Email Opt Out, Unsubscribed",
        "donotbulkemail, Opted out"
    })
    void wordsOfOtherThingsStopNoFile(String column, String cell) throws IOException {
        for (LeadScrub scrub : BOTH_WAYS) {
            String out = Leads.run(scrub, file(column, "", '"' + cell + '"'));
            assertBothMayBeCalled(out);
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
