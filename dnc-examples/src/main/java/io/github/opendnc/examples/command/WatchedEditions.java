package io.github.opendnc.examples.command;

import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.store.Edition;
import io.github.opendnc.store.SnapshotStore;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
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
        if (held == null) {
            Edition first = store.currentEdition(registry).orElseThrow(source::noEdition);
            Snapshot snapshot = store.open(first);
            held = first;
            return Optional.of(inUse.with(snapshot));
        }
        List<Edition> since = store.editions(registry, held.number());
        if (!follows(since, held)) {
            throw new IOException(registry + ": expected edition " + held.number()
                    + " or one that was published after it into this store, of no older lists; found "
                    + store.currentEdition(registry).map(Edition::toString).orElse("none"));
        }
        if (since.size() == 1) {
            return Optional.empty();
        }
        Edition next = since.get(since.size() - 1);
        // Of the one in use where that can be: the whole list need not be read again, nor held twice.
        Snapshot snapshot = store.open(next, held, inUse.snapshot(registry).orElseThrow());
        held = next;
        return Optional.of(inUse.with(snapshot));
    }

    /**
     * Whether editions begin with one, and the last has no older list of any area code: a store that was put back, or another in its
     * place, would let numbers be called that were listed since.
     */
    private static boolean follows(List<Edition> since, Edition first) {
        // By all that an edition says of itself; a store never changes one.
        return !since.isEmpty()
                && since.get(0).toString().equals(first.toString())
                && first.coverage().days().entrySet().stream()
                        .noneMatch(day -> isOlder(since.get(since.size() - 1), day.getKey(), day.getValue()));
    }

    private static boolean isOlder(Edition edition, int areaCode, LocalDate than) {
        return edition.coverage()
                .obtainedOn(areaCode)
                .filter(day -> day.isBefore(than))
                .isPresent();
    }
}
