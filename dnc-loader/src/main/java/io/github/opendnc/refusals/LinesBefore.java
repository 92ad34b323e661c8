package io.github.opendnc.refusals;

import io.github.opendnc.columns.Header;

/**
 * The lines without a number since the last row. A line may have ended within the first cell of the next row; then
 * these lines belong to that row. Not thread-safe.
 */
final class LinesBefore {
    private final Header header;
    /** The end of the text of these lines. */
    private String end = "";

    private boolean refuse;

    LinesBefore(Header header) {
        this.header = header;
    }

    /** Adds the next line. */
    void add(UnreadRow line) {
        refuse |= line.refusesIn(header::refusesInFirst, end);
        end = UnreadRow.joined(end, line.text());
    }

    /**
     * Whether these lines state that the row after them refuses calls, by themselves or in words that end in its first
     * cell. Forgets the lines.
     *
     * @param first the first cell of that row
     */
    boolean refuseIn(String first) {
        boolean isRefused = header.mayRefuseInFirst()
                && (refuse || (!end.isEmpty() && UnreadRow.refusesIn(header::refusesInFirst, end, first)));
        end = "";
        refuse = false;
        return isRefused;
    }
}
