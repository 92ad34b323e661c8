package io.github.opendnc.leads;

import static io.github.opendnc.leads.TwoRows.FREE;
import static io.github.opendnc.leads.TwoRows.JUDGED_BOTH_WAYS;
import static io.github.opendnc.leads.TwoRows.file;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What another scrub has written of a number, below {@code do_not_call}: a plain no permits, and nothing else does. */
final class ScrubWordsTest {
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
        for (LeadScrub scrub : JUDGED_BOTH_WAYS) {
            String out = Leads.run(scrub.withMapping("do_not_call", "DNC Status"), file("DNC Status", free, listed));
            assertTrue(out.contains("," + free + ",+12125550142,MAY_CALL,"), out);
            assertTrue(out.lines().noneMatch(row -> row.contains("+12125550144,MAY_CALL,")), out);
        }
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
        for (LeadScrub scrub : JUDGED_BOTH_WAYS) {
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
                "Cleared",
                "Clear",
                "Clean"
            })
    void aPlainNoIsOne(String cell) throws IOException {
        for (LeadScrub scrub : JUDGED_BOTH_WAYS) {
            String out = Leads.run(
                    scrub.withMapping("do_not_call", "DNC Status"), "phone,DNC Status\n" + FREE + "," + cell + "\n");
            assertTrue(out.contains(",MAY_CALL,"), out);
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
        for (LeadScrub scrub : JUDGED_BOTH_WAYS) {
            String out = Leads.run(
                    scrub.withMapping("do_not_call", column), "phone," + column + "\n" + FREE + "," + cell + "\n");
            assertTrue(out.contains(",UNDETERMINED,B,?do_not_call,"), out);
        }
    }
}
