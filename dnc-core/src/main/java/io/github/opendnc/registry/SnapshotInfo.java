package io.github.opendnc.registry;

import java.util.List;
import java.util.Locale;

/**
 * Which edition of which registry a snapshot holds: what a decision records so that it can be defended years later.
 * Immutable and thread-safe; equal to itself alone. Holds no telephone numbers.
 */
public final class SnapshotInfo {
    private final RegistryId registry;
    private final Coverage coverage;
    private final long numbers;
    private final List<SourceFile> sources;

    SnapshotInfo(RegistryId registry, Coverage coverage, long numbers, List<SourceFile> sources) {
        this.registry = registry;
        this.coverage = coverage;
        this.numbers = numbers;
        this.sources = List.copyOf(sources);
    }

    /** The registry. */
    public RegistryId registry() {
        return registry;
    }

    /** The area codes it speaks for, each with the day it was obtained. */
    public Coverage coverage() {
        return coverage;
    }

    /** How many different numbers are listed. */
    public long numbers() {
        return numbers;
    }

    /** The files it was built from, as downloaded, in the order they were read; empty if it was built by hand. */
    public List<SourceFile> sources() {
        return sources;
    }

    /** One line: registry, days, counts. */
    @Override
    public String toString() {
        String days = coverage.oldest()
                .flatMap(oldest -> coverage.newest()
                        .map(newest -> oldest.equals(newest) ? oldest.toString() : oldest + " to " + newest))
                .orElse("never");
        return String.format(
                Locale.ROOT,
                "%s obtained %s: %s in %s",
                registry,
                days,
                counted(numbers, "number"),
                counted(coverage.areaCodes().size(), "area code"));
    }

    private static String counted(long count, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
    }
}
