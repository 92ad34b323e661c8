package io.github.opendnc.registry;

import java.util.List;

/**
 * The numbers for which an index says the opposite of the truth: changes have added them to it or removed them from it.
 * Immutable and thread-safe.
 *
 * <p>They are kept as a {@link NumberSet}, which can be changed and combined. To answer questions there are also two
 * tables by the hash of a number. The first has sixteen bits or more for each number, one of them set. For 96 of 100
 * answers this bit is enough, and it is read while the memory with the answer itself is still awaited. The second holds
 * the numbers themselves; at least half of its places are empty.
 *
 * <p>Tried before: only the set, behind a bit for each thousand numbers that says whether any of them has changed. With
 * 258 million numbers and 300,000 changes, one question in five met such a thousand. It then waited for the five cache
 * misses of a RoaringBitmap, which took 1.4 times as long as without changes.
 */
final class ChangedNumbers {
    private static final int BITS_EACH = 16;

    private final NumberSet flipped;
    private final long count;

    /** If the hash of a number begins with {@code h}, bit {@code h & 63} of word {@code h >> 6} is set. */
    private final long[] filter;

    private final int filterShift;

    /** Each number is at its hash, or at the next place that was free. An empty place is 0. */
    private final long[] hashed;

    private final int shift;

    private ChangedNumbers(NumberSet flipped) {
        this.flipped = flipped;
        this.count = flipped.count();
        int bits = Long.SIZE - Long.numberOfLeadingZeros(Math.max(2, 2 * count));
        int filterBits = Math.max(6, Long.SIZE - Long.numberOfLeadingZeros(BITS_EACH * count));
        shift = Long.SIZE - bits;
        filterShift = Long.SIZE - filterBits;
        hashed = new long[1 << bits];
        filter = new long[1 << (filterBits - 6)];
        flipped.forEach(number -> {
            long hash = hash(number);
            filter[word(hash)] |= 1L << (hash >>> filterShift);
            int place = (int) (hash >>> shift);
            while (hashed[place] != 0) {
                place = next(place);
            }
            hashed[place] = number;
        });
    }

    /** The numbers flipped by changes, the earliest first. They may follow earlier changes, in {@code before}. */
    static ChangedNumbers of(NumberSet before, List<Changes> steps) {
        NumberSet flipped = before;
        for (Changes step : steps) {
            step.forEachAdded(number -> flip(flipped, number));
            step.forEachRemoved(number -> flip(flipped, number));
        }
        return new ChangedNumbers(flipped);
    }

    private static void flip(NumberSet flipped, long number) {
        if (!flipped.remove(number)) {
            flipped.add(number);
        }
    }

    /** Multiplies by the golden ratio, so that numbers of one block lie far apart. */
    private static long hash(long number) {
        return number * 0x9E37_79B9_7F4A_7C15L;
    }

    private int word(long hash) {
        return (int) (hash >>> filterShift >>> 6);
    }

    private int next(int place) {
        return (place + 1) & (hashed.length - 1);
    }

    /** Whether the index says the opposite of the truth about a number. */
    boolean contains(long number) {
        long hash = hash(number);
        return (filter[word(hash)] >>> (hash >>> filterShift) & 1) != 0 && isHashed(number, (int) (hash >>> shift));
    }

    private boolean isHashed(long number, int from) {
        int place = from;
        while (hashed[place] != 0 && hashed[place] != number) {
            place = next(place);
        }
        return hashed[place] == number;
    }

    /** Brings the memory that {@link #contains} will read for these numbers into the caches. */
    void fetch(long[] asked, int from, int to) {
        long fetched = 0;
        for (int i = from; i < to; i++) {
            fetched += filter[word(hash(asked[i]))];
        }
        if (fetched == Long.MIN_VALUE && to < from) {
            // This cannot happen; but if the sum were not used, the compiler would remove the reads.
            throw new AssertionError("fetched");
        }
    }

    long count() {
        return count;
    }

    NumberSet numbers() {
        return flipped;
    }

    long bytes() {
        return flipped.bytes() + (long) (filter.length + hashed.length) * Long.BYTES;
    }
}
