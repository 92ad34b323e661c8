package io.github.opendnc.refusals;

import io.github.opendnc.cells.ByteCache;

/**
 * Short cells of one column that do not refuse calls, so that they are not looked at again. Most columns have the same
 * few over and over: names, cities, sources, owners. Unlike {@link io.github.opendnc.cells.KnownCells} it makes no text
 * of a new cell. Not thread-safe.
 */
final class HarmlessCells {
    /** A column has at most so many places. */
    private static final int MOST_PLACES = 1 << 10;
    /** All columns of a file have together about so many, a megabyte, however wide it is. */
    private static final int ALL_PLACES = 1 << 16;

    /** After so many cells it is known whether they are the same ones. */
    private static final int TRIAL = 1 << 12;
    /** Of how many cells one must have been there before. */
    private static final int SELDOM = 4;

    /** Each cell in the only place where it may stand, as two words. */
    private final long[] cells;

    /** How many bits of a mixed word are not its place. */
    private final int otherBits;

    private int asked;
    private int known;

    private HarmlessCells(int places) {
        cells = new long[2 * places];
        otherBits = Long.SIZE - Integer.numberOfTrailingZeros(places);
    }

    /** Those of one of so many columns. */
    static HarmlessCells ofOneIn(int columns) {
        int share = Math.max(2, ALL_PLACES / columns);
        return new HarmlessCells(Math.min(MOST_PLACES, Integer.highestOneBit(share)));
    }

    /** Whether so many cells have been there before that it is worth while to ask. */
    boolean areWorthAsking() {
        return asked < TRIAL || known > asked / SELDOM;
    }

    /** Whether this cell does not refuse calls; false if that is not known. The empty one does not. */
    boolean have(ShortCell cell) {
        int place = place(cell);
        boolean has = cells[place] == cell.first() && cells[place + 1] == cell.second();
        if (asked < TRIAL) {
            asked++;
            known += has ? 1 : 0;
        }
        return has;
    }

    /** Remembers a cell that does not refuse calls. */
    void add(ShortCell cell) {
        int place = place(cell);
        cells[place] = cell.first();
        cells[place + 1] = cell.second();
    }

    private int place(ShortCell cell) {
        long mixed = (cell.first() ^ Long.rotateLeft(cell.second(), 1) * ByteCache.MIXING) * ByteCache.MIXING;
        return (int) (mixed >>> otherBits) << 1;
    }
}
