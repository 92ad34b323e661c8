package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.Scrubber;
import io.github.opendnc.Verdict;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import io.github.opendnc.us.UsFederal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real file, made by nobody here, scrubbed against made lists of some of its area codes, and recounted without any code
 * of ours. The recount knows that the phone number is the eighth quoted field and that no field holds a quote.
 */
class HospitalsTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String LINE_END = "\r\n";
    private static final String QUOTED_SEPARATOR = "\",\"";

    /** The lines whose number is none of a place in the United States: toll-free, personal, foreign, mistyped. */
    private static final Set<Integer> NO_PLACE = Set.of(347, 425, 2122, 2721, 3077, 3738, 4030, 4364, 4635, 4795);

    @TempDir
    Path folder = Path.of("");

    @Test
    void bytesAreKeptEveryRowIsAnsweredAndTheCountsAreRight() throws IOException {
        byte[] leads = leads();
        Path in = Files.write(folder.resolve("hospitals.csv"), leads);
        Path out = folder.resolve("scrubbed.csv");
        LeadReport report = LeadScrub.of(scrubber(leads), Campaign.of(Purpose.SALES))
                .at(LocalDate.of(2026, 11, 24))
                .run(in, out);

        String[] before = new String(leads, WINDOWS_1252).split(LINE_END, -1);
        String[] after = new String(Files.readAllBytes(out), WINDOWS_1252).split(LINE_END, -1);
        assertEquals(before.length, after.length);
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        for (int i = 0; i < before.length; i++) {
            assertTrue(after[i].startsWith(before[i]), "line " + (i + 1));
            if (i > 0 && !before[i].isEmpty()) {
                Verdict expected = NO_PLACE.contains(i + 1) ? Verdict.UNDETERMINED : expected(number(before[i]));
                String answer = after[i].substring(before[i].length());
                assertEquals(expected.name(), answer.split(",", -1)[2], "line " + (i + 1));
                counts.merge(expected, 1L, Long::sum);
            }
        }
        for (Verdict verdict : Verdict.values()) {
            assertEquals(counts.getOrDefault(verdict, 0L), report.count(verdict), verdict.name());
        }
        assertEquals(4_807, report.rows());
        assertEquals(
                List.of(4_807L),
                List.of(counts.values().stream().mapToLong(Long::longValue).sum()));
        assertTrue(report.toString().contains("Windows-1252"), report.toString());
        assertArrayEquals(withoutAnswers(Files.readAllBytes(out), before), leads);
    }

    /** The output with each line cut back to the length that it has in the input. */
    private static byte[] withoutAnswers(byte[] scrubbed, String[] before) {
        String[] after = new String(scrubbed, WINDOWS_1252).split(LINE_END, -1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < after.length; i++) {
            String end = i + 1 < after.length ? LINE_END : "";
            bytes.writeBytes((after[i].substring(0, before[i].length()) + end).getBytes(WINDOWS_1252));
        }
        return bytes.toByteArray();
    }

    /** Area codes with an even last digit are held; in them, numbers that end in 0, 1 or 2 are listed. */
    private static Verdict expected(String number) {
        if (!isHeld(number) || isListed(number)) {
            return Verdict.MAY_NOT_CALL;
        }
        return Verdict.MAY_CALL;
    }

    private static boolean isHeld(String number) {
        return (number.charAt(2) - '0') % 2 == 0;
    }

    private static boolean isListed(String number) {
        return number.charAt(9) <= '2';
    }

    private static String number(String line) {
        return line.split(QUOTED_SEPARATOR, -1)[7];
    }

    private static Scrubber scrubber(byte[] leads) {
        SnapshotBuilder list = Snapshot.builder(RegistryId.US_NATIONAL);
        List<String> numbers = new ArrayList<>();
        new String(leads, WINDOWS_1252).lines().skip(1).forEach(line -> numbers.add(number(line)));
        for (String number : numbers) {
            if (isHeld(number)) {
                int areaCode = Integer.parseInt(number.substring(0, 3));
                list.covering(areaCode, LocalDate.of(2026, 11, 14));
                if (isListed(number)) {
                    list.add(Long.parseLong("1" + number));
                }
            }
        }
        return Scrubber.of(Registries.of(list.build()), UsFederal.rules());
    }

    private static byte[] leads() throws IOException {
        try (InputStream in = Objects.requireNonNull(HospitalsTest.class.getResourceAsStream("cms_hospitals.csv.gz"));
                InputStream text = new GZIPInputStream(in)) {
            return text.readAllBytes();
        }
    }

    @Test
    void theFileIsWhatTheTestTakesItFor() throws IOException {
        String text = new String(leads(), StandardCharsets.ISO_8859_1);
        assertEquals(4_809, text.split(LINE_END, -1).length);
        assertTrue(text.endsWith(LINE_END));
    }
}
