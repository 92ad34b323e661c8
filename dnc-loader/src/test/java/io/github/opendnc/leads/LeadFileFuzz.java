package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.Scrubber;
import io.github.opendnc.Verdict;
import io.github.opendnc.fuzz.Refusals;
import io.github.opendnc.fuzz.Scratch;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.MalformedFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A lead file, by the rules of both countries: every row comes back with its fields as they were and an answer for the
 * number in it, and nobody on the company's list may be called; or the file is refused.
 */
public final class LeadFileFuzz {
    private static final Scrubber SCRUBBER = Lists.scrubber();
    private static final Set<String> VERDICTS = Set.of("MAY_CALL", "MAY_NOT_CALL", "UNDETERMINED");

    private LeadFileFuzz() {}

    /** Whether the parser took the input. */
    public static boolean accepts(byte[] input) throws IOException {
        Path file = Scratch.holding("leads.csv", input);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            LeadScrub.of(SCRUBBER, Campaign.of(Purpose.SALES)).at(Leads.DAY).run(file, out);
        } catch (MalformedFileException refused) {
            Refusals.check(refused);
            return false;
        }
        try (FileBytes bytes = FileBytes.of(file)) {
            TextEncoding encoding = TextEncoding.of(bytes, Optional.empty());
            checkRows(input, out.toByteArray(), encoding, Delimiter.of(bytes, encoding));
        }
        return true;
    }

    private static void checkRows(byte[] input, byte[] output, TextEncoding encoding, char delimiter)
            throws IOException {
        List<CSVRecord> before = records(input, encoding, delimiter);
        List<CSVRecord> after = records(output, encoding, delimiter);
        assertEquals(before.size(), after.size(), "rows");
        CSVRecord header =
                before.stream().filter(LeadFileFuzz::isSomething).findFirst().orElseThrow();
        List<Integer> phones = phones(header);
        for (int i = 0; i < before.size(); i++) {
            if (isSomething(before.get(i)) && before.get(i).getRecordNumber() != header.getRecordNumber()) {
                checkRow(before.get(i), after.get(i), header.size(), phones);
            }
        }
    }

    private static List<CSVRecord> records(byte[] bytes, TextEncoding encoding, char delimiter) throws IOException {
        int mark = encoding.mark().length;
        Charset charset = encoding.charset();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(new String(bytes, mark, bytes.length - mark, charset)))
                .setFormat(format)
                .get()) {
            return parser.getRecords();
        }
    }

    private static boolean isSomething(CSVRecord record) {
        return record.size() > 1 || !record.get(0).isEmpty();
    }

    private static List<Integer> phones(CSVRecord header) {
        return java.util.stream.IntStream.range(0, header.size())
                .filter(i -> PhoneColumn.isNamedSo(header.get(i)))
                .boxed()
                .toList();
    }

    private static void checkRow(CSVRecord before, CSVRecord after, int width, List<Integer> phones) {
        int answers = AnswerColumns.NAMES.size();
        int from = Math.max(width, before.size());
        assertEquals(from + phones.size() * answers, after.size(), "fields");
        for (int i = 0; i < before.size(); i++) {
            assertEquals(before.get(i), after.get(i), "a field");
        }
        for (int i = 0; i < phones.size(); i++) {
            int phone = phones.get(i);
            String written = phone < before.size() ? before.get(phone) : "";
            String number = PhoneNumber.tryParse(written)
                    .number()
                    .map(PhoneNumber::toString)
                    .orElse("");
            String verdict = after.get(from + i * answers + 1);
            assertEquals(number, after.get(from + i * answers), "the number read");
            assertTrue(VERDICTS.contains(verdict), verdict);
            if (number.isEmpty() || isBarred(number)) {
                assertNotEquals(Verdict.MAY_CALL.name(), verdict);
            }
        }
    }

    private static boolean isBarred(String number) {
        return number.matches("\\+1(212|303|416|646)5550150");
    }
}
