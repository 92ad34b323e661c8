package io.github.opendnc.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.Scrubber;
import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Settlement;
import io.github.opendnc.leads.LeadScrub;
import io.github.opendnc.loader.PublishedList;
import io.github.opendnc.loader.RegistryLoader;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.us.UsFederal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The functions in one process; run.sh has a cluster. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DncFunctionsTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String FACTS = "caller,purpose,line,state,last_transaction,last_inquiry,contract_end,consent,"
            + "consent_on,do_not_call_on";

    private Path folder = Path.of("");
    private Snapshot us = Snapshot.builder(RegistryId.US_NATIONAL).build();
    private Snapshot ca = us;
    private SparkSession spark = LocalSpark.session();

    @BeforeAll
    void load(@TempDir Path temporary) throws Exception {
        folder = temporary;
        us = RegistryLoader.of(PublishedList.US_FULL_LIST)
                .load(samples("2026-11-14_"))
                .snapshot();
        ca = RegistryLoader.of(PublishedList.CANADA_FULL_LIST)
                .obtained(LocalDate.of(2026, 11, 10))
                .load(samples("dncl-"))
                .snapshot();
        us.writeTo(folder.resolve("us.snapshot"));
        ca.writeTo(folder.resolve("ca.snapshot"));
        DncFunctions.register(spark, plan());
    }

    @AfterAll
    void stop() {
        spark.stop();
    }

    private static List<Path> samples(String begin) throws Exception {
        try (var files = Files.list(SAMPLES)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(begin))
                    .toList();
        }
    }

    private ScrubPlan plan() {
        return ScrubPlan.on(DAY)
                .withList(folder.resolve("us.snapshot").toString())
                .withList(folder.resolve("ca.snapshot").toString());
    }

    private Dataset<Row> csv(Path file) {
        return spark.read()
                .option("header", true)
                .option("multiLine", true)
                .option("escape", "\"")
                .csv(file.toString());
    }

    @Test
    void theAnswersAreThoseOfAScrub() throws Exception {
        List<String> expected = scrubbed();
        assertEquals(22, expected.size());
        Dataset<Row> leads = csv(SAMPLES.resolve("leads.csv"));
        assertEquals(String.join("\n", expected), String.join("\n", rows(ScrubLeads.byFunction(leads, FACTS))));
        assertEquals(
                String.join("\n", expected),
                String.join("\n", rows(TableScrub.of(leads, plan(), "phone", List.of(FACTS.split(",", -1))))));
    }

    /** What a scrub makes of the sample. */
    private List<String> scrubbed() throws Exception {
        Path out = folder.resolve("out.csv");
        Scrubber scrubber = Scrubber.of(Registries.of(us, ca), UsFederal.rules(), CanadaFederal.rules());
        LeadScrub.of(scrubber, Campaign.of(Purpose.SALES)).at(DAY).run(SAMPLES.resolve("leads.csv"), out);
        return rows(csv(out).na().fill(""));
    }

    private static List<String> rows(Dataset<Row> leads) {
        return leads.orderBy("id").selectExpr(DncFunctions.columns().toArray(String[]::new)).collectAsList().stream()
                .map(row -> row.mkString("|"))
                .collect(Collectors.toList());
    }

    @Test
    void theVerdictAloneIsAFunctionToo() {
        Row row = spark.sql("select dnc_verdict('212-555-0143'), dnc_verdict('212-555-0102'), dnc_verdict(null),"
                        + " dnc_decide('x', struct('' as consent)).dnc_code")
                .first();
        assertEquals("MAY_NOT_CALL|MAY_CALL|UNDETERMINED|I", row.mkString("|"));
    }

    @Test
    void numbersAreTextsOrWholeNumbersHereToo() {
        Row row = spark.sql("select dnc_verdict(2125550143L), dnc_verdict(cast(2125550143 as decimal(10,0))),"
                        + " dnc_decide(2125550143L, struct('' as consent)).dnc_number")
                .first();
        assertEquals("MAY_NOT_CALL|MAY_NOT_CALL|+12125550143", row.mkString("|"));
        for (String asked : List.of(
                "dnc_verdict(2125550143D)",
                "dnc_decide('212-555-0102', 'DNC')",
                "dnc_verdict(array('212-555-0102'))")) {
            Exception failed = assertThrows(
                    Exception.class, () -> spark.sql("select " + asked).collect(), asked);
            assertTrue(messages(failed).contains("expected a "), messages(failed));
        }
    }

    @Test
    void bytesOfATextAreOneAndWhatHoldsSeveralFails() {
        assertEquals(
                "UNDETERMINED",
                spark.sql("select dnc_decide('212-555-0102', struct(cast('DNC' as binary) as status)).dnc_verdict")
                        .first()
                        .getString(0));
        Exception failed = assertThrows(
                Exception.class,
                () -> spark.sql("select dnc_decide('212-555-0102', struct(array('VIP', 'DNC') as tags))")
                        .collect());
        assertTrue(
                messages(failed).contains("expected one value in each cell of tags, found array<string>"),
                messages(failed));
    }

    /** What it is in one country it need not be in the other. */
    @Test
    void aStatusIsClaimedWhereTheListIsHeld() {
        ScrubPlan american = ScrubPlan.on(DAY)
                .withList(folder.resolve("us.snapshot").toString())
                .withCaller("CHARITY")
                .withPurposes(List.of("DONATION"));
        assertEquals("MAY_NOT_CALL", verdict(american, "416-555-0143"));
        assertEquals("MAY_CALL", verdict(american, "212-555-0143"));
        assertFails("is a status in one", plan().withCaller("CHARITY"));
        assertFails("found lists of none", ScrubPlan.on(DAY).withCaller("CHARITY"));
    }

    @Test
    void everyListIsOfAnotherRegistryAndIsRead() throws Exception {
        assertFails(
                "expected one snapshot of us-national, found two",
                plan().withList(folder.resolve("us.snapshot").toString()));
        Path indiana = folder.resolve("us-in.snapshot");
        Snapshot.builder(new RegistryId("us-in"))
                .covering(317, LocalDate.of(2026, 11, 14))
                .add(317, 5_550_102)
                .build()
                .writeTo(indiana);
        ScrubPlan federal = plan().withList(indiana.toString());
        assertFails("expected lists that rules read, found us-in", federal);
        assertEquals("MAY_NOT_CALL", verdict(federal.withStates(List.of("IN")), "317-555-0102"));
    }

    @Test
    void aPlanIsAValueAndKnowsItsWords() {
        List<String> purposes = new ArrayList<>(List.of("SALES"));
        ScrubPlan plan = plan().withPurposes(purposes);
        purposes.set(0, "SURVEY");
        assertEquals(List.of(Purpose.SALES), plan.campaign().purposes());
        assertThrows(
                UnsupportedOperationException.class,
                () -> plan.campaign().purposes().set(0, Purpose.SURVEY));
        assertThrows(IllegalArgumentException.class, () -> plan.withPurposes(List.of("SALE")));
        assertThrows(IllegalArgumentException.class, () -> plan.withPurposes(List.of()));
        assertThrows(IllegalArgumentException.class, () -> plan.withCaller("seller"));
        assertThrows(IllegalArgumentException.class, () -> plan.withStates(List.of("XX")));
        assertThrows(IllegalArgumentException.class, () -> plan.withStates(List.of()));
        assertThrows(IllegalArgumentException.class, () -> plan.withProclaimed("TX", DAY));
    }

    @Test
    void whoIsNotRegisteredInCanadaMayNotCallThere() {
        assertEquals("MAY_CALL", verdict(plan(), "416-555-0142"));
        assertEquals("MAY_NOT_CALL", verdict(plan().notRegistered(), "416-555-0142"));
    }

    /** No calendar knows of it, so that the plan has to. */
    @Test
    void aProclaimedHolidayClosesTheDay() throws Exception {
        ScrubPlan open = byTheLawOf("AL", 205);
        assertEquals("MAY_CALL", verdict(open, "205-555-0142"));
        ScrubPlan closed = open.withProclaimed("AL", DAY).withProclaimed("AL", LocalDate.of(2026, 12, 2));
        assertEquals("MAY_NOT_CALL", verdict(closed, "205-555-0142"));
    }

    /** Whether a consent that was taken back is a request to stop is left open. */
    @Test
    void theCompanySettlesWhatTheLawLeavesOpen() {
        assertEquals("UNDETERMINED", afterARevocation(plan()));
        assertEquals("MAY_NOT_CALL", afterARevocation(plan().settling(settlement(Settlement.Outcome.APPLIES))));
        assertEquals("MAY_CALL", afterARevocation(plan().settling(settlement(Settlement.Outcome.DOES_NOT_APPLY))));
        assertEquals("MAY_NOT_CALL", afterARevocation(plan().cautious()));
        assertEquals(
                "MAY_CALL",
                afterARevocation(plan().cautious().settling(settlement(Settlement.Outcome.DOES_NOT_APPLY))));
    }

    @Test
    void aRuleThatNoLawAskedLeavesOpenIsRefused() {
        Settlement ofTexas = new Settlement("tx-customer-request", Settlement.Outcome.APPLIES, "J. Counsel", "so read");
        ScrubPlan plan = plan();
        Throwable refused = assertThrows(IllegalArgumentException.class, () -> plan.settling(ofTexas));
        assertTrue(String.valueOf(refused.getMessage()).contains("tx-customer-request"), refused::getMessage);
        assertEquals(
                List.of(PlannedLaw.Settled.of(ofTexas)),
                plan.withStates(List.of("TX")).settling(ofTexas).law().settled());
        Settlement certain = new Settlement("us-registry", Settlement.Outcome.DOES_NOT_APPLY, "J. Counsel", "so read");
        assertThrows(IllegalArgumentException.class, () -> plan.settling(certain));
    }

    private static Settlement settlement(Settlement.Outcome outcome) {
        return new Settlement("us-revocation-as-request", outcome, "J. Counsel", "so read");
    }

    private String afterARevocation(ScrubPlan plan) {
        DncFunctions.register(spark, plan);
        try {
            return spark.sql("select dnc_decide('212-555-0102', named_struct('consent', 'WRITTEN', 'consent_on', "
                            + "date'2026-08-26', 'consent_revoked_on', date'2026-11-15')).dnc_verdict")
                    .first()
                    .getString(0);
        } finally {
            DncFunctions.register(spark, plan());
        }
    }

    @Test
    void capsThatTheDialerKeepsAreNotJudged() throws Exception {
        ScrubPlan counted = byTheLawOf("MD", 301);
        assertEquals("UNDETERMINED", verdict(counted, "301-555-0142"));
        assertEquals("MAY_CALL", verdict(counted.attemptsCountedElsewhere(), "301-555-0142"));
    }

    /** At noon in Alabama, on 2026-12-02, with a list on which nobody is. */
    private ScrubPlan byTheLawOf(String state, int areaCode) throws Exception {
        Path list = folder.resolve(state + ".snapshot");
        Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(areaCode, LocalDate.of(2026, 11, 14))
                .build()
                .writeTo(list);
        return ScrubPlan.on(DAY)
                .withList(list.toString())
                .withStates(List.of(state))
                .at(Instant.parse("2026-12-02T18:00:00Z"));
    }

    private String verdict(ScrubPlan plan, String number) {
        return TableScrub.of(spark.sql("select '" + number + "' phone"), plan, "phone", List.of())
                .select("dnc_verdict")
                .first()
                .getString(0);
    }

    private void assertFails(String message, ScrubPlan plan) {
        Exception failed = assertThrows(Exception.class, () -> verdict(plan, "212-555-0143"));
        assertTrue(messages(failed).contains(message), messages(failed));
    }

    @Test
    void factsMayHaveTypesOfTheirOwn() {
        Row row = spark.sql(
                        "select dnc_decide('212-555-0143', struct('WRITTEN' as consent, date'2026-01-15' as consent_on))"
                                + ".dnc_verdict, dnc_decide('212-555-0102', struct(true as do_not_call)).dnc_rules,"
                                + " dnc_decide('212-555-0102', struct(false as do_not_call)).dnc_verdict,"
                                + " dnc_decide('212-555-0102', struct(timestamp'2026-11-24T23:00:00-05:00' as call_at)).dnc_verdict")
                .first();
        assertEquals("MAY_CALL|do-not-call|MAY_CALL|MAY_NOT_CALL", row.mkString("|"));
    }

    @Test
    void aMisspeltFactFailsTheJob() {
        Exception failed = assertThrows(
                Exception.class,
                () -> spark.sql("select dnc_decide('212-555-0102', struct('x' as consnt))")
                        .collect());
        assertTrue(messages(failed).contains("expected one of call_at, zone"), messages(failed));
    }

    @Test
    void aListThatIsNotThereFailsTheJobAndSaysSo() {
        DncFunctions.register(spark, plan().withList("missing.snapshot"));
        try {
            for (int i = 0; i < 2; i++) {
                Exception failed = assertThrows(
                        Exception.class,
                        () -> spark.sql("select dnc_verdict('1')").collect());
                assertTrue(
                        messages(failed).contains("missing.snapshot: not among the files of the job"),
                        messages(failed));
            }
        } finally {
            DncFunctions.register(spark, plan());
        }
    }

    private static String messages(Throwable failed) {
        StringBuilder all = new StringBuilder();
        for (Throwable each = failed; each != null; each = each.getCause()) {
            all.append(each.getMessage()).append('\n');
        }
        return all.toString();
    }
}
