package io.github.opendnc.examples.command;

import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.store.SnapshotStore;
import java.io.IOException;
import java.util.Optional;

/** How the current snapshot of a store is opened, depending on how long it will be used. */
enum Opening {
    /** Into memory, where no change of the file can change an answer. */
    FOR_LONG {
        @Override
        Optional<Snapshot> current(SnapshotStore store, RegistryId registry) throws IOException {
            return store.current(registry);
        }
    },
    /**
     * In place, in half the time. The answers come within milliseconds after the check of the file, which itself takes
     * longer.
     */
    FOR_ONE_ANSWER {
        @Override
        Optional<Snapshot> current(SnapshotStore store, RegistryId registry) throws IOException {
            return store.currentMapped(registry);
        }
    };

    /** The current snapshot; empty if none is held. */
    abstract Optional<Snapshot> current(SnapshotStore store, RegistryId registry) throws IOException;
}
