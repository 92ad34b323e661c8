package io.github.opendnc.examples.databases;

import java.util.Arrays;

/**
 * How long one question took, in nanoseconds, the reading of the clock included. Immutable.
 *
 * @param median half of the questions took no longer
 * @param p99 99 of 100 questions took no longer
 */
record Latency(long median, long p99) {
    /** Sums up one time for each question, at least one. */
    static Latency of(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Latency(atMost(sorted, 0.50), atMost(sorted, 0.99));
    }

    private static long atMost(long[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    /** What the clock alone takes: two readings with nothing between. */
    static Latency ofClock() {
        long[] nanos = new long[1_000_000];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            nanos[i] = System.nanoTime() - start;
        }
        return of(nanos);
    }
}
