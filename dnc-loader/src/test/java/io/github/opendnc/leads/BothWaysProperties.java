package io.github.opendnc.leads;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.Campaign;
import io.github.opendnc.Moment;
import io.github.opendnc.Scrubber;
import io.github.opendnc.Verdict;
import io.github.opendnc.csv.BlockPlan;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.us.states.UsStates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * Whatever a lead file holds and wherever it is cut into blocks, a scrub in bytes writes what a scrub in characters writes,
 * counts what it counts, and refuses what it refuses in the same words.
 */
final class BothWaysProperties {
    private static final Scrubber SCRUBBER = Lists.scrubber();
    private static final Scrubber WITH_STATES = SCRUBBER.withRuleSets(
            Stream.concat(SCRUBBER.ruleSets().stream(), UsStates.rules("NY", "FL", "MS", "CO", "LA").stream())
                    .toList());

    private static final List<Moment> MOMENTS =
            List.of(Moment.on(Leads.DAY), Moment.parse("2026-11-24T09:00"), Moment.parse("2026-11-24T20:30:00-05:00"));

    /** What a scrub came to. */
    record Outcome(String out, String rejects, String report, String failure) {}

    /** A file, how it is scrubbed and how it is cut. */
    record Case(AnyLeadFile file, LeadScrub scrub, BlockPlan plan, boolean intoFile) {}

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void bothWaysAreOne(@ForAll("cases") Case some) throws IOException {
        Outcome expected = run(some.scrub.inCharacters(), some);
        assertEquals(expected, run(some.scrub.inBlocks(some.plan), some));
        boolean whole = expected.failure.isEmpty();
        Statistics.label("whole")
                .collect(whole)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 70));
        Statistics.label("rejects")
                .collect(whole && expected.rejects.lines().count() > 1)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 15));
    }

    private static Outcome run(LeadScrub scrub, Case some) throws IOException {
        Path folder = Files.createTempDirectory("both-ways");
        Path leads = Files.write(folder.resolve("leads.csv"), some.file.bytes());
        Path out = folder.resolve("out.csv");
        Path rejects = folder.resolve("rejects.csv");
        try {
            LeadScrub whole = some.intoFile ? scrub.withRejects(rejects) : scrub;
            ByteArrayOutputStream stream = new ByteArrayOutputStream();
            LeadReport report = some.intoFile ? whole.run(leads, out) : whole.run(leads, stream);
            byte[] written = some.intoFile ? Files.readAllBytes(out) : stream.toByteArray();
            String text = report.toString();
            return new Outcome(
                    new String(written, ISO_8859_1),
                    some.intoFile ? Files.readString(rejects) : "",
                    report.rows() + text.substring(text.indexOf('\n')),
                    "");
        } catch (MalformedFileException refused) {
            return new Outcome("", "", "", String.valueOf(refused.getMessage()));
        } finally {
            for (Path file : List.of(leads, out, rejects, folder)) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.randomValue(BothWaysProperties::anyCase);
    }

    static Case anyCase(Random random) {
        AnyLeadFile file = AnyLeadFile.of(random);
        Campaign campaign = Campaign.of(Purpose.SALES);
        campaign = random.nextInt(6) == 0 ? campaign.attemptsCountedElsewhere() : campaign;
        LeadScrub scrub = LeadScrub.of(random.nextBoolean() ? SCRUBBER : WITH_STATES, campaign)
                .at(MOMENTS.get(random.nextInt(3)));
        scrub = file.given().map(scrub::withEncoding).orElse(scrub);
        scrub = random.nextInt(4) == 0 ? scrub.only(Verdict.values()[random.nextInt(3)]) : scrub;
        scrub = random.nextInt(4) == 0 ? scrub.explained() : scrub;
        scrub = random.nextInt(4) == 0 ? scrub.withDateFormat("M/D/YYYY") : scrub;
        scrub = random.nextInt(4) == 0 ? scrub.withZone(ZoneId.of("America/Denver")) : scrub;
        scrub = random.nextInt(8) == 0 ? scrub.withPhoneColumns(List.of("phone")) : scrub;
        scrub = file.tellsPermissions() && random.nextInt(8) > 0 ? scrub.withPermission(AnyLeadFile.PERMISSION) : scrub;
        BlockPlan plan = random.nextInt(3) == 0
                ? BlockPlan.standard()
                : new BlockPlan(1 + random.nextInt(700), 4 + random.nextInt(60), 1 + random.nextInt(3));
        return new Case(file, scrub, plan, random.nextInt(3) == 0);
    }
}
