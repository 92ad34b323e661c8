package io.github.opendnc.store;

import io.github.opendnc.registry.RegistryId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names under which editions are kept. There is a {@link Mark} for each, {@code us-national-00000007.pin-NAME}. */
final class Pins {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final String KIND = "pin";

    private Pins() {}

    static void check(String name) {
        if (!NAME.matcher(Objects.requireNonNull(name, "name")).matches()) {
            throw new IllegalArgumentException(
                    "name: expected 1 to 64 letters, digits, points, hyphens and underscores, found another");
        }
    }

    /** The edition of each name; the newest if there are several. */
    static SortedMap<String, Integer> in(Path folder, RegistryId registry) throws IOException {
        SortedMap<String, Integer> pins = new TreeMap<>();
        for (Mark pin : marks(folder, registry)) {
            pins.merge(pin.text(), pin.number(), Math::max);
        }
        return Collections.unmodifiableSortedMap(pins);
    }

    /** Every edition that is kept under any name. */
    static Set<Integer> kept(Path folder, RegistryId registry) throws IOException {
        return marks(folder, registry).stream().map(Mark::number).collect(Collectors.toSet());
    }

    /** By their names, of which one may have several. */
    static List<Mark> marks(Path folder, RegistryId registry) throws IOException {
        return Mark.in(folder, registry, KIND).stream()
                .filter(pin -> NAME.matcher(pin.text()).matches())
                .sorted(Comparator.comparing(Mark::text))
                .toList();
    }

    /** The editions kept under a name. There are several if somebody has put a second mark with that name there. */
    static List<Integer> numbers(Path folder, RegistryId registry, String name) throws IOException {
        return Mark.in(folder, registry, KIND).stream()
                .filter(pin -> pin.text().equals(name))
                .map(Mark::number)
                .toList();
    }

    static Path file(Path folder, RegistryId registry, int number, String name) {
        return new Mark(number, name).file(folder, registry, KIND);
    }
}
