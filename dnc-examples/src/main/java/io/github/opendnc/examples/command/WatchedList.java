package io.github.opendnc.examples.command;

import io.github.opendnc.registry.Registries;
import java.io.IOException;
import java.util.Optional;

/** One list that is looked at again and again. */
interface WatchedList {
    /**
     * What answers from now on with what is new of this list; empty where nothing is.
     *
     * @param inUse what answers now
     * @throws IOException if it cannot be read, or must not be taken up
     */
    Optional<Registries> takenInto(Registries inUse) throws IOException;
}
