package io.github.opendnc.benchmarks;

import io.github.opendnc.examples.bench.Generate;
import io.github.opendnc.examples.bench.PlainCsvCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures {@code dnc scrub} from the command line to the file that has appeared, in a heap of 256 MB, beside a loop that
 * reads the same file with Commons CSV and writes it again, an anti-join of DuckDB, and a copy of the output. All are processes of their own,
 * one after the other in each round; given is the median. Arguments: how many rows, five million unless given; and the
 * {@code dnc} of an older checkout, to see what has become slower since, for on another day the machine is another too.
 */
public final class ScrubRun {
    private static final long ROWS = 5_000_000;
    private static final long NUMBERS = 26_000_000;
    private static final Path DNC = Path.of("..", "bin", "dnc");
    private static final String HEAP = "-Xmx256m";

    private static final Path DISK = Path.of("target", "cache");
    /** Where files lie in memory, so that a disk does not count; what it costs stands in a row of its own. */
    private static final Path MEMORY = Path.of("/dev/shm/opendnc-benchmarks");
    /** Leads, two outputs and a copy. */
    private static final long BYTES_A_ROW = 1_000;

    private final Path folder;
    private final Path leads;
    private final Path store;
    private final Path database;
    private final Path out;
    private final Optional<Path> older;

    private ScrubRun(long rows, Optional<Path> older) throws IOException {
        folder = Files.createDirectories((hasRoomInMemory(rows) ? MEMORY : DISK).resolve("leads-" + rows));
        leads = folder.resolve("leads.csv");
        store = folder.resolve("store");
        database = folder.resolve("listed.duckdb");
        out = folder.resolve("out.csv");
        this.older = older;
    }

    private static boolean hasRoomInMemory(long rows) throws IOException {
        Path parent = MEMORY.getParent();
        return Files.isWritable(parent) && Files.getFileStore(parent).getUsableSpace() > rows * BYTES_A_ROW;
    }

    /** Runs the program. */
    public static void main(String[] args) throws IOException {
        long rows = args.length > 0 ? Long.parseLong(args[0].replaceAll("[_,]", "")) : ROWS;
        Optional<Path> older = Stream.of(args).skip(1).findFirst().map(Path::of);
        ScrubRun run = new ScrubRun(rows, older);
        run.generate(rows);
        Fragment fragment = new Fragment(
                "scrub",
                String.format(Locale.ROOT, "Scrubbing %,d leads", rows),
                "dnc-examples/benchmarks/run.sh scrub " + rows
                        + older.map(dnc -> " DNC").orElse(""));
        run.measure(fragment);
        fragment.write();
        run.leave();
    }

    /** What lies in memory is given back. */
    private void leave() throws IOException {
        if (folder.startsWith(MEMORY)) {
            try (Stream<Path> files = Files.walk(MEMORY)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void generate(long rows) throws IOException {
        if (Files.exists(store)) {
            return;
        }
        Program.java(Generate.class, List.of(), "--numbers", NUMBERS, "--seed", 7, "--leads", rows, "--out", folder)
                .run();
        try (Stream<Path> files = Files.list(folder)) {
            Path list = files.filter(file -> file.toString().endsWith(".txt"))
                    .findFirst()
                    .orElseThrow();
            Program.java(DuckAntiJoin.class, List.of(), "table", database, list).run();
            dnc(DNC, "load", list.toString(), "--registry", "us", "--store", store.toString())
                    .run();
            Files.delete(list);
        }
    }

    private void measure(Fragment fragment) throws IOException {
        scrub(leads).run();
        Path copied = Files.copy(out, folder.resolve("scrubbed.csv"));
        Path copy = folder.resolve("copy.csv");
        Path few = few();
        Path fewScrubbed = folder.resolve("few-scrubbed.csv");
        Rounds rounds = new Rounds("Commons CSV, read and written");
        rounds.add("dnc scrub", scrub(leads))
                .add("dnc scrub, no column of facts", scrub(leads, withoutFacts()))
                .add("dnc scrub --row-by-row, unread columns ignored", scrub(leads, asAskedAlone()))
                .add("dnc scrub --only MAY_CALL", scrub(leads, "--only", "MAY_CALL"))
                .add("dnc scrub, on one core", scrub(leads).onOneCore())
                // Not in the place of a gigabyte, which takes longer to be given back than a hundred leads to be
                // scrubbed.
                .add("dnc scrub of 100 leads", scrub(few, fewScrubbed))
                .add("Commons CSV, read and written", Program.java(PlainCsvCopy.class, List.of(HEAP), leads, copy))
                .add(
                        "DuckDB, anti-join alone",
                        Program.java(DuckAntiJoin.class, List.of(), "join", database, leads, copy))
                .add("cp of the output", Program.of("cp", copied.toString(), copy.toString()))
                .add("the output to a disk, with fsync", toDisk(copied))
                .add("JVM start", Program.java(Nothing.class, List.of()));
        if (older.isPresent()) {
            rounds.add("the older dnc scrub", scrub(older.get(), leads, out))
                    .add("the older dnc scrub, no column of facts", scrub(older.get(), leads, out, withoutFacts()))
                    .add("the older dnc scrub of 100 leads", scrub(older.get(), few, fewScrubbed));
        }
        rounds.print(
                fragment,
                String.format(
                        Locale.ROOT,
                        "%,d MB, out %,d MB",
                        Files.size(leads) / 1_000_000,
                        Files.size(copied) / 1_000_000));
        Files.deleteIfExists(DISK.resolve("copy.csv"));
        Files.delete(copied);
        Files.delete(copy);
        Files.delete(out);
    }

    private static String[] withoutFacts() {
        return ignoring("last_transaction,last_inquiry,consent,consent_on,do_not_call_on,state")
                .toArray(String[]::new);
    }

    /** Without what finds refusals where nobody said that they stand: what that costs is the rest. */
    private static String[] asAskedAlone() {
        return Stream.concat(
                        Stream.of("--row-by-row"),
                        ignoring(
                                "id,first_name,last_name,company,street,city,zip,email,source,owner,status,score,notes"))
                .toArray(String[]::new);
    }

    private static Stream<String> ignoring(String columns) {
        return Stream.of(columns.split(",")).flatMap(column -> Stream.of("--ignore", column));
    }

    private static Program toDisk(Path file) throws IOException {
        Path to = Files.createDirectories(DISK).resolve("copy.csv");
        return Program.of("dd", "if=" + file, "of=" + to, "bs=1M", "conv=fsync", "status=none");
    }

    private Path few() throws IOException {
        try (Stream<String> lines = Files.lines(leads)) {
            return Files.write(folder.resolve("few.csv"), lines.limit(101).toList());
        }
    }

    private Program scrub(Path file, String... more) {
        return scrub(file, out, more);
    }

    private Program scrub(Path file, Path to, String... more) {
        return scrub(DNC, file, to, more);
    }

    private Program scrub(Path dnc, Path file, Path to, String... more) {
        List<String> command =
                List.of("scrub", file.toString(), "-o", to.toString(), "--at", "2026-11-24", "--us", store.toString());
        return dnc(dnc, Stream.concat(command.stream(), Stream.of(more)).toArray(String[]::new));
    }

    private static Program dnc(Path dnc, String... arguments) {
        return new Program(
                Stream.concat(Stream.of("env", "DNC_JAVA_OPTS=" + HEAP, dnc.toString()), Stream.of(arguments))
                        .toList());
    }
}
