package io.github.opendnc.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What columns of a table mean by the plan, by their types and by their names, whatever stands in the rows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReadColumnsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private Path folder = Path.of("");
    private SparkSession spark = LocalSpark.session();

    @BeforeAll
    void load(@TempDir Path temporary) throws IOException {
        folder = temporary;
        Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, LocalDate.of(2026, 11, 14))
                .add(212, 5_550_143)
                .build()
                .writeTo(folder.resolve("us.snapshot"));
        DncFunctions.register(spark, plan());
    }

    @AfterAll
    void stop() {
        spark.stop();
    }

    private ScrubPlan plan() {
        return ScrubPlan.on(DAY).withList(folder.resolve("us.snapshot").toString());
    }

    private Dataset<Row> leads(String columns) {
        return spark.sql("select 1 id, '212-555-0102' phone, " + columns);
    }

    private String answer(ScrubPlan plan, String columns, String... facts) {
        return answers(TableScrub.of(leads(columns), plan, "phone", List.of(facts)));
    }

    private static String answers(Dataset<Row> scrubbed) {
        return scrubbed.orderBy("id").select("dnc_verdict", "dnc_rules").collectAsList().stream()
                .map(row -> row.mkString(" "))
                .collect(Collectors.joining(", "));
    }

    private static void assertFails(String message, Executable failing) {
        Throwable failed = assertThrows(Exception.class, failing);
        StringBuilder all = new StringBuilder();
        for (Throwable each = failed; each != null; each = each.getCause()) {
            all.append(each.getMessage()).append('\n');
        }
        assertTrue(all.toString().contains(message), all::toString);
    }

    @Test
    void allButAYesInAColumnThatPermitsLeavesTheRowOpen() {
        ScrubPlan plan = plan().withPermission("OK to call");
        DncFunctions.register(spark, plan);
        try {
            for (String yes : List.of("'yes'", "true", "1", "'Allow'", "'Opted-In'")) {
                assertPermission("MAY_CALL us-clear", plan, yes);
            }
            for (String other :
                    List.of("'no'", "false", "0", "''", "null", "cast(null as string)", "'N/A'", "'maybe'")) {
                assertPermission("UNDETERMINED ?refusal", plan, other);
            }
        } finally {
            DncFunctions.register(spark, plan());
        }
    }

    private void assertPermission(String expected, ScrubPlan plan, String cell) {
        String columns = cell + " `OK to call`";
        assertEquals(expected, answer(plan, columns), cell);
        assertEquals(expected, answer(plan, columns, "OK to call"), cell);
        assertEquals(expected, answers(ScrubLeads.byFunction(leads(columns), "OK to call")), cell);
    }

    @Test
    void aColumnThatPermitsIsReadWhereverThePlanSaysSo() {
        ScrubPlan plan = plan().withPermission("ok_to_call").withPermission("sms_opt_in");
        assertFails(
                "expected every column that tells whom one may call to be read as one that permits calls",
                () -> answer(plan(), "'yes' ok_to_call"));
        assertFails("expected a column named \"sms_opt_in\"", () -> answer(plan, "'yes' ok_to_call"));
        assertEquals("UNDETERMINED ?refusal", answer(plan, "'yes' ok_to_call, 'no' sms_opt_in"));
        assertFails(
                "expected a column named \"sms_opt_in\"",
                () -> TableScrub.of(
                        leads("'yes' ok_to_call, 'no' sms_opt_in"), plan, "phone", List.of(), Set.of("sms_opt_in")));
        assertFails("a name that says that a yes permits", () -> answer(plan().withPermission("DNC"), "'yes' DNC"));
        DncFunctions.register(spark, plan);
        try {
            assertFails(
                    "expected a column named \"ok_to_call\" among those that are read, found no columns",
                    () -> spark.sql("select dnc_verdict('212-555-0102')").collect());
        } finally {
            DncFunctions.register(spark, plan());
        }
    }

    @Test
    void aStatusAndAFormOfDatesAreReadWhereThePlanSaysSo() {
        assertEquals("MAY_CALL us-clear", answer(plan(), "'OPTED_OUT' city"));
        assertEquals("UNDETERMINED ?refusal", answer(plan().withStatus("city"), "'OPTED_OUT' city"));
        assertEquals("UNDETERMINED ?do_not_call_on", answer(plan(), "'3/4/2026' do_not_call_on", "do_not_call_on"));
        assertEquals(
                "MAY_NOT_CALL us-request;us-request-fcc",
                answer(plan().withDateFormat("M/D/YYYY"), "'3/4/2026' do_not_call_on", "do_not_call_on"));
        assertThrows(IllegalArgumentException.class, () -> plan().withDateFormat("when it was"));
    }

    /** The law of the state that is passed over may be the one that bars. */
    @Test
    void aStateUnderAnotherNameStopsWhereItsLawIsAsked() {
        assertEquals("MAY_CALL us-clear", answer(plan(), "'FL' `Mailing State`"));
        assertFails(
                "expected the state in which the person is to be read as a fact, under the name state",
                () -> answer(plan().withStates(List.of("FL")), "'FL' `Mailing State`"));
    }

    /** A row in which the struct is null says nothing of its names, and another may. */
    @Test
    void theNamesOfAStructAreThoseOfItsTypeAndNotOfARow() {
        for (String struct : List.of(
                "cast(null as struct<consnt:string>)",
                "if(id > 1, struct('yes' as do_not_cal), null)",
                "cast(null as struct<do_not_call:string,do_not_call:string>)",
                "struct(cast(null as array<string>) as tags)",
                "cast(null as string)",
                "cast(null as map<string,string>)")) {
            Dataset<Row> leads = spark.range(1, 2).selectExpr("id", struct + " facts");
            assertFails(
                    "expected ",
                    () -> leads.selectExpr("dnc_decide('212-555-0102', facts)").collect());
        }
        Dataset<Row> none =
                spark.range(0).selectExpr("id", "'212-555-0102' phone", "cast(null as struct<consnt:string>) facts");
        assertFails(
                "expected one of call_at, zone",
                () -> none.selectExpr("dnc_decide(phone, facts)").collect());
    }

    @Test
    void aStructThatIsNullSaysNothing() {
        assertEquals("MAY_CALL", decided("cast(null as struct<consent:string,do_not_call:boolean>)"));
        assertEquals("MAY_CALL", decided("null"));
        assertEquals("MAY_CALL", decided("struct(null as consent)"));
        assertFails(
                "expected dnc_decide(phone, struct(",
                () -> spark.sql("select dnc_decide('212-555-0102')").collect());
        DncFunctions.register(spark, plan().withPermission("OK to call"));
        try {
            assertEquals("UNDETERMINED", decided("cast(null as struct<`OK to call`:string>)"));
            assertFails("expected a column named \"OK to call\"", () -> decided("null"));
        } finally {
            DncFunctions.register(spark, plan());
        }
    }

    private String decided(String struct) {
        return spark.range(1, 2)
                .selectExpr("dnc_decide('212-555-0102', " + struct + ").dnc_verdict")
                .first()
                .getString(0);
    }
}
