package io.github.opendnc.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.examples.Samples;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/command.md shows can be typed, from the first frame to the last; and it names every command. */
final class CommandPageTest {
    private static final Path PAGE = Path.of("..", "docs", "command.md");
    private static final String SAMPLES = "dnc-examples/samples/";
    /** The words of a command line, as a shell takes them apart. */
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    /** Of no reader in particular: a page that shows moments of its own would be wrong for everybody. */
    private static final Instant READING = Instant.parse("2027-02-03T23:10:11.123456Z");

    private static final ZoneId HERE = ZoneId.of("America/New_York");

    /** What stands for a file or a folder of the reader's. */
    private static final Set<String> FILES = Set.of(
            "lists", "scrubbed.csv", "rejects.csv", "summary.json", "then.csv", "then.json", "again.csv", "again.json");

    @TempDir
    private Path folder = Path.of("");

    private String published = "PUBLISHED";

    @Test
    void everyCommandRuns() throws IOException {
        List<String> lines = commands();
        assertTrue(lines.size() >= 10, lines::toString);
        Instant moment = READING;
        for (String line : lines) {
            DncRun run = DncRun.at(moment.toString(), HERE, words(putIn(line)).toArray(String[]::new));
            assertEquals(0, run.exit(), () -> line + "\n" + run.err());
            remember(run.out());
            moment = moment.plusSeconds(1);
        }
        assertTrue(Files.readString(folder.resolve("summary.json")).contains("\"MAY_CALL\""));
        assertTrue(Files.readString(folder.resolve("scrubbed.csv")).contains(",dnc_explanation"));
        assertEquals(-1, Files.mismatch(folder.resolve("then.csv"), folder.resolve("again.csv")));
    }

    /** What the page tells the reader to put in, as far as a command before has told it. */
    private String putIn(String line) throws IOException {
        String whole = line.replace("PUBLISHED", published);
        if (line.contains("STARTED_AT")) {
            String summary = Files.readString(folder.resolve("then.json"));
            whole = whole.replace("STARTED_AT", value(summary, "started_at"))
                    .replace("CALLS_MADE", value(summary, "calls_made"));
        }
        return whole;
    }

    private void remember(String told) {
        Matcher moment = Pattern.compile("us-national edition [0-9]+, published (\\S+), obtained")
                .matcher(told);
        published = moment.find() ? moment.group(1) : published;
    }

    private static String value(String summary, String key) {
        Matcher value = Pattern.compile("\"" + key + "\": \"([^\"]*)\"").matcher(summary);
        assertTrue(value.find(), key);
        return value.group(1);
    }

    @Test
    void noCommandIsLeftOut() throws IOException {
        String page = Files.readString(PAGE);
        List<String> missing = Pattern.compile("^  (\\w+)  ", Pattern.MULTILINE)
                .matcher(DncRun.of("--help").out())
                .results()
                .map((MatchResult command) -> command.group(1))
                .filter(name -> !name.equals("help") && !page.contains("dnc " + name))
                .toList();
        assertEquals(List.of(), missing);
    }

    private static List<String> commands() throws IOException {
        return Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .flatMap(block -> block.group(1).replace("\\\n", " ").lines())
                .toList();
    }

    private List<String> words(String line) throws IOException {
        List<String> words = WORD.matcher(line)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .collect(Collectors.toList());
        assertEquals("dnc", words.remove(0));
        List<String> typed = new ArrayList<>();
        for (String word : words) {
            typed.addAll(
                    word.startsWith(SAMPLES)
                            ? samples(word.substring(SAMPLES.length()))
                            : List.of(
                                    FILES.contains(word) ? folder.resolve(word).toString() : word));
        }
        return typed;
    }

    private static List<String> samples(String glob) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Samples.FOLDER, glob)) {
            List<String> names = new ArrayList<>();
            files.forEach(file -> names.add(file.toString()));
            Collections.sort(names);
            return names;
        }
    }
}
