package io.github.opendnc.store;

import io.github.opendnc.registry.RegistryId;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.util.List;

/**
 * Which edition was published last, so that one whose files are gone is missed and nobody takes the one before it for the current
 * list: a {@link Mark}, {@code us-national-00000007.newest-edition}. It is written behind the edition: a store whose process
 * stopped between the two, or one of a release that wrote none, is as good as without.
 */
final class NewestEdition {
    private static final String KIND = "newest";
    private static final String TEXT = "edition";

    private NewestEdition() {}

    /** Its number, as far as one of the names of files tells it; 0 where none does. */
    static int in(List<String> names, RegistryId registry) {
        return Mark.in(names, registry, KIND).mapToInt(Mark::number).max().orElse(0);
    }

    /** Writes it down. */
    static void write(StoreLock lock, RegistryId registry, int number) throws IOException {
        try {
            Files.createFile(new Mark(number, TEXT).file(lock.folder(), registry, KIND));
        } catch (FileAlreadyExistsException before) {
            // Of an edition that was gone and has come back.
        }
        for (Mark mark : Mark.in(lock.folder(), registry, KIND)) {
            if (mark.number() < number) {
                lock.delete(mark.file(lock.folder(), registry, KIND));
            }
        }
    }
}
