package io.github.opendnc.refusals;

import io.github.opendnc.columns.Header;

/**
 * The lines without a number since the last row. A line may have ended within the first cell of the next one, and they belong to it
 * then. Not thread-safe.
 */
final class LinesBefore {
    private final Header header;
    /** The end of their text. */
    private String end = "";

    private boolean refuse;

    LinesBefore(Header header) {
        this.header = header;
    }

    /** Adds the next one. */
    void add(UnreadRow line) {
        refuse |= line.refusesIn(header::refusesInFirst, end);
        end = UnreadRow.joined(end, line.text());
    }

    /**
     * Whether they tell that the row behind them refuses calls, by themselves or in words that end in its first cell. Forgets them.
     *
     * @param first that cell
     */
    boolean refuseIn(String first) {
        boolean isRefused = header.mayRefuseInFirst()
                && (refuse || (!end.isEmpty() && UnreadRow.refusesIn(header::refusesInFirst, end, first)));
        end = "";
        refuse = false;
        return isRefused;
    }
}
