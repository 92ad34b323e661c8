package io.github.opendnc.spark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Scrubs leads on a cluster of this machine and compares every row with the output of {@code dnc scrub}. Arguments: the
 * folder of {@link LeadTables}, the list, the number of executors, and what else to do. {@code pace} measures how long
 * it takes to judge a row, and {@code kill} kills an executor in the middle.
 */
public final class ClusterCheck {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final int TASKS_BEFORE_KILL = 3;

    private final SparkSession spark;
    private final String folder;
    private final String list;
    private final int executors;

    private ClusterCheck(SparkSession spark, String folder, String list, int executors) {
        this.spark = spark;
        this.folder = folder;
        this.list = list;
        this.executors = executors;
    }

    /** Runs the job. It ends with an exception if a row differs. */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> more = Arrays.asList(args).subList(3, args.length);
        try (SparkSession spark = SparkSession.builder().appName("dnc check").getOrCreate()) {
            spark.sparkContext().setLogLevel("WARN");
            ClusterCheck check = new ClusterCheck(spark, args[0], args[1], Integer.parseInt(args[2]));
            Map<String, Executors.Executor> all = Executors.of(spark, check.executors, args[1]);
            if (more.contains("kill")) {
                check.say(check.scrubKilling(all));
                return;
            }
            check.say("tables: " + check.scrub(check.scrubbed()));
            check.say("functions: " + check.scrub(check.byFunction()));
            if (more.contains("pace")) {
                JudgingPace pace = new JudgingPace(spark, check.leads());
                check.say("tables: " + pace.of(check::scrubbed));
                check.say("functions: " + pace.of(check::byFunction));
            }
            check.checkMapped();
        }
    }

    private void say(String what) {
        System.out.println(spark.sparkContext().master() + ", executors=" + executors + ": " + what);
    }

    private Dataset<Row> leads() {
        return spark.read().parquet(folder + LeadTables.LEADS);
    }

    private ScrubPlan plan() {
        return ScrubPlan.on(DAY).withList(list);
    }

    private Dataset<Row> scrubbed() {
        return TableScrub.of(leads(), plan(), "phone", List.of(LeadTables.FACTS.split(",", -1)));
    }

    private Dataset<Row> byFunction() {
        DncFunctions.register(spark, plan());
        return ScrubLeads.byFunction(leads(), LeadTables.FACTS);
    }

    private String scrub(Dataset<Row> rows) {
        rows.write().mode("overwrite").parquet(folder + "/scrubbed");
        return compared();
    }

    private String scrubKilling(Map<String, Executors.Executor> all) throws InterruptedException {
        Map.Entry<String, Executors.Executor> victim = all.entrySet().iterator().next();
        ExecutorKill kill = new ExecutorKill(victim.getKey(), victim.getValue().pid(), TASKS_BEFORE_KILL);
        spark.sparkContext().addSparkListener(kill);
        // Otherwise Spark reads several of the small files in one task.
        spark.conf().set("spark.sql.files.minPartitionNum", String.valueOf(LeadTables.PARTITIONS));
        int tasks = scrubbed().rdd().getNumPartitions();
        scrubbed().write().mode("overwrite").parquet(folder + "/scrubbed");
        String report = kill.report(tasks);
        return report + "; " + compared();
    }

    /**
     * Compares the tables. They are the same if both have as many rows, and no row is more often in one than in the
     * other.
     */
    private String compared() {
        String[] names =
                Stream.concat(Stream.of("id"), DncFunctions.columns().stream()).toArray(String[]::new);
        Dataset<Row> ours = spark.read().parquet(folder + "/scrubbed").selectExpr(names);
        Dataset<Row> theirs = spark.read().parquet(folder + LeadTables.SCRUBBED).selectExpr(names);
        long rows = theirs.count();
        long differ = ours.exceptAll(theirs).count();
        if (differ > 0 || ours.count() != rows || rows == 0) {
            throw new IllegalStateException(
                    differ + " rows differ from those of dnc scrub; " + ours.count() + " of " + rows);
        }
        return String.format(Locale.ROOT, "%,d rows as dnc scrub has them", rows);
    }

    private void checkMapped() {
        Map<String, Executors.Executor> all = Executors.of(spark, executors, list);
        String maps = all.entrySet().stream()
                .map(each -> "executor " + each.getKey() + ", process "
                        + each.getValue().pid() + ": " + each.getValue().maps())
                .collect(Collectors.joining("; "));
        if (all.values().stream().anyMatch(each -> each.maps() != 1)) {
            throw new IllegalStateException("expected the list mapped once by each, found " + maps);
        }
        say("the list is mapped by " + maps);
    }
}
