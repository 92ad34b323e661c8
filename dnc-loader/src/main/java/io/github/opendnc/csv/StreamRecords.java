package io.github.opendnc.csv;

import io.github.opendnc.csv.RecordScanner.Result;
import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the complete records of a stream, some at a time. Not thread-safe. */
public final class StreamRecords {
    /** Why a search ended. */
    public enum Found {
        /** As many were found as are answered together. */
        SOME,
        /** No other record is complete. */
        ALL,
        /** The record after those found has bytes that are not text. */
        NOT_TEXT,
        /** The record after those found has broken quotes. */
        BROKEN,
        /** The record after those found is too long. */
        TOO_LONG
    }

    private static final int LONGEST_CHARACTER = 4;

    private final StreamBytes in;
    private final TextBytes text;
    private final RecordScanner scanner;
    private final Records records;
    private long lines;
    private int end;

    public StreamRecords(StreamBytes in, RecordForm form) {
        this.in = in;
        text = form.text();
        scanner = new RecordScanner(form);
        records = new Records(form);
    }

    /** Finds the next records. */
    public Found find() {
        records.clear();
        lines = 0;
        end = in.from();
        while (end < in.limit()) {
            if (records.isFull()) {
                return Found.SOME;
            }
            Result result = scanner.scan(in.bytes(), end, in.limit(), in.ended());
            if (result == Result.MORE) {
                // The line end may be there already, and does not count.
                return in.limit() - end > RowReader.LONGEST_RECORD + 2 ? Found.TOO_LONG : Found.ALL;
            } else if (result == Result.BROKEN) {
                return Found.BROKEN;
            } else if (scanner.contentEnd() - end > RowReader.LONGEST_RECORD) {
                return Found.TOO_LONG;
            } else if (text.check(in.bytes(), end, scanner.end(), scanner.end()) == TextBytes.BROKEN) {
                return Found.NOT_TEXT;
            }
            records.add(scanner, in.bytes(), end, (int) lines);
            lines += scanner.lines();
            end = scanner.end();
        }
        return Found.ALL;
    }

    /** The records that were found. */
    public Records records() {
        return records;
    }

    /** How many lines end in the records that were found. */
    public long lines() {
        return lines;
    }

    /** Finishes with the records that were found. */
    public void drop() {
        in.drop(end);
    }

    /**
     * What is wrong with the record after those found. Drops those.
     *
     * @param name what messages call the stream
     * @param line the line on which that record begins
     */
    public MalformedFileException fault(Found found, Charset charset, char delimiter, Path name, long line)
            throws IOException {
        if (found == Found.TOO_LONG) {
            return RowReader.tooLong(name, line);
        }
        TextEncoding encoding = new TextEncoding(charset, false, Optional.empty());
        try (FileBytes rest = in.file(in.from(), in.limit(), name)) {
            if (found == Found.NOT_TEXT || !isText()) {
                TextFault fault = TextFault.firstIn(rest, encoding).orElseThrow();
                return fault.movedBy(line - 1).exception(name);
            }
            try (RowReader reader = new RowReader(rest, encoding, delimiter, new RecordPlace(0, line))) {
                while (reader.next().isPresent()) {
                    // It throws at the broken record.
                }
            } catch (MalformedFileException broken) {
                return broken;
            }
        }
        throw new IllegalStateException("a record that is broken and is not");
    }

    /** Whether all that is left is text, except for an incomplete character at its end. */
    private boolean isText() {
        int to = in.ended() ? in.limit() : Math.max(in.from(), in.limit() - LONGEST_CHARACTER + 1);
        return text.check(in.bytes(), in.from(), to, in.limit()) != TextBytes.BROKEN;
    }
}
