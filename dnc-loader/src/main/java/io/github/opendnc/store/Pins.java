package io.github.opendnc.store;

import io.github.opendnc.registry.RegistryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names under which editions are kept: an empty file for each, {@code us-national-00000007.pin-NAME}. */
public final class Pins {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern FILE = Pattern.compile("(.+)-([0-9]{8,9})\\.pin-(.+)");

    private Pins() {}

    /**
     * Checks that an edition may be kept under a name.
     *
     * @param name as {@link SnapshotStore#pin} takes it
     * @throws IllegalArgumentException if it has another form
     */
    public static void check(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "name: expected 1 to 64 letters, digits, points, hyphens and underscores, found another");
        }
    }

    static SortedMap<String, Integer> in(Path folder, RegistryId registry) throws IOException {
        SortedMap<String, Integer> pins = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Matcher parts = FILE.matcher(file.getFileName().toString());
                if (parts.matches()
                        && registry.value().equals(parts.group(1))
                        && NAME.matcher(parts.group(3)).matches()) {
                    pins.merge(parts.group(3), Integer.parseInt(parts.group(2)), Math::max);
                }
            }
        }
        return Collections.unmodifiableSortedMap(pins);
    }

    static Path file(Path folder, RegistryId registry, int number, String name) {
        return folder.resolve(String.format(Locale.ROOT, "%s-%08d.pin-%s", registry, number, name));
    }
}
