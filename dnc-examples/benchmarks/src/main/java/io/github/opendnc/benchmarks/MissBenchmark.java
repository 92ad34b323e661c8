package io.github.opendnc.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The limit of the machine: nanoseconds to read one int of 256 MiB at a place that only the read before it tells. A
 * structure larger than the caches cannot answer faster than this, unless it is asked several numbers at once.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgs = "-Xmx1200m")
public class MissBenchmark {
    private static final int READS = 1_024;
    private static final int PLACES = 256 << 20 >> 2;

    private final int[] chain = new int[PLACES];
    private int place;

    /** Links all places into one ring in random order (Sattolo's shuffle). */
    @Setup
    public void link() {
        long random = 1;
        for (int i = 0; i < PLACES; i++) {
            chain[i] = i;
        }
        for (int i = PLACES - 1; i > 0; i--) {
            random = random * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
            int other = (int) Math.multiplyHigh(random >>> 1, 2L * i);
            int kept = chain[i];
            chain[i] = chain[other];
            chain[other] = kept;
        }
    }

    /** Goes along the ring. */
    @Benchmark
    @OperationsPerInvocation(READS)
    public int miss() {
        int at = place;
        for (int i = 0; i < READS; i++) {
            at = chain[at];
        }
        place = at;
        return at;
    }
}
