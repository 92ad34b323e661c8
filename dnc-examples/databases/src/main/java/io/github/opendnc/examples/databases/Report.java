package io.github.opendnc.examples.databases;

import java.util.List;
import java.util.Locale;

/**
 * The trials as a Markdown table. Immutable.
 *
 * @param numbers how many numbers each store held
 */
record Report(long numbers, List<Trial> trials) {
    private static final String HEAD = """
            | store | version | load (s) | size (MB) | where | bytes per number | one number: p50 (µs) | p99 (µs) \
            | in batches of 1,000: per number (µs) |
            |---|---|---:|---:|---|---:|---:|---:|---:|
            """;

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(HEAD);
        trials.forEach(trial -> text.append(row(trial)));
        return text.toString();
    }

    private String row(Trial trial) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.2f | %.1f | %s | %.2f | %.2f | %.2f | %.3f |%n",
                trial.store(),
                trial.version(),
                trial.loadSeconds(),
                trial.size().bytes() / 1e6,
                trial.size().place(),
                (double) trial.size().bytes() / numbers,
                trial.single().median() / 1e3,
                trial.single().p99() / 1e3,
                trial.batchedNanos() / 1e3);
    }
}
