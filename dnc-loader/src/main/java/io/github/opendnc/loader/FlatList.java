package io.github.opendnc.loader;

import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;

/**
 * The flat form of a full list: {@code AAA,NNNNNNN} and a line feed, twelve bytes a record, 258 million records.
 *
 * <p>A line in exactly that form is read where it stands in the window; no line becomes an object. Every other line goes
 * to {@link FlatLine}, which knows the deviations that are tolerated and explains those that are not. Seven digits are
 * taken as they are: real lists hold local numbers that the numbering plan calls impossible.
 */
final class FlatList {
    /** The longest line looked at; a longer one is refused without being read whole. */
    static final int LONGEST_LINE = 254;

    private static final int RECORD = 12;

    private final ByteSource source;
    private final FilePlace place;
    private final NumberSink sink;
    private FlatLine.Kind kind = FlatLine.Kind.NONE_YET;
    private long line = 1;

    FlatList(ByteSource source, FilePlace place, NumberSink sink) {
        this.source = source;
        this.place = place;
        this.sink = sink;
    }

    /** Reads to the end of the source. */
    void read() throws IOException {
        do {
            readLines();
        } while (source.more());
        if (source.end - source.at > LONGEST_LINE) {
            throw tooLong();
        }
        if (source.at < source.end) {
            readLastLine();
        }
    }

    /** Reads the whole lines of the window. */
    private void readLines() throws IOException {
        while (readExactRecords() && readOddLine()) {
            // an odd line may be followed by exact ones again
        }
    }

    /** Reads records in the exact form until another line or the end of the window is met; false if nothing is left. */
    private boolean readExactRecords() throws MalformedFileException {
        byte[] b = source.bytes;
        int at = source.at;
        int last = source.end - RECORD;
        if (kind != FlatLine.Kind.JOINED) {
            while (at <= last && b[at + 3] == ',' && b[at + 11] == '\n') {
                // A byte outside 0 to 9 makes the digit or its distance to 9 negative, so one sign bit tells of all
                // ten.
                int d0 = b[at] - '0';
                int d1 = b[at + 1] - '0';
                int d2 = b[at + 2] - '0';
                int d3 = b[at + 4] - '0';
                int d4 = b[at + 5] - '0';
                int d5 = b[at + 6] - '0';
                int d6 = b[at + 7] - '0';
                int d7 = b[at + 8] - '0';
                int d8 = b[at + 9] - '0';
                int d9 = b[at + 10] - '0';
                int low = d0 | d1 | d2 | d3 | d4 | d5 | d6 | d7 | d8 | d9;
                int high = (9 - d0) | (9 - d1) | (9 - d2) | (9 - d3) | (9 - d4);
                high |= (9 - d5) | (9 - d6) | (9 - d7) | (9 - d8) | (9 - d9);
                if ((low | high) < 0) {
                    break;
                }
                int areaCode = d0 * 100 + d1 * 10 + d2;
                int local = d3 * 1_000_000 + d4 * 100_000 + d5 * 10_000 + d6 * 1_000 + d7 * 100 + d8 * 10 + d9;
                if (!sink.add(areaCode, local)) {
                    throw outOfScope(areaCode);
                }
                kind = FlatLine.Kind.COMMA;
                at += RECORD;
                line++;
            }
        }
        source.at = at;
        return at < source.end;
    }

    /** Reads one line of any form; false if the window does not hold the end of it. */
    private boolean readOddLine() throws IOException {
        int end = source.at;
        while (end < source.end && source.bytes[end] != '\n') {
            end++;
        }
        if (end - source.at > LONGEST_LINE) {
            throw tooLong();
        }
        if (end == source.end) {
            return false;
        }
        take(new FlatLine(source.bytes, source.at, end, false));
        source.at = end + 1;
        line++;
        return true;
    }

    private void readLastLine() throws MalformedFileException {
        if (take(new FlatLine(source.bytes, source.at, source.end, true))) {
            sink.warn(place + ": the last record has no line feed; a file that was cut short there looks the same");
        }
        source.at = source.end;
    }

    private boolean take(FlatLine odd) throws MalformedFileException {
        if (odd.isBlank()) {
            return false;
        }
        if (!odd.isRecord() || (kind != FlatLine.Kind.NONE_YET && kind != odd.kind())) {
            throw place.malformed(line, odd.expected(kind), odd.found(kind));
        }
        if (!sink.add(odd.areaCode(), odd.local())) {
            throw outOfScope(odd.areaCode());
        }
        kind = odd.kind();
        return true;
    }

    private MalformedFileException outOfScope(int areaCode) {
        return place.malformed(line, sink.scope(), "area code %03d".formatted(areaCode));
    }

    private MalformedFileException tooLong() {
        FlatLine head = new FlatLine(source.bytes, source.at, source.at + LONGEST_LINE, false);
        return place.malformed(
                line, "a line of at most " + LONGEST_LINE + " bytes", "a longer line, " + head.longLineFound());
    }
}
