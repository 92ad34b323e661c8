package io.github.opendnc.store;

import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.RegistryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A snapshot file in a store, by its name.
 *
 * @param registry whose list it holds
 * @param number counted up with each that is published
 */
record Edition(RegistryId registry, int number) {
    /** Eight digits, or nine where eight are not enough: every edition has one name. */
    private static final Pattern NAME =
            Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)-([0-9]{8}|[1-9][0-9]{8})\\.snapshot");

    private static final int LAST = 999_999_999;
    private static final String ASIDE = ".tmp";

    private static Optional<Edition> of(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Edition(new RegistryId(name.group(1)), Integer.parseInt(name.group(2))));
        } catch (IllegalArgumentException tooLong) {
            return Optional.empty(); // no registry has such a name: somebody else's file
        }
    }

    /**
     * The one that follows these, all of one registry, in a folder.
     *
     * @throws MalformedFileException if there is no number left. One digit more and no reader would know it for an edition,
     *     while the one before is deleted.
     */
    static Edition after(List<Edition> before, RegistryId registry, Path folder) throws MalformedFileException {
        int highest = before.stream().mapToInt(Edition::number).max().orElse(0);
        if (highest < LAST) {
            return new Edition(registry, highest + 1);
        }
        int others = before.stream()
                .mapToInt(Edition::number)
                .filter(number -> number < LAST)
                .max()
                .orElse(0);
        throw MalformedFileException.of(
                new Edition(registry, LAST).in(folder),
                "an edition number that can be counted up, as if that in the name were " + (others + 1)
                        + ", written with eight digits",
                "the last one there is");
    }

    /** Those in a folder, in no order. */
    static List<Edition> allIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Edition::of).flatMap(Optional::stream).toList();
        }
    }

    /** Files that were being written when their process stopped. */
    static List<Path> unfinishedIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ASIDE)
                            && NAME.matcher(withoutAside(file)).matches())
                    .toList();
        }
    }

    private static String withoutAside(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ASIDE.length());
    }

    Path in(Path folder) {
        return folder.resolve(String.format(Locale.ROOT, "%s-%08d.snapshot", registry, number));
    }

    /** Where it is written before it is renamed. */
    Path asideIn(Path folder) {
        Path file = in(folder);
        return file.resolveSibling(file.getFileName() + ASIDE);
    }
}
