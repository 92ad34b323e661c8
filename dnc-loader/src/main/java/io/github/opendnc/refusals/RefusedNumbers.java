package io.github.opendnc.refusals;

import io.github.opendnc.cells.ByteCache;
import io.github.opendnc.cells.Told;
import java.io.IOException;

/**
 * The numbers of a lead file with a row that states that calls are not wanted. This counts in every other row of the
 * number too: a log has a row for each call, and two joined lists have two for one person. A number takes 12 to 23
 * bytes, and half as much again if any row has the day of a request. While the table grows, the smaller one stands
 * beside the larger, and a number takes some 50. Filled by one thread at a time, then read by all.
 */
public final class RefusedNumbers {
    private static final int KINDS = Told.KINDS;
    private static final int ALL_KINDS = (1 << KINDS) - 1;
    /** The number of bits for each place of an entry. */
    private static final int MARKS = 4;

    /** Each number with what is stated about it; 0 if the place is free. */
    private long[] entries = new long[1 << 8];

    /** The day of the first request for each entry; 0 if it has none. Empty as long as no entry has one. */
    private int[] days = {};

    /**
     * A bit for each number, perhaps shared with others. Most numbers are not held, and the bit saves looking at the
     * table.
     */
    private long[] marks = marks(entries);

    private int size;

    /** Whether a cell in a column that nobody reads may state a refusal. */
    private boolean isInUnread;

    /** No numbers yet. Any cell may still state a refusal. */
    public RefusedNumbers() {
        this(true);
    }

    private RefusedNumbers(boolean isInUnread) {
        this.isInUnread = isInUnread;
    }

    /** No numbers yet, and no cell in a column that nobody reads states a refusal, because all were looked at. */
    public static RefusedNumbers none() {
        return new RefusedNumbers(false);
    }

    /** Notes that such a cell does. */
    void setInUnread() {
        isInUnread = true;
    }

    /** Whether a cell in a column that nobody reads may state a refusal. */
    public boolean isInUnread() {
        return isInUnread;
    }

    /**
     * Adds a number, or adds to what is stated about it.
     *
     * @param told what one row states: kinds, joined by or, at most one of them that of {@link Told#requested}
     * @throws IOException if there is not enough memory for all numbers
     */
    void add(long number, int told) throws IOException {
        int at = place(number);
        size += entries[at] == 0 ? 1 : 0;
        entries[at] |= (number << KINDS) | (told & ALL_KINDS);
        mark(number);
        int day = told >>> KINDS;
        if (day != 0) {
            addDay(at, day);
        }
        if (size > entries.length / 4 * 3) {
            grow();
        }
    }

    private void addDay(int at, int day) {
        days = days.length == 0 ? new int[entries.length] : days;
        if (days[at] == 0) {
            days[at] = day;
        } else if (days[at] != day || day == Told.SOME_DAY) {
            entries[at] |= Told.REQUESTED_AGAIN;
        }
    }

    /**
     * Allocates nothing but arrays, and before anything is moved. So nothing else breaks if there is no memory for
     * them.
     */
    private void grow() throws IOException {
        try {
            long[] more = new long[Math.multiplyExact(entries.length, 2)];
            move(more, marks(more), new int[2 * days.length]);
        } catch (OutOfMemoryError | ArithmeticException tooMany) {
            throw new IOException(
                    "more than " + size + " numbers that refuse calls do not fit in memory; give it more, as by"
                            + " java -Xmx2g, or answer each row by itself with --row-by-row (rowByRow)",
                    tooMany);
        }
    }

    private void move(long[] more, long[] moreMarks, int[] moreDays) {
        long[] before = entries;
        int[] daysBefore = days;
        entries = more;
        days = moreDays;
        marks = moreMarks;
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                int at = place(before[i] >>> KINDS);
                entries[at] = before[i];
                mark(before[i] >>> KINDS);
                if (days.length > 0) {
                    days[at] = daysBefore[i];
                }
            }
        }
    }

    private static long[] marks(long[] entries) {
        return new long[entries.length / (Long.SIZE / MARKS)];
    }

    private void mark(long number) {
        long bit = bit(number);
        marks[(int) (bit / Long.SIZE)] |= 1L << bit;
    }

    private boolean isMarked(long number) {
        long bit = bit(number);
        return (marks[(int) (bit / Long.SIZE)] & 1L << bit) != 0;
    }

    private long bit(long number) {
        return ((number * ByteCache.MIXING) >>> 8) & ((long) marks.length * Long.SIZE - 1);
    }

    /** The place where a number stands or would stand. */
    private int place(long number) {
        int last = entries.length - 1;
        int at = (int) ((number * ByteCache.MIXING) >>> 32) & last;
        while (entries[at] != 0 && entries[at] >>> KINDS != number) {
            at = (at + 1) & last;
        }
        return at;
    }

    /** What rows state about a number: kinds, joined by or. */
    public int of(long number) {
        return size == 0 || !isMarked(number) ? Told.NOTHING : (int) entries[place(number)] & ALL_KINDS;
    }
}
