package io.github.opendnc.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.opendnc.csv.RecordScanner.Result;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Wherever the bytes of a file are cut, a record is found as it is in the whole file, or it is not told yet. */
final class RecordScannerProperties {
    private static final RecordForm FORM = new RecordForm(',', new Utf8Bytes(), 2, 0, 1, 2);

    /** What a scanner tells of a record. */
    record Found(Result result, int fields, List<Integer> ends, int lines, int contentEnd, int end) {
        static Found in(byte[] bytes, int limit, boolean last) {
            RecordScanner scanner = new RecordScanner(FORM);
            // What lies behind the limit may be anything.
            return of(scanner, scanner.scan(withSpare(bytes), 0, limit, last));
        }

        static Found of(RecordScanner scanner, Result result) {
            if (result != Result.RECORD) {
                return new Found(result, 0, List.of(), 0, 0, 0);
            }
            List<Integer> ends = IntStream.range(0, Math.min(scanner.fields(), FORM.columns()))
                    .mapToObj(scanner::fieldEnd)
                    .toList();
            return new Found(result, scanner.fields(), ends, scanner.lines(), scanner.contentEnd(), scanner.end());
        }
    }

    @Property(tries = 20_000)
    void aRecordIsFoundWhereverTheBytesAreCut(@ForAll("texts") String text) {
        byte[] bytes = text.getBytes(UTF_8);
        Found whole = Found.in(bytes, bytes.length, true);
        assertNotEquals(Result.MORE, whole.result);
        for (int limit = 1; limit < bytes.length; limit++) {
            Found cut = Found.in(bytes, limit, false);
            if (cut.result != Result.MORE) {
                assertEquals(whole, cut);
            }
        }
    }

    /** Nothing is left open that can be told: a record is found with the first byte behind its line end. */
    @Property(tries = 20_000)
    void aRecordIsFoundAsSoonAsItCanBe(@ForAll("texts") String text) {
        byte[] bytes = text.getBytes(UTF_8);
        Found whole = Found.in(bytes, bytes.length, true);
        if (whole.result == Result.RECORD && whole.end < bytes.length) {
            assertEquals(whole, Found.in(bytes, whole.end + 1, false));
        }
    }

    /** Behind the end of a file stands what is left of the block before. */
    @Property(tries = 5_000)
    void whatLiesBehindTheEndOfTheFileIsNotRead(@ForAll("texts") String text, @ForAll("texts") String behind) {
        byte[] bytes = text.getBytes(UTF_8);
        assertEquals(
                Found.in(bytes, bytes.length, true), Found.in((text + behind).getBytes(UTF_8), bytes.length, true));
    }

    /** One after the other, with what is kept between them, the records are those that each is when it is looked for alone. */
    @Property(tries = 5_000)
    void theNextRecordIsWhatItIsAlone(
            @ForAll("texts") String first, @ForAll("texts") String second, @ForAll @IntRange(max = 70) int before) {
        String text = "x".repeat(before) + first + "\n" + second.repeat(4) + first;
        byte[] bytes = withSpare(text.getBytes(UTF_8));
        int end = bytes.length - EightBytes.SPARE;
        for (int limit = Math.max(1, end - 70); limit <= end; limit++) {
            RecordScanner scanner = new RecordScanner(FORM);
            RecordScanner alone = new RecordScanner(FORM);
            Result result = scanner.scan(bytes, 0, limit, limit == end);
            for (int at = scanner.end(); result == Result.RECORD && at < limit; at = scanner.end()) {
                Found expected = Found.of(alone, alone.scan(bytes, at, limit, limit == end));
                result = scanner.next(bytes, at, limit, limit == end);
                assertEquals(expected, Found.of(scanner, result));
            }
        }
    }

    private static byte[] withSpare(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length + EightBytes.SPARE);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "\"", "\"\"", "\",", ",", ",\"", "\r", "\n", "\r\n", "x", "yz123", " ", "\u3000", "\u00e9",
                        "\t")
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }
}
