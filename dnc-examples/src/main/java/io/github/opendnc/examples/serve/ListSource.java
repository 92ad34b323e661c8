package io.github.opendnc.examples.serve;

import io.github.opendnc.registry.Registries;
import java.io.IOException;
import java.util.Optional;

/** Where the lists come from. Asked by one thread at a time. */
public interface ListSource {
    /**
     * The lists, if they are others than those handed out last; empty when nothing has changed.
     *
     * @throws IOException if one cannot be read; those handed out last stay in use, and it is asked again later
     */
    Optional<Registries> changed() throws IOException;

    /** Why some of the lists could not be read when {@link #changed} handed out others; empty where all could. */
    default Optional<IOException> failure() {
        return Optional.empty();
    }
}
