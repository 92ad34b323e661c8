package io.github.opendnc.leads;

/**
 * The numbers of which a row of a lead file tells that calls are not wanted, which counts in every other row of the number too:
 * a log has a row for each call, and two lists that were joined have two for one person. 16 to 32 bytes a number. It is filled by one
 * thread at a time, then read by all.
 */
final class RefusedNumbers {
    /** Nothing is told of a number. */
    static final int NOTHING = 0;

    /** A row has a plain yes below {@code do_not_call}, which bars always. */
    static final int ASKED = 1;

    /** A row tells in a status, a tag or a reply that calls were refused. */
    static final int REFUSED = 2;

    /** A row has the day of a request not to be called, by which the law judges that row and not the others. */
    static final int REQUESTED = 4;

    /** A row has a word below {@code do_not_call} that is neither yes nor no. */
    static final int UNREAD = 8;

    private static final int KINDS = 4;
    private static final long MIXING = 0x9E3779B97F4A7C15L;

    /** A number and what is told of it; 0 where there is none. */
    private long[] entries = new long[1 << 8];

    private int size;

    /** A number and what a row tells of it, as {@link #add} takes them. */
    static long entry(long number, int told) {
        return (number << KINDS) | told;
    }

    /** Adds a number, or more of what is told of it. */
    void add(long entry) {
        int at = place(entry >>> KINDS);
        size += entries[at] == 0 ? 1 : 0;
        entries[at] |= entry;
        if (size > entries.length / 2) {
            grow();
        }
    }

    private void grow() {
        long[] before = entries;
        entries = new long[Math.multiplyExact(before.length, 2)];
        for (long entry : before) {
            if (entry != 0) {
                entries[place(entry >>> KINDS)] = entry;
            }
        }
    }

    /** Where a number stands, or would. */
    private int place(long number) {
        int last = entries.length - 1;
        int at = (int) ((number * MIXING) >>> 32) & last;
        while (entries[at] != 0 && entries[at] >>> KINDS != number) {
            at = (at + 1) & last;
        }
        return at;
    }

    /** What rows tell of a number. */
    int of(long number) {
        return size == 0 ? NOTHING : (int) entries[place(number)] & ((1 << KINDS) - 1);
    }

    /** How many numbers there are. */
    int size() {
        return size;
    }
}
