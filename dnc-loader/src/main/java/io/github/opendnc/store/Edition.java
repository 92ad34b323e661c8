package io.github.opendnc.store;

import io.github.opendnc.registry.RegistryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    private static final Pattern NAME = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)-([0-9]{8,9})\\.snapshot");
    private static final String ASIDE = ".tmp";

    private static Optional<Edition> of(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches()
                ? Optional.of(new Edition(new RegistryId(name.group(1)), Integer.parseInt(name.group(2))))
                : Optional.empty();
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
        return folder.resolve("%s-%08d.snapshot".formatted(registry, number));
    }

    /** Where it is written before it is renamed. */
    Path asideIn(Path folder) {
        Path file = in(folder);
        return file.resolveSibling(file.getFileName() + ASIDE);
    }
}
