package io.github.opendnc.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Whole tables in one process; run.sh has a cluster. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TableScrubTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private Path folder = Path.of("");
    private SparkSession spark = LocalSpark.session();

    @BeforeAll
    void load(@TempDir Path temporary) throws IOException {
        folder = temporary;
        list(5_550_143).writeTo(folder.resolve("us.snapshot"));
        DncFunctions.register(spark, plan());
    }

    @AfterAll
    void stop() {
        spark.stop();
    }

    private static Snapshot list(int listed) {
        return Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, LocalDate.of(2026, 11, 14))
                .add(212, listed)
                .build();
    }

    private ScrubPlan plan() {
        return ScrubPlan.on(DAY).withList(folder.resolve("us.snapshot").toString());
    }

    private Dataset<Row> leads(int rows) {
        return spark.range(0, rows, 1, 3)
                .selectExpr(
                        "id",
                        "concat('212-555-', lpad(id % 200, 4, '0')) phone",
                        "if(id % 7 = 0, 'WRITTEN', null) consent",
                        "date_add(date'2026-01-01', int(id % 300)) consent_on");
    }

    @Test
    void aTableKeepsItsColumnsAndReadsThoseOfFactsInTypesOfTheirOwn() {
        Dataset<Row> leads = spark.sql("select * from values"
                + " (1, '212-555-0143', date'2026-01-15', 'WRITTEN', null, null),"
                + " (2, '212-555-0102', null, null, true, null),"
                + " (3, '212-555-0102', null, null, false, null),"
                + " (4, '212-555-0102', null, null, null, timestamp'2026-11-24T23:00:00-05:00'),"
                + " (5, null, null, null, null, null)"
                + " as leads(id, mobile, consent_on, consent, do_not_call, call_at)");
        List<String> facts = List.of("consent", "consent_on", "do_not_call", "call_at");
        Dataset<Row> rows = TableScrub.of(leads.where("id < 9"), plan(), "mobile", facts);
        assertEquals(leads.columns().length + DncFunctions.columns().size(), rows.columns().length);
        String answers =
                rows.orderBy("id").selectExpr("id", "mobile", "dnc_verdict", "dnc_rules").collectAsList().stream()
                        .map(row -> row.mkString("|"))
                        .collect(Collectors.joining("\n"));
        assertEquals("""
                1|212-555-0143|MAY_CALL|us-consent
                2|212-555-0102|MAY_NOT_CALL|do-not-call
                3|212-555-0102|MAY_CALL|us-clear
                4|212-555-0102|MAY_NOT_CALL|us-hours;us-hours-fcc
                5|null|UNDETERMINED|?number""", answers);
    }

    /** More rows than are answered at once, in partitions that end within a batch and in one that is empty. */
    @Test
    void aTableOfManyRowsIsAnsweredAsByTheFunction() {
        Dataset<Row> leads = leads(5_000).where("id < 3000");
        List<Row> expected =
                ScrubLeads.byFunction(leads, "consent,consent_on").orderBy("id").collectAsList();
        Dataset<Row> rows = TableScrub.of(leads, plan(), "phone", List.of("consent", "consent_on"));
        assertEquals(3_000, expected.size());
        assertEquals(expected, rows.orderBy("id").collectAsList());
        assertEquals(expected.subList(0, 700), rows.limit(700).collectAsList());
    }

    /** A script reads the rows of one scrub in a thread of its own, while the thread of the task asks for those of the next. */
    @Test
    void rowsReadInAnotherThreadHaveAnswersOfTheirOwn() {
        List<String> facts = List.of("consent", "consent_on", "state");
        Dataset<Row> leads = spark.range(0, 120_000, 1, 4)
                .selectExpr(
                        "id",
                        "concat('212-555-', lpad(id % 200, 4, '0')) phone",
                        "if(id % 3 = 0, 'WRITTEN', '') consent",
                        "string(date_add(date'2024-01-01', int(id * 7919 % 1000))) consent_on",
                        "element_at(array('NY', 'TX', '', 'FL', 'CA'), int(id % 5) + 1) state");
        List<Row> expected = ScrubLeads.byFunction(leads, "consent,consent_on,state")
                .orderBy("id")
                .collectAsList();
        TableScrub.of(leads, plan(), "phone", facts).createOrReplaceTempView("once");
        Dataset<Row> piped = spark.sql("select transform(id, phone, consent, consent_on, state) using 'cat'"
                        + " as (id, phone, consent, consent_on, state) from once")
                .selectExpr("cast(id as long) id", "phone", "consent", "consent_on", "state");
        assertEquals(
                0,
                differing(
                        expected,
                        TableScrub.of(piped, plan(), "phone", facts)
                                .orderBy("id")
                                .collectAsList()));
        assertEquals(
                0,
                differing(
                        expected,
                        TableScrub.of(leads, plan(), "phone", facts)
                                .orderBy("id")
                                .collectAsList()));
    }

    private static long differing(List<Row> expected, List<Row> found) {
        assertEquals(expected.size(), found.size());
        return IntStream.range(0, expected.size())
                .filter(i -> !expected.get(i).equals(found.get(i)))
                .count();
    }

    @Test
    void twoColumnsOfAFactOrOfNumbersAreRefused() {
        Dataset<Row> refusals = spark.sql("select 'yes' do_not_call, '212-555-0102' phone, 'no' do_not_call");
        Exception twice = assertThrows(
                IllegalArgumentException.class, () -> TableScrub.of(refusals, plan(), "phone", List.of("do_not_call")));
        assertEquals(
                "expected each column that is read only once in the table, because a second one would not be "
                        + "read; found \"do_not_call\"",
                twice.getMessage());
        Dataset<Row> phones = spark.sql("select '212-555-0102' phone, '212-555-0143' phone");
        assertThrows(IllegalArgumentException.class, () -> TableScrub.of(phones, plan(), "phone", List.of()));
    }

    @Test
    void aColumnThatMayTellOfARefusalIsReadOrStops() {
        Dataset<Row> leads =
                spark.sql("select * from values (1, '212-555-0102', 'DNC', 'n'), (2, '212-555-0102', 'won', 'y'),"
                        + " (3, '212-555-0102', null, null) as leads(id, phone, status, opted_out)");
        Exception unread =
                assertThrows(IllegalArgumentException.class, () -> TableScrub.of(leads, plan(), "phone", List.of()));
        assertTrue(
                String.valueOf(unread.getMessage()).endsWith("left alone; found \"opted_out\""), unread.getMessage());
        assertEquals(
                "UNDETERMINED ?refusal, MAY_CALL us-clear, MAY_CALL us-clear",
                answers(TableScrub.of(leads, plan(), "phone", List.of(), Set.of("opted_out"))));
        assertEquals(
                "MAY_CALL us-clear, MAY_CALL us-clear, MAY_CALL us-clear",
                answers(TableScrub.of(leads, plan(), "phone", List.of(), Set.of("opted_out", "status"))));
        assertEquals(
                "UNDETERMINED ?refusal, MAY_NOT_CALL do-not-call, MAY_CALL us-clear",
                answers(TableScrub.of(
                        leads.withColumnRenamed("opted_out", "do_not_call"), plan(), "phone", List.of("do_not_call"))));
        assertThrows(
                IllegalArgumentException.class,
                () -> TableScrub.of(leads, plan(), "phone", List.of(), Set.of("opted out")));
    }

    /** As `dnc scrub` reads such columns; bytes of a text are one. */
    @Test
    void aCellThatRefusesCountsBelowNamesThatStopNothing() {
        for (String column : List.of(
                "'No' `I agree`",
                "false GDPR",
                "'No' call_me",
                "'DNC' mobile",
                "'212-555-0102 do not call' mobile",
                "'Email only' contact_preference",
                "'calls' consent_type, 'withdrawn' status",
                "cast('DNC' as binary) status",
                "'DNC' notes",
                "'Ann (do not call)' name",
                "cast('DNC' as binary) remark",
                "'he asked us never to call him again, and hung up before the agent could say who was calling and why' log")) {
            Dataset<Row> leads = spark.sql("select 1 id, '212-555-0102' phone, " + column);
            assertEquals("UNDETERMINED ?refusal", answers(TableScrub.of(leads, plan(), "phone", List.of())), column);
        }
    }

    @Test
    void aColumnOfNumbersOrDaysIsNotReadBelowANameThatSaysNothing() {
        Dataset<Row> leads = spark.sql("select 1 id, '212-555-0102' phone, 7 age, true vip, date'2026-01-15' since,"
                + " array(1, 2) scores, 'Ann' name");
        assertEquals("MAY_CALL us-clear", answers(TableScrub.of(leads, plan(), "phone", List.of())));
        Exception several = assertThrows(
                IllegalArgumentException.class,
                () -> TableScrub.of(leads.selectExpr("*", "array(name) labels"), plan(), "phone", List.of()));
        assertEquals(
                "expected one value in each cell of labels, found array<string>; array_join(labels, '; ') makes a text of several",
                several.getMessage());
    }

    /** Nobody sees what stands in them; selected out of them it counts. */
    @Test
    void nestedColumnsAreLeftAloneKnowinglyOrStop() {
        for (String column : List.of(
                "named_struct('do_not_call', true) prefs",
                "map('do_not_call', 'yes') prefs",
                "array(named_struct('type', 'do_not_call')) prefs",
                "parse_json('{\"do_not_call\":true}') prefs",
                "array('DNC') tags")) {
            Dataset<Row> leads = spark.sql("select 1 id, '212-555-0102' phone, " + column);
            assertThrows(
                    IllegalArgumentException.class, () -> TableScrub.of(leads, plan(), "phone", List.of()), column);
            String name = column.substring(column.lastIndexOf(' ') + 1);
            assertEquals("MAY_CALL us-clear", answers(TableScrub.of(leads, plan(), "phone", List.of(), Set.of(name))));
        }
        Dataset<Row> out = spark.sql("select 1 id, '212-555-0102' phone, named_struct('do_not_call', true) prefs")
                .selectExpr("id", "phone", "prefs.do_not_call");
        assertEquals("MAY_NOT_CALL do-not-call", answers(TableScrub.of(out, plan(), "phone", List.of("do_not_call"))));
        assertEquals(
                "UNDETERMINED ?refusal",
                answers(TableScrub.of(
                        spark.sql("select 1 id, '212-555-0102' phone, array_join(array('VIP', 'DNC'), '; ') tags"),
                        plan(),
                        "phone",
                        List.of())));
    }

    @Test
    void aFunctionReadsAStatusThatItIsGiven() {
        Dataset<Row> leads = spark.sql("select * from values (1, '212-555-0102', 'DNC'), (2, '212-555-0102', 'won')"
                + " as leads(id, phone, status)");
        assertEquals("UNDETERMINED ?refusal, MAY_CALL us-clear", answers(ScrubLeads.byFunction(leads, "status")));
    }

    private static String answers(Dataset<Row> scrubbed) {
        return scrubbed.orderBy("id").select("dnc_verdict", "dnc_rules").collectAsList().stream()
                .map(row -> row.mkString(" "))
                .collect(Collectors.joining(", "));
    }

    @Test
    void aTableThatWasScrubbedBeforeIsRefused() {
        Dataset<Row> leads = spark.sql("select '212-555-0143' phone, 'MAY_CALL' DNC_Verdict");
        Exception before =
                assertThrows(IllegalArgumentException.class, () -> TableScrub.of(leads, plan(), "phone", List.of()));
        assertEquals("expected no column of an earlier scrub, found DNC_Verdict", before.getMessage());
    }

    @Test
    void numbersAreTextsOrWholeNumbers() {
        Dataset<Row> whole = spark.sql("select 2125550143 phone");
        assertEquals(
                "MAY_NOT_CALL",
                TableScrub.of(whole.selectExpr("cast(phone as long) phone"), plan(), "phone", List.of())
                        .select("dnc_verdict")
                        .first()
                        .getString(0));
        assertEquals(
                "MAY_NOT_CALL",
                TableScrub.of(spark.sql("select cast(2125550143 as decimal(10,0)) phone"), plan(), "phone", List.of())
                        .select("dnc_verdict")
                        .first()
                        .getString(0));
        for (String type : List.of("double", "decimal(12,2)", "binary", "boolean")) {
            Dataset<Row> other = spark.sql("select cast(null as " + type + ") phone");
            Exception refused = assertThrows(
                    IllegalArgumentException.class, () -> TableScrub.of(other, plan(), "phone", List.of()));
            assertEquals("expected texts or whole numbers in phone, found " + type, refused.getMessage());
        }
    }

    /** Written with four digits of its year it would be a day that is right. */
    @Test
    void aDateOfAYearOfFiveDigitsIsNotRead() {
        Dataset<Row> leads =
                spark.sql("select '212-555-0143' phone, 'WRITTEN' consent, cast('12026-01-15' as date) consent_on");
        List<String> facts = List.of("consent", "consent_on");
        for (Dataset<Row> rows : List.of(
                TableScrub.of(leads, plan(), "phone", facts), ScrubLeads.byFunction(leads, "consent,consent_on"))) {
            assertEquals(
                    "UNDETERMINED|?consent_on",
                    rows.select("dnc_verdict", "dnc_rules").first().mkString("|"));
        }
    }

    @Test
    void aListThatAnotherTookThePlaceOfIsOpenedAnew() throws IOException {
        Path file = folder.resolve("replaced.snapshot");
        ScrubPlan plan = ScrubPlan.on(DAY).withList(file.toString());
        Dataset<Row> leads = spark.sql("select '212-555-0150' phone");
        list(5_550_143).writeTo(file);
        assertEquals("MAY_CALL", verdict(leads, plan));
        Path next = folder.resolve("next.snapshot");
        list(5_550_150).writeTo(next);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        assertEquals("MAY_NOT_CALL", verdict(leads, plan));
    }

    /** In a task, and on the driver, which answers rows that are written in the query. */
    @Test
    void theFunctionsSeeThatAListIsAnother() throws IOException {
        Path file = folder.resolve("functions.snapshot");
        list(5_550_143).writeTo(file);
        DncFunctions.register(spark, ScrubPlan.on(DAY).withList(file.toString()));
        try {
            String asked = "dnc_verdict(phone), dnc_decide(phone, struct('' as consent)).dnc_verdict";
            String written = "select " + asked + " from values ('212-555-0150') as leads(phone)";
            Dataset<Row> leads = spark.range(1).selectExpr("concat('212-555-015', id) phone");
            assertEquals("MAY_CALL|MAY_CALL", spark.sql(written).first().mkString("|"));
            assertEquals("MAY_CALL|MAY_CALL", answers(leads, asked));
            Path next = folder.resolve("next.snapshot");
            list(5_550_150).writeTo(next);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
            assertEquals("MAY_NOT_CALL|MAY_NOT_CALL", spark.sql(written).first().mkString("|"));
            assertEquals("MAY_NOT_CALL|MAY_NOT_CALL", answers(leads, asked));
        } finally {
            DncFunctions.register(spark, plan());
        }
    }

    private static String answers(Dataset<Row> leads, String asked) {
        return leads.selectExpr(asked.split(", (?=dnc)")).first().mkString("|");
    }

    private static String verdict(Dataset<Row> leads, ScrubPlan plan) {
        return TableScrub.of(leads, plan, "phone", List.of())
                .select("dnc_verdict")
                .first()
                .getString(0);
    }

    @Test
    void aTableWithoutAColumnAndAFactThatIsNoneFail() {
        Dataset<Row> leads = spark.sql("select '212-555-0102' phone, 'x' consnt");
        Exception failed = assertThrows(
                IllegalArgumentException.class, () -> TableScrub.of(leads, plan(), "phone", List.of("consent")));
        assertTrue(String.valueOf(failed.getMessage()).contains("consent"), failed.getMessage());
        Exception none = assertThrows(
                IllegalArgumentException.class, () -> TableScrub.of(leads, plan(), "phone", List.of("consnt")));
        assertTrue(messages(none).contains("expected one of call_at, zone"), messages(none));
    }

    private static String messages(Throwable failed) {
        StringBuilder all = new StringBuilder();
        for (Throwable each = failed; each != null; each = each.getCause()) {
            all.append(each.getMessage()).append('\n');
        }
        return all.toString();
    }
}
