package io.github.opendnc.spark;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Measures how long it takes to judge a row: the time of a job, minus the time of a job that copies as many columns.
 * Nothing is written.
 */
final class JudgingPace {
    private static final int WARM_UP = 4;
    private static final int ROUNDS = 7;

    private final Dataset<Row> leads;
    private final TaskTimes tasks;

    JudgingPace(SparkSession spark, Dataset<Row> leads) {
        this.leads = leads;
        tasks = new TaskTimes(spark.sparkContext());
    }

    /** The pace of a job. */
    String of(Supplier<Dataset<Row>> scrubbed) throws InterruptedException {
        double[] copying = new double[WARM_UP + ROUNDS];
        double[] judging = new double[WARM_UP + ROUNDS];
        double[] clock = new double[WARM_UP + ROUNDS];
        long rows = leads.count();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            copying[round] = tasks.of(() -> runThrough(copied()));
            long begin = System.nanoTime();
            judging[round] = tasks.of(() -> runThrough(scrubbed.get()));
            clock[round] = (System.nanoTime() - begin) / 1e9;
        }
        return String.format(
                Locale.ROOT,
                "%,.0f rows a second, reading included; %.2f s of processor, copying columns instead %.2f s; judging: %,.0f ns a row",
                rows / least(clock),
                least(judging),
                least(copying),
                (least(judging) - least(copying)) / rows * 1e9);
    }

    private Dataset<Row> copied() {
        Stream<String> copies = IntStream.range(0, DncFunctions.columns().size())
                .mapToObj(i ->
                        leads.columns()[i] + " as " + DncFunctions.columns().get(i));
        return leads.selectExpr(Stream.concat(Stream.of("*"), copies).toArray(String[]::new));
    }

    private static void runThrough(Dataset<Row> rows) {
        rows.write().format("noop").mode("overwrite").save();
    }

    /** The least time after the warm-up. What other programs of the machine add is not ours. */
    private static double least(double[] seconds) {
        return Arrays.stream(seconds).skip(WARM_UP).min().orElseThrow();
    }
}
