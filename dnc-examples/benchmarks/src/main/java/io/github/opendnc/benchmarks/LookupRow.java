package io.github.opendnc.benchmarks;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.RunResult;

/**
 * The figures of one structure, beside those of RoaringBitmap.
 *
 * @param measured what was measured, by structure and access pattern
 * @param structure whose row it is
 */
record LookupRow(Map<Structure, Map<String, RunResult>> measured, Structure structure) {
    double nanoseconds(String pattern) {
        return nanoseconds(structure, pattern);
    }

    private double nanoseconds(Structure of, String pattern) {
        return JmhRuns.nanoseconds(result(of, pattern));
    }

    private RunResult result(Structure of, String pattern) {
        return Objects.requireNonNull(Objects.requireNonNull(measured.get(of)).get(pattern));
    }

    /** The time, and how many times faster than RoaringBitmap that is. */
    String time(String pattern) {
        double time = nanoseconds(pattern);
        return structure == Structure.ROARING
                ? Fragment.figure(time)
                : String.format(
                        Locale.ROOT,
                        "%s (%s x)",
                        Fragment.figure(time),
                        Fragment.figure(nanoseconds(Structure.ROARING, pattern) / time));
    }

    /** Bytes allocated per lookup, the most of all patterns. */
    String allocated() {
        return Fragment.figure(Objects.requireNonNull(measured.get(structure)).values().stream()
                .mapToDouble(JmhRuns::allocated)
                .max()
                .orElse(Double.NaN));
    }
}
