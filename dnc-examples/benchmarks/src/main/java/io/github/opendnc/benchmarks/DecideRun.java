package io.github.opendnc.benchmarks;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures {@link DecideBenchmark} with one thread and with two, with the list at rest and replaced once a second, and
 * the longest single calls ({@link PauseOnce}). Arguments: how many numbers, and {@code SKEWED} (default) or {@code EVEN}.
 */
public final class DecideRun {
    private static final String HEAP = "-Xmx4g";
    private static final int SECONDS = 10;
    private static final int ROUNDS = 3;

    private final Dataset dataset;
    private final Fragment fragment;
    private final JmhRuns runs = new JmhRuns();

    private DecideRun(Dataset dataset) throws IOException {
        this.dataset = dataset;
        this.fragment = new Fragment(
                "decide",
                String.format(Locale.ROOT, "Whole decisions over %,d numbers", dataset.numbers()),
                String.format(
                        Locale.ROOT, "dnc-examples/benchmarks/run.sh decide %d %s", dataset.numbers(), dataset.fill()));
    }

    /** Runs the program. */
    public static void main(String[] args) throws IOException, RunnerException {
        DecideRun run = new DecideRun(Dataset.named(args));
        // A snapshot of an older build is not what is to be measured.
        Files.deleteIfExists(Structure.OPENDNC.file(run.dataset));
        Structure.OPENDNC.saved(run.dataset, Thousands.of(run.dataset));
        run.dataset.questions();
        run.costs();
        run.pauses();
        run.fragment.write();
        run.runs.write("decide");
    }

    private void costs() throws RunnerException {
        Map<String, Double> plain = measure(1, false);
        Map<String, Double> plainTwo = measure(2, false);
        Map<String, Double> swapped = measure(1, true);
        Map<String, Double> swappedTwo = measure(2, true);
        fragment.paragraph(
                        "US federal rules, a million calls, half of the numbers listed, snapshot in memory. The figures are"
                                + " nanoseconds for each call, and millions of calls a second of all threads. With two threads and"
                                + " swaps, the thread that opens and verifies the next snapshot takes its time from the two.")
                .header(
                        "",
                        "1 thread, ns",
                        "bytes allocated",
                        "M/s",
                        "2 threads, M/s",
                        "scaling",
                        "swapped, 1 thread, M/s",
                        "swapped, 2 threads, M/s");
        for (String what : List.of("lookup", "verdict", "decide", "lookupChained", "verdictChained")) {
            double one = value(plain, what);
            double two = value(plainTwo, what);
            fragment.row(
                    what,
                    Fragment.figure(one),
                    Fragment.figure(value(plain, what + ".allocated")),
                    Fragment.figure(1e3 / one),
                    Fragment.figure(2e3 / two),
                    Fragment.figure(2 * one / two),
                    Fragment.figure(1e3 / value(swapped, what)),
                    Fragment.figure(2e3 / value(swappedTwo, what)));
        }
        fragment.paragraph(String.format(
                Locale.ROOT,
                "A verdict costs %s ns more than its lookup when calls overlap, %s ns when they do not.",
                Fragment.figure(value(plain, "verdict") - value(plain, "lookup")),
                Fragment.figure(value(plain, "verdictChained") - value(plain, "lookupChained"))));
    }

    private static double value(Map<String, Double> values, String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    private Map<String, Double> measure(int threads, boolean swapped) throws RunnerException {
        System.out.printf(Locale.ROOT, "%d threads%s%n", threads, swapped ? ", swapped" : "");
        Map<String, Double> values = new TreeMap<>();
        for (RunResult result : runs.run(JmhRuns.of(DecideBenchmark.class, dataset)
                .param("swapped", Boolean.toString(swapped))
                .threads(threads)
                .jvmArgs(HEAP))) {
            String what = result.getPrimaryResult().getLabel();
            values.put(what, JmhRuns.nanoseconds(result));
            values.put(what + ".allocated", JmhRuns.allocated(result));
        }
        return values;
    }

    private void pauses() throws IOException {
        System.out.println("pauses");
        fragment.paragraph(String.format(
                                Locale.ROOT,
                                "One thread, each verdict timed, %d rounds of %d seconds. Once a second another thread beside it",
                                ROUNDS,
                                SECONDS)
                        + " does nothing, opens a snapshot and drops it, or puts it into use. The clock costs some 20 ns a"
                        + " call.")
                .header(
                        "beside it",
                        "calls",
                        "median, ns",
                        "p99, ns",
                        "p99.99, µs",
                        "longest, µs",
                        "over 1 ms",
                        "openings");
        Program.java(PauseOnce.class, List.of(HEAP), dataset.numbers(), dataset.fill(), SECONDS, ROUNDS)
                .text()
                .lines()
                .sorted()
                .map(Splitter.on(' ')::splitToList)
                .forEach(cells -> fragment.row(
                        cells.get(0).toLowerCase(Locale.ROOT),
                        String.format(Locale.ROOT, "%,d", Long.parseLong(cells.get(1))),
                        cells.get(2),
                        cells.get(3),
                        Fragment.figure(Long.parseLong(cells.get(4)) / 1e3),
                        Fragment.figure(Long.parseLong(cells.get(5)) / 1e3),
                        cells.get(6),
                        cells.get(7)));
    }
}
