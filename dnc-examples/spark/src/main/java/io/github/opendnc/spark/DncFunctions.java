package io.github.opendnc.spark;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The functions {@code dnc_verdict(phone)} and {@code dnc_decide(phone, struct(...))}.
 *
 * <pre>{@code
 * DncFunctions.register(spark, ScrubPlan.on(LocalDate.of(2026, 11, 24)).withList("us-national-00000001.snapshot"));
 * spark.sql("select *, dnc_decide(phone, struct(consent, consent_on)) dnc from leads").select("*", "dnc.*");
 * }</pre>
 *
 * <p>The fields of the struct are facts, under the names of the columns of a lead file, or a status or a reply. Any
 * other name is an error before the job begins. {@code dnc_decide} makes a struct of the columns of a scrubbed lead.
 * All of them are texts; what does not exist is empty, never null.
 */
public final class DncFunctions {
    /** The result of {@code dnc_decide}. */
    static final StructType ANSWER = DataTypes.createStructType(Stream.of(
                    "dnc_number",
                    "dnc_verdict",
                    "dnc_code",
                    "dnc_rules",
                    "dnc_citations",
                    "dnc_list",
                    "dnc_window",
                    "dnc_valid_until")
            .map(name -> DataTypes.createStructField(name, DataTypes.StringType, false))
            .toList());

    static final String DECIDE = "dnc_decide";

    private DncFunctions() {}

    /**
     * Registers both functions with a session, for one plan. To use another plan, register them again.
     *
     * @throws IllegalArgumentException if it is a session of Spark Connect, where nobody sees the type of a struct
     *     before its rows
     */
    public static void register(SparkSession spark, ScrubPlan plan) {
        if (!(spark instanceof org.apache.spark.sql.classic.SparkSession session)) {
            throw new IllegalArgumentException("expected a classic session, found one of Spark Connect");
        }
        spark.udf().register("dnc_verdict", new VerdictFunction(plan), DataTypes.StringType);
        session.sessionState()
                .functionRegistry()
                .createOrReplaceTempFunction(DECIDE, new DecideBuilder(plan), "java_udf");
    }

    /** The columns of an answer, in their order. */
    public static List<String> columns() {
        return List.of(ANSWER.fieldNames());
    }
}
