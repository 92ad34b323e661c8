package io.github.opendnc.spark;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Writes what {@link ClusterCheck} compares, as Parquet: leads, and the output of {@code dnc scrub} for them.
 * Arguments: the two files, the folder to write to.
 */
public final class LeadTables {
    static final String LEADS = "/leads";
    static final String SCRUBBED = "/scrubbed-by-dnc";

    /** The facts in the synthetic leads. */
    static final String FACTS = "state,last_transaction,last_inquiry,consent,consent_on,do_not_call_on";

    /** The tasks of a job. There are so many that an executor dies between them. */
    static final int PARTITIONS = 16;

    private LeadTables() {}

    /** Writes both tables. */
    public static void main(String[] args) throws IOException {
        try (SparkSession spark = SparkSession.builder().appName("lead tables").getOrCreate()) {
            String[] leads = Stream.concat(Stream.of("id", "phone"), Arrays.stream(FACTS.split(",", -1)))
                    .toArray(String[]::new);
            String[] answers = Stream.concat(Stream.of("id"), DncFunctions.columns().stream())
                    .toArray(String[]::new);
            write(csv(spark, args[0]).selectExpr(leads), args[2] + LEADS);
            write(csv(spark, args[1]).selectExpr(answers).na().fill(""), args[2] + SCRUBBED);
        }
    }

    private static void write(Dataset<Row> rows, String folder) {
        rows.repartition(PARTITIONS).write().mode("overwrite").parquet(folder);
    }

    /** Reads CSV. A quoted field may hold a line break, and a quote in it is doubled. Spark must be told both. */
    private static Dataset<Row> csv(SparkSession spark, String file) {
        return spark.read()
                .option("header", true)
                .option("multiLine", true)
                .option("escape", "\"")
                .csv(file);
    }
}
