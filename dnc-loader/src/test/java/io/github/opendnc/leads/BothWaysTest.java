package io.github.opendnc.leads;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.law.Purpose;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Larger files than those of {@link BothWaysProperties}, scrubbed in bytes and in characters: the same to the byte. */
class BothWaysTest {
    private static final int ROWS = 25_000;

    private static final LeadScrub SCRUB = LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES))
            .at(Leads.DAY)
            .explained();

    @TempDir
    Path folder = Path.of("");

    @Test
    void theSample() throws IOException {
        Path sample = Path.of("..", "dnc-examples", "samples", "leads.csv");
        assertTrue(assertAlike(Files.readAllBytes(sample)).rows() > 10);
    }

    @Test
    void theHospitals() throws IOException {
        try (InputStream in = Objects.requireNonNull(BothWaysTest.class.getResourceAsStream("cms_hospitals.csv.gz"));
                InputStream text = new GZIPInputStream(in)) {
            assertEquals(4_807, assertAlike(text.readAllBytes()).rows());
        }
    }

    @Test
    void manyRows() throws IOException {
        LeadReport report = assertAlike(AnyLeadFile.sound(new Random(7), ROWS));
        assertTrue(report.rows() > ROWS * 3L / 4, report::toString);
        assertTrue(report.raggedRows() > ROWS / 200, report::toString);
        assertTrue(report.rules().size() > 10, report::toString);
    }

    /** A scrub is shared: what it remembers of the rows of one file must not answer those of another. */
    @Test
    void severalFilesAtOnce() throws Exception {
        List<byte[]> files = new ArrayList<>();
        for (int seed = 1; seed <= 4; seed++) {
            files.add(AnyLeadFile.sound(new Random(seed), ROWS / 10));
        }
        List<String> expected = new ArrayList<>();
        for (byte[] leads : files) {
            expected.add(new String(Leads.run(SCRUB, leads), ISO_8859_1));
        }
        LeadScrub shared = LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES))
                .at(Leads.DAY)
                .explained();
        ExecutorService threads = Executors.newFixedThreadPool(files.size());
        try {
            List<Callable<String>> runs = new ArrayList<>();
            files.forEach(leads -> runs.add(() -> new String(Leads.run(shared, leads), ISO_8859_1)));
            List<String> found = new ArrayList<>();
            for (Future<String> run : threads.invokeAll(runs)) {
                found.add(run.get());
            }
            assertEquals(expected, found);
        } finally {
            threads.shutdownNow();
        }
    }

    private LeadReport assertAlike(byte[] leads) throws IOException {
        Path file = Files.write(folder.resolve("leads.csv"), leads);
        Path expected = folder.resolve("expected.csv");
        Path found = folder.resolve("found.csv");
        LeadReport ofCharacters = rejecting("expected").inCharacters().run(file, expected);
        LeadReport ofBytes = rejecting("found").run(file, found);
        assertArrayEquals(Files.readAllBytes(expected), Files.readAllBytes(found));
        assertArrayEquals(rejects("expected"), rejects("found"));
        assertEquals(withoutTime(ofCharacters), withoutTime(ofBytes));
        return ofBytes;
    }

    private LeadScrub rejecting(String name) {
        return SCRUB.withRejects(folder.resolve(name + "-rejects.csv"));
    }

    private byte[] rejects(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name + "-rejects.csv"));
    }

    private static String withoutTime(LeadReport report) {
        String text = report.toString();
        return report.rows() + text.substring(text.indexOf('\n'));
    }
}
