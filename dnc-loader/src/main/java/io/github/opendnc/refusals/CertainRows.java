package io.github.opendnc.refusals;

import io.github.opendnc.cells.FactCells;
import java.util.BitSet;

/**
 * Recognizes, in bytes, most of the rows that state several things about somebody. Such a row is neither a heading of
 * the rows after it nor a sentence with commas. The others must be taken apart to know. Thread-safe.
 */
final class CertainRows {
    private static final byte QUOTE = '"';
    private static final int NONE = -1;

    private final byte delimiter;
    /** The columns of an earlier scrub, which say nothing of the row. */
    private final BitSet earlier;

    CertainRows(char delimiter, BitSet earlier) {
        this.delimiter = (byte) delimiter;
        this.earlier = earlier;
    }

    /**
     * Whether a record certainly is such a row: two of its cells state different things, and a cell after the first
     * does not begin with a blank.
     *
     * @param from where the record begins in the bytes; it has one field for each column
     * @param to where it ends without its line end
     */
    boolean is(byte[] bytes, int from, int to) {
        boolean isNoSentence = false;
        boolean isNoHeading = false;
        int stated = NONE;
        int at = from;
        for (int column = 0; at < to; column++) {
            boolean isQuoted = bytes[at] == QUOTE;
            int begin = isQuoted ? at + 1 : at;
            int end = isQuoted ? closingQuote(bytes, begin, to) : delimiter(bytes, begin, to);
            isNoSentence |= column > 0 && (begin == end || bytes[begin] != ' ');
            int here = earlier.get(column) ? NONE : stated(bytes, begin, end);
            if (here != NONE) {
                isNoHeading |= stated != NONE && stated != here;
                stated = here;
            }
            if (isNoHeading && isNoSentence) {
                return true;
            }
            at = delimiter(bytes, end, to) + 1;
        }
        return false;
    }

    /** The first byte of a cell that shows that it states something. If it differs in two cells, so do their texts. */
    private static int stated(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (FactCells.statesSomething(bytes[i])) {
                return bytes[i];
            }
        }
        return NONE;
    }

    private static int closingQuote(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && (bytes[at] != QUOTE || (at + 1 < to && bytes[at + 1] == QUOTE))) {
            at += bytes[at] == QUOTE ? 2 : 1;
        }
        return Math.min(at, to);
    }

    private int delimiter(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != delimiter) {
            at++;
        }
        return at;
    }
}
