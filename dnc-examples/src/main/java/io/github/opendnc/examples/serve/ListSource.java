package io.github.opendnc.examples.serve;

import io.github.opendnc.registry.Registries;
import java.io.IOException;
import java.util.Optional;

/** The source of the lists. Only one thread at a time asks it. */
public interface ListSource {
    /**
     * The lists, if they are not those that were handed out last; empty if nothing has changed.
     *
     * @throws IOException if a list cannot be read. Those handed out last stay in use, and the source is asked again
     *     later
     */
    Optional<Registries> changed() throws IOException;

    /** Why some of the lists could not be read when {@link #changed} handed out others; empty if all could. */
    default Optional<IOException> failure() {
        return Optional.empty();
    }
}
