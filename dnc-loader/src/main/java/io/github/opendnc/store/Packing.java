package io.github.opendnc.store;

/** Decides when changes beside an index cost more than a new index. */
final class Packing {
    /** As a share of the numbers of the index, but at least some ten thousand changes, which nobody notices. */
    private static final double FROM_SHARE = 0.002;

    private static final long FROM = 10_000;

    private Packing() {}

    /** How many changes may stand beside an index of this many numbers. */
    static long most(long numbers) {
        return Math.max(FROM, (long) (numbers * FROM_SHARE));
    }

    static boolean isDue(long changes, long numbers) {
        return changes > most(numbers);
    }
}
