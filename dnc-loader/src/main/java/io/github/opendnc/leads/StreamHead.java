package io.github.opendnc.leads;

import io.github.opendnc.csv.FileBytes;
import io.github.opendnc.csv.RowReader;
import io.github.opendnc.csv.StreamBytes;
import io.github.opendnc.csv.StreamStart;
import io.github.opendnc.csv.TextBytes;
import io.github.opendnc.csv.TextEncoding;
import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The header of a lead file that comes as a stream, written with the names of our columns, as {@link LeadHead} does for
 * a file. Only the given encoding and the first bytes tell how the stream is encoded; without either it is UTF-8.
 *
 * @param form how the file is written
 * @param text how its bytes are read as text
 * @param lead the header, and where the first row begins
 */
record StreamHead(LeadForm form, TextBytes text, LeadHead lead) {
    /**
     * Waits for the header and reads it. Leaves what follows in the stream.
     *
     * @param name what messages call the stream
     * @throws MalformedFileException if there is no header, or it is not what it should be
     */
    static StreamHead read(StreamBytes in, Path name, LeadSettings settings, OutputStream out) throws IOException {
        StreamStart start = StreamStart.of(in, Optional.ofNullable(settings.delimiter), name);
        try (FileBytes head = in.file(0, start.end(), name)) {
            TextEncoding encoding = TextEncoding.assumed(head, Optional.ofNullable(settings.encoding));
            TextBytes text = TextBytes.of(encoding.charset()).orElseThrow(() -> ofOtherEncoding(name, encoding));
            encoding.check(head);
            LeadForm form = LeadForm.of(name, encoding, new AnswerColumns(start.delimiter(), settings.explained));
            try (RowReader reader = new RowReader(head, encoding, start.delimiter())) {
                LeadHead lead = LeadHead.read(reader, form, settings);
                lead.write(encoding, out);
                in.drop(start.end());
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
}
