package io.github.opendnc.examples;

import io.github.opendnc.loader.PublishedList;
import io.github.opendnc.loader.RegistryLoader;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.store.SnapshotStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Loads a list once and keeps it in a store. From then on it is opened from there. Arguments: a US list, the store's
 * folder.
 */
public final class KeepLists {
    private KeepLists() {}

    /** Runs the example. */
    public static void main(String[] args) throws IOException {
        Arguments.expect(args, KeepLists.class, "US_LIST", "STORE");
        Snapshot list = RegistryLoader.of(PublishedList.US_FULL_LIST)
                .load(Path.of(args[0]))
                .snapshot();
        Path folder = Path.of(args[1]);
        SnapshotStore store = SnapshotStore.at(folder);
        store.publish(list);
        Optional<Snapshot> current = store.current(RegistryId.US_NATIONAL);
        current.ifPresent(System.out::println);
    }
}
