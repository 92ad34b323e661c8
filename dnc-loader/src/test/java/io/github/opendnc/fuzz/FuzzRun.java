package io.github.opendnc.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Lets Jazzer look for inputs that break a parser, each target in a process of its own. Only the profile {@code fuzz} runs
 * this; CONTRIBUTING.md says how. System properties: {@code fuzz.target} (names joined by commas; all), {@code fuzz.runs}
 * (a number, or {@code release}) and {@code fuzz.seconds} (whichever ends first; without either 100,000 executions).
 *
 * <p>What a run finds out is kept in target/fuzz/NAME/corpus, and the next run goes on from there. An input that breaks
 * something is left in target/fuzz/NAME, and the run fails.
 */
@EnabledIfSystemProperty(
        named = "fuzz.profile",
        matches = "true",
        disabledReason = "the profile fuzz brings the fuzzer")
class FuzzRun {
    private static final Path WORK = Path.of("target/fuzz");
    private static final Path SAMPLES = Path.of("../dnc-examples/samples");
    private static final String REGEX_STEPS = "com.code_intelligence.jazzer.sanitizers.RegexRoadblocks";
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final Pattern DONE = Pattern.compile("Done (\\d+) runs in (\\d+) second");
    private static final int MOST_SHOWN = 6_000;

    @TestFactory
    Stream<DynamicTest> theFuzzerFindsNothing() {
        String names = System.getProperty("fuzz.target", "all");
        Stream<FuzzTarget> targets = names.equals("all")
                ? Stream.of(FuzzTarget.values())
                : Stream.of(names.split(",")).map(FuzzTarget::named);
        return targets.map(target -> DynamicTest.dynamicTest(target.title(), () -> fuzz(target)));
    }

    private static void fuzz(FuzzTarget target) throws IOException, InterruptedException {
        Path work = Files.createDirectories(WORK.resolve(target.title())).toAbsolutePath();
        Path log = work.resolve("log.txt");
        Path scratch = Files.createTempDirectory(Files.isWritable(MEMORY) ? MEMORY : work, "dnc-fuzz");
        try {
            int exit = new ProcessBuilder(command(target, work, scratch))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            tell(target, log);
            assertEquals(0, exit, () -> end(log));
        } finally {
            delete(scratch);
        }
    }

    private static List<String> command(FuzzTarget target, Path work, Path scratch) throws IOException {
        String seconds = System.getProperty("fuzz.seconds", "0");
        String runs = System.getProperty("fuzz.runs", seconds.equals("0") ? "100000" : "-1");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                // Small, so that an input that fills memory is found out.
                "-Xmx512m",
                "-XX:+UseSerialGC",
                // On one core the thread that reads a lead file scrubs it too, in place of new ones for every input.
                "-XX:ActiveProcessorCount=1",
                "-XX:-OmitStackTraceInFastThrow",
                "-Djava.io.tmpdir=" + scratch,
                "-Dfuzz.target=" + target.title(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", "")),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzEntry.class.getName(),
                "--reproducer_path=" + work,
                "-artifact_prefix=" + work + File.separator,
                "-max_len=" + target.longest(),
                // Long, for a machine that is busy with other things; what takes ten seconds is left as slow-unit-...
                // anyway.
                "-timeout=300",
                "-rss_limit_mb=0",
                "-print_final_stats=1",
                "-runs=" + (runs.equals("release") ? target.releaseRuns() : runs),
                "-max_total_time=" + seconds));
        command.addAll(target.watched().options());
        if (target != FuzzTarget.PHONE) {
            // They watch every step of every pattern; those of telephone numbers are watched in the target of these.
            command.add("--disabled_hooks=" + REGEX_STEPS);
        }
        command.add(Files.createDirectories(work.resolve("corpus")).toString());
        command.add(
                FuzzInputsTest.INPUTS.resolve(target.title()).toAbsolutePath().toString());
        command.add(SAMPLES.toAbsolutePath().toString());
        return command;
    }

    private static void tell(FuzzTarget target, Path log) throws IOException {
        String done = DONE.matcher(Files.readString(log))
                .results()
                .map(FuzzRun::inWords)
                .findFirst()
                .orElse("broke off");
        System.out.println("fuzz " + target.title() + ": " + done + " (" + log + ")");
    }

    private static String inWords(MatchResult done) {
        return done.group(1) + " executions in " + done.group(2) + " s, nothing found";
    }

    /** What the fuzzer found, without how it came there. */
    private static String end(Path log) {
        try {
            String all = Files.readString(log);
            int found = all.lastIndexOf("\n==");
            int from = all.lastIndexOf("\n== ", found < 0 ? all.length() : found - 1);
            return all.substring(Math.max(Math.max(from, 0), all.length() - MOST_SHOWN));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
    }
}
