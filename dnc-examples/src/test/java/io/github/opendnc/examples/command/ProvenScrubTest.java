package io.github.opendnc.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.examples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scrub is repeated years later from its summary and the files that were kept, as docs/command.md says. */
final class ProvenScrubTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    /** Half past eleven in New York: the next day has begun in UTC. */
    private static final String THEN = "2026-11-24T04:30:00Z";

    private static final String YEARS_LATER = "2031-05-06T07:08:09Z";
    private static final String BARRED_TOMORROW = "212-555-0151";
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @TempDir
    private Path folder = Path.of("");

    private Path leads = Path.of("");
    private Path company = Path.of("");
    private Path out = Path.of("");
    private Path summary = Path.of("");

    @BeforeEach
    void write() throws IOException {
        leads = Files.writeString(
                folder.resolve("leads.csv"),
                "Tel,bought,Opt out\n" + BARRED_TOMORROW + ",,\n212-555-0179,,\n212-555-0101,6/7/2026,\n"
                        + "212-555-0143,6/7/2024,\n646-555-0147,7/6/2026,\n");
        company = Files.writeString(folder.resolve("ours.csv"), "phone,requested_on\n2125550151,2026-11-24\n");
        out = folder.resolve("out.csv");
        summary = folder.resolve("summary.json");
    }

    @Test
    void aScrubOverAStoreIsRepeatedThoughTheStoreHasNewerLists() throws IOException {
        Path store = folder.resolve("lists");
        ok(
                "load",
                Samples.US_212.toString(),
                Samples.US_646.toString(),
                "--registry",
                "us",
                "--store",
                store.toString());
        ok(scrub("--us", store.toString(), "--first-seen", "40d"));
        byte[] scrubbed = Files.readAllBytes(out);
        assertTrue(row(BARRED_TOMORROW).contains(",MAY_NOT_CALL,P,company-list,"), row(BARRED_TOMORROW));

        Path changes = Files.writeString(
                folder.resolve("changes.txt"), "2125550179,2026-11-24T20:00:00,A\n2125550101,2026-11-24T20:00:01,D\n");
        DncRun update = DncRun.at(
                "2026-11-25T18:00:00Z",
                DncRun.join(
                                List.of("update", changes.toString(), "--registry", "us", "--since", "2026-11-14"),
                                List.of("--obtained", "2026-11-25", "--store", store.toString()))
                        .toArray(String[]::new));
        assertEquals(0, update.exit(), update.err());

        repeat(List.of("--at", value("calls_made")));
        assertFalse(Arrays.equals(scrubbed, Files.readAllBytes(folder.resolve("again.csv"))));
        repeat(List.of("--as-of", value("started_at"), "--at", value("calls_made")));
        assertEquals(new String(scrubbed, UTF_8), Files.readString(folder.resolve("again.csv")));
        assertEquals(digests(summary), digests(folder.resolve("again.json")));
    }

    @Test
    void aScrubOverListsAsDownloadedIsRepeatedFromTheSameFiles() throws IOException {
        ok(scrub("--us", Samples.US_212.toString(), Samples.US_646.toString()));
        repeat(List.of("--as-of", value("started_at"), "--at", value("calls_made")));
        assertEquals(Files.readString(out), Files.readString(folder.resolve("again.csv")));
    }

    /** The column of days alone turned around: nothing else tells of it. */
    @Test
    void twoScrubsThatReadDaysInOtherWaysHaveOtherSummaries() throws IOException {
        ok(scrub("--us", Samples.US_212.toString(), Samples.US_646.toString()));
        List<String> arguments = arguments();
        assertTrue(arguments.contains("D/M/YYYY"), arguments::toString);
        repeat(List.of("--at", value("calls_made")), "D/M/YYYY", "M/D/YYYY");
        summary = folder.resolve("again.json");
        assertNotEquals(arguments, arguments());
        assertTrue(arguments().contains("M/D/YYYY"), arguments()::toString);
    }

    @Test
    void theSummaryTellsWhereAndByWhomItWasAsked() throws IOException {
        ok(scrub("--us", Samples.US_212.toString(), Samples.US_646.toString()));
        assertEquals(THEN, value("started_at"));
        assertEquals("America/New_York", value("time_zone"));
        assertEquals(Runtime.version().toString(), value("java"));
        assertTrue(Files.readString(summary).contains("\"user\": \""));
        assertEquals("scrub", arguments().get(0));
    }

    /** No option of a scrub takes one; but whoever settles a rule may write one down. */
    @Test
    void aTelephoneNumberAmongTheArgumentsIsMasked() throws IOException {
        String why = "us-ebr-edge=DOES_NOT_APPLY:Ann:ask (212) 555-0151 of 2026-11-24";
        ok(scrub("--us", Samples.US_212.toString(), "--settle", why));
        assertTrue(
                arguments().contains("us-ebr-edge=DOES_NOT_APPLY:Ann:ask (###) ###-#### of 2026-11-24"),
                arguments()::toString);
        assertTrue(arguments().contains(leads.toString()), arguments()::toString);
    }

    private String[] scrub(String... more) {
        return DncRun.join(
                        List.of("scrub", leads.toString(), "-o", out.toString(), "--summary", summary.toString()),
                        List.of("--phone-column", "Tel", "--map", "last_transaction=bought", "--ignore", "Opt out"),
                        List.of("--date-format", "D/M/YYYY", "--zone", "America/New_York", "--explain"),
                        List.of("--company-list", company.toString()),
                        List.of(more))
                .toArray(String[]::new);
    }

    private static void ok(String... arguments) {
        DncRun run = DncRun.at(THEN, NEW_YORK, arguments);
        assertEquals(0, run.exit(), run.err());
    }

    /** Runs the arguments of the summary years later, with other names for what is written, a word for another, and these besides. */
    private void repeat(List<String> more, String... instead) throws IOException {
        List<String> arguments = arguments();
        arguments.set(arguments.indexOf("-o") + 1, folder.resolve("again.csv").toString());
        arguments.set(
                arguments.indexOf("--summary") + 1, folder.resolve("again.json").toString());
        if (instead.length == 2) {
            arguments.set(arguments.indexOf(instead[0]), instead[1]);
        }
        arguments.addAll(more);
        DncRun run = DncRun.at(YEARS_LATER, ZoneId.of(value("time_zone")), arguments.toArray(String[]::new));
        assertEquals(0, run.exit(), run.err());
    }

    /** Of the files that were read and written, and of those of the lists. */
    private static List<String> digests(Path summary) throws IOException {
        List<String> lines = Files.readString(summary)
                .lines()
                .filter(line -> line.contains("\"sha256\": "))
                .toList();
        assertEquals(5, lines.size(), lines::toString);
        return lines;
    }

    private String row(String number) throws IOException {
        return Files.readString(out)
                .lines()
                .filter(line -> line.startsWith(number))
                .findFirst()
                .orElse("");
    }

    private String value(String key) throws IOException {
        Matcher value = Pattern.compile("\n  \"" + key + "\": \"([^\"]*)\"").matcher(Files.readString(summary));
        assertTrue(value.find(), key);
        return value.group(1);
    }

    private List<String> arguments() throws IOException {
        String json = Files.readString(summary);
        int from = json.indexOf("\"arguments\": [");
        assertTrue(from >= 0, json);
        return STRING.matcher(json.substring(json.indexOf('[', from), json.indexOf("\n  ]", from)))
                .results()
                .map((MatchResult argument) -> argument.group(1))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
