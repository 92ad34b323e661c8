package io.github.opendnc.examples.command;

import io.github.opendnc.registry.Registries;
import io.github.opendnc.store.EditionWatch;
import io.github.opendnc.store.OpenEdition;
import io.github.opendnc.store.SnapshotStore;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The editions of a registry in a store, which is checked for a newer one. */
final class WatchedEditions implements WatchedList {
    private final ListFiles source;
    private final EditionWatch watch;
    private @Nullable OpenEdition taken;

    WatchedEditions(ListFiles source) {
        this.source = source;
        watch = EditionWatch.of(
                SnapshotStore.at(source.files().get(0)), source.format().registry());
    }

    @Override
    public Optional<Registries> takenInto(Registries inUse) throws IOException {
        OpenEdition latest = watch.latest().orElseThrow(source::noEdition);
        if (latest == taken) {
            return Optional.empty();
        }
        Registries both = inUse.with(latest.snapshot());
        taken = latest; // last, so that whatever fails before is tried again
        return Optional.of(both);
    }
}
