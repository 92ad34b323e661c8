package io.github.opendnc.store;

import io.github.opendnc.registry.RegistryId;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which edition was published last, so that one whose files are gone is missed and nobody takes the one before it for the current
 * list: an empty file {@code us-national.newest-00000007}, whose name begins otherwise than those of the edition lest it goes with
 * them. It is written behind the edition: a store whose process stopped between the two, or one of a release that wrote none, is as
 * good as without.
 */
final class NewestEdition {
    private static final Pattern NAME = Pattern.compile("(.+)\\.newest-([0-9]{8}|[1-9][0-9]{8})");

    private NewestEdition() {}

    /** Its number, as far as one of the names of files tells it; 0 where none does. */
    static int in(List<String> names, RegistryId registry) {
        return numbers(names, registry).max().orElse(0);
    }

    private static IntStream numbers(List<String> names, RegistryId registry) {
        return names.stream()
                .filter(name -> name.startsWith(registry.value()))
                .map(NAME::matcher)
                .filter(parts -> parts.matches() && parts.group(1).equals(registry.value()))
                .mapToInt(parts -> Integer.parseInt(parts.group(2)));
    }

    /** Writes it down, in the place of the one before. */
    static void write(StoreLock lock, RegistryId registry, int number) throws IOException {
        try {
            Files.createFile(file(lock.folder(), registry, number));
        } catch (FileAlreadyExistsException before) {
            // Of an edition that was gone and has come back.
        }
        for (int older : numbers(EditionFiles.names(lock.folder()), registry)
                .filter(other -> other < number)
                .toArray()) {
            lock.delete(file(lock.folder(), registry, older));
        }
    }

    private static Path file(Path folder, RegistryId registry, int number) {
        return folder.resolve(String.format(Locale.ROOT, "%s.newest-%08d", registry, number));
    }
}
