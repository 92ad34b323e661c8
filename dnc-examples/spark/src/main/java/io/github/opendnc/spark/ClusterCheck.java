package io.github.opendnc.spark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Scrubs a file on a cluster and compares every row with what {@code dnc scrub} has made of it; prints the rows a second of the
 * judging, without reading. Arguments: leads, the same scrubbed, a folder to write to, the list, a word for the line printed.
 */
public final class ClusterCheck {
    private static final String FACTS = "state,last_transaction,last_inquiry,consent,consent_on,do_not_call_on";
    private static final int PARTITIONS = 8;

    private ClusterCheck() {}

    /** Runs the job; an exception ends it when a row differs. */
    public static void main(String[] args) throws IOException {
        try (SparkSession spark = SparkSession.builder().appName("dnc check").getOrCreate()) {
            DncFunctions.register(
                    spark, ScrubPlan.on(LocalDate.of(2026, 11, 24)).withList(args[3]));
            csv(spark, args[0])
                    .repartition(PARTITIONS)
                    .write()
                    .mode("overwrite")
                    .parquet(args[2] + "/leads");
            Dataset<Row> leads = spark.read().parquet(args[2] + "/leads");
            long rows = judged(leads, "count(*)");
            double reading = seconds(() -> judged(leads, "sum(hash(*))"));
            Dataset<Row> scrubbed = ScrubLeads.scrubbed(leads, FACTS);
            double all = seconds(() -> judged(scrubbed, "sum(hash(*))"));
            scrubbed.write().mode("overwrite").parquet(args[2] + "/scrubbed");
            compare(
                    spark.read().parquet(args[2] + "/scrubbed"),
                    csv(spark, args[1]).na().fill(""),
                    rows);
            System.out.printf(
                    Locale.ROOT,
                    "%s: %,d rows as dnc scrub has them; %.1f s, reading alone %.1f s: %,.0f rows a second%n",
                    args[4],
                    rows,
                    all,
                    reading,
                    rows / Math.max(0.001, all - reading));
        }
    }

    private static void compare(Dataset<Row> ours, Dataset<Row> theirs, long rows) {
        String columns = DncFunctions.columns().stream().collect(Collectors.joining(", ", "phone, ", ""));
        String[] names = columns.split(", ", -1);
        Dataset<Row> a = ours.na().fill("").selectExpr(names);
        Dataset<Row> b = theirs.selectExpr(names);
        long more = a.exceptAll(b).count();
        long fewer = b.exceptAll(a).count();
        if (more + fewer > 0 || a.count() != rows) {
            throw new IllegalStateException(more + " rows differ from those of dnc scrub, " + fewer + " are missing");
        }
    }

    private static long judged(Dataset<Row> rows, String of) {
        return rows.selectExpr(of).first().getLong(0);
    }

    private static double seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    /** A quoted field may hold a line break, and a quote in it is written twice: Spark knows neither by itself. */
    private static Dataset<Row> csv(SparkSession spark, String file) {
        return spark.read()
                .option("header", true)
                .option("multiLine", true)
                .option("escape", "\"")
                .csv(file);
    }
}
