package io.github.opendnc.store;

import io.github.opendnc.registry.RegistryId;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which edition was published last, so that one whose files are gone is missed and nobody takes the one before it for the current
 * list; and its check, so that nobody takes the file of another store for it: an empty file
 * {@code us-national.newest-00000007-0a1b2c3d}, whose name begins otherwise than those of the edition lest it goes with them. It is
 * written behind the edition: a store whose process stopped between the two, or one of a release that wrote none, is as good as
 * without.
 *
 * @param number of the edition; 0 where none is known
 * @param checks by which its file is known, several where somebody has written several; empty where none is
 */
record NewestEdition(int number, Set<Integer> checks) {
    private static final Pattern NAME = Pattern.compile("(.+)\\.newest-([0-9]{8}|[1-9][0-9]{8})(?:-([0-9a-f]{8}))?");

    /** What the names of files tell of it. */
    static NewestEdition in(List<String> names, RegistryId registry) {
        int number = 0;
        Set<Integer> checks = new HashSet<>();
        for (Matcher mark : marks(names, registry)) {
            int of = number(mark);
            if (of > number) {
                number = of;
                checks.clear();
            }
            if (of == number && mark.group(3) != null) {
                checks.add(Integer.parseUnsignedInt(mark.group(3), 16));
            }
        }
        return new NewestEdition(number, Set.copyOf(checks));
    }

    private static List<Matcher> marks(List<String> names, RegistryId registry) {
        return names.stream()
                .filter(name -> name.startsWith(registry.value()))
                .map(NAME::matcher)
                .filter(parts -> parts.matches() && parts.group(1).equals(registry.value()))
                .toList();
    }

    private static int number(Matcher mark) {
        return Integer.parseInt(mark.group(2));
    }

    /** Whether it is known by its check, so that it needs no edition beside it to be known. */
    boolean isKnown(int edition) {
        return edition == number && !checks.isEmpty();
    }

    /** Whether this may be the check of an edition that was published in this store. */
    boolean mayBe(int edition, int check) {
        return edition != number || checks.isEmpty() || checks.contains(check);
    }

    /** Writes it down, in the place of the one before. */
    static void write(StoreLock lock, RegistryId registry, int number, int check) throws IOException {
        Path file = lock.folder().resolve(String.format(Locale.ROOT, "%s.newest-%08d-%08x", registry, number, check));
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException before) {
            // Of an edition that was gone and has come back.
        }
        for (Matcher other : marks(StoreFile.names(lock.folder()), registry)) {
            String name = other.group();
            if (number(other) <= number && !name.equals(file.getFileName().toString())) {
                lock.delete(lock.folder().resolve(name));
            }
        }
    }
}
