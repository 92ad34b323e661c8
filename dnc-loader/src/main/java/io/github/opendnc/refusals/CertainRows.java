package io.github.opendnc.refusals;

import java.util.BitSet;

/**
 * Recognizes, in bytes, most of the rows of people. Such a row is neither a heading of the rows after it nor a sentence
 * with commas. The others must be taken apart to know. Thread-safe.
 */
final class CertainRows {
    private final CellEnds ends;
    /** The columns of an earlier scrub, which say nothing of the row. */
    private final BitSet earlier;

    CertainRows(char delimiter, BitSet earlier) {
        ends = new CellEnds(delimiter);
        this.earlier = earlier;
    }

    /**
     * Whether a record certainly is such a row: one of its cells states a number in digits, and a cell after the first
     * does not begin with a blank.
     *
     * @param from where the record begins in the bytes; it has one field for each column
     * @param to where it ends without its line end
     */
    boolean is(byte[] bytes, int from, int to) {
        boolean isNoSentence = false;
        boolean isNoHeading = false;
        int at = from;
        for (int column = 0; at <= to; column++) {
            boolean isQuoted = at < to && bytes[at] == CellEnds.QUOTE;
            int begin = isQuoted ? at + 1 : at;
            int end = isQuoted ? CellEnds.closingQuote(bytes, begin, to) : ends.delimiter(bytes, begin, to);
            isNoSentence |= column > 0 && (begin == end || bytes[begin] != ' ');
            isNoHeading |= !earlier.get(column) && isOfDigits(bytes, begin, end);
            if (isNoHeading && isNoSentence) {
                return true;
            }
            at = ends.delimiter(bytes, end, to) + 1;
        }
        return false;
    }

    /**
     * Whether a cell has a digit other than zero, and nothing that words or signs are made of: by this {@link
     * io.github.opendnc.columns.RefusalHeading#in} knows a row of somebody too.
     */
    private static boolean isOfDigits(byte[] bytes, int from, int to) {
        boolean hasDigit = false;
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b < 0 || (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z')) {
                return false;
            }
            hasDigit |= isDigit(b);
        }
        return hasDigit;
    }

    /**
     * Whether a cell without letters begins with a digit other than zero, or with a sign and such a digit. Below a later
     * column than the first it makes its row {@linkplain #is certain}.
     */
    static boolean beginsNumber(byte[] bytes, int from, int to) {
        return from < to && (isDigit(bytes[from]) || (bytes[from] != ' ' && from + 1 < to && isDigit(bytes[from + 1])));
    }

    private static boolean isDigit(byte b) {
        return b >= '1' && b <= '9';
    }
}
