package io.github.opendnc.benchmarks;

import io.github.opendnc.examples.bench.Fill;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Nanoseconds for one answer. The numbers asked, half of them listed, are drawn in advance and read in order; what is
 * random is where they lie in the structure. One structure in one JVM.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LookupBenchmark {
    private static final int BATCH = Dataset.BATCH;
    private static final int ROWS = Dataset.QUESTIONS / BATCH;

    /** Which structure is asked. */
    @Param
    private Structure structure = Structure.OPENDNC;

    /** How many numbers are listed, about. */
    @Param("" + Dataset.NATIONAL)
    private long numbers;

    /** How the blocks of the list are filled. */
    @Param
    private Fill fill = Fill.SKEWED;

    private final long[][] rows = new long[ROWS][];
    private int next;

    @SuppressWarnings("NullAway.Init") // set up before anything is asked
    private NumberSet set;

    /** Gets structure and questions ready, and holds the answers against the truth. */
    @Setup
    public void prepare() throws IOException {
        Dataset dataset = new Dataset(numbers, fill);
        Thousands thousands = Thousands.of(dataset);
        set = structure.ready(dataset, thousands);
        long[] questions = dataset.questions();
        for (int i = 0; i < ROWS; i++) {
            rows[i] = Arrays.copyOfRange(questions, i * BATCH, (i + 1) * BATCH);
        }
        Account.of(structure, set, thousands, questions).write(dataset, structure);
    }

    /** Which number is asked next depends on the last answer, so no two lookups overlap: the latency. */
    @Benchmark
    @OperationsPerInvocation(BATCH / 2)
    public int dependent() {
        long[] row = nextRow();
        int listed = 0;
        for (int i = 0; i < BATCH; i += 2) {
            listed = set.contains(row[i + listed]) ? 1 : 0;
        }
        return listed;
    }

    /** Numbers one after the other; the processor may begin with the next before the last is answered. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int independent() {
        int listed = 0;
        for (long number : nextRow()) {
            listed += set.contains(number) ? 1 : 0;
        }
        return listed;
    }

    /** The same 1,024 numbers over and over: what is left when memory is not waited for. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int hot() {
        int listed = 0;
        for (long number : rows[0]) {
            listed += set.contains(number) ? 1 : 0;
        }
        return listed;
    }

    /** 1,024 numbers in one call; a plain loop for the structures that have no such call. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int batched() {
        return set.countListed(nextRow());
    }

    private long[] nextRow() {
        next = (next + 1) % ROWS;
        return rows[next];
    }
}
