package io.github.opendnc.examples.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.numbering.PhoneNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LeadFileTest {
    private static final LocalDate OBTAINED = LocalDate.of(2026, 3, 4);
    private static final int ROWS = 4_000;

    @TempDir
    private Path folder = Path.of("");

    private final SyntheticRegistry registry = SyntheticRegistry.of("US", 100_000, 7);
    private Path leads = Path.of("");

    @BeforeEach
    void writeLeads() throws IOException {
        leads = folder.resolve("leads.csv");
        LeadFile.write(leads, registry, OBTAINED, ROWS, 7);
    }

    @Test
    void has20ColumnsAndAbout140BytesARow() throws IOException {
        List<CSVRecord> rows = rows(leads);
        assertEquals(ROWS, rows.size());
        assertTrue(rows.stream().allMatch(row -> row.size() == 20));
        assertEquals(140, (double) Files.size(leads) / ROWS, 10);
    }

    @Test
    void about45OfAHundredAreListedAndOneCannotBeRead() throws IOException {
        Set<Long> listed = new HashSet<>();
        for (SyntheticAreaCode areaCode : registry.areaCodes()) {
            areaCode.forEachListed(local -> listed.add(areaCode.code() * 1_000_0000L + local));
        }
        List<Optional<PhoneNumber>> numbers = rows(leads).stream()
                .map(row -> PhoneNumber.tryParse(row.get("phone")).number())
                .toList();
        long unreadable = numbers.stream().filter(Optional::isEmpty).count();
        long hits = numbers.stream()
                .flatMap(Optional::stream)
                .filter(number -> listed.contains(number.e164() % 1_000_000_0000L))
                .count();
        assertEquals(0.01 * ROWS, (double) unreadable, 0.005 * ROWS);
        assertEquals(0.45 * ROWS, (double) hits, 0.03 * ROWS);
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        Path again = folder.resolve("again.csv");
        LeadFile.write(again, registry, OBTAINED, ROWS, 7);
        assertArrayEquals(Files.readAllBytes(leads), Files.readAllBytes(again));
    }

    @Test
    void plainCopyKeepsEveryRow() throws IOException {
        Path copy = folder.resolve("copy.csv");
        assertEquals(ROWS + 1, PlainCsvCopy.copy(leads, copy));
        assertArrayEquals(Files.readAllBytes(leads), Files.readAllBytes(copy));
    }

    private static List<CSVRecord> rows(Path path) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(path, UTF_8, format)) {
            return rows.getRecords();
        }
    }
}
