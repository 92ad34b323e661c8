package io.github.opendnc.blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Decision;
import io.github.opendnc.Scrubber;
import io.github.opendnc.Verdict;
import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.leads.CompanyListFile;
import io.github.opendnc.leads.LeadReport;
import io.github.opendnc.leads.LeadScrub;
import io.github.opendnc.nanpa.NumberingPlanReport;
import io.github.opendnc.numbering.NumberingPlan;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.store.SnapshotStore;
import io.github.opendnc.us.UsFederal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says a user does, done by a user: a module that reads the loader's and sees what is exported. */
class LibraryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant AFTERNOON = Instant.parse("2026-11-24T19:00:00Z");
    private static final Campaign SALES = Campaign.of(Purpose.SALES);
    private static final PhoneNumber LISTED = PhoneNumber.parse("+1 (212) 555-0143");
    private static final PhoneNumber OTHER = PhoneNumber.parse("212-555-0144");

    @TempDir
    Path folder;

    private Snapshot list() throws IOException {
        return Lists.us(folder, "2026-11-14", "5550100", "5550143");
    }

    private Scrubber scrubber() throws IOException {
        return Scrubber.of(Registries.of(list()), UsFederal.rules(), CanadaFederal.rules());
    }

    @Test
    void fromAListToAnExplainedAnswer() throws IOException {
        Decision decision = scrubber().decide(Call.at(AFTERNOON, SALES, LISTED));
        assertEquals(Verdict.MAY_NOT_CALL, decision.verdict());
        assertFalse(decision.verdict().mayCall());
        assertTells(decision, "+12125550143");
        assertTells(decision, "STANDS      us-registry:");
        assertTells(decision, "us-national obtained 2026-11-14: 2 numbers in 1 area code");
        assertEquals(Verdict.MAY_CALL, scrubber().verdict(Call.on(TODAY, SALES, OTHER)));
    }

    /** The record that is kept of a call is the text of its decision. */
    private static void assertTells(Decision decision, String what) {
        assertTrue(decision.toString().contains(what), decision.toString());
    }

    @Test
    void aListThatIsBrokenIsNoList() throws IOException {
        MalformedFileException refused =
                assertThrows(MalformedFileException.class, () -> Lists.us(folder, "2026-11-14", "5550100", "818"));
        assertEquals("us-2026-11-14.txt", Path.of(refused.file()).getFileName().toString());
        assertEquals(2, refused.line().orElseThrow());
        assertEquals(1, String.valueOf(refused.getMessage()).lines().count());
    }

    @Test
    @SuppressWarnings("UnnecessaryAsync") // as an application would hold it
    void aDialerSwapsInTheNextEdition() throws IOException {
        var live = new AtomicReference<>(scrubber());
        Scrubber before = live.get();
        Snapshot newer = Lists.us(folder, "2026-11-24", "5550143", "5550144");
        live.updateAndGet(scrubber -> scrubber.with(newer));
        Call call = Call.at(AFTERNOON, SALES, OTHER);
        assertEquals(Verdict.MAY_CALL, before.verdict(call));
        assertEquals(Verdict.MAY_NOT_CALL, live.get().verdict(call));
    }

    @Test
    void manyNumbersAreLookedUpAtOnce() throws IOException {
        Lookup[] answers = new Lookup[3];
        list().lookup(new long[] {LISTED.e164(), OTHER.e164(), 1_646_555_0143L}, answers);
        assertEquals(
                List.of(Lookup.Answer.LISTED, Lookup.Answer.CLEAR, Lookup.Answer.NOT_COVERED),
                List.of(answers[0].answer(), answers[1].answer(), answers[2].answer()));
    }

    @Test
    void whatIsLoadedOnceIsOpenedEverAfter() throws IOException {
        SnapshotStore store = SnapshotStore.at(folder.resolve("lists"));
        store.publish(list());
        Snapshot current = store.current(RegistryId.US_NATIONAL).orElseThrow();
        assertEquals(2, current.info().numbers());
        Scrubber scrubber = Scrubber.of(Registries.of(current), UsFederal.rules());
        assertEquals(Verdict.MAY_NOT_CALL, scrubber.verdict(Call.on(TODAY, SALES, LISTED)));
        Snapshot older = Lists.us(folder, "2026-10-30", "5550100");
        assertThrows(IOException.class, () -> store.publish(older), "an older list took the place of a newer one");
        assertEquals(
                2, store.current(RegistryId.US_NATIONAL).orElseThrow().info().numbers());
    }

    @Test
    void theCompanysOwnListBars() throws IOException {
        Path file = folder.resolve("company.csv");
        Files.writeString(file, "phone,requested_on\n212-555-0144,2026-11-20\n");
        Scrubber scrubber = scrubber().with(CompanyListFile.read(file, TODAY).list());
        Decision decision = scrubber.decide(Call.on(TODAY, SALES, OTHER));
        assertEquals(Verdict.MAY_NOT_CALL, decision.verdict());
        assertTells(decision, "STANDS      company-list:");
    }

    @Test
    void aLeadFileIsScrubbed() throws IOException {
        Path leads = folder.resolve("leads.csv");
        Path out = folder.resolve("out.csv");
        Files.writeString(leads, "name,phone\nAnn,212-555-0143\nBob,(212) 555-0144\n");
        LeadReport report = LeadScrub.of(scrubber(), SALES).at(TODAY).run(leads, out);
        assertEquals(2, report.rows());
        assertEquals(1, report.count(Verdict.MAY_CALL));
        List<String> rows = Files.readAllLines(out);
        assertEquals("name,phone,dnc_number,dnc_verdict", rows.get(0).substring(0, 33));
        assertTrue(rows.get(1).startsWith("Ann,212-555-0143,+12125550143,MAY_NOT_CALL,D,"), rows.get(1));
        assertTrue(rows.get(2).startsWith("Bob,(212) 555-0144,+12125550144,MAY_CALL,C,"), rows.get(2));
    }

    @Test
    void theNumberingPlanIsKnownAndRefreshedFromNanpasReport() throws IOException {
        NumberingPlan plan = NumberingPlan.bundled();
        assertEquals(Set.of("NY"), plan.areaCodeOf(LISTED).orElseThrow().regions());
        Path report = folder.resolve("npa_report.csv");
        Files.writeString(report, "File Date,06/30/2027\r\n");
        assertThrows(MalformedFileException.class, () -> NumberingPlanReport.read(report, plan));
    }
}
