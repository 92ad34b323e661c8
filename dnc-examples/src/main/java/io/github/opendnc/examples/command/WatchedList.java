package io.github.opendnc.examples.command;

import io.github.opendnc.registry.Registries;
import java.io.IOException;
import java.util.Optional;

/** One list that is checked again and again. */
interface WatchedList {
    /**
     * The registries that answer from now on, with the changes of this list; empty if there are none.
     *
     * @param inUse the registries that answer now
     * @throws IOException if the list cannot be read, or must not be used
     */
    Optional<Registries> takenInto(Registries inUse) throws IOException;
}
