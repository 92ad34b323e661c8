package io.github.opendnc.leads;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds rows that quotes too many have made one: by the letter of CSV what stands between two of them is one cell, however many
 * rows it was, and what these tell would be passed over. A line behind the first of a record counts as a row if by itself it
 * has as many fields as the header, with a telephone number in a column of numbers. A note of several lines has not. Immutable
 * and thread-safe.
 */
final class JoinedRows {
    private final char delimiter;
    private final int fields;
    private final int[] phones;

    /**
     * Those under a header.
     *
     * @param fields how many it has
     * @param phones its columns of telephone numbers, scrubbed or not
     */
    JoinedRows(char delimiter, int fields, int... phones) {
        this.delimiter = delimiter;
        this.fields = fields;
        this.phones = phones.clone();
    }

    /** Whether some are in a record, which has no line end behind it. */
    boolean areIn(String record) {
        for (int from = behindLine(record, 0); from < record.length(); from = behindLine(record, from)) {
            if (isRow(record.substring(from, endOfLine(record, from)))) {
                return true;
            }
        }
        return false;
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static int behindLine(String text, int from) {
        return endOfLine(text, from) + 1;
    }

    private boolean isRow(String line) {
        if (line.isEmpty() || line.chars().filter(c -> c == delimiter).count() < fields - 1) {
            return false;
        }
        List<String> cells;
        try {
            cells = LeadReader.fields(line, delimiter);
        } catch (UncheckedIOException brokenQuotes) {
            return false; // no row by itself
        }
        return cells.size() == fields
                && IntStream.of(phones)
                        .anyMatch(phone -> BatchNumbers.read(cells.get(phone), true)
                                .number()
                                .isPresent());
    }

    /**
     * Whether some may be in the bytes of a record: there are so many delimiters in a line behind its first. Looked at from its
     * end, for the first line is most often the longest.
     *
     * @param lineEnds how many there are within the record
     */
    boolean mayBeIn(byte[] bytes, int from, int to, int lineEnds) {
        int count = 0;
        int left = lineEnds;
        for (int at = to - 1; left > 0 && at >= from; at--) {
            byte b = bytes[at];
            if (b == delimiter) {
                count++;
            } else if (b == '\n' || b == '\r') {
                boolean both = b == '\n' && at > from && bytes[at - 1] == '\r';
                left -= both ? 0 : 1;
                count = 0;
            }
            if (count >= fields - 1 && left > 0) {
                return true;
            }
        }
        return false;
    }
}
