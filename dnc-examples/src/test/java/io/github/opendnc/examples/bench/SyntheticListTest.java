package io.github.opendnc.examples.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.hash.Hashing;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.numbering.NumberingPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SyntheticListTest {
    private static final LocalDate OBTAINED = LocalDate.of(2026, 3, 4);
    private static final long NUMBERS = 50_000;

    @TempDir
    private Path folder = Path.of("");

    private final SyntheticRegistry us = SyntheticRegistry.of("US", NUMBERS, 7);

    @Test
    void flatRecordsAreTwelveBytesAscendingAndCounted() throws IOException {
        Path path = folder.resolve("list.txt");
        long written = file("US", ListLayout.FLAT).write(us.areaCodes(), path);
        List<String> lines = Files.readAllLines(path, US_ASCII);
        assertEquals(written, lines.size());
        assertEquals(12 * written, Files.size(path));
        assertTrue(lines.stream().allMatch(line -> line.matches("\\d{3},\\d{7}")));
        assertEquals(List.copyOf(new TreeSet<>(lines)), lines);
        assertEquals(NUMBERS, (double) written, NUMBERS * 0.05);
    }

    @Test
    void everyAreaCodeOfTheCountryOccursInAListOfAMillion() throws IOException {
        Path path = folder.resolve("list.txt");
        file("CA", ListLayout.FLAT)
                .write(SyntheticRegistry.of("CA", 1_000_000, 7).areaCodes(), path);
        TreeSet<Integer> found = Files.readAllLines(path, US_ASCII).stream()
                .map(line -> Integer.valueOf(line.substring(0, 3)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                NumberingPlan.bundled().areaCodes().stream()
                        .filter(areaCode ->
                                areaCode.country().filter(Country.CA::equals).isPresent())
                        .map(areaCode -> areaCode.code())
                        .toList(),
                List.copyOf(found));
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherSeedOthers() throws IOException {
        byte[] first = zip(7);
        assertArrayEquals(first, zip(7));
        assertFalse(Arrays.equals(first, zip(8)));
    }

    @Test
    void anEvenListOfASeedIsTheSameFileForEver() throws IOException {
        Path path = folder.resolve("list.txt");
        file("US", ListLayout.FLAT).write(us.areaCodes(), path);
        assertEquals("a91d939267b0faaeaa18d8505604b1b51c599f607f2a554c7813df4f33645eec", sha256(path));
    }

    private static String sha256(Path path) throws IOException {
        return Hashing.sha256().hashBytes(Files.readAllBytes(path)).toString();
    }

    private byte[] zip(long seed) throws IOException {
        Path path = folder.resolve("list.zip");
        new ListFile("US", OBTAINED, seed, ListLayout.FLAT)
                .writeZip(SyntheticRegistry.of("US", NUMBERS, seed).areaCodes(), path);
        return Files.readAllBytes(path);
    }

    @Test
    void xmlSaysTheSameNumbersInTheDocumentedForm() throws IOException {
        Path flat = folder.resolve("list.txt");
        Path xml = folder.resolve("list.xml");
        long written = file("US", ListLayout.FLAT).write(us.areaCodes(), flat);
        assertEquals(written, file("US", ListLayout.XML).write(us.areaCodes(), xml));
        String text = Files.readString(xml, US_ASCII);
        assertTrue(text.startsWith("<list type='full' level='all' val='' />\n<ac val='201'>\n<ph val='"));
        assertTrue(text.endsWith("' />\n</ac>\n</list>\n"));
        assertEquals(
                Files.readAllLines(flat, US_ASCII).stream()
                        .map(line -> line.substring(4))
                        .toList(),
                text.lines()
                        .filter(line -> line.startsWith("<ph"))
                        .map(line -> line.substring(9, 16))
                        .toList());
    }

    @Test
    void unitedStatesZipHasOneMemberNamedByDayScopeAndGuid() throws IOException {
        ListFile file = file("US", ListLayout.FLAT);
        Path path = folder.resolve(file.zipName());
        file.writeZip(us.areaCodes(), path);
        assertTrue(file.zipName().matches("2026-3-4_Global_[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\\.txt\\.zip"));
        try (ZipFile zip = new ZipFile(path.toFile())) {
            assertEquals(
                    List.of(file.name()), zip.stream().map(ZipEntry::getName).toList());
        }
    }

    @Test
    void canadianZipHasOneMemberPerAreaCode() throws IOException {
        SyntheticRegistry canada = SyntheticRegistry.of("CA", NUMBERS, 7);
        ListFile file = file("CA", ListLayout.XML);
        Path path = folder.resolve(file.zipName());
        file.writeZip(canada.areaCodes(), path);
        try (ZipFile zip = new ZipFile(path.toFile())) {
            assertEquals(
                    canada.areaCodes().stream()
                            .map(areaCode -> areaCode.code() + ".xml")
                            .toList(),
                    zip.stream().map(ZipEntry::getName).toList());
            String member =
                    new String(zip.getInputStream(zip.getEntry("416.xml")).readAllBytes(), US_ASCII);
            assertTrue(member.startsWith("<list type='full' level='ac' val='416' />\n<ac val='416'>\n"));
        }
    }

    @Test
    void refusesMoreNumbersThanTheAreaCodesHold() {
        assertThrows(IllegalArgumentException.class, () -> SyntheticRegistry.of("CA", 258_000_000, 7));
    }

    private static ListFile file(String country, ListLayout layout) {
        return new ListFile(country, OBTAINED, 7, layout);
    }
}
