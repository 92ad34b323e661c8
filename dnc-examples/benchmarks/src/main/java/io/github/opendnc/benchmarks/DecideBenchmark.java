package io.github.opendnc.benchmarks;

import io.github.opendnc.Call;
import io.github.opendnc.Decision;
import io.github.opendnc.Scrubber;
import io.github.opendnc.Verdict;
import io.github.opendnc.examples.bench.Fill;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Nanoseconds for a whole decision under the rules of the United States, and for the lookup alone out of the same calls,
 * so that the difference is what the rules cost. In the chained forms the next call depends on the last answer.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DecideBenchmark {
    private static final int ROW = Place.ROW;

    /** How many numbers are listed, about. */
    @Param("" + Dataset.NATIONAL)
    private long numbers;

    /** How the blocks of the list are filled. */
    @Param("SKEWED")
    private Fill fill = Fill.SKEWED;

    /** Whether another thread replaces the list once a second meanwhile. */
    @Param("false")
    private boolean swapped;

    @SuppressWarnings("NullAway.Init") // set up before anything is asked
    private Decisions decisions;

    @SuppressWarnings("NullAway.Init") // likewise
    private ExecutorService swapper;

    /** Gets the calls ready, and starts the swapping. */
    @Setup
    public void prepare() throws IOException {
        decisions = Decisions.over(new Dataset(numbers, fill));
        swapper = Decisions.everySecond(swapped ? decisions::swap : () -> {});
    }

    /** Ends the swapping. */
    @TearDown
    public void end() {
        swapper.shutdown();
        if (swapped && decisions.openings() == 0) {
            throw new IllegalStateException("nothing was swapped");
        }
    }

    /** What the list says, read out of the call. */
    @Benchmark
    @OperationsPerInvocation(ROW)
    public int lookup(Place place) {
        int first = place.advance();
        Call[] calls = decisions.calls();
        int listed = 0;
        for (int i = first; i < first + ROW; i++) {
            listed += isListed(decisions.scrubber(), calls[i]);
        }
        return listed;
    }

    /** The answer alone. */
    @Benchmark
    @OperationsPerInvocation(ROW)
    public int verdict(Place place) {
        int first = place.advance();
        Call[] calls = decisions.calls();
        int barred = 0;
        for (int i = first; i < first + ROW; i++) {
            barred += isBarred(decisions.scrubber(), calls[i]);
        }
        return barred;
    }

    /** The answer with its reasons. */
    @Benchmark
    @OperationsPerInvocation(ROW)
    public void decide(Place place, Blackhole used) {
        int first = place.advance();
        Call[] calls = decisions.calls();
        for (int i = first; i < first + ROW; i++) {
            Decision decision = decisions.scrubber().decide(calls[i]);
            used.consume(decision);
        }
    }

    /** {@link #lookup}, one after the other. */
    @Benchmark
    @OperationsPerInvocation(ROW / 2)
    public int lookupChained(Place place) {
        int first = place.advance();
        Call[] calls = decisions.calls();
        int listed = 0;
        for (int i = first; i < first + ROW; i += 2) {
            listed = isListed(decisions.scrubber(), calls[i + listed]);
        }
        return listed;
    }

    /** {@link #verdict}, one after the other. */
    @Benchmark
    @OperationsPerInvocation(ROW / 2)
    public int verdictChained(Place place) {
        int first = place.advance();
        Call[] calls = decisions.calls();
        int barred = 0;
        for (int i = first; i < first + ROW; i += 2) {
            barred = isBarred(decisions.scrubber(), calls[i + barred]);
        }
        return barred;
    }

    private static int isListed(Scrubber scrubber, Call call) {
        Snapshot snapshot =
                scrubber.registries().snapshot(RegistryId.US_NATIONAL).orElseThrow();
        return snapshot.lookup(call.number().e164()).answer() == Lookup.Answer.LISTED ? 1 : 0;
    }

    private static int isBarred(Scrubber scrubber, Call call) {
        return scrubber.verdict(call) == Verdict.MAY_NOT_CALL ? 1 : 0;
    }
}
