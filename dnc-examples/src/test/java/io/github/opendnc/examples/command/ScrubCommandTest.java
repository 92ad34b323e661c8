package io.github.opendnc.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.examples.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScrubCommandTest {
    private static final String LEADS = Samples.LEADS.toString();
    private static final List<String> OURS = List.of("--company-list", Samples.COMPANY_LIST.toString());

    @TempDir
    private Path folder = Path.of("");

    @Test
    void answersEveryRowOfTheSamplesAndSumsUp() throws IOException {
        Path out = folder.resolve("out.csv");
        DncRun run = DncRun.of(DncRun.join(List.of("scrub", LEADS, "-o", out.toString()), DncRun.US, DncRun.CA, OURS));
        assertEquals(0, run.exit(), run.err());
        assertEquals("", run.out());
        Golden.assertMatches("scrub-answers.txt", answers(out));
        Golden.assertMatches(
                "scrub-summary.txt", run.err().replaceFirst("in [0-9.]+ s, [0-9,]+ rows", "in T s, R rows"));
    }

    private static String answers(Path csv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        try (CSVParser rows = CSVParser.parse(csv, UTF_8, format)) {
            return rows.getRecords().stream().map(ScrubCommandTest::answer).collect(Collectors.joining());
        }
    }

    private static String answer(CSVRecord row) {
        return "%2s %-20s %-12s %s %s%n"
                .formatted(
                        row.get("id"),
                        row.get("phone"),
                        row.get("dnc_verdict"),
                        row.get("dnc_code"),
                        row.get("dnc_rules"))
                .replace("\r\n", "\n");
    }

    /** A spreadsheet program or gunzip would find a text in it, and tell the user that the file is damaged. */
    @ParameterizedTest
    @CsvSource({
        "out.csv.gz, out.csv",
        "out.CSV.ZIP, out.CSV",
        "out.xlsx, out.csv",
        "out.zip, out.csv",
        "out.ods, out.csv",
    })
    void aNameThatPromisesAnotherFileThanATextIsRefused(String name, String instead) throws IOException {
        Path promise = folder.resolve(name);
        Path fine = folder.resolve("fine.csv");
        for (List<String> outputs : List.of(
                List.of("-o", promise.toString()),
                List.of("-o", fine.toString(), "--rejects", promise.toString()),
                List.of("-o", fine.toString(), "--summary", promise.toString()))) {
            DncRun run = DncRun.of(DncRun.join(List.of("scrub", LEADS), outputs, DncRun.US));
            assertEquals(2, run.exit(), run.err());
            assertTrue(
                    run.err()
                            .contains(name + ": expected the name of a text file, which is what is written, such as "
                                    + instead
                                    + "; pack it afterwards, or open it in a spreadsheet program and save it there\n"),
                    run.err());
            assertEquals(List.of(), files());
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void aStreamGivesTheSameBytesAndTheSameSummary() throws IOException {
        Path out = folder.resolve("out.csv");
        DncRun whole = DncRun.of(
                DncRun.join(List.of("scrub", LEADS, "-o", out.toString(), "--row-by-row"), DncRun.US, DncRun.CA));
        List<String> stream = DncRun.join(List.of("scrub", "-", "-o", "-", "--stream"), DncRun.US, DncRun.CA);
        DncRun run = DncRun.withInput(Files.readString(Path.of(LEADS)), stream.toArray(String[]::new));
        assertEquals(Files.readString(out), run.out());
        // Of a stream the first rows are not known; what is plain counts in all.
        String expected = withoutTime(whole.err());
        assertEquals(expected, withoutTime(run.err()));
    }

    private static String withoutTime(String summary) {
        return summary.replaceFirst("in [0-9.]+ s, [0-9,]+ rows", "in T s, R rows");
    }

    @Test
    void aStreamThatBreaksSaysHowFarItCame() {
        String leads = "id,phone\n1,2125550143\n\"2\"x,2125550144\n";
        List<String> stream = DncRun.join(List.of("scrub", "-", "-o", "-", "--stream"), DncRun.US);
        DncRun run = DncRun.withInput(leads, stream.toArray(String[]::new));
        assertEquals(1, run.exit());
        assertEquals(2, run.out().lines().count());
        assertEquals(
                "dnc: rows answered: 1; the output ends behind them\ndnc: standard input, line 3: expected quoted fields"
                        + " that end with a quote before the delimiter or line end; found other text after a closing"
                        + " quote (line 3)\n",
                run.err());
    }

    /** Whoever goes on behind the rows of the message would pass over those that were lost. */
    @Test
    void aStreamWhoseOutputBreaksDoesNotSayThatItWasWritten() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        String leads = "id,phone\n1,2125550143\n";
        Shell shell = new Shell(
                new ByteArrayInputStream(leads.getBytes(UTF_8)),
                new PrintStream(full, false, UTF_8),
                new PrintStream(err, true, UTF_8),
                DncRun.CLOCK,
                false);
        List<String> stream = DncRun.join(List.of("scrub", "-", "-o", "-", "--stream"), DncRun.US);
        assertEquals(1, DncCommand.run(shell, stream.toArray(String[]::new)));
        assertEquals("""
                dnc: rows answered: 1; not all of them were written: count those in the output
                dnc: standard output: could not be written
                """, err.toString(UTF_8));
    }

    @Test
    void onlyStandardInputAndOutputAreAStream() {
        for (List<String> wrong : List.of(
                List.of("scrub", LEADS, "-o", "-", "--stream"),
                List.of("scrub", "-", "-o", folder.resolve("x").toString(), "--stream"),
                List.of("scrub", "-", "-o", "-", "--stream", "--again"))) {
            DncRun run = DncRun.of(DncRun.join(wrong, DncRun.US));
            assertEquals(2, run.exit());
            assertTrue(run.err().contains("--stream"), run.err());
        }
    }

    @Test
    void standardInputToStandardOutputGivesTheSameBytes() throws IOException {
        Path out = folder.resolve("out.csv");
        DncRun.of(DncRun.join(List.of("scrub", LEADS, "-o", out.toString(), "--row-by-row"), DncRun.US, DncRun.CA));
        List<String> piped = DncRun.join(List.of("scrub", "-", "-o", "-"), DncRun.US, DncRun.CA);
        DncRun run = DncRun.withInput(Files.readString(Samples.LEADS), piped.toArray(String[]::new));
        assertEquals(0, run.exit(), run.err());
        assertEquals(Files.readString(out), run.out());
    }

    @Test
    void onlyLeavesRowsOutAndRejectsTellsWhichNumbersCouldNotBeRead() throws IOException {
        Path out = folder.resolve("out.csv");
        Path rejects = folder.resolve("rejects.csv");
        List<String> options = List.of("--only", "MAY_CALL", "--rejects", rejects.toString());
        DncRun run = DncRun.of(DncRun.join(
                List.of("scrub", LEADS, "-o", out.toString(), "--row-by-row"), DncRun.US, DncRun.CA, OURS, options));
        assertEquals(0, run.exit(), run.err());
        assertTrue(answers(out).lines().allMatch(line -> line.contains("MAY_CALL")));
        assertEquals(2, Files.readAllLines(rejects).size());
    }

    @Test
    void columnsDelimiterAndEncodingCanBeSaid() throws IOException {
        Path leads = folder.resolve("leads.csv");
        Files.write(leads, "Fête|N|zone|OptIn|on\nà|2125550143|mine|WRITTEN|2026-01-02\n".getBytes("windows-1252"));
        DncRun run = DncRun.of(DncRun.join(
                List.of("scrub", leads.toString(), "-o", "-", "--phone-column", "N", "--ignore", "zone"),
                List.of("--map", "consent=OptIn", "--map", "consent_on=on"),
                List.of("--delimiter", "|", "--encoding", "windows-1252"),
                DncRun.US));
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("|+12125550143|MAY_CALL|O|"), run.out());
    }

    /** There a file of any name may be taken for an edition. */
    @Test
    void nothingIsWrittenIntoAStore() throws IOException {
        Path store = Files.createDirectory(folder.resolve("store"));
        assertEquals(
                0,
                DncRun.of("load", Samples.US_212.toString(), "--registry", "us", "--store", store.toString())
                        .exit());
        String inside = store.resolve("us-national-00000002.edition").toString();
        for (List<String> outputs : List.of(
                List.of("-o", inside),
                List.of("-o", "-", "--rejects", inside),
                List.of("-o", "-", "--summary", inside))) {
            DncRun run = DncRun.of(DncRun.join(List.of("scrub", LEADS, "--us", store.toString()), outputs));
            assertEquals(2, run.exit(), run.err());
            assertTrue(run.err().contains("expected an output outside of the store store, found"), run.err());
            assertTrue(Files.notExists(Path.of(inside)));
        }
    }

    /** What is read of a list that is being written bars too few. */
    @Test
    void aCompanyListThatIsBeingWrittenIsWaitedFor() throws IOException {
        Path leads = Files.writeString(folder.resolve("leads.csv"), "phone\n2125550107\n");
        DncRun run = scrubbedWhileWritten(leads, 8);
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("MAY_NOT_CALL"), run.out());
        DncRun endless = scrubbedWhileWritten(leads, Integer.MAX_VALUE);
        assertEquals(1, endless.exit(), endless.err());
        assertTrue(
                endless.err().endsWith("ours.csv: expected a file at rest, found one that is being written\n"),
                endless.err());
    }

    /** A run in whose every pause another line is written, up to so many. */
    private DncRun scrubbedWhileWritten(Path leads, int lines) throws IOException {
        Path ours = Files.writeString(folder.resolve("ours.csv"), "phone,requested_on\n");
        // It is not at rest, however long the machine takes before it looks.
        Files.setLastModifiedTime(ours, FileTime.from(Instant.now().plusSeconds(3_600)));
        List<Duration> pauses = new ArrayList<>();
        DncRun run = DncRun.waiting(
                length -> {
                    if (pauses.size() < lines) {
                        append(ours, 2_125_550_100L + pauses.size() + ",2026-01-02\n");
                    }
                    pauses.add(length);
                },
                DncRun.join(
                        List.of("scrub", leads.toString(), "-o", "-", "--company-list", ours.toString()), DncRun.US));
        assertEquals(Collections.nCopies(Math.min(lines, 29) + 1, Duration.ofSeconds(1)), pauses);
        return run;
    }

    private static void append(Path file, String line) {
        try {
            Files.writeString(file, line, StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void aColumnThatTellsWhomOneMayCallCanBeSaid() throws IOException {
        Path leads = Files.writeString(folder.resolve("leads.csv"), "phone,OK to call\n2125550102,y\n2125550102,\n");
        DncRun run = DncRun.of(
                DncRun.join(List.of("scrub", leads.toString(), "-o", "-", "--permits", "ok to call"), DncRun.US));
        assertEquals(0, run.exit(), run.err());
        List<String> rows = run.out().lines().toList();
        assertTrue(rows.get(1).contains(",MAY_CALL,"), run.out());
        assertTrue(rows.get(2).contains(",UNDETERMINED,B,?refusal"), run.out());
        assertTrue(run.err().contains("1 row: no yes in \"OK to call\", which tells whom one may call; "), run.err());
    }

    @Test
    void aMappingTheWrongWayRoundSaysWhichComesFirst() {
        DncRun run = DncRun.of(DncRun.join(List.of("scrub", LEADS, "-o", "-", "--map", "OptIn=consent"), DncRun.US));
        assertEquals(2, run.exit());
        String expected =
                "--map OptIn=consent: the fact comes first, then the name of its column; expected one of call_at,";
        assertTrue(run.err().contains(expected), run.err());
    }

    @Test
    void severalColumnsMayTellOfARefusalAndOneOfEveryOtherFact() throws IOException {
        Path leads = Files.writeString(
                folder.resolve("leads.csv"),
                "phone,DoNotCall,HasOptedOutOfCall\n2125550100,false,TRUE\n2125550100,1,0\n2125550102,no,\n");
        List<String> scrub = DncRun.join(List.of("scrub", leads.toString(), "-o", "-"), DncRun.US);
        DncRun run = DncRun.of(DncRun.join(
                scrub, List.of("--map", "do_not_call=DoNotCall", "--map", "do_not_call=HasOptedOutOfCall")));
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.err().contains("MAY_CALL: 1\nMAY_NOT_CALL: 2\n"), run.err());
        DncRun twice = DncRun.of(DncRun.join(
                scrub, List.of("--map", "do_not_call_on=DoNotCall", "--map", "do_not_call_on=HasOptedOutOfCall")));
        assertEquals(2, twice.exit());
        assertTrue(
                twice.err()
                        .startsWith(
                                "dnc: --map do_not_call_on=HasOptedOutOfCall: do_not_call_on is given twice; give the"),
                twice.err());
    }

    @Test
    void theSummaryIsWrittenAsTextAndAsJson() throws IOException {
        Path text = folder.resolve("summary.txt");
        Path json = folder.resolve("summary.JSON");
        List<String> scrub = DncRun.join(
                List.of("scrub", LEADS, "-o", folder.resolve("out.csv").toString()), DncRun.US);
        DncRun run = DncRun.of(DncRun.join(scrub, List.of("--summary", text.toString(), "--explain")));
        assertEquals(0, run.exit(), run.err());
        assertTrue(Files.readString(text).startsWith(run.err() + "started at "), Files.readString(text));
        assertTrue(Files.readString(folder.resolve("out.csv")).contains(",dnc_explanation"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(text)));
        Files.setPosixFilePermissions(text, PosixFilePermissions.fromString("rw-r-----"));
        assertEquals(
                0,
                DncRun.of(DncRun.join(scrub, List.of("--summary", text.toString())))
                        .exit());
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(text)));
        assertEquals(
                0,
                DncRun.of(DncRun.join(scrub, List.of("--summary", json.toString())))
                        .exit());
        assertTrue(Files.readString(json).startsWith("{\n  \"rows\": 22,\n"), Files.readString(json));
        assertTrue(Files.readString(json).contains("\"would_settle\": {"), Files.readString(json));
        assertEquals(List.of("out.csv", "summary.JSON", "summary.txt"), names());
    }

    @Test
    void theSummaryOverwritesNothingThatIsReadOrWritten() throws IOException {
        Path leads = Files.copy(Samples.LEADS, folder.resolve("leads.csv"));
        String out = folder.resolve("out.csv").toString();
        for (String summary : List.of(leads.toString(), out, Samples.US_212.toString(), "-")) {
            DncRun run = DncRun.of(
                    DncRun.join(List.of("scrub", leads.toString(), "-o", out, "--summary", summary), DncRun.US));
            assertEquals(2, run.exit(), run.err());
            assertEquals(List.of("leads.csv"), names());
        }
    }

    @Test
    void aSummaryThatCannotBeWrittenIsToldOfFirst() throws IOException {
        DncRun run = DncRun.of(DncRun.join(
                List.of("scrub", LEADS, "-o", folder.resolve("out.csv").toString()),
                List.of("--summary", folder.resolve("none/summary.txt").toString()),
                DncRun.US));
        assertEquals(1, run.exit());
        assertEquals(List.of(), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
