package io.github.opendnc.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The runs of JMH that one program makes, kept for a JSON file. Not thread-safe. */
final class JmhRuns {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final List<RunResult> results = new ArrayList<>();

    /** What every run of a benchmark has in common: it counts allocations and fails when a method does. */
    static ChainedOptionsBuilder of(Class<?> benchmark) {
        return new OptionsBuilder()
                .include("\\." + benchmark.getSimpleName() + "\\.")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }

    /** The same for a dataset. */
    static ChainedOptionsBuilder of(Class<?> benchmark, Dataset dataset) {
        return of(benchmark)
                .param("numbers", Long.toString(dataset.numbers()))
                .param("fill", dataset.fill().name());
    }

    Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        Collection<RunResult> some = new Runner(options.build()).run();
        results.addAll(some);
        return some;
    }

    /** Nanoseconds per operation: the median of the iterations, which one disturbed second does not move. */
    static double nanoseconds(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    /** Bytes allocated per operation. */
    static double allocated(RunResult result) {
        return Objects.requireNonNull(result.getSecondaryResults().get(ALLOCATED))
                .getScore();
    }

    /** Writes all results as JMH does. */
    void write(String name) throws IOException {
        String file = Fragment.results().resolve(name + ".json").toString();
        ResultFormatFactory.getInstance(ResultFormatType.JSON, file).writeOut(results);
    }
}
