package io.github.opendnc.leads;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.csv.BlockPlan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Below the first rows, which stop a file, a plain refusal in a column that nobody reads leaves its row open. */
final class UnreadCellsTest {
    private static final String FREE = "3035550144";
    private static final String OTHER = "3035550146";
    /** More than the first rows, in which nothing is said. */
    private static final int BEFORE = 1_200;

    private static final List<String> CELLS = List.of(
            "",
            "",
            "Ann",
            "DNC",
            "\"DNC\"",
            "\"He said \"\"do not call\"\", twice\"",
            "\"Smith, Ann; DNC\"",
            "\"\"\"DNC\"\"\"",
            "5\" pipe",
            "Christopher",
            "do  not call",
            "Peña & Sons",
            "ne plus appeler",
            "call back at 5",
            "not interested",
            "STOP",
            "\"line one\nDNC\"",
            "he asked us never to call him again " + "and hung up ".repeat(12),
            "our do-not-call list may be asked for at any time ".repeat(4),
            "remvoed",
            "C&D",
            "Verboten",
            "\"Smith, Ann\"",
            "2125550143");

    @ParameterizedTest
    @ValueSource(strings = {"DNC", "do not call", "\"Smith, DNC\"", "Ne plus appeler", "ｄｎｃ", "Delete my no."})
    void whatIsPlainlySaidLeavesItsRowAndItsNumberOpen(String cell) throws IOException {
        String said = FREE + "," + cell + ",Ann\n";
        String leads = "phone,Notes,name\n" + FREE + ",,Bob\n" + filler(",,\n") + said + OTHER + ",,Eve\n";
        for (LeadScrub scrub : List.of(Leads.scrub(), Leads.scrub().inCharacters())) {
            assertEquals("?refusal us-clear ?refusal us-clear", rules(Leads.run(scrub, leads)));
            assertEquals("us-clear us-clear ?refusal us-clear", rules(Leads.run(scrub.rowByRow(), leads)));
            assertEquals("us-clear us-clear us-clear us-clear", rules(Leads.run(scrub.ignoring("Notes"), leads)));
        }
    }

    /** It says that a message was refused; but people live in Georgetown, Maryland, too. */
    @ParameterizedTest
    @ValueSource(strings = {"zip", "Zip Code", "Mailing Zip/Postal Code", "Postcode", "BillingPostalCode"})
    void aCodeOfFiveDigitsIsNoRefusalBelowTheNameOfACodeOfPlaces(String name) throws IOException {
        String leads = "phone," + name + ",Error\n" + FREE + ",,\n" + filler(",,\n") + FREE + ",21610,\n" + OTHER
                + ",,21610\n";
        for (LeadScrub scrub : List.of(
                Leads.scrub(), Leads.scrub().inCharacters(), Leads.scrub().rowByRow())) {
            assertEquals("us-clear us-clear us-clear ?refusal", rules(Leads.run(scrub, leads)));
        }
        ByteArrayOutputStream streamed = new ByteArrayOutputStream();
        Leads.scrub().stream(new ByteArrayInputStream(leads.getBytes(UTF_8)), streamed);
        assertEquals("us-clear us-clear us-clear ?refusal", rules(streamed.toString(UTF_8)));
    }

    /** A cell that was harmless in one column, or but for its last letter, is none in another place. */
    @ParameterizedTest
    @ValueSource(strings = {"DNC", "STOP", "C&D", "Do not call", "Ne plus appeler"})
    void whatIsHarmlessIsSoForItsColumnAlone(String said) throws IOException {
        String harmless = said.substring(0, said.length() - 1);
        String rows = (OTHER + "," + harmless + "," + said + ",\n").repeat(3_000);
        String leads = "phone,Notes,Unlooked,name\n" + FREE + ",,,\n" + rows + OTHER + ",,,\n" + FREE + "," + said + ","
                + said + ",Ann\n";
        for (LeadScrub scrub : List.of(Leads.scrub(), Leads.scrub().inCharacters())) {
            String out = Leads.run(scrub.ignoring("Unlooked").rowByRow(), leads);
            assertEquals("us-clear us-clear us-clear ?refusal", rules(out), said);
            assertEquals(1, count(out, "?refusal"), said);
        }
    }

    /** The rules of the first two rows and of the last two. */
    private static String rules(String out) {
        List<String> rules = out.lines()
                .skip(1)
                .map(line -> line.replaceAll(".*,[A-Z_]+,[A-Z],([a-z?;-]+),.*", "$1"))
                .toList();
        return String.join(" ", rules.get(0), rules.get(1), rules.get(rules.size() - 2), rules.get(rules.size() - 1));
    }

    /** In bytes as in characters, row by row as in a stream, whatever is quoted and wherever a block ends. */
    @Test
    void everyWayOfReadingFindsTheSame() throws IOException {
        for (Charset charset : List.of(UTF_8, ISO_8859_1)) {
            assertFoundEveryWay(filler(",%s,,,\n") + rows(), charset);
        }
    }

    /** Behind thousands of cells of which none is like another, which are looked at in other ways than the first. */
    @Test
    void soItIsFarDown() throws IOException {
        String before = IntStream.range(0, 6_000)
                .mapToObj(i -> "note " + i + "," + number(i) + ",way " + i * 7 + ",,id " + i * 31 + "\n")
                .collect(Collectors.joining());
        for (Charset charset : List.of(UTF_8, ISO_8859_1)) {
            assertFoundEveryWay(before + rows(), charset);
        }
    }

    private static void assertFoundEveryWay(String rows, Charset charset) throws IOException {
        String leads = "Notes,phone,How did you contact us,How may we help,city\n" + rows;
        byte[] bytes = leads.replaceAll("[\uFF00-\uFFFF]", "").getBytes(charset);
        LeadScrub scrub = Leads.scrub().withEncoding(charset);
        String whole = run(scrub, bytes);
        assertEquals(whole, run(scrub.inCharacters(), bytes));
        assertEquals(whole, run(scrub.inBlocks(new BlockPlan(1_000, 64, 2)), bytes));
        String rowByRow = run(scrub.rowByRow(), bytes);
        assertEquals(rowByRow, run(scrub.rowByRow().inCharacters(), bytes));
        assertEquals(rowByRow, run(scrub.rowByRow().inBlocks(new BlockPlan(1_000, 64, 1)), bytes));
        ByteArrayOutputStream streamed = new ByteArrayOutputStream();
        scrub.stream(new ByteArrayInputStream(bytes), streamed);
        assertEquals(rowByRow, streamed.toString(UTF_8));
        assertTrue(count(rowByRow, "?refusal") > 100, "too few say it");
        assertTrue(count(rowByRow, "us-clear") > BEFORE + 100, "too few say nothing");
        assertTrue(count(whole, "?refusal") > count(rowByRow, "?refusal"), "no other row of a number");
    }

    private static long count(String out, String rule) {
        return out.lines().filter(line -> line.contains("," + rule + ",")).count();
    }

    private static String rows() {
        Random random = new Random(5);
        return IntStream.range(0, 600)
                .mapToObj(i -> cell(random) + "," + (3_035_550_000L + random.nextInt(500) * 2L) + "," + cell(random)
                        + "," + cell(random) + "," + cell(random) + "\n")
                .collect(Collectors.joining());
    }

    private static String cell(Random random) {
        return random.nextInt(3) > 0 ? "" : CELLS.get(random.nextInt(CELLS.size()));
    }

    private static String filler(String line) {
        return IntStream.range(0, BEFORE)
                .mapToObj(i -> line.contains("%s") ? line.replace("%s", number(i)) : number(i) + line)
                .collect(Collectors.joining());
    }

    private static String number(int i) {
        return String.valueOf(4_045_550_000L + 2L * i);
    }

    private static String run(LeadScrub scrub, byte[] leads) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        scrub.run(new ByteArrayInputStream(leads), out);
        return out.toString(UTF_8);
    }
}
