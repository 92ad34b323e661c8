package io.github.opendnc.benchmarks;

import java.util.Locale;

/**
 * How long each of very many calls took, counted in classes that are at most 1/64 wide, so that a record costs a few
 * nanoseconds and no memory. Not thread-safe.
 */
final class Pauses {
    private static final int PRECISION = 6;
    private static final int CLASSES = (Long.SIZE - PRECISION) << PRECISION;

    private final long[] counts = new long[CLASSES];
    private long calls;
    private long longest;
    private long overAMillisecond;

    void record(long nanoseconds) {
        counts[classOf(nanoseconds)]++;
        calls++;
        longest = Math.max(longest, nanoseconds);
        overAMillisecond += nanoseconds > 1_000_000 ? 1 : 0;
    }

    private static int classOf(long nanoseconds) {
        int shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(nanoseconds) - PRECISION - 1);
        return (int) ((shift << PRECISION) + (nanoseconds >>> shift));
    }

    private static long topOf(int number) {
        int shift = Math.max(0, (number >> PRECISION) - 1);
        return (((number - ((long) shift << PRECISION)) + 1) << shift) - 1;
    }

    /** Nanoseconds that this share of the calls did not exceed. */
    long quantile(double share) {
        long below = 0;
        for (int i = 0; i < CLASSES; i++) {
            below += counts[i];
            if (below >= share * calls) {
                return Math.min(longest, topOf(i));
            }
        }
        return longest;
    }

    /** Calls, median, 99th percentile, 99.99th and the longest in nanoseconds, calls over a millisecond. */
    String line() {
        return String.format(
                Locale.ROOT,
                "%d %d %d %d %d %d",
                calls,
                quantile(0.5),
                quantile(0.99),
                quantile(0.9999),
                longest,
                overAMillisecond);
    }
}
