package io.github.opendnc.benchmarks;

import java.util.List;

/** The value in the middle. */
final class Median {
    private Median() {}

    static double of(List<Double> values) {
        List<Double> ascending = values.stream().sorted().toList();
        return ascending.isEmpty() ? Double.NaN : ascending.get(ascending.size() / 2);
    }
}
