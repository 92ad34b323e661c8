package io.github.opendnc.store;

import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.RegistryId;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads editions in a folder in which somebody may publish or prune meanwhile. */
final class StoreReading {
    /** What is done with the files of a registry. */
    interface Task<T> {
        T of(EditionFiles files, EditionReader reader) throws IOException;
    }

    /** What is made of one edition. */
    interface OfEdition<T> {
        T of(EditionReader reader, int number) throws IOException;
    }

    private StoreReading() {}

    /**
     * Reads editions. If a file is gone or does not fit, it looks again as long as the store keeps changing. Somebody is
     * then publishing or pruning, and sooner or later the reading is faster.
     *
     * @throws NoSuchFileException if the folder is not there, or the store does not have what was asked for
     * @throws MalformedFileException if a file that should be there is gone, or is damaged
     */
    static <T> T in(Path folder, RegistryId registry, EditionReader.Opening opening, Task<T> task) throws IOException {
        EditionFiles files = EditionFiles.in(folder, registry);
        while (true) {
            try {
                return task.of(files, new EditionReader(files, opening));
            } catch (NoSuchFileException | MalformedFileException fault) {
                EditionFiles now = EditionFiles.in(folder, registry);
                if (now.equals(files)) {
                    throw fault;
                }
                files = now;
            }
        }
    }

    /** Reads the current edition; empty if there is none. */
    static <T> Optional<T> current(Path folder, RegistryId registry, EditionReader.Opening opening, OfEdition<T> made)
            throws IOException {
        return in(folder, registry, opening, (files, reader) -> {
            OptionalInt latest = files.current();
            return latest.isEmpty() ? Optional.empty() : Optional.of(made.of(reader, latest.getAsInt()));
        });
    }
}
