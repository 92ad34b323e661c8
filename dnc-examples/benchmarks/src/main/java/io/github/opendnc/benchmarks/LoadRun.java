package io.github.opendnc.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures {@code dnc load} from the command line to the published snapshot, as flat text, zip and XML, and {@code dnc
 * check} against the result, beside what the machine takes to read, hash, count or inflate the same file. All are
 * processes of their own, five rounds, one after the other in each; given is the median. Arguments: how many numbers, and
 * {@code SKEWED} (default) or {@code EVEN}.
 */
public final class LoadRun {
    /** Commons CSV would take a minute for a whole list. */
    private static final long CSV_ROWS = 24_000_000;

    private static final Path DNC = Path.of("..", "bin", "dnc");

    private final Dataset dataset;
    private final Fragment fragment;
    private final Path store;

    private LoadRun(Dataset dataset) throws IOException {
        this.dataset = dataset;
        this.store = dataset.file("store");
        this.fragment = new Fragment(
                "load",
                String.format(Locale.ROOT, "Loading %,d numbers", dataset.numbers()),
                String.format(
                        Locale.ROOT, "dnc-examples/benchmarks/run.sh load %d %s", dataset.numbers(), dataset.fill()));
    }

    /** Runs the program. */
    public static void main(String[] args) throws IOException {
        LoadRun run = new LoadRun(Dataset.named(args));
        run.fragment.paragraph(String.format(
                        Locale.ROOT,
                        "Whole processes, files in the page cache, medians of %d interleaved rounds. Memory: the most",
                        Rounds.COUNT)
                + " anonymous memory seen (RssAnon in /proc, looked up every 20 ms), which no mapped file counts"
                + " towards.");
        run.flat();
        run.zip();
        run.xml();
        run.check();
        run.fragment.write();
    }

    private void flat() throws IOException {
        Path file = DownloadedFile.of(dataset, "FLAT", ".txt");
        long rows = Math.min(CSV_ROWS, Files.size(file) / 12);
        Rounds rounds = new Rounds("sha256sum")
                .add("dnc load", load(file), this::forget)
                .add("sha256sum", Program.of("sha256sum", file.toString()))
                .add("wc -l", Program.of("wc", "-l", file.toString()))
                .add("cat > /dev/null", Program.of("cat", file.toString()))
                .add(
                        String.format(Locale.ROOT, "Commons CSV, first %,d lines", rows),
                        Program.java(CsvOnce.class, List.of(), file, rows))
                .add("JVM start", nothing());
        rounds.print(fragment, String.format(Locale.ROOT, "flat, %,d MB", Files.size(file) / 1_000_000));
        if (rows < Files.size(file) / 12) {
            fragment.paragraph(String.format(
                    Locale.ROOT,
                    "Commons CSV read a part; for the whole file multiply by %.1f.",
                    Files.size(file) / 12.0 / rows));
        }
        Files.delete(file);
    }

    private void zip() throws IOException {
        Path file = DownloadedFile.of(dataset, "ZIP", ".zip");
        new Rounds("java ZipInputStream to the end")
                .add("dnc load", load(file), this::forget)
                .add("java ZipInputStream to the end", Program.java(InflateOnce.class, List.of(), file))
                .add("unzip -p | wc -c", Program.shell("unzip -p '" + file + "' | wc -c"))
                .add("sha256sum", Program.of("sha256sum", file.toString()))
                .add("JVM start", nothing())
                .print(fragment, String.format(Locale.ROOT, "zip, %,d MB", Files.size(file) / 1_000_000));
        Files.delete(file);
    }

    private void xml() throws IOException {
        Path file = DownloadedFile.of(dataset, "XML", ".xml");
        new Rounds("sha256sum")
                .add("dnc load", load(file), this::forget)
                .add("sha256sum", Program.of("sha256sum", file.toString()))
                .add("wc -l", Program.of("wc", "-l", file.toString()))
                .add("cat > /dev/null", Program.of("cat", file.toString()))
                .add("JVM start", nothing())
                .print(fragment, String.format(Locale.ROOT, "XML, %,d MB", Files.size(file) / 1_000_000));
        Files.delete(file);
    }

    /** Uses the store that the last load has left. */
    private void check() throws IOException {
        new Rounds("JVM start")
                .add(
                        "dnc check NUMBER --us STORE",
                        dnc("check", "2125550143", "--at", "2026-11-24", "--us", store.toString()))
                .add("dnc --help", dnc("--help"))
                .add("JVM start", nothing())
                .print(fragment, "one answer from the published snapshot");
    }

    private Program load(Path file) {
        return dnc(
                "load",
                file.toString(),
                "--registry",
                "us",
                "--obtained",
                Dataset.OBTAINED.toString(),
                "--store",
                store.toString());
    }

    private static Program dnc(String... arguments) {
        return new Program(
                Stream.concat(Stream.of(DNC.toString()), Stream.of(arguments)).toList());
    }

    private static Program nothing() {
        return Program.java(Nothing.class, List.of());
    }

    /** Removes the store, so that every load begins without one. */
    private void forget() throws IOException {
        if (Files.exists(store)) {
            try (Stream<Path> files = Files.walk(store)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
