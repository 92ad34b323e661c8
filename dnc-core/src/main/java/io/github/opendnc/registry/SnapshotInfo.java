package io.github.opendnc.registry;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which edition of which registry a snapshot holds. A decision records this so that it can be defended years later.
 * Immutable and thread-safe; equal only to itself. Holds no telephone numbers.
 */
public final class SnapshotInfo {
    private final RegistryId registry;
    private final Coverage coverage;
    private final long numbers;
    private final List<SourceFile> sources;
    private final OptionalInt edition;
    private final Optional<Instant> publishedAt;

    SnapshotInfo(RegistryId registry, Coverage coverage, long numbers, List<SourceFile> sources) {
        this(registry, coverage, numbers, sources, OptionalInt.empty(), Optional.empty());
    }

    private SnapshotInfo(
            RegistryId registry,
            Coverage coverage,
            long numbers,
            List<SourceFile> sources,
            OptionalInt edition,
            Optional<Instant> publishedAt) {
        this.registry = registry;
        this.coverage = coverage;
        this.numbers = numbers;
        this.sources = List.copyOf(sources);
        this.edition = edition;
        this.publishedAt = Objects.requireNonNull(publishedAt, "moment of publication");
    }

    /** The part of the same edition that this covers. */
    SnapshotInfo restrictedTo(Coverage part, long numbersThere) {
        return new SnapshotInfo(registry, part, numbersThere, sources, edition, publishedAt);
    }

    SnapshotInfo withSources(List<SourceFile> next) {
        return new SnapshotInfo(registry, coverage, numbers, next, edition, publishedAt);
    }

    SnapshotInfo withEdition(int number, Optional<Instant> published) {
        return new SnapshotInfo(registry, coverage, numbers, sources, OptionalInt.of(number), published);
    }

    /** The registry. */
    public RegistryId registry() {
        return registry;
    }

    /** The area codes that it covers, each with the day it was obtained. */
    public Coverage coverage() {
        return coverage;
    }

    /** How many different numbers are listed. */
    public long numbers() {
        return numbers;
    }

    /**
     * The files that it was built from, as downloaded, in the order they were read; empty if it was built by hand.
     *
     * <p>A store can make an edition from another one, by a change list or with some area codes. Such an edition names
     * only the files of that step. Its number tells the store which other editions it rests on, as long as they are not
     * pruned.
     */
    public List<SourceFile> sources() {
        return sources;
    }

    /** Its number in the store that it was opened from; empty for a list that is not from a store. */
    public OptionalInt edition() {
        return edition;
    }

    /**
     * When the edition was published. A store that was put back to an earlier time gives its numbers again, but not the
     * moments: both together tell an edition for good. Empty for a list that is not from a store, or that is from a
     * release of this library that did not record it.
     */
    public Optional<Instant> publishedAt() {
        return publishedAt;
    }

    /** One line: registry, edition, days, counts. */
    @Override
    public String toString() {
        String days = coverage.oldest()
                .flatMap(oldest -> coverage.newest()
                        .map(newest -> oldest.equals(newest) ? oldest.toString() : oldest + " to " + newest))
                .orElse("never");
        return String.format(
                Locale.ROOT,
                "%s%s obtained %s: %s in %s",
                registry,
                edition.isPresent()
                        ? " edition " + edition.getAsInt()
                                + publishedAt
                                        .map(moment -> ", published " + moment)
                                        .orElse("") + ","
                        : "",
                days,
                counted(numbers, "number"),
                counted(coverage.areaCodes().size(), "area code"));
    }

    private static String counted(long count, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
    }
}
