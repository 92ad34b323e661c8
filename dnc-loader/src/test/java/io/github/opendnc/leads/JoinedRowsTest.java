package io.github.opendnc.leads;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.columns.JoinedRows;
import io.github.opendnc.csv.EightBytes;
import io.github.opendnc.csv.RowReader;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.registry.MalformedFileException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two quotes too many make one legal record of several rows: what these tell is not passed over. */
final class JoinedRowsTest {
    private static final JoinedRows JOINED = new JoinedRows(',', 4, new BitSet(), 2);

    private static final LeadScrub SCRUB = LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES))
            .at(Leads.DAY)
            .ignoring("name");

    private static final LeadScrub OF_FIVE_COLUMNS = SCRUB.ignoring("id").ignoring("city");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,\"Bob,2125550142,DNC\n2,Ann\",2125550144,open",
                "1,\"Bob,2125550142,DNC\r\n2,Ann\",2125550144,open",
                "1,\"Bob,2125550142,DNC\r2,Ann\",2125550144,open",
                "1,Bob,2125550142,\"DNC\n2,Ann,(212) 555-0144,open\"",
                "1,\"Bob,2125550142,DNC\n2,Ann,none,open\n3,Cy,+1 212 555 0146,open\n4,Di\",,",
                "1,\"Bob,none,DNC\n2,Ann,2125550142,open\n3,Cy\",,open",
                "\"1,Bob,2125550142,DNC\n\n2\",Ann,2125550144,\"a, b\"",
                "1,\"Bob,2125550142,DNC\n2,Ann\",,",
                "1,Bob,2125550142,\"12 Main St\n2,Ann,2125550144,DNC\n3,Cy,2125550146,12 Main St\nNYC, NY\"",
                "1,\"Lee, Bob,2125550142,DNC\n2,Roe, Ann\",2125550144,",
                "1,Bob,2125550142,\"called, twice\n2,Ann,2125550144,\"",
                "1,Bob,\"2125550142,yes\n2,Ann,2125550144\",",
                "1,\",2125550142,yes\n2,\",2125550144,",
                "1,\"Roe, Al,2125550142,DNC\n2,Cy,2125550146,open, x\nb\",2125550144,open",
                "1,Bob,2125550142,\"x\n2,Ann,2125550144,DNC, a\nz\"",
                "1,Bob,2125550142,\"12 Main St\n2,Cy,2125550144,\nPO Box 7\"",
                "1,\"Bob,212\u00b7555\u00b70142,DNC\n2,Ann\",none,open",
            })
    void rows(String record) {
        assertTrue(JOINED.areIn(RowReader.fields(record, ',')));
        byte[] bytes = Arrays.copyOf(record.getBytes(UTF_8), 2 * record.length() + EightBytes.SPARE);
        assertTrue(JOINED.mayBeIn(bytes, 0, record.getBytes(UTF_8).length));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,Bob,2125550142,open",
                "1,Bob,2125550142,\"two dogs, ring twice\nsecond floor, left; ask for Ann on 2125550144, thanks\"",
                "1,Bob,2125550142,\"asked, twice, on Monday\nand said, well, never, and hung up\"",
                "1,Bob,2125550142,\"call:\n2125550144\"",
                "1,Bob,2125550142,\"Hi,\nsend the quote, the brochure, and the terms\nAnn Roe, CPA, Partner, 2125550144\"",
                "1,Bob,2125550142,\"\n\n\"",
                "1,\"Bob\n\",2125550142,open",
                "Ann,\"12 Main St\nNew York, NY 10001\",2125550142,open",
                "Ann,\"12 Main St, Apt 4, Floor 2\nNew York, NY 10001\",2125550142,open",
                "\"Ann\nLee, MD, PhD\",\"12 Main St\nNew York, NY 10001\",2125550142,open",
                "\"asked twice\nsaid maybe\",Ann,2125550142,open",
                "1,Bob,2125550142,\"call log:\nBob, 2125550144, left a message\nbye\"",
            })
    void aNoteOrAnAddressOfSeveralLinesIsNone(String record) {
        assertFalse(JOINED.areIn(RowReader.fields(record, ',')));
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
                                    "rows with a quoted cell whose lines look like rows, perhaps because a quote is missing or one "
                                            + "is too many: 1, the first on line 2"),
                    () -> report.notes().toString());
        }
    }

    /** Columns of an earlier scrub stand in none of the rows that were joined, and what was known then is known again. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,name,phone,status\n1,2125550142,DNC\n2,Bob,2125550142,open\n",
                "id,name,phone,status\n1,\"Bob,2125550142,DNC\n2,Ann,2125550144,open\n3,Cy\",,open\n4,Bob,2125550142,open\n",
                "id,name,phone,status\n1,\"Bob,2125550142,DNC\n3,Cy\",2125550146,open\n4,Bob,2125550142,open\n",
            })
    void scrubbedAgain(String leads) throws IOException {
        String once = Leads.run(SCRUB, leads);
        assertFalse(once.contains("+12125550142,MAY_CALL"), once);
        assertEquals(once, Leads.run(SCRUB.again(), once));
    }

    /** As a spreadsheet writes them, with empty cells at the ends of shorter rows and of the header. */
    @Test
    void scrubbedAgainWithRowsThatAreAllEquallyLong() throws IOException {
        String once = Leads.run(
                SCRUB,
                "id,name,phone,status\n1,Ann,2125550142,open\n5,Lee, Bob,2125550144,DNC\n6,Zed,2125550144,open\n");
        assertFalse(once.contains("+12125550144,MAY_CALL"), once);
        String equal = once.lines()
                .map(line -> line.startsWith("5,") ? line : line + ",")
                .collect(Collectors.joining("\n", "", "\n"));
        String message =
                String.valueOf(assertThrows(MalformedFileException.class, () -> Leads.run(SCRUB.again(), equal))
                        .getMessage());
        assertTrue(
                message.contains("line 3: expected an answer in dnc_verdict, because --again takes columns out"),
                message);
    }

    /** Rows that were joined behind the columns of an earlier scrub, as where somebody adds what came of the call. */
    @Test
    void behindTheAnswers() throws IOException {
        String once =
                Leads.run(SCRUB.ignoring("id"), "id,name,phone\n1,a,2125550144\n2,b,2125550142\n3,c,2125550142\n");
        List<String> rows = once.lines().toList();
        String leads = rows.get(0) + ",outcome,remarks\n" + rows.get(1) + ",ok,\"x\n" + rows.get(2) + ",DNC,y\"\n"
                + rows.get(3) + ",,\n";
        String again = Leads.run(
                SCRUB.ignoring("id").ignoring("remarks").withStatus("outcome").again(), leads);
        List<String> lines = again.lines().toList();
        assertTrue(lines.get(2).contains("y\",+12125550144,UNDETERMINED,B,?row"), again);
        assertTrue(lines.get(3).contains("+12125550142,UNDETERMINED,B,?refusal"), again);
    }

    /** The number before the cell, and none in it: {@code name} holds the rest of one row and the begin of another without a number. */
    @Test
    void theLastRowHasNoNumber() throws IOException {
        String out = Leads.run(SCRUB, "phone,name,do_not_call,zip\n2125550142,\"x,yes,1\n,b\",,\n");
        assertTrue(out.contains("UNDETERMINED,B,?row"), out);
    }

    /** Also where no column may tell of a refusal. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,name,phone,city\n4,Cy,212-555-0146 DNC\n5,Cy,2125550146,NYC\n",
                "id,name,phone,city\n1,\"Bob,212-555-0146 do not call,NYC\n2,Ann\",2125550144,NYC\n3,Bob,2125550146,NYC\n",
                "id,name,phone,city\n4,Cy,212\u00b7555\u00b70146 DNC,x\n5,Cy,2125550146,NYC\n",
                "id,name,phone,city\n4,Cy,212 55 50146 DNC,x\n5,Cy,2125550146,NYC\n",
            })
    void wordsBesideANumber(String leads) throws IOException {
        for (LeadScrub way : List.of(SCRUB, SCRUB.inCharacters())) {
            String out = Leads.run(way, leads);
            assertFalse(out.contains("+12125550146,MAY_CALL"), out);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,phone,do_not_call,\"city\n1,212-555-0142,x,NYC\"\n2,2125550144,,\n",
                "id,phone,do_not_call,\"city\r\n1,212-555-0142,x,NYC\r\n5,2125550146,,LA\"\n2,2125550144,,\n",
            })
    void rowsInTheHeader(String leads) {
        String message = String.valueOf(assertThrows(MalformedFileException.class, () -> Leads.run(SCRUB, leads))
                .getMessage());
        assertTrue(
                message.contains("expected a header line without telephone numbers, which names the columns"), message);
    }

    private static String withoutTheRest(String text) {
        return text.replaceAll("(dnc_rules),[a-z_,]*", "$1")
                .replaceAll("(\\?row|\\?refusal|us-clear)(;[^,]*)?,[^\\n]*", "$1");
    }

    @Test
    void rowsInTheHeaderWithADelimiterOfItsOwn() {
        LeadScrub way = LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES))
                .at(Leads.DAY)
                .withDelimiter('^');
        String leads = "id^phone^do_not_call^\"city\n1^212-555-0142^x^NYC\"\n3^2125550142^^\n";
        assertThrows(MalformedFileException.class, () -> Leads.run(way, leads));
    }

    /** Where quotes are lost or come in between cells: a number that a row refuses is never in a row that may be called. */
    @Property(tries = 1_000)
    void whereverAQuoteIsLostOrTooMany(@ForAll Random random) throws IOException {
        Set<String> refused = new TreeSet<>();
        StringBuilder rows = rows(random, refused);
        for (int i = random.nextInt(2); i < 2; i++) {
            loseOrAddAQuote(rows, random);
        }
        String leads = "id,name,phone,do_not_call,city\n" + rows;
        try {
            String out = Leads.run(OF_FIVE_COLUMNS, leads);
            for (String number : refused) {
                assertFalse(out.contains("," + number + ",MAY_CALL"), () -> leads + "\n" + out);
            }
            assertEquals(out, Leads.run(OF_FIVE_COLUMNS.inCharacters(), leads));
        } catch (MalformedFileException stopped) {
            assertTrue(String.valueOf(stopped.getMessage()).contains("quote"), stopped::toString);
        }
    }

    @Property(tries = 200)
    void noneInAFileOfSoundQuotes(@ForAll Random random) throws IOException {
        String out = Leads.run(OF_FIVE_COLUMNS, "id,name,phone,do_not_call,city\n" + rows(random, new TreeSet<>()));
        assertFalse(out.contains("?row"), out);
    }

    private static StringBuilder rows(Random random, Set<String> refused) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            String number = random.nextInt(8) == 0 ? "" : "+" + Lists.local(212, 2 * random.nextInt(8));
            boolean refuses = random.nextInt(4) == 0;
            if (refuses && !number.isEmpty()) {
                refused.add(number);
            }
            String name = random.nextInt(4) == 0 ? "\"Lee, Ann\"" : "Ann Lee";
            String city =
                    List.of("\"12 Main St\nNYC, NY\"", "\"a, b\"", "NYC", "LA").get(random.nextInt(4));
            rows.append(String.join(",", String.valueOf(i), name, number, refuses ? "yes" : "", city))
                    .append('\n');
        }
        return rows;
    }

    /** A new one at the begin or the end of a cell: elsewhere it would make another word or number of what is refused. */
    private static void loseOrAddAQuote(StringBuilder rows, Random random) {
        int[] quotes = IntStream.range(0, rows.length())
                .filter(at -> rows.charAt(at) == '"')
                .toArray();
        if (quotes.length > 0 && random.nextBoolean()) {
            rows.deleteCharAt(quotes[random.nextInt(quotes.length)]);
            return;
        }
        int at = random.nextInt(rows.length());
        while (at > 0 && ",\n".indexOf(rows.charAt(at)) < 0 && ",\n".indexOf(rows.charAt(at - 1)) < 0) {
            at--;
        }
        rows.insert(at, '"');
    }
}
