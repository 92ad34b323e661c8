package io.github.opendnc.store;

import io.github.opendnc.files.Folder;
import io.github.opendnc.registry.RegistryId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of an empty file says about an edition: {@code us-national-00000007.KIND-TEXT}.
 *
 * @param number the number of the edition
 */
record Mark(int number, String text) {
    /**
     * What follows the registry. The name of a registry may itself end with eight digits, and the text may look like
     * all of this.
     */
    private static final Pattern BEHIND = Pattern.compile("-([0-9]{8,9})\\.([a-z]+)-(.+)");

    /** The marks of one kind for the editions of a registry. */
    static List<Mark> in(Path folder, RegistryId registry, String kind) throws IOException {
        List<Mark> marks = new ArrayList<>();
        for (Path file : Folder.list(folder)) {
            String name = file.getFileName().toString();
            if (!name.startsWith(registry.value())) {
                continue;
            }
            Matcher parts = BEHIND.matcher(name.substring(registry.value().length()));
            if (parts.matches() && parts.group(2).equals(kind)) {
                marks.add(new Mark(Integer.parseInt(parts.group(1)), parts.group(3)));
            }
        }
        return marks;
    }

    /** The file that is this mark. */
    Path file(Path folder, RegistryId registry, String kind) {
        return folder.resolve(String.format(Locale.ROOT, "%s-%08d.%s-%s", registry, number, kind, text));
    }
}
