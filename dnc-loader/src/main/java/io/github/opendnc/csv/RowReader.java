package io.github.opendnc.csv;

import io.github.opendnc.registry.MalformedFileException;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads a delimited file record by record, each with its own text. Commons CSV finds the records and fields. It is
 * known where the text of a record ends only when the next one has been found, so the reader is always one record
 * ahead. Not thread-safe.
 */
public final class RowReader implements Closeable {
    /** The longest record, in bytes without the line end. An unclosed quote must not swallow the rest of the file. */
    static final int LONGEST_RECORD = 1 << 20;

    /** Two whole records and what the parser reads ahead. If more waits to be taken, a record is too long. */
    private static final int MOST_WAITING = 2 * LONGEST_RECORD + (1 << 15);

    private static final int BUFFER = 1 << 16;

    private final Path name;
    private final Charset charset;
    private final FileBytes file;
    private final FileBytes.Reading bytes;
    private final RecordingReader recording;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final long linesBefore;
    private @Nullable CSVRecord ahead;
    private long aheadLine;

    /** Begins to read a file. Closing the reader does not close the file. */
    public RowReader(FileBytes file, TextEncoding encoding, char delimiter) throws IOException {
        this(file, encoding, delimiter, RecordPlace.first(encoding));
    }

    /** Begins to read a file at a record. */
    public RowReader(FileBytes file, TextEncoding encoding, char delimiter, RecordPlace first) throws IOException {
        this.file = file;
        linesBefore = first.line() - 1;
        aheadLine = first.line();
        name = file.name();
        charset = encoding.charset();
        bytes = file.from(first.position());
        recording = new RecordingReader(Channels.newReader(bytes, charset.newDecoder(), BUFFER), MOST_WAITING);
        parser = CSVParser.builder()
                .setReader(recording)
                .setFormat(format(delimiter))
                .get();
        records = parser.iterator();
        ahead = fetch();
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
    }

    /**
     * The fields of one record.
     *
     * @param record its text without the line end; every quoted field in it is closed
     */
    public static List<String> fields(String record, char delimiter) {
        try (CSVParser parser = CSVParser.parse(record, format(delimiter))) {
            return parser.iterator().next().toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(
                    impossible); // nothing is read, and the scanner has found a record in the text
        }
    }

    /** The next record; empty at the end of the file. */
    public Optional<Row> next() throws IOException {
        CSVRecord record = ahead;
        if (record == null) {
            return Optional.empty();
        }
        long line = aheadLine;
        aheadLine = currentLine() + 1;
        ahead = fetch();
        String text = ahead == null ? recording.takeRest() : recording.takeUpTo(ahead.getCharacterPosition());
        Row row = new Row(line, record, text);
        checkLength(row);
        return Optional.of(row);
    }

    /** How many bytes of the file have been read so far. */
    public long bytesRead() {
        return bytes.position();
    }

    /** How many bytes the file has. */
    public long size() {
        return file.size();
    }

    private @Nullable CSVRecord fetch() throws IOException {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException e) {
            throw asMalformed(Objects.requireNonNull(e.getCause()));
        }
    }

    private long currentLine() {
        return linesBefore + parser.getCurrentLineNumber();
    }

    private IOException asMalformed(IOException cause) {
        if (cause instanceof RecordingReader.EndlessRecord) {
            return tooLong(name, aheadLine);
        }
        if (cause instanceof CSVException) {
            boolean unclosed = String.valueOf(cause.getMessage()).contains("EOF reached");
            return MalformedFileException.ofLine(
                    name,
                    aheadLine,
                    "quoted fields that end with a quote before the delimiter or line end",
                    unclosed
                            ? "the end of the file inside a quoted field"
                            : "other text after a closing quote (line " + currentLine() + ")");
        }
        if (cause instanceof CharacterCodingException) {
            return MalformedFileException.ofLine(
                    name, aheadLine, charset + " text", "bytes that do not decode; the file has changed meanwhile");
        }
        return cause;
    }

    private void checkLength(Row row) throws MalformedFileException {
        int chars = row.contentLength();
        // No accepted encoding needs more than three bytes for one char.
        if (chars > LONGEST_RECORD / 3 && row.text().substring(0, chars).getBytes(charset).length > LONGEST_RECORD) {
            throw tooLong(name, row.line());
        }
    }

    static MalformedFileException tooLong(Path name, long line) {
        return MalformedFileException.ofLine(
                name, line, "a record of at most 1 MiB", "a longer one; is there a quote that is never closed?");
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
