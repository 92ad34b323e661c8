package io.github.opendnc.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.csv.ReadRecord.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;

/**
 * Whatever bytes a file holds and wherever they are cut, the records found in bytes are those that Commons CSV finds in
 * characters, and what is wrong with the file is told in the same words.
 */
final class RecordRunProperties {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Path NAME = Path.of("leads.csv");

    /** Stands where the delimiter will. */
    private static final String DELIMITER = "\u00a7";

    /** How a file is read. */
    record How(char delimiter, Optional<Charset> given, int fields, BlockPlan plan) {}

    @Property(tries = 2_500, edgeCases = EdgeCasesMode.NONE)
    void anyBytesAreReadAsCommonsCsvReadsThem(@ForAll("bytes") byte[] bytes, @ForAll("how") How how)
            throws IOException {
        byte[] delimited = new String(bytes, ISO_8859_1)
                .replace(new String(utf8(DELIMITER), ISO_8859_1), String.valueOf(how.delimiter))
                .getBytes(ISO_8859_1);
        try (FileBytes file = FileBytes.copyOf(new ByteArrayInputStream(delimited), NAME)) {
            Reading expected = ReadRecord.byCharacters(file, how.given, how.delimiter);
            assertEquals(expected, ReadRecord.byBytes(file, how.given, how.delimiter, how.fields, how.plan));
            Statistics.label("read").collect(kind(expected)).coverage(RecordRunProperties::checkCoverage);
        }
    }

    private static String kind(Reading reading) {
        String failure = reading.failure();
        return failure.isEmpty()
                ? reading.records().size() > 2 ? "many" : "few"
                : failure.substring(failure.indexOf("found")).replaceAll("\\d+|;.*", "");
    }

    private static void checkCoverage(StatisticsCoverage coverage) {
        coverage.check("many").percentage(share -> share > 30);
        coverage.check("found the end of the file inside a quoted field").percentage(share -> share > 1);
        coverage.check("found other text after a closing quote (line )").percentage(share -> share > 10);
        coverage.check("found bytes that do not decode").percentage(share -> share > 1);
        coverage.check("found a NUL").percentage(share -> share > 0.1);
    }

    @Provide
    Arbitrary<How> how() {
        Arbitrary<BlockPlan> plans = Combinators.combine(
                        Arbitraries.integers().between(1, 64),
                        Arbitraries.integers().between(4, 12),
                        Arbitraries.integers().between(1, 3))
                .as(BlockPlan::new);
        Arbitrary<Optional<Charset>> given = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Optional.empty())),
                Tuple.of(2, Arbitraries.of(UTF_8, WESTERN, ISO_8859_1, US_ASCII).map(Optional::of)));
        return Combinators.combine(
                        Arbitraries.of(',', ';', '\t', '|', ' '),
                        given,
                        Arbitraries.integers().between(1, 4),
                        plans)
                .as(How::new);
    }

    /** Most are records of fields, some of these with something wrong in between, some are any pieces. */
    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<List<byte[]>> sound =
                fields().map(RecordRunProperties::utf8).list().ofMaxSize(40);
        Arbitrary<List<byte[]>> spoilt =
                Combinators.combine(sound, odd(), sound).as(RecordRunProperties::spoilt);
        Arbitrary<List<byte[]>> pieces = Arbitraries.frequencyOf(
                        Tuple.of(9, fields().map(RecordRunProperties::utf8)), Tuple.of(1, odd()))
                .list()
                .ofMaxSize(60);
        Arbitrary<byte[]> marks = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.just(new byte[0])), Tuple.of(1, Arbitraries.just(utf8("\uFEFF"))));
        return Combinators.combine(
                        marks, Arbitraries.frequencyOf(Tuple.of(5, sound), Tuple.of(4, spoilt), Tuple.of(1, pieces)))
                .as(RecordRunProperties::joined);
    }

    /** A field and what ends it. */
    private static Arbitrary<String> fields() {
        Arbitrary<String> fields = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just("")),
                Tuple.of(
                        4,
                        Arbitraries.of("a", "bc", "1234567890", "x\"y\"", " \"", "\u00e9", "\u4e2d", "\uD83D\uDCDE")),
                Tuple.of(2, Arbitraries.of(",", ";", "\t", "|", "\u00A0", "\uFEFF", "\u0085", "\u000B")),
                Tuple.of(
                        4,
                        Arbitraries.of(
                                "\"\"", "\"a\"", "\"\u00a7,\r\n;\"", "\"\"\"\"", "\"b\"\"\u00e9|\"", "\"\n\r\n\"")),
                Tuple.of(
                        1, Arbitraries.of("\"a\" ", "\"\"\t\u000B\f\u001C", "\"\u3000\"\u3000\u2003", "\"\n\"\u2028")));
        Arbitrary<String> ends = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(DELIMITER)), Tuple.of(4, Arbitraries.of("\n", "\r\n", "\r")));
        return Combinators.combine(fields, ends).as(String::concat);
    }

    private static Arbitrary<byte[]> odd() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Arbitraries.of("\"", ",\"", "\n\"", "\",", "\"\n", "\" \n", "\"x", "\"\u00A0")
                                .map(RecordRunProperties::utf8)),
                Tuple.of(2, Arbitraries.bytes().array(byte[].class).ofMinSize(1).ofMaxSize(3)),
                Tuple.of(1, Arbitraries.of("\0", "\u00e9").map(text -> text.getBytes(ISO_8859_1))));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    private static List<byte[]> spoilt(List<byte[]> before, byte[] odd, List<byte[]> after) {
        List<byte[]> parts = new ArrayList<>(before);
        parts.add(odd);
        parts.addAll(after);
        return parts;
    }

    private static byte[] joined(byte[] mark, List<byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(mark);
        parts.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }
}
