package io.github.opendnc.leads;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.leads.ReadRecord.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Whatever bytes a file holds and wherever they are cut, the records found in bytes are those that Commons CSV finds in
 * characters, and what is wrong with the file is told in the same words.
 */
final class RecordRunProperties {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Path NAME = Path.of("leads.csv");

    /** How a file is read. */
    record How(char delimiter, Optional<Charset> given, int fields, BlockPlan plan) {}

    @Property(tries = 20_000)
    void anyBytesAreReadAsCommonsCsvReadsThem(@ForAll("bytes") byte[] bytes, @ForAll("how") How how)
            throws IOException {
        try (FileBytes file = FileBytes.copyOf(new ByteArrayInputStream(bytes), NAME)) {
            Reading expected = ReadRecord.byCharacters(file, how.given, how.delimiter);
            assertEquals(expected, ReadRecord.byBytes(file, how.given, how.delimiter, how.fields, how.plan));
        }
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

    /** Few are broken by accident, so that much is read; enough are broken in the ways there are. */
    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<String> sound = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(",", ";", "\t", "|", " ")),
                Tuple.of(4, Arbitraries.of("\n", "\r\n", "\r")),
                Tuple.of(3, Arbitraries.of("a", "bc", "1234567890", "x\"y", "\u00e9", "\u4e2d", "\uD83D\uDCDE")),
                Tuple.of(3, Arbitraries.of("\"\"", "\"a\"", "\"a,\r\n;\"", "\"\"\"\"", "\"b\"\"\u00e9|\"", "\"\n\n\"")),
                Tuple.of(
                        1, Arbitraries.of("\u000B", "\f", "\u001C", "\u3000", "\u2003", "\u00A0", "\uFEFF", "\u0085")));
        Arbitrary<List<byte[]>> usual =
                sound.map(text -> text.getBytes(UTF_8)).list().ofMaxSize(60);
        Arbitrary<byte[]> quotes =
                Arbitraries.of("\"", ",\"", "\n\"", "\",", "\"\n", "\" \n").map(t -> t.getBytes(UTF_8));
        Arbitrary<byte[]> any =
                Arbitraries.bytes().array(byte[].class).ofMinSize(1).ofMaxSize(3);
        Arbitrary<List<byte[]>> odd = Arbitraries.frequencyOf(
                        Tuple.of(12, sound.map(text -> text.getBytes(UTF_8))), Tuple.of(3, quotes), Tuple.of(1, any))
                .list()
                .ofMaxSize(60);
        Arbitrary<byte[]> marks = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.just(new byte[0])), Tuple.of(1, Arbitraries.just("\uFEFF".getBytes(UTF_8))));
        return Combinators.combine(marks, Arbitraries.frequencyOf(Tuple.of(2, usual), Tuple.of(3, odd)))
                .as(RecordRunProperties::joined);
    }

    private static byte[] joined(byte[] mark, List<byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(mark);
        parts.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }
}
