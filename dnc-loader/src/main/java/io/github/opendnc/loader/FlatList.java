package io.github.opendnc.loader;

import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.zip.FilePlace;
import java.io.IOException;
import java.util.Locale;

/**
 * The flat form of a full list: {@code AAA,NNNNNNN} and a line feed, twelve bytes a record, 258 million records.
 *
 * <p>{@link ExactRecords} reads a line in exactly that form where it stands in the window. Every other line goes to
 * {@link FlatLine}, which knows the tolerated deviations and explains the others. Seven digits are taken as they are,
 * because real lists hold local numbers that are impossible by the numbering plan.
 */
final class FlatList {
    /** The longest line that is looked at. A longer one is refused without being read whole. */
    static final int LONGEST_LINE = 254;

    private final ByteSource source;
    private final FilePlace place;
    private final NumberSink sink;
    private final boolean bareNumbers;
    private final ExactRecords exact = new ExactRecords();
    private FlatLine.Kind kind = FlatLine.Kind.NONE_YET;
    private long line = 1;

    /**
     * Reads a list from a source.
     *
     * @param bareNumbers whether the first line may be a header, and ten digits are the usual form
     */
    FlatList(ByteSource source, FilePlace place, NumberSink sink, boolean bareNumbers) {
        this.source = source;
        this.place = place;
        this.sink = sink;
        this.bareNumbers = bareNumbers;
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

    /**
     * Reads records in the exact form, up to another line or the end of the window. Returns false if nothing is left.
     */
    private boolean readExactRecords() throws MalformedFileException {
        while (kind == FlatLine.Kind.NONE_YET || kind == FlatLine.Kind.COMMA) {
            int next = exact.read(source.bytes, source.at, source.end);
            if (next == source.at) {
                break;
            }
            RecordBlock thousand = exact.thousand();
            if (!sink.add(thousand)) {
                throw outOfScope(thousand.areaCode());
            }
            kind = FlatLine.Kind.COMMA;
            source.at = next;
            line += thousand.records();
        }
        return source.at < source.end;
    }

    /** Reads one line of any form. Returns false if its end is not in the window. */
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
        if (bareNumbers && line == 1 && odd.isHeader()) {
            return false;
        }
        if (!odd.isRecord() || (kind != FlatLine.Kind.NONE_YET && kind != odd.kind())) {
            throw place.malformed(line, odd.expected(kind, bareNumbers), odd.found(kind, bareNumbers));
        }
        if (!sink.add(odd.areaCode(), odd.local())) {
            throw outOfScope(odd.areaCode());
        }
        kind = odd.kind();
        return true;
    }

    private MalformedFileException outOfScope(int areaCode) {
        return place.malformed(line, sink.scope(), String.format(Locale.ROOT, "area code %03d", areaCode));
    }

    private MalformedFileException tooLong() {
        FlatLine head = new FlatLine(source.bytes, source.at, source.at + LONGEST_LINE, false);
        return place.malformed(
                line, "a line of at most " + LONGEST_LINE + " bytes", "a longer line, " + head.longLineFound());
    }
}
