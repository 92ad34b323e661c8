package io.github.opendnc.leads;

import io.github.opendnc.csv.Delimiter;
import io.github.opendnc.csv.FileBytes;
import io.github.opendnc.csv.PackedFile;
import io.github.opendnc.csv.RecordForm;
import io.github.opendnc.csv.RecordScanner;
import io.github.opendnc.csv.RowReader;
import io.github.opendnc.csv.StreamBytes;
import io.github.opendnc.csv.TextBytes;
import io.github.opendnc.csv.TextEncoding;
import io.github.opendnc.csv.TextFault;
import io.github.opendnc.csv.Utf8Bytes;
import io.github.opendnc.registry.MalformedFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The header of a lead file that comes as a stream, written with the names of our columns: what {@link LeadHead} is of a
 * file. Of the encoding no more is known than what is given and the first bytes; without either it is UTF-8.
 *
 * @param form how the file is written
 * @param text how its bytes are text
 * @param lead the header, and the line on which the first row begins
 */
record StreamHead(LeadForm form, TextBytes text, LeadHead lead) {
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    /**
     * Waits for the header, and leaves what comes behind it.
     *
     * @param name what messages call the stream
     * @throws MalformedFileException if it is none, or not what it should be
     */
    static StreamHead read(StreamBytes in, Path name, LeadSettings settings, OutputStream out) throws IOException {
        char delimiter = delimiter(in, name, settings);
        int end = end(in, new RecordForm(delimiter, new Utf8Bytes(), 0));
        try (FileBytes head = in.file(0, end, name)) {
            TextEncoding encoding = TextEncoding.assumed(head, Optional.ofNullable(settings.encoding));
            TextBytes text = TextBytes.of(encoding.charset()).orElseThrow(() -> ofOtherEncoding(name, encoding));
            Optional<TextFault> fault = TextFault.firstIn(head, encoding);
            if (fault.isPresent()) {
                throw fault.get().exception(name);
            }
            LeadForm form = new LeadForm(name, encoding, new AnswerColumns(delimiter, settings.explained));
            try (RowReader reader = new RowReader(head, encoding, delimiter)) {
                LeadHead lead = LeadHead.read(reader, form, settings);
                lead.write(encoding, out);
                in.drop(end);
                return new StreamHead(form, text, lead);
            }
        }
    }

    private static MalformedFileException ofOtherEncoding(Path name, TextEncoding encoding) {
        return MalformedFileException.of(
                name,
                "UTF-8, or an encoding of one byte a character",
                encoding.charset() + ", which no stream is read in");
    }

    private static char delimiter(StreamBytes in, Path name, LeadSettings settings) throws IOException {
        boolean more = true;
        while (more) {
            more = in.more();
            PackedFile.checkPlain(in.bytes(), in.limit(), name);
            int mark = mark(in);
            InputStream begin = new ByteArrayInputStream(in.bytes(), mark, in.limit() - mark);
            Optional<Character> found = Delimiter.of(begin, BYTES, !more);
            if (found.isPresent()) {
                return settings.delimiter == null ? found.get() : settings.delimiter;
            }
        }
        throw new IllegalStateException("no delimiter of a whole header");
    }

    /** How long the byte order mark of UTF-8 is with which the stream begins: a line behind it may be blank. */
    private static int mark(StreamBytes in) {
        byte[] mark = "\uFEFF".getBytes(StandardCharsets.UTF_8);
        boolean isThere = in.limit() >= mark.length && Arrays.equals(in.bytes(), 0, mark.length, mark, 0, mark.length);
        return isThere ? mark.length : 0;
    }

    /** Where the header ends, or what can be read of it. Blank lines may stand before it. */
    private static int end(StreamBytes in, RecordForm form) throws IOException {
        RecordScanner scanner = new RecordScanner(form);
        int at = mark(in);
        while (at < in.limit() || !in.ended()) {
            RecordScanner.Result result =
                    at < in.limit() ? scanner.scan(in.bytes(), at, in.limit(), in.ended()) : RecordScanner.Result.MORE;
            boolean tooLong = in.limit() - at > RowReader.LONGEST_RECORD;
            if (result == RecordScanner.Result.BROKEN || (result == RecordScanner.Result.MORE && tooLong)) {
                return in.limit();
            } else if (result == RecordScanner.Result.MORE) {
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
