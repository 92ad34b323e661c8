package io.github.opendnc.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A logarithmic axis.
 *
 * @param low the value at its beginning
 * @param high the value at its end
 * @param first where it begins on the paper
 * @param last where it ends
 */
record LogAxis(double low, double high, double first, double last) {
    /** An axis that all values fit on, with room at both ends. */
    static LogAxis around(double[] values, double first, double last) {
        double low = Arrays.stream(values).min().orElse(1);
        double high = Arrays.stream(values).max().orElse(10);
        return new LogAxis(low / 1.4, high * 1.4, first, last);
    }

    /** Where a value lies on the paper. */
    double at(double value) {
        return first + Math.log(value / low) / Math.log(high / low) * (last - first);
    }

    /** 1, 2 and 5 times the powers of ten that are on the axis. */
    double[] ticks() {
        return IntStream.rangeClosed(-3, 6)
                .mapToDouble(power -> Math.pow(10, power))
                .flatMap(unit -> DoubleStream.of(unit, 2 * unit, 5 * unit))
                .filter(tick -> tick >= low && tick <= high)
                .toArray();
    }

    static String label(double tick) {
        return tick >= 1 ? String.format(Locale.ROOT, "%,.0f", tick) : String.format(Locale.ROOT, "%.1f", tick);
    }
}
