package io.github.opendnc.benchmarks;

import io.github.opendnc.examples.bench.Fill;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures {@link LookupBenchmark} for every structure, each in a heap that fits it, with {@link MissBenchmark} first and
 * last, and prints them as a table. Arguments: how many numbers, and one of {@code SKEWED} and {@code EVEN} (default:
 * both).
 */
public final class LookupRun {
    private final JmhRuns runs = new JmhRuns();

    private LookupRun() {}

    /** Runs the program. */
    public static void main(String[] args) throws IOException, RunnerException {
        Dataset first = Dataset.named(args);
        new LookupRun().run(first, args.length > 1 ? List.of(first.fill()) : List.of(Fill.SKEWED, Fill.EVEN));
    }

    private void run(Dataset first, List<Fill> fills) throws IOException, RunnerException {
        Fragment fragment = new Fragment(
                "lookup",
                String.format(Locale.ROOT, "One lookup among %,d numbers, nanoseconds", first.numbers()),
                "dnc-examples/benchmarks/run.sh lookup " + first.numbers());
        double miss = miss();
        for (Fill fill : fills) {
            table(fragment, first.with(fill), miss);
        }
        double again = miss();
        fragment.paragraph(String.format(
                        Locale.ROOT,
                        "One dependent memory miss (a ring of reads through 256 MiB): %s ns before, %s ns after.",
                        Fragment.figure(miss),
                        Fragment.figure(again)))
                .write();
        runs.write("lookup");
    }

    private double miss() throws RunnerException {
        return JmhRuns.nanoseconds(
                runs.run(JmhRuns.of(MissBenchmark.class)).iterator().next());
    }

    private void table(Fragment fragment, Dataset dataset, double miss) throws IOException, RunnerException {
        // Done here, so that no measured JVM has to; and a snapshot of an older build is not what is to be measured.
        Files.deleteIfExists(Structure.OPENDNC_MAPPED.file(dataset));
        Thousands thousands = Thousands.of(dataset);
        dataset.questions();
        fragment.paragraph(String.format(
                Locale.ROOT,
                "%s: %,d numbers. In brackets: RoaringBitmap's time over the structure's, more is faster.",
                dataset.fill(),
                thousands.count()));
        fragment.header(
                "structure",
                "bytes per number",
                "dependent",
                "of a miss",
                "independent",
                "hot",
                "batched",
                "bytes allocated",
                "wrong answers");
        Map<Structure, Map<String, RunResult>> measured = new TreeMap<>();
        for (Structure structure : Structure.values()) {
            measured.put(structure, measure(structure, dataset));
        }
        List<String> points = new ArrayList<>();
        for (Structure structure : Structure.values()) {
            Account account = Account.read(dataset, structure);
            LookupRow row = new LookupRow(measured, structure);
            fragment.row(
                    structure.title(),
                    Fragment.figure(account.bytesPerNumber()),
                    row.time("dependent"),
                    Fragment.figure(row.nanoseconds("dependent") / miss),
                    row.time("independent"),
                    row.time("hot"),
                    row.time("batched"),
                    row.allocated(),
                    account.wrong() == 0
                            ? "0"
                            : String.format(Locale.ROOT, "%,d of %,d", account.wrong(), account.asked()));
            points.add(String.format(
                    Locale.ROOT,
                    "%s\t%.4f\t%.2f",
                    structure.title(),
                    account.bytesPerNumber(),
                    row.nanoseconds("dependent")));
        }
        points.add(String.format(Locale.ROOT, "one memory miss\t0\t%.2f", miss));
        Fragment.points("lookup-" + dataset.name(), points);
    }

    private Map<String, RunResult> measure(Structure structure, Dataset dataset) throws RunnerException {
        System.out.println(structure.title() + ", " + dataset.fill());
        Map<String, RunResult> patterns = new TreeMap<>();
        for (RunResult result : runs.run(JmhRuns.of(LookupBenchmark.class, dataset)
                .param("structure", structure.name())
                .jvmArgs(structure.heap(dataset.numbers())))) {
            patterns.put(result.getPrimaryResult().getLabel(), result);
        }
        return patterns;
    }
}
