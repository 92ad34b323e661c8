package io.github.opendnc.refusals;

import io.github.opendnc.csv.EightBytes;

/** Finds where the cells of a record end, for those few that look at a record's bytes themselves. Immutable. */
final class CellEnds {
    static final byte QUOTE = '"';

    private final byte delimiter;
    private final long delimiters;

    CellEnds(char delimiter) {
        this.delimiter = (byte) delimiter;
        delimiters = EightBytes.of(this.delimiter);
    }

    /** The quote that closes a cell, or the end if there is none. Two quotes stand for one in the cell. */
    static int closingQuote(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && (bytes[at] != QUOTE || (at + 1 < end && bytes[at + 1] == QUOTE))) {
            at += bytes[at] == QUOTE ? 2 : 1;
        }
        return Math.min(at, end);
    }

    /** The next delimiter, or the end. */
    int delimiter(byte[] bytes, int from, int end) {
        int at = from;
        while (at + EightBytes.SIZE <= end) {
            long marks = EightBytes.marks(EightBytes.at(bytes, at), delimiters);
            for (; marks != 0; marks &= marks - 1) {
                int marked = at + EightBytes.first(marks);
                if (bytes[marked] == delimiter) {
                    return marked;
                }
            }
            at += EightBytes.SIZE;
        }
        while (at < end && bytes[at] != delimiter) {
            at++;
        }
        return at;
    }
}
