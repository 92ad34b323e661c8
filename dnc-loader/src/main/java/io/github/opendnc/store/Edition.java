package io.github.opendnc.store;

import io.github.opendnc.registry.Coverage;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.SnapshotInfo;
import io.github.opendnc.registry.SourceFile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One published edition of a registry's list, as a store keeps it: when it was published, what it covers, what it was
 * made from. A value: immutable and thread-safe, equal to another that says the same about itself. Holds no telephone
 * numbers. To ask it, open it with {@link SnapshotStore#open}.
 */
public final class Edition {
    /** What an edition was made from. */
    public enum Kind {
        /** Full lists of everything that it covers. */
        FULL_LIST,
        /** The edition before it and a change list. */
        CHANGE_LIST,
        /** The edition before it and full lists of some area codes. */
        AREA_CODES,
        /** A snapshot from a release of this library that kept no editions. */
        SNAPSHOT_ALONE
    }

    /** The edition from which another one was made. */
    record Base(int number, int check) {}

    private final RegistryId registry;
    private final int number;
    private final Kind kind;
    private final Optional<Instant> publishedAt;
    private final Optional<Base> base;
    private final boolean keepsChanges;
    private final Coverage coverage;
    private final SortedMap<Integer, Long> counts;
    private final List<SourceFile> sources;
    private final List<Acceptance> acceptances;
    private final long added;
    private final long removed;

    private Edition(Draft draft) {
        this.registry = draft.registry;
        this.number = draft.number;
        this.kind = draft.kind;
        this.publishedAt = draft.publishedAt;
        this.base = draft.base;
        this.keepsChanges = draft.keepsChanges;
        this.coverage = draft.coverage;
        this.counts = Collections.unmodifiableSortedMap(new TreeMap<>(draft.counts));
        this.sources = List.copyOf(draft.sources);
        this.acceptances = List.copyOf(draft.acceptances);
        this.added = draft.added;
        this.removed = draft.removed;
    }

    /** The registry. */
    public RegistryId registry() {
        return registry;
    }

    /** The number of the edition. It starts at 1 and goes up with each edition of the registry that is published. */
    public int number() {
        return number;
    }

    /** What it was made from. */
    public Kind kind() {
        return kind;
    }

    /** When it was published; empty for a snapshot from a release of this library that did not record it. */
    public Optional<Instant> publishedAt() {
        return publishedAt;
    }

    /**
     * The moment from which it counts as having been in use: when it was published, or else the newest day of its area
     * codes.
     */
    Instant since() {
        return publishedAt.orElseGet(() -> coverage.newest()
                .orElse(LocalDate.MIN.withYear(1))
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC));
    }

    /** The number of the edition before it; empty for the first edition, and for one that replaced a damaged one. */
    public OptionalInt base() {
        return base.map(known -> OptionalInt.of(known.number())).orElse(OptionalInt.empty());
    }

    Optional<Base> baseFile() {
        return base;
    }

    /**
     * Whether its file holds what it changed in the edition before. If that would be too much, both editions are kept
     * whole.
     */
    boolean keepsChanges() {
        return keepsChanges;
    }

    /**
     * Whether a snapshot was opened from this very edition, as far as its number, moment, days and files tell; also if
     * it is only a part, for a seller with some of the area codes. So the edition of an old decision is found again,
     * and another one that has its number since the store was put back is not taken for it.
     */
    public boolean isOf(SnapshotInfo opened) {
        return opened.registry().equals(registry)
                && opened.edition().equals(OptionalInt.of(number))
                && opened.publishedAt().equals(publishedAt)
                && opened.sources().equals(sources)
                && coverage.days()
                        .entrySet()
                        .containsAll(opened.coverage().days().entrySet());
    }

    /** The area codes that it covers, each with the day it was obtained. */
    public Coverage coverage() {
        return coverage;
    }

    /** How many numbers are listed in each area code covered, ascending by area code. */
    public SortedMap<Integer, Long> counts() {
        return counts;
    }

    /** How many numbers are listed. */
    public long numbers() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The files it was made from, besides the edition it is based on. */
    public List<SourceFile> sources() {
        return sources;
    }

    /** What would have been refused but was let pass. */
    public List<Acceptance> acceptances() {
        return acceptances;
    }

    /** Whether it took the place of the edition before it, whatever that was. */
    boolean isReplacement() {
        return acceptances.stream().anyMatch(accepted -> accepted.what().equals(Acceptance.REPLACED));
    }

    /** How many of its numbers the edition before it did not have; 0 without a {@link #base}. */
    public long added() {
        return added;
    }

    /** How many numbers only the edition before it had; 0 without a {@link #base}. */
    public long removed() {
        return removed;
    }

    private List<Object> values() {
        return List.of(
                registry,
                number,
                kind,
                publishedAt,
                base,
                keepsChanges,
                coverage,
                counts,
                sources,
                acceptances,
                added,
                removed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Edition that && values().equals(that.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** One line: registry, number, days, counts. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s edition %d%s: %,d %s in %,d %s%s",
                registry,
                number,
                publishedAt.map(moment -> ", published " + moment).orElse(""),
                numbers(),
                numbers() == 1 ? "number" : "numbers",
                counts.size(),
                counts.size() == 1 ? "area code" : "area codes",
                base.isPresent()
                        ? String.format(
                                Locale.ROOT,
                                ", %,d added to and %,d removed from edition %d",
                                added,
                                removed,
                                base.get().number())
                        : "");
    }

    /** An edition while it is put together. */
    static final class Draft {
        final RegistryId registry;
        final int number;
        Kind kind = Kind.FULL_LIST;
        Optional<Instant> publishedAt = Optional.empty();
        Optional<Base> base = Optional.empty();
        boolean keepsChanges;
        Coverage coverage = Coverage.of(Collections.emptyMap());
        SortedMap<Integer, Long> counts = new TreeMap<>();
        List<SourceFile> sources = List.of();
        List<Acceptance> acceptances = List.of();
        long added;
        long removed;

        Draft(RegistryId registry, int number) {
            this.registry = registry;
            this.number = number;
        }

        Edition finish() {
            return new Edition(this);
        }
    }
}
