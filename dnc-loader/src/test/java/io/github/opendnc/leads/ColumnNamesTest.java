package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.Verdict;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.registry.MalformedFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Column names with what nobody sees in them. */
final class ColumnNamesTest {
    private static final LeadScrub SCRUB =
            LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES)).at(Leads.DAY);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00A0do_not_call",
                "do_not_call\u00A0",
                "\uFEFFdo_not_call",
                "do_not_call\u200B",
                "\u200B \u00A0do_not_call\u2060 ",
                "do\u00A0not\u00A0call",
                "do\u200B_not_call",
                "do\u2011not\u2011call"
            })
    void whatIsNotSeenHidesNoFact(String name) throws IOException {
        for (LeadScrub scrub : new LeadScrub[] {SCRUB, SCRUB.inCharacters()}) {
            String out = Leads.run(scrub, "phone," + name + "\n2125550142,yes\n");
            assertTrue(out.contains(",MAY_NOT_CALL,P,"), out);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"D\u043E Not Call", "Opt \u041Eut", "\u0391gent", "c\u03BFnsent"})
    void lettersThatLookAlikeStopTheFile(String name) throws IOException {
        String leads = "phone," + name + "\n2125550142,yes\n";
        MalformedFileException refused = assertThrows(MalformedFileException.class, () -> Leads.run(SCRUB, leads));
        assertTrue(refused.expected().startsWith("column names without Cyrillic or Greek letters"), refused.expected());
        assertTrue(Leads.run(SCRUB.ignoring(name), leads).contains(",MAY_CALL,"));
        assertTrue(Leads.run(SCRUB.withMapping("do_not_call", name), leads).contains(",MAY_NOT_CALL,"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lost Reason", "Reason", "Flags", "status"})
    void whereAReasonStandsARefusalMayStand(String column) throws IOException {
        for (String cell : new String[] {"Removed", "blocked", "No contact", "Deceased", "TCPA"}) {
            byte[] leads = ("phone," + column + "\n2125550142," + cell + "\n").getBytes(StandardCharsets.UTF_8);
            assertEquals(
                    1,
                    SCRUB.run(new ByteArrayInputStream(leads), OutputStream.nullOutputStream())
                            .count(Verdict.UNDETERMINED));
        }
    }

    /** A name is given as it was shown; where two were shown alike, nobody knows which is meant. */
    @Test
    void aLongNameMayBeGivenAsAMessageCutsIt() throws IOException {
        String name = "I consent to receive calls and text messages from Acme and may opt out at any time";
        String leads = "phone,x," + name + "\n2125550142,,Yes\n";
        MalformedFileException refused = assertThrows(MalformedFileException.class, () -> Leads.run(SCRUB, leads));
        String shown = refused.actual().substring(1, refused.actual().length() - 1);
        assertTrue(shown.endsWith("..."), shown);
        assertTrue(Leads.run(SCRUB.ignoring(shown), leads).contains(",MAY_CALL,"));
        String twice = leads.replace(",x,", "," + name + " 2,");
        assertTrue(assertThrows(MalformedFileException.class, () -> Leads.run(SCRUB.ignoring(shown), twice))
                .expected()
                .startsWith("one column that begins like "));
        assertTrue(Leads.run(SCRUB.ignoring(name).ignoring(name + " 2"), twice).contains(",MAY_CALL,"));
    }
}
