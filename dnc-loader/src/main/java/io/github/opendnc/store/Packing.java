package io.github.opendnc.store;

/** When changes that are carried beside an index cost more than a new index. */
final class Packing {
    /** As a share of the numbers of the index; but not before there are some ten thousand, which nobody notices. */
    private static final double FROM_SHARE = 0.002;

    private static final long FROM = 10_000;

    private Packing() {}

    /** So many changes may be carried beside an index of so many numbers. */
    static long most(long numbers) {
        return Math.max(FROM, (long) (numbers * FROM_SHARE));
    }

    static boolean isDue(long changes, long numbers) {
        return changes > most(numbers);
    }
}
