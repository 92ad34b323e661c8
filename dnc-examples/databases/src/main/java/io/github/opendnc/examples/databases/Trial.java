package io.github.opendnc.examples.databases;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What was measured of one store; every answer was right. Immutable.
 *
 * @param loadSeconds from an empty store and the flat file until it answers
 * @param single how long one number took, each asked by itself
 * @param batchedNanos how long a number took, asked in batches; the median of several rounds
 */
record Trial(String store, String version, double loadSeconds, Size size, Latency single, double batchedNanos) {
    private static final int BATCH = 1_000;
    private static final int ROUNDS = 5;

    /**
     * Loads a store and asks it: all warming probes one by one and in batches, unmeasured; then the others.
     *
     * @throws IllegalStateException if an answer is wrong
     */
    static Trial of(Store.Loading loading, FlatFile list, Probes probes) throws IOException, SQLException {
        Heap.collected();
        long start = System.nanoTime();
        try (Store store = loading.load(list)) {
            double loadSeconds = (System.nanoTime() - start) / 1e9;
            Size size = store.size();
            single(store, probes, probes.warming());
            batchedNanos(store, probes, probes.warming());
            Latency single = single(store, probes, probes.measured());
            double[] rounds = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                rounds[i] = batchedNanos(store, probes, probes.measured());
            }
            Arrays.sort(rounds);
            return new Trial(store.name(), store.version(), loadSeconds, size, single, rounds[ROUNDS / 2]);
        }
    }

    private static Latency single(Store store, Probes probes, long[] numbers) throws SQLException {
        boolean[] answers = new boolean[numbers.length];
        long[] nanos = new long[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            long start = System.nanoTime();
            answers[i] = store.lists(numbers[i]);
            nanos[i] = System.nanoTime() - start;
        }
        for (int i = 0; i < numbers.length; i++) {
            check(store, numbers[i], answers[i], probes.isListed(numbers[i]));
        }
        return Latency.of(nanos);
    }

    private static double batchedNanos(Store store, Probes probes, long[] numbers) throws SQLException {
        List<long[]> batches = new ArrayList<>();
        for (int from = 0; from < numbers.length; from += BATCH) {
            batches.add(Arrays.copyOfRange(numbers, from, Math.min(from + BATCH, numbers.length)));
        }
        List<long[]> answers = new ArrayList<>(batches.size());
        long start = System.nanoTime();
        for (long[] batch : batches) {
            answers.add(store.listed(batch));
        }
        long nanos = System.nanoTime() - start;
        for (int i = 0; i < batches.size(); i++) {
            long[] found = answers.get(i).clone();
            Arrays.sort(found);
            for (long number : batches.get(i)) {
                check(store, number, Arrays.binarySearch(found, number) >= 0, probes.isListed(number));
            }
        }
        return (double) nanos / numbers.length;
    }

    private static void check(Store store, long number, boolean answer, boolean expected) {
        if (answer != expected) {
            throw new IllegalStateException(String.format(
                    Locale.ROOT,
                    "%s: %d is %slisted, answered otherwise",
                    store.name(),
                    number,
                    expected ? "" : "not "));
        }
    }
}
