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

/** A service for Spring and similar frameworks. A scheduler calls {@code refresh}, and everybody else asks. */
public final class ListService {
    private final SnapshotStore store;
    private Optional<OpenEdition> held = Optional.empty();
    private volatile Scrubber scrubber = Scrubber.of(Registries.none(), UsFederal.rules());

    /**
     * A service over the store in a folder, into which a list has been published. Until the first refresh no list is
     * held, and a call that needs one, such as a sales call to a residence or a mobile, is never
     * MAY_CALL. Calls that need none, such as surveys, political calls and calls to businesses, are answered.
     */
    public ListService(Path folder) {
        store = SnapshotStore.at(folder);
    }

    /** Starts to use the edition that the store holds now, if it is another. A failure leaves everything as it is. */
    public synchronized void refresh() throws IOException {
        Optional<Edition> latest = store.currentEdition(RegistryId.US_NATIONAL);
        if (latest.isPresent() && !latest.equals(held.map(OpenEdition::edition))) {
            // From the edition in use: if changes lead to the new one, this takes milliseconds and no second copy.
            held = held.isPresent()
                    ? Optional.of(store.opened(latest.get(), held.get()))
                    : store.opened(RegistryId.US_NATIONAL);
            scrubber = scrubber.with(held.orElseThrow().snapshot()); // calls that are being decided use the old one
        }
    }

    /** Whether a call may be made. */
    public Verdict verdict(Call call) {
        return scrubber.verdict(call);
    }
}
