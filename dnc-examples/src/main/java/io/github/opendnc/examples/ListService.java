package io.github.opendnc.examples;

import io.github.opendnc.Call;
import io.github.opendnc.Scrubber;
import io.github.opendnc.Verdict;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.store.EditionWatch;
import io.github.opendnc.store.OpenEdition;
import io.github.opendnc.store.SnapshotStore;
import io.github.opendnc.us.UsFederal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A service for Spring and similar frameworks. A scheduler calls {@code refresh}, and everybody else asks. */
public final class ListService {
    private final EditionWatch watch;
    private Optional<OpenEdition> held = Optional.empty();
    private volatile Scrubber scrubber = Scrubber.of(Registries.none(), UsFederal.rules());

    /**
     * A service over the store in a folder, into which a list has been published. Until the first refresh no list is
     * held, and a call that needs one, such as a sales call to a residence or a mobile, is never MAY_CALL. Calls that
     * need none, such as surveys, political calls and calls to businesses, are answered.
     */
    public ListService(Path folder) {
        watch = EditionWatch.of(SnapshotStore.at(folder), RegistryId.US_NATIONAL);
    }

    /**
     * Starts to use the edition that the store holds now, if it is another. A failure leaves everything as it is, and
     * so does a store that was put back to an earlier time.
     *
     * @throws IOException also if the folder is not there: nothing was published yet, or its name is wrong
     */
    public synchronized void refresh() throws IOException {
        Optional<OpenEdition> latest = watch.latest();
        if (latest.isPresent() && !latest.equals(held)) {
            scrubber = scrubber.with(latest.get().snapshot()); // calls that are being decided use the old one
            held = latest;
        }
    }

    /** Whether a call may be made. */
    public Verdict verdict(Call call) {
        return scrubber.verdict(call);
    }
}
