package io.github.opendnc.examples;

import io.github.opendnc.Call;
import io.github.opendnc.Scrubber;
import io.github.opendnc.Verdict;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.store.Edition;
import io.github.opendnc.store.OpenEdition;
import io.github.opendnc.store.SnapshotStore;
import io.github.opendnc.us.UsFederal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A service for Spring and similar frameworks: a scheduler calls {@code refresh}, and everybody else asks. */
public final class ListService {
    private final SnapshotStore store;
    private Optional<OpenEdition> held = Optional.empty();
    private volatile Scrubber scrubber = Scrubber.of(Registries.none(), UsFederal.rules());

    /**
     * A service over the store in a folder, which is made when the first list is published there. Until the first refresh it
     * holds no list. Then no call that needs a list, such as a sales call to a residence or a mobile, is MAY_CALL; calls that
     * need none, such as surveys, political calls and calls to businesses, are answered all the same.
     */
    public ListService(Path folder) {
        store = SnapshotStore.at(folder);
    }

    /** Takes up the edition that the store holds now, if it is another. What fails leaves everything as it is. */
    public synchronized void refresh() throws IOException {
        Optional<Edition> latest = store.currentEdition(RegistryId.US_NATIONAL);
        if (latest.isPresent() && !latest.equals(held.map(OpenEdition::edition))) {
            // From the one in use, where changes lead from it to the other: in milliseconds, and without a second copy.
            held = held.isPresent()
                    ? Optional.of(store.opened(latest.get(), held.get()))
                    : store.opened(RegistryId.US_NATIONAL);
            scrubber = scrubber.with(held.orElseThrow().snapshot()); // calls being decided go on with the one before
        }
    }

    /** Whether a call may be made. */
    public Verdict verdict(Call call) {
        return scrubber.verdict(call);
    }
}
