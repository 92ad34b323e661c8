package io.github.opendnc.spark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Scrubs Parquet to Parquet: writes every row followed by the answer columns. Arguments: the day; the leads; the
 * output; the names of the facts, separated by commas, or an empty text; then the lists as {@code --files} ships them.
 * The company's own list is given as {@code company-list=FILE}.
 */
public final class ScrubLeads {
    private static final String COMPANY_LIST = "company-list=";

    private ScrubLeads() {}

    /** Runs the job. */
    public static void main(String[] args) throws IOException {
        try (SparkSession spark = SparkSession.builder().appName("dnc").getOrCreate()) {
            ScrubPlan plan = ScrubPlan.on(LocalDate.parse(args[0]));
            for (String list : Arrays.asList(args).subList(4, args.length)) {
                plan = list.startsWith(COMPANY_LIST)
                        ? plan.withCompanyList(list.substring(COMPANY_LIST.length()))
                        : plan.withList(list);
            }
            List<String> facts = args[3].isEmpty() ? List.of() : Arrays.asList(args[3].split(",", -1));
            TableScrub.of(spark.read().parquet(args[1]), plan, "phone", facts)
                    .write()
                    .parquet(args[2]);
        }
    }

    /** The rows with their answers, made by the functions of SQL. */
    static Dataset<Row> byFunction(Dataset<Row> leads, String facts) {
        String struct = Arrays.stream(facts.split(",", -1)).collect(Collectors.joining("`, `", "struct(`", "`)"));
        return leads.selectExpr("*", "dnc_decide(phone, " + struct + ") as dnc")
                .selectExpr("*", "dnc.*")
                .drop("dnc");
    }
}
