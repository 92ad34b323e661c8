package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.registry.MalformedFileException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two quotes too many make one legal record of several rows: what these tell is not passed over. */
final class JoinedRowsTest {
    private static final JoinedRows JOINED = new JoinedRows(',', 4, 2);
    private static final LeadScrub SCRUB = LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES))
            .at(Leads.DAY)
            .ignoring("name");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,\"Bob,2125550142,DNC\n2,Ann\",2125550144,open",
                "1,\"Bob,2125550142,DNC\r\n2,Ann\",2125550144,open",
                "1,\"Bob,2125550142,DNC\r2,Ann\",2125550144,open",
                "1,Bob,2125550142,\"DNC\n2,Ann,(212) 555-0144,open\"",
                "1,\"Bob,2125550142,DNC\n2,Ann,none,open\n3,Cy,+1 212 555 0146,open\n4,Di\",,",
                "\"1,Bob,2125550142,DNC\n\n2,Ann\",\"2125550144\",\"a, b\""
            })
    void aLineThatIsARowByItself(String record) {
        assertTrue(JOINED.areIn(record));
        byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
        assertTrue(JOINED.mayBeIn(bytes, 0, bytes.length, (int) record.lines().count() - 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,Bob,2125550142,open",
                "1,Bob,2125550142,\"two dogs, ring twice\nsecond floor, left, call 2125550144, ask for Ann, thanks\"",
                "1,Bob,2125550142,\"asked, twice, on Monday\nand said, well, never, and hung up\"",
                "1,Bob,2125550142,\"call:\n2125550144\"",
                "1,Bob,2125550142,\"\n\n\"",
                "1,\"Bob\n\",2125550142,open",
                "1,Bob,2125550142,\"a\n2,\"\"Ann,2125550144,open\"",
                ""
            })
    void aNoteOfSeveralLinesIsNone(String record) {
        assertFalse(JOINED.areIn(record));
    }

    @Test
    void theRowIsUndeterminedAndEveryNumberInItToo() throws IOException {
        String leads = """
                id,name,phone,status
                1,"Bob,2125550142,DNC
                2,Ann",2125550144,open
                3,Cy,2125550142,open
                4,Di,2125550146,"said:
                later"
                """;
        String expected = """
                id,name,phone,status,dnc_number,dnc_verdict,dnc_code,dnc_rules
                1,"Bob,2125550142,DNC
                2,Ann",2125550144,open,+12125550144,UNDETERMINED,B,?row
                3,Cy,2125550142,open,+12125550142,UNDETERMINED,B,?refusal
                4,Di,2125550146,"said:
                later",+12125550146,MAY_CALL,C,us-clear
                """;
        for (LeadScrub way : List.of(SCRUB, SCRUB.inCharacters())) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            LeadReport report = way.run(new ByteArrayInputStream(leads.getBytes(StandardCharsets.UTF_8)), out);
            String found = out.toString(StandardCharsets.UTF_8);
            assertEquals(expected, withoutTheRest(found));
            assertEquals(1, report.joinedRows());
            assertEquals(0, report.raggedRows());
            assertTrue(
                    report.notes()
                            .contains(
                                    "rows with a quoted cell of several lines that look like rows, as where a quote is"
                                            + " missing or too many: 1, the first on line 2"),
                    () -> report.notes().toString());
        }
    }

    private static String withoutTheRest(String text) {
        return text.replaceAll("(dnc_rules),[a-z_,]*", "$1")
                .replaceAll("(\\?row|\\?refusal|us-clear)(;[^,]*)?,[^\\n]*", "$1");
    }

    /** Wherever two quotes come in between cells: a number that a row refuses is never in a row that may be called. */
    @Property(tries = 500)
    void whereverTwoQuotesComeIn(@ForAll Random random) throws IOException {
        List<String> rows = new ArrayList<>();
        Set<String> refused = new TreeSet<>();
        for (int i = 0; i < 12; i++) {
            String number = "+" + Lists.local(212, 2 * random.nextInt(8));
            boolean refuses = random.nextInt(4) == 0;
            if (refuses) {
                refused.add(number);
            }
            rows.add(i + ",Ann Lee," + number + "," + (refuses ? "DNC" : "open"));
        }
        StringBuilder text = new StringBuilder(String.join("\n", rows)).append('\n');
        int opening = placeFor(text, 0, random);
        int closing = placeFor(text, opening, random);
        text.insert(closing, '"').insert(opening, '"');
        String leads = "id,name,phone,status\n" + text;
        for (LeadScrub way : List.of(SCRUB, SCRUB.inCharacters())) {
            try {
                String out = Leads.run(way, leads);
                for (String number : refused) {
                    assertFalse(out.contains("," + number + ",MAY_CALL"), () -> leads + "\n" + out);
                }
            } catch (MalformedFileException stopped) {
                String why = String.valueOf(stopped.getMessage());
                assertTrue(why.contains("quote") || why.contains("a cell tells of a refusal"), why);
            }
        }
    }

    /** A place for a quote at the begin or the end of a cell: elsewhere it would make another word or number of what is refused. */
    private static int placeFor(StringBuilder text, int from, Random random) {
        int at = from + random.nextInt(text.length() - from);
        while (at > from && ",\n".indexOf(text.charAt(at)) < 0 && ",\n".indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }
}
