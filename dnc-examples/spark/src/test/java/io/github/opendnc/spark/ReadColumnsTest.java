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
        assertEquals("MAY_CALL us-clear", answer(plan(), "'WN' city"));
        assertEquals("UNDETERMINED ?refusal", answer(plan().withStatus("city"), "'WN' city"));
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
                "expected the person's state to be read as a fact, under the name state",
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

    /** Midnight of UTC is the evening before where the person is, and nobody knows whether a day was meant. */
    @Test
    void aDayIsNoMoment() {
        String moment = "timestamp'2026-06-30T00:00:00Z'";
        for (String day : List.of(
                "last_transaction",
                "Last Inquiry",
                "last_donation",
                "contract_end",
                "consent_on",
                "consent_revoked_on",
                "do_not_call_on",
                "registry_checked_on")) {
            String said =
                    "expected days in " + day + ", found timestamp; where a day is meant, cast(" + day + " as date)";
            assertFails(said, () -> answer(plan(), moment + " `" + day + "`", day));
            assertFails(said, () -> decided("struct(" + moment + " as `" + day + "`)"));
        }
        for (String day : List.of("date'2026-06-30'", "timestamp_ntz'2026-06-30T00:00:00'", "'2026-06-30T23:30:00Z'")) {
            assertEquals(
                    "MAY_NOT_CALL us-request;us-request-fcc",
                    answer(plan(), day + " do_not_call_on", "do_not_call_on"),
                    day);
        }
        assertEquals("MAY_CALL us-clear", answer(plan(), moment + " created_at"));
    }

    @Test
    void aMomentOfACallIsOne() {
        for (String late :
                List.of("timestamp'2026-11-24T23:00:00.123456-05:00'", "timestamp_ntz'2026-11-24T23:00:00'")) {
            assertEquals("MAY_NOT_CALL us-hours;us-hours-fcc", answer(plan(), late + " call_at", "call_at"), late);
        }
    }

    /** As where a number of no scale comes out of a database: a decimal(38,10) of nothing writes itself 0E-10. */
    @Test
    void aWholeNumberIsReadWhateverItsType() {
        for (String type : List.of("int", "double", "float", "decimal(3,2)", "decimal(38,10)")) {
            String no = "cast(0 as " + type + ") ";
            String yes = "cast(1 as " + type + ") ";
            assertEquals("UNDETERMINED ?refusal", answer(plan(), no + "call_me"), type);
            assertEquals("UNDETERMINED ?refusal", answer(plan(), no + "`I agree`"), type);
            assertEquals("MAY_CALL us-clear", answer(plan(), no + "do_not_call", "do_not_call"), type);
            assertEquals("MAY_NOT_CALL do-not-call", answer(plan(), yes + "do_not_call", "do_not_call"), type);
            assertEquals("MAY_CALL us-clear", answer(plan().withPermission("ok_to_call"), yes + "ok_to_call"), type);
        }
        assertEquals("UNDETERMINED ?do_not_call", answer(plan(), "0.5 do_not_call", "do_not_call"));
        assertEquals("UNDETERMINED ?refusal", answer(plan().withPermission("ok_to_call"), "double('NaN') ok_to_call"));
    }

    /** Below no name, or below the cells of a row, nobody knows what stands. */
    @Test
    void columnsWithoutNamesStop() {
        assertFails("found _c2, _c3, as those are called that have none", () -> answer(plan(), "'DNC' _c2, 1 _c3"));
        assertFails("found \"\", \" \", as those are called", () -> answer(plan(), "'DNC' ``, 'DNC' ` `"));
        assertFails("found _col2, Unnamed: 3", () -> answer(plan(), "'DNC' `_col2`, 'DNC' `Unnamed: 3`"));
        assertFails(
                "found a telephone number as that of column 4: a row was taken for the header line",
                () -> answer(plan(), "'won' status, '212-555-0143' `212-555-0102`"));
        Dataset<Row> unnamed = spark.sql("select 1 id, '212-555-0102' _c0, 'DNC' _c1");
        assertEquals("MAY_CALL us-clear", answers(TableScrub.of(unnamed, plan(), "_c0", List.of(), Set.of("_c1"))));
    }
}
