package io.github.opendnc.examples.command;

import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.store.Edition;
import io.github.opendnc.store.SnapshotStore;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The editions of a registry in a store, looked at for a newer one. */
final class WatchedEditions implements WatchedList {
    private final ListFiles source;
    private final SnapshotStore store;
    private @Nullable Edition held;

    WatchedEditions(ListFiles source) {
        this.source = source;
        this.store = SnapshotStore.at(source.files().get(0));
    }

    @Override
    public Optional<Registries> takenInto(Registries inUse) throws IOException {
        RegistryId registry = source.format().registry();
        Optional<Edition> found = store.currentEdition(registry);
        if (held == null) {
            Edition first = found.orElseThrow(source::noEdition);
            Snapshot snapshot = store.open(first);
            held = first;
            return Optional.of(inUse.with(snapshot));
        }
        if (found.isEmpty() || !follows(found.get(), held)) {
            throw new IOException(registry + ": expected edition " + held.number()
                    + " or one that was published after it into this store, of no older lists; found "
                    + found.map(Edition::toString).orElse("none"));
        }
        Edition next = found.get();
        if (isSame(next, held)) {
            return Optional.empty();
        }
        // Of the one in use where that can be: the whole list need not be read again, nor held twice.
        Snapshot snapshot = store.open(next, held, inUse.snapshot(registry).orElseThrow());
        held = next;
        return Optional.of(inUse.with(snapshot));
    }

    /**
     * Whether an edition is another or was published after it into the same store, and the list of no area code is older: a store
     * that was put back, or another in its place, would let numbers be called that were listed since.
     */
    private boolean follows(Edition edition, Edition other) throws IOException {
        if (isSame(edition, other)) {
            return true;
        }
        return edition.number() > other.number()
                && edition.coverage().areaCodes().stream().noneMatch(code -> isOlder(code, edition, other))
                && store.edition(edition.registry(), other.number())
                        .filter(kept -> isSame(kept, other))
                        .isPresent();
    }

    /** By all that an edition says of itself; a store never changes one. */
    private static boolean isSame(Edition one, Edition other) {
        return one.toString().equals(other.toString());
    }

    private static boolean isOlder(int areaCode, Edition edition, Edition than) {
        Optional<LocalDate> before = than.coverage().obtainedOn(areaCode);
        return before.isPresent()
                && edition.coverage().obtainedOn(areaCode).orElseThrow().isBefore(before.get());
    }
}
