package io.github.opendnc.examples.command;

import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.store.SnapshotStore;
import java.io.IOException;
import java.util.Optional;

/** How the current snapshot of a store is opened, by how long it will be asked. */
enum Opening {
    /** Into memory, where nothing that becomes of the file can change an answer. */
    FOR_LONG {
        @Override
        Optional<Snapshot> current(SnapshotStore store, RegistryId registry) throws IOException {
            return store.current(registry);
        }
    },
    /**
     * Where it lies, in half the time: the answers follow within milliseconds of the check of the file, which would take
     * longer itself.
     */
    FOR_ONE_ANSWER {
        @Override
        Optional<Snapshot> current(SnapshotStore store, RegistryId registry) throws IOException {
            return store.currentMapped(registry);
        }
    };

    /** The current snapshot; empty when none is held. */
    abstract Optional<Snapshot> current(SnapshotStore store, RegistryId registry) throws IOException;
}
