package io.github.opendnc.csv;

import io.github.opendnc.csv.RecordScanner.Result;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * How a stream begins.
 *
 * @param delimiter the character between its fields
 * @param end where its first record that is not blank ends
 */
public record StreamStart(char delimiter, int end) {
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    /**
     * Waits for the first record. Leaves it and what follows in the stream.
     *
     * @param given the delimiter, if it is known
     * @param name what messages call the stream
     * @throws io.github.opendnc.registry.MalformedFileException if it is not text but a packed file or a workbook
     */
    public static StreamStart of(StreamBytes in, Optional<Character> given, Path name) throws IOException {
        char delimiter = delimiter(in, given, name);
        return new StreamStart(delimiter, end(in, new RecordForm(delimiter, new Utf8Bytes(), 0)));
    }

    private static char delimiter(StreamBytes in, Optional<Character> given, Path name) throws IOException {
        boolean more = true;
        while (more) {
            more = in.more();
            PackedFile.checkPlain(in.bytes(), in.limit(), name);
            int mark = mark(in);
            InputStream begin = new ByteArrayInputStream(in.bytes(), mark, in.limit() - mark);
            Optional<Character> found = Delimiter.of(begin, BYTES, !more);
            if (found.isPresent()) {
                return given.orElseGet(found::get);
            }
        }
        throw new IllegalStateException("no delimiter of a whole record");
    }

    /** How long the UTF-8 byte order mark at the beginning of the stream is. The line after it may be blank. */
    private static int mark(StreamBytes in) {
        byte[] mark = "\uFEFF".getBytes(StandardCharsets.UTF_8);
        boolean isThere = in.limit() >= mark.length && Arrays.equals(in.bytes(), 0, mark.length, mark, 0, mark.length);
        return isThere ? mark.length : 0;
    }

    /** Where the first record ends, or the part of it that can be read. Blank lines may stand before it. */
    private static int end(StreamBytes in, RecordForm form) throws IOException {
        RecordScanner scanner = new RecordScanner(form);
        int at = mark(in);
        while (at < in.limit() || !in.ended()) {
            Result result = at < in.limit() ? scanner.scan(in.bytes(), at, in.limit(), in.ended()) : Result.MORE;
            boolean tooLong = in.limit() - at > RowReader.LONGEST_RECORD;
            if (result == Result.BROKEN || (result == Result.MORE && tooLong)) {
                return in.limit();
            } else if (result == Result.MORE) {
                in.more();
            } else if (at == scanner.contentEnd()) {
                at = scanner.end();
            } else {
                return scanner.end();
            }
        }
        return in.limit();
    }
}
