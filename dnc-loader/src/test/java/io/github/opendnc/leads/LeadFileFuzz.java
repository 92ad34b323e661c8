package io.github.opendnc.leads;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.Verdict;
import io.github.opendnc.fuzz.Refusals;
import io.github.opendnc.fuzz.Scratch;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.MalformedFileException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A lead file, by the rules of both countries: every row comes back with its fields as they were and an answer for a number
 * in it, and nobody on the company's list may be called; or the file is refused. How the file is written is found out from
 * what was written.
 */
public final class LeadFileFuzz {
    private static final LeadScrub SCRUB =
            LeadScrub.of(Lists.scrubber(), Campaign.of(Purpose.SALES)).at(Leads.DAY);
    private static final Set<String> VERDICTS = Set.of("MAY_CALL", "MAY_NOT_CALL", "UNDETERMINED");
    private static final Pattern OUR_COLUMNS = Pattern.compile("dnc_number([,;\t|])dnc_verdict");
    private static final int ANSWER = 8;
    /** As {@link Lists} has them, always. */
    private static final Pattern ON_THE_COMPANY_LIST = Pattern.compile("\\+1(212|303|416|646)5550150");

    private LeadFileFuzz() {}

    /** Whether the parser took the input. */
    public static boolean accepts(byte[] input) throws IOException {
        Path file = Scratch.holding("leads.csv", input);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Optional<byte[]> streamed = streamed(input);
        try {
            SCRUB.run(file, out);
        } catch (MalformedFileException refused) {
            Refusals.check(refused);
            assertTrue(streamed.isEmpty() || isPacked(input), "refused, and answered as a stream");
            return false;
        }
        Charset charset = charset(input);
        if (charset.equals(UTF_8) && !isPacked(input)) {
            assertArrayEquals(out.toByteArray(), streamed.orElseThrow(), "as a stream");
        }
        String written = out.toString(charset);
        Matcher ours = OUR_COLUMNS.matcher(written);
        assertTrue(ours.find(), "a header");
        String text = unmarked(new String(input, charset));
        List<CSVRecord> before = records(text, ours.group(1));
        List<CSVRecord> after = records(unmarked(written), ours.group(1));
        assertEquals(before.size(), after.size(), "rows");
        int header = 0;
        while (isBlank(before.get(header), text)) {
            header++;
        }
        for (int i = header + 1; i < before.size(); i++) {
            if (isBlank(before.get(i), text)) {
                assertEquals(before.get(i).toList(), after.get(i).toList());
            } else {
                checkRow(before.get(i), after.get(i), before.get(header), after.get(header));
            }
        }
        return true;
    }

    /** What is written of it as a stream that comes in pieces of seven bytes; empty if it is refused. */
    private static Optional<byte[]> streamed(byte[] input) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            SCRUB.stream(new SevenBytes(input), out);
            return Optional.of(out.toByteArray());
        } catch (MalformedFileException refused) {
            Refusals.check(refused);
            return Optional.empty();
        }
    }

    private static boolean isPacked(byte[] file) {
        return file.length > 1 && ((file[0] == 'P' && file[1] == 'K') || (file[0] == 0x1F && file[1] == (byte) 0x8B));
    }

    /** A stream that never has more at once. */
    private static final class SevenBytes extends ByteArrayInputStream {
        SevenBytes(byte[] all) {
            super(all);
        }

        @Override
        public synchronized int read(byte[] to, int from, int most) {
            return super.read(to, from, Math.min(7, most));
        }
    }

    private static Charset charset(byte[] file) {
        if (file.length > 1 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xFE) {
            return UTF_16LE;
        }
        if (file.length > 1 && (file[0] & 0xFF) == 0xFE && (file[1] & 0xFF) == 0xFF) {
            return UTF_16BE;
        }
        return isUtf8(file) ? UTF_8 : Charset.forName("windows-1252");
    }

    private static boolean isUtf8(byte[] file) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).length() <= file.length;
        } catch (CharacterCodingException western) {
            return false;
        }
    }

    private static List<CSVRecord> records(String text, String delimiter) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get()) {
            return parser.getRecords();
        }
    }

    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Whether there is nothing in the line, not even an empty field in quotes. */
    private static boolean isBlank(CSVRecord record, String text) {
        return record.size() == 1 && record.get(0).isEmpty() && text.charAt((int) record.getCharacterPosition()) != '"';
    }

    private static void checkRow(CSVRecord before, CSVRecord after, CSVRecord names, CSVRecord allNames) {
        int answers = allNames.size() - names.size();
        int from = Math.max(names.size(), before.size());
        assertEquals(from + answers, after.size(), "fields");
        assertEquals(before.toList(), after.toList().subList(0, before.size()), "fields");
        Set<String> numbers = before.stream().map(LeadFileFuzz::number).collect(Collectors.toSet());
        numbers.add("");
        boolean answered = false;
        for (int at = from; at < after.size(); at += ANSWER) {
            String number = after.get(at);
            String verdict = after.get(at + 1);
            answered |= !verdict.isEmpty();
            boolean isOneOfSeveral = answers > ANSWER && number.isEmpty();
            assertTrue(numbers.contains(number), "a number of the row");
            assertTrue(VERDICTS.contains(verdict) || (isOneOfSeveral && verdict.isEmpty()), verdict);
            if (number.isEmpty() || ON_THE_COMPANY_LIST.matcher(number).matches()) {
                assertNotEquals(Verdict.MAY_CALL.name(), verdict);
            }
        }
        assertTrue(answered, "a verdict");
        int phone = names.toList().indexOf("phone");
        if (answers == ANSWER && phone >= 0 && phone < before.size()) {
            assertEquals(number(before.get(phone)), after.get(from), "the number of the row");
        }
    }

    private static String number(String text) {
        return PhoneNumber.tryParse(text).number().map(PhoneNumber::toString).orElse("");
    }
}
