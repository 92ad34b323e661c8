package io.github.opendnc.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows is what Quickstart does. */
final class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Path QUICKSTART = Path.of("src/main/java/io/github/opendnc/examples/Quickstart.java");

    @Test
    void theLinesOfCodeAreThoseOfTheExample() throws IOException {
        String example = withoutSpace(Files.readString(QUICKSTART));
        String readme = withoutSpace(firstBlock("```java"));
        assertTrue(example.contains(readme), readme);
    }

    /** Each of them stands, word for word, in one of the examples, which are compiled and run. */
    @Test
    void theOtherLinesOfCodeAreThoseOfExamplesToo() throws IOException {
        List<String> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(QUICKSTART.resolveSibling(""))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                examples.add(withoutSpace(Files.readString(file)));
            }
        }
        List<String> unknown = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(README))
                .results()
                .flatMap(block -> block.group(1).lines())
                .map(line -> withoutSpace(line.replaceFirst("//.*", "")))
                .filter(line -> examples.stream().noneMatch(example -> example.contains(line)))
                .toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void theAnswerIsWhatTheExamplePrints() throws IOException {
        PrintStream standard = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            Quickstart.main(new String[] {Samples.US_212.toString()});
        } finally {
            System.setOut(standard);
        }
        assertEquals(
                withoutVersion(firstBlock("```text")),
                withoutVersion(printed.toString(UTF_8).replace("\r\n", "\n")));
    }

    /** A figure of the table is one that stands on the page of the measurements, which is written by the command beside it. */
    @Test
    void theFiguresAreThoseThatWereMeasured() throws IOException {
        String measured = Files.readString(README.resolveSibling("docs/benchmarks.md"));
        List<String> figures = Files.readAllLines(README).stream()
                .filter(line -> line.contains("dnc-examples/benchmarks/run.sh"))
                .flatMap(line -> Pattern.compile("([0-9][0-9.]*) (?:s|MB)\\b")
                        .matcher(line)
                        .results())
                .map((MatchResult figure) -> figure.group(1))
                .toList();
        assertTrue(figures.size() >= 6, figures::toString);
        assertEquals(
                List.of(),
                figures.stream()
                        .filter(figure -> !measured.contains("| " + figure + " |"))
                        .toList());
    }

    /** Which version of the time zone database is read depends on the JVM. */
    private static String withoutVersion(String text) {
        return text.replaceAll("tz database \\S+", "tz database");
    }

    private static String firstBlock(String fence) throws IOException {
        String text = Files.readString(README);
        int start = text.indexOf(fence + "\n") + fence.length() + 1;
        return text.substring(start, text.indexOf("```", start));
    }

    private static String withoutSpace(String code) {
        return code.replaceAll("\\s+", "");
    }
}
