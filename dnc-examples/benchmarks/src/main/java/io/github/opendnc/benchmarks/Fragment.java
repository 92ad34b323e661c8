package io.github.opendnc.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A piece of Markdown with the figures of one run and how to repeat it, to be pasted into a page. Not thread-safe. */
final class Fragment {
    private static final Path RESULTS = Path.of("target", "results");

    private final StringBuilder text = new StringBuilder();
    private final String name;

    /**
     * Begins a fragment.
     *
     * @param name its file name without an extension
     * @param command what repeats the run
     */
    Fragment(String name, String title, String command) throws IOException {
        this.name = name;
        text.append("## ").append(title).append("\n\n");
        text.append(String.format(
                Locale.ROOT,
                "%s, %s. JDK %s. %s, commit %s. Command: `%s`%n",
                Machine.processor(),
                Machine.memory(),
                System.getProperty("java.vm.version"),
                LocalDate.now(ZoneOffset.UTC),
                Machine.commit(),
                command));
    }

    /** Where results are kept. */
    static Path results() throws IOException {
        return Files.createDirectories(RESULTS);
    }

    Fragment paragraph(String sentence) {
        text.append('\n').append(sentence).append('\n');
        return this;
    }

    /** Begins a table. */
    Fragment header(String... cells) {
        text.append('\n');
        row((Object[]) cells);
        text.append('|').append("---|".repeat(cells.length)).append('\n');
        return this;
    }

    /** One row of the table begun last. */
    Fragment row(Object... cells) {
        text.append(Stream.of(cells)
                .map(cell -> cell.toString().replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n")));
        return this;
    }

    /** Writes the file and shows it. */
    void write() throws IOException {
        Path file = results().resolve(name + ".md");
        Files.writeString(file, text);
        System.out.println(text);
        System.out.println(file);
    }

    /** A figure with about three digits. */
    static String figure(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        int decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    /** Values separated by tabs, for programs that read the results. */
    static void points(String name, List<String> lines) throws IOException {
        Files.write(results().resolve(name + ".tsv"), lines);
    }
}
