package io.github.opendnc.examples.command;

import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.store.Edition;
import io.github.opendnc.store.OpenEdition;
import io.github.opendnc.store.SnapshotStore;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The editions of a registry in a store, which is checked for a newer one. */
final class WatchedEditions implements WatchedList {
    private final ListFiles source;
    private final SnapshotStore store;
    private final RegistryId registry;
    private @Nullable OpenEdition held;
    /** A snapshot without a record at the last look. A publisher first puts the snapshot there, then the record. */
    private @Nullable Edition unrecorded;

    WatchedEditions(ListFiles source) {
        this.source = source;
        store = SnapshotStore.at(source.files().get(0));
        registry = source.format().registry();
    }

    @Override
    public Optional<Registries> takenInto(Registries inUse) throws IOException {
        OpenEdition before = held;
        if (before == null) {
            return Optional.of(with(store.opened(registry).orElseThrow(source::noEdition), inUse));
        }
        Optional<Edition> found = store.currentEdition(registry);
        if (found.isPresent() && found.get().equals(before.edition())) {
            return Optional.empty();
        }
        if (found.isEmpty() || !follows(found.get(), before.edition())) {
            throw new IOException(registry + ": expected edition "
                    + before.edition().number()
                    + ", which is in use, still in this store, and no older lists after it; found "
                    + found.map(Edition::toString).orElse("none"));
        }
        Edition next = found.get();
        if (isWithoutRecord(next) && !isWithoutRecord(before.edition())) {
            return notYet(next);
        }
        // Starts from the edition in use if possible. The whole list is then neither read again nor held twice.
        return Optional.of(with(store.opened(next, before), inUse));
    }

    private Registries with(OpenEdition next, Registries inUse) {
        Registries both = inUse.with(next.snapshot());
        held = next; // last, so that whatever fails before is tried again
        return both;
    }

    /**
     * Waits one more look for the record. Without it nobody knows when the edition was published, or after which one.
     */
    private Optional<Registries> notYet(Edition next) throws IOException {
        if (next.equals(unrecorded)) {
            throw new IOException(registry + ": expected the record of edition " + next.number()
                    + ", found its snapshot alone; publish again");
        }
        unrecorded = next;
        return Optional.empty();
    }

    /**
     * Whether an edition was published into this store after the first one, or is its record, which came later. Also no
     * area code may have an older list. Numbers that were listed since could be called if a store was put back or
     * replaced by another.
     */
    private boolean follows(Edition edition, Edition first) throws IOException {
        Optional<Edition> kept =
                edition.number() < first.number() ? Optional.empty() : store.edition(registry, first.number());
        return kept.filter(same -> same.equals(first) || (isWithoutRecord(first) && saysTheSame(same, first)))
                        .isPresent()
                && first.coverage().days().entrySet().stream()
                        .noneMatch(day -> isOlder(edition, day.getKey(), day.getValue()));
    }

    private static boolean isWithoutRecord(Edition edition) {
        return edition.kind() == Edition.Kind.SNAPSHOT_ALONE
                && edition.publishedAt().isEmpty();
    }

    private static boolean saysTheSame(Edition one, Edition other) {
        return one.coverage().equals(other.coverage())
                && one.counts().equals(other.counts())
                && one.sources().equals(other.sources());
    }

    private static boolean isOlder(Edition edition, int areaCode, LocalDate than) {
        return edition.coverage()
                .obtainedOn(areaCode)
                .filter(day -> day.isBefore(than))
                .isPresent();
    }
}
