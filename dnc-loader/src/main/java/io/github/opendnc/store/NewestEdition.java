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
 * The edition that was published last. If its files are gone, this is noticed, and nobody takes the one before it for
 * the current list. Its check shows when somebody has put the file of another store in its place. It is stored as an
 * empty file {@code us-national.newest-00000007-0a1b2c3d}. Its name begins differently from those of the edition, so
 * that it is not removed with them. It is written after the edition. If a process stopped between the two, or an older
 * release wrote no mark, the store works without one.
 *
 * @param number the number of the edition; 0 if none is known
 * @param checks the checks by which its file is known; several if somebody has written several, empty if none is
 */
record NewestEdition(int number, Set<Integer> checks) {
    private static final Pattern NAME = Pattern.compile("(.+)\\.newest-([0-9]{8}|[1-9][0-9]{8})(?:-([0-9a-f]{8}))?");

    /** What the names of files say about it. */
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

    /** Whether an edition is known by its check, so that no neighbouring edition is needed to recognise it. */
    boolean isKnown(int edition) {
        return edition == number && !checks.isEmpty();
    }

    /** Whether an edition with this check may be one that was published in this store. */
    boolean mayBe(int edition, int check) {
        return edition != number || checks.isEmpty() || checks.contains(check);
    }

    /** Writes the mark of the newest edition and removes the one before. */
    static void write(StoreLock lock, RegistryId registry, int number, int check) throws IOException {
        Path file = lock.folder().resolve(String.format(Locale.ROOT, "%s.newest-%08d-%08x", registry, number, check));
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException before) {
            // The edition was gone and has come back.
        }
        for (Matcher other : marks(StoreFile.names(lock.folder()), registry)) {
            String name = other.group();
            if (number(other) <= number && !name.equals(file.getFileName().toString())) {
                lock.delete(lock.folder().resolve(name));
            }
        }
    }
}
