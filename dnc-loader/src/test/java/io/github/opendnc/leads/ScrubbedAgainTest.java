package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.columns.AnswerNames;
import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that was scrubbed before. */
final class ScrubbedAgainTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "phone\n2125550142\n2125550143\n",
                "id,phone,name\r\n1,2125550142,\"Smith, \"\"Ann\"\"\"\r\n\r\n2,x,\"two\nlines\"\r\n",
                "phone;mobile;a\n2125550142;2125550143;\n;2125550142;a\"b\n",
                "phone,name\n\"2125550142\" ,x",
            })
    void theAnswersAreReplacedAndNothingElseChanges(String leads) throws IOException {
        String once = Leads.run(Leads.scrub(), leads);
        assertEquals(once, Leads.run(Leads.scrub().again(), once));
        assertEquals(once, Leads.run(Leads.scrub().again(), leads));
    }

    @Test
    void withoutBeingToldItIsRefused() throws IOException {
        String once = Leads.run(Leads.scrub(), "phone\n2125550142\n");
        assertEquals(
                "no columns of an earlier scrub, or --again (again), which replaces them",
                assertThrows(MalformedFileException.class, () -> Leads.run(Leads.scrub(), once))
                        .expected());
    }

    @Test
    void columnsBesideThemStayAndSoDoThoseOfOthers() throws IOException {
        String once = Leads.run(Leads.scrub().explained().ignoring("dnc_status"), "phone,dnc_status\n2125550142,ok\n");
        String leads =
                once.replaceAll("(?m)$", ",1").replaceFirst(",1\n", ",zip\n").replaceFirst("\n,1$", "\n");
        String out = Leads.run(Leads.scrub().again().ignoring("dnc_status"), leads);
        assertTrue(out.startsWith("phone,dnc_status,zip,dnc_number,"), out);
        assertTrue(out.contains("\n2125550142,ok,1,+12125550142,MAY_CALL,"), out);
    }

    /** A mark of an earlier scrub, or a yes, would be taken out with what is not ours. */
    @ParameterizedTest
    @CsvSource({
        "'phone,dnc_list', dnc_list",
        "'phone,DNC_Code,zip', DNC_Code",
        "'dnc_number,phone,dnc_list_2', 'dnc_number,dnc_list_2'",
        "'phone,dnc_number,dnc_verdict,dnc_code,dnc_citations,dnc_list,dnc_window,dnc_valid_until',"
                + " 'dnc_number,dnc_verdict,dnc_code,dnc_citations,dnc_list,dnc_window,dnc_valid_until'",
        "'phone,dnc_verdict,dnc_number,dnc_code,dnc_rules,dnc_citations,dnc_list,dnc_window,dnc_valid_until',"
                + " 'dnc_verdict,dnc_number,dnc_code,dnc_rules,dnc_citations,dnc_list,dnc_window,dnc_valid_until'",
        "'phone,OURS,dnc_list', dnc_list",
        "'phone,OURS,OURS', 'OURS'",
        "'phone,OURS_3', 'OURS_3'",
        "'phone,dnc_explanation,OURS', dnc_explanation",
    })
    void whatIsNoWholeSetIsNotTakenForOurs(String header, String named) {
        String leads = ours(header) + "\n";
        String found = "\"" + ours(named).replace(",", "\", \"") + "\"";
        for (LeadScrub scrub :
                List.of(Leads.scrub().again(), Leads.scrub().again().inCharacters())) {
            MalformedFileException refused = assertThrows(MalformedFileException.class, () -> Leads.run(scrub, leads));
            assertEquals(found, refused.actual());
            assertTrue(refused.expected().contains("--ignore"), refused.expected());
        }
    }

    /** Cells of somebody else would be taken out with them. */
    @Test
    void whereNoAnswerStandsNothingIsTakenOut() throws IOException {
        String once = Leads.run(Leads.scrub(), "phone\n2125550142\n");
        for (LeadScrub scrub :
                List.of(Leads.scrub().again(), Leads.scrub().again().inCharacters())) {
            assertEquals(once, Leads.run(scrub, once));
            MalformedFileException refused = assertThrows(
                    MalformedFileException.class, () -> Leads.run(scrub, once.replace("MAY_CALL", "Ann Smith")));
            assertTrue(refused.expected().startsWith("an answer in dnc_verdict"), refused.expected());
        }
    }

    /** Somebody who was asked for no more calls may write it into the answer. It would be taken out. */
    @ParameterizedTest
    @CsvSource({
        "'MAY_CALL,C,us-clear', 'MAY_NOT_CALL,C,us-clear'",
        "'MAY_CALL,C,us-clear', 'MAY_CALL,P,us-clear'",
        "'MAY_CALL,C,us-clear', 'MAY_NOT_CALL,P,us-clear'",
        "'MAY_CALL,C,us-clear', 'UNDETERMINED,B,us-clear'",
        "'MAY_CALL,C,us-clear', 'MAY_NOT_CALL,,us-clear'",
        "'MAY_CALL,C,us-clear', 'MAY_NOT_CALL,P,'",
        "'MAY_CALL,C,us-clear', 'MAY_CALL,C,DNC'",
        "'MAY_CALL,C,us-clear', 'MAY_CALL,C,us-clear; asked not to be called'",
        "'MAY_CALL,C,us-clear', 'MAY_CALL,DNC,us-clear'",
        "'MAY_CALL,C,us-clear', ',,DNC'"
    })
    void anAnswerThatWasChangedByHandIsNotTakenOut(String before, String after) throws IOException {
        LeadScrub scrub = Leads.scrub(new ScrubberDecider(Lists.scrubber()));
        String once = Leads.run(scrub, "phone\n3035550144\n");
        assertTrue(once.contains(before), once);
        for (LeadScrub again : List.of(scrub.again(), scrub.again().inCharacters())) {
            assertEquals(once, Leads.run(again, once));
            MalformedFileException refused =
                    assertThrows(MalformedFileException.class, () -> Leads.run(again, once.replace(before, after)));
            assertTrue(refused.expected().startsWith("an answer in dnc_verdict"), refused.expected());
        }
    }

    /** What --again would refuse is not advised. */
    @ParameterizedTest
    @CsvSource({"'phone,dnc_list', --ignore", "'phone,dnc_explanation', --ignore", "'phone,OURS', --again"})
    void whatIsAdvisedIsWhatHelps(String header, String advised) {
        MalformedFileException refused =
                assertThrows(MalformedFileException.class, () -> Leads.run(Leads.scrub(), ours(header) + "\n"));
        assertTrue(refused.expected().contains(advised), refused.expected());
    }

    private static String ours(String names) {
        return names.replace("OURS_3", String.join("_3,", AnswerNames.NAMES) + "_3")
                .replace("OURS", String.join(",", AnswerNames.NAMES));
    }

    @Test
    void whatIsSomebodyElsesPassesAsWhatItIs() throws IOException {
        String leads = ours("phone,dnc_code,OURS") + "\n2125550142,yes,,,,,,,,\n";
        String ignored = Leads.run(Leads.scrub().again().ignoring("dnc_code"), leads);
        assertTrue(ignored.startsWith(ours("phone,dnc_code,OURS\n2125550142,yes,+12125550142,MAY_CALL,")), ignored);
        String mapped = Leads.run(
                Leads.scrub(new ScrubberDecider(Lists.scrubber())).again().withMapping("do_not_call", "dnc_list"),
                "phone,dnc_list\n2125550142,yes\n");
        assertTrue(mapped.contains("\n2125550142,yes,+12125550142,MAY_NOT_CALL,P,"), mapped);
    }

    /** It may tell of a refusal, like any other column that speaks of do-not-call. */
    @Test
    void aColumnOfSomebodyElseIsReadOrLeftAloneByName() {
        assertEquals(
                "\"dnc_status\"",
                assertThrows(
                                MalformedFileException.class,
                                () -> Leads.run(Leads.scrub().again(), "phone,dnc_status\n2125550142,yes\n"))
                        .actual());
    }

    /** What was padded then looks whole now, and stands under the wrong names all the same. */
    @Test
    void aRowThatWasRaggedStaysUndetermined() throws IOException {
        String leads = "phone,zip,last_transaction\n2125550142\n2125550142,1,2,3\n2125550142,,\n";
        String once = Leads.run(Leads.scrub(), leads);
        String again = Leads.run(Leads.scrub().again(), once);
        assertEquals(once, again);
        assertEquals(
                2,
                again.lines().filter(line -> line.contains(",UNDETERMINED,B,")).count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phone,OURS,zip\n2125550142,+12125550142,MAY_CALL\n",
                "phone,OURS,zip\n2125550142,+12125550142,MAY_CALL,C,,,,,,1,2\n",
                "phone,zip,OURS\n2125550142,1\n",
            })
    void whereItIsNotKnownWhichCellsAreOursTheFileIsRefused(String leads) {
        MalformedFileException refused = assertThrows(
                MalformedFileException.class, () -> Leads.run(Leads.scrub().again(), ours(leads)));
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.contains(", line 2: expected "), message);
        assertTrue(message.contains("because --again takes columns out"), message);
    }
}
