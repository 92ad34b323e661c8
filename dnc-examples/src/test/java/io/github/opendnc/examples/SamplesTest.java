package io.github.opendnc.examples;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.numbering.PhoneNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

/** Nobody's telephone may ring because somebody tried the samples. */
final class SamplesTest {
    private static final Pattern FLAT = Pattern.compile("(\\d{3},55501\\d\\d\n)+");
    private static final Pattern XML_NUMBER = Pattern.compile("<ph val='(.*?)' />");
    /** A number that a spreadsheet ruined, and one that the United Kingdom sets aside for fiction. */
    private static final Set<String> NOT_NORTH_AMERICAN = Set.of("2.13E+09", "+44 20 7946 0958");

    @Test
    void listsHoldOnlyFictionalNumbers() throws IOException {
        assertFlat(Files.readString(Samples.US_646, US_ASCII));
        members(Samples.US_212).values().forEach(SamplesTest::assertFlat);
        members(Samples.CA_416_604).values().forEach(SamplesTest::assertFlat);
        List<MatchResult> numbers = XML_NUMBER
                .matcher(Files.readString(Samples.CA_905, US_ASCII))
                .results()
                .toList();
        assertEquals(6, numbers.size());
        numbers.forEach(number -> assertTrue(number.group(1).matches("55501\\d\\d"), number.group(1)));
    }

    private static void assertFlat(String text) {
        assertTrue(FLAT.matcher(text).matches(), text);
    }

    @Test
    void leadsAndCompanyListHoldOnlyFictionalNumbers() throws IOException {
        for (String phone : Stream.concat(phones(Samples.LEADS), phones(Samples.COMPANY_LIST))
                .toList()) {
            Optional<PhoneNumber> number = PhoneNumber.tryParse(phone).number().filter(PhoneNumber::isNorthAmerican);
            assertEquals(number.isEmpty(), NOT_NORTH_AMERICAN.contains(phone), phone);
            number.ifPresent(it -> assertEquals(55501, it.e164() % 1_000_0000 / 100, phone));
        }
    }

    private static Stream<String> phones(Path csv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        try (CSVParser rows = CSVParser.parse(csv, UTF_8, format)) {
            return rows.getRecords().stream().map(row -> row.get("phone"));
        }
    }

    @Test
    void zipsAreWholeAndNamedAsPublished() throws IOException {
        String zip = Samples.US_212.getFileName().toString();
        assertEquals(
                Set.of(zip.substring(0, zip.length() - ".zip".length())),
                members(Samples.US_212).keySet());
        assertEquals(Set.of("416.txt", "604.txt"), members(Samples.CA_416_604).keySet());
    }

    /** Reads every member to its end, where its checksum is compared. */
    private static Map<String, String> members(Path zip) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertEquals(
                        LocalDate.of(2026, 11, zip.equals(Samples.US_212) ? 14 : 10)
                                .atStartOfDay(),
                        entry.getTimeLocal());
                texts.put(entry.getName(), new String(in.readAllBytes(), US_ASCII));
            }
        }
        assertFalse(texts.isEmpty());
        return texts;
    }

    @Test
    void readmeNamesEveryFile() throws IOException {
        String readme = Files.readString(Samples.FOLDER.resolve("README.md"), UTF_8);
        try (Stream<Path> files = Files.list(Samples.FOLDER)) {
            Set<String> unnamed = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md") && !readme.contains("`" + name + "`"))
                    .collect(Collectors.toSet());
            assertEquals(Set.of(), unnamed);
        }
    }
}
