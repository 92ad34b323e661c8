package io.github.opendnc.store;

import io.github.opendnc.files.Folder;
import io.github.opendnc.registry.RegistryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of an edition in a store, by its name.
 *
 * @param registry the registry whose list it holds
 * @param number the number of the edition, which grows with each edition published
 * @param form what the file holds of the edition
 */
record StoreFile(RegistryId registry, int number, Form form) {
    /** What a file holds. */
    enum Form {
        /** All numbers of the edition. */
        SNAPSHOT(".snapshot"),
        /** What is known of the edition, and what it changed. */
        EDITION(".edition");

        private final String suffix;

        Form(String suffix) {
            this.suffix = suffix;
        }
    }

    /** The last number that an edition can have. Readers would not recognise a number with one more digit. */
    static final int LAST = 999_999_999;

    /** Eight digits, or nine if eight are not enough. So every edition has exactly one name. */
    private static final Pattern NAME =
            Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)-([0-9]{8}|[1-9][0-9]{8})\\.(snapshot|edition)");

    private static final int DIGITS = 8;

    private static final String ASIDE = ".tmp";

    /** The names of all files in a folder, whoever put them there. */
    static List<String> names(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        return Folder.list(folder).stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }

    static Optional<StoreFile> of(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new StoreFile(
                    new RegistryId(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    "snapshot".equals(parts.group(3)) ? Form.SNAPSHOT : Form.EDITION));
        } catch (IllegalArgumentException tooLong) {
            return Optional.empty(); // no registry has such a name, so the file is somebody else's
        }
    }

    /** The file that was being written under a name when its process stopped. */
    static Optional<StoreFile> ofUnfinished(String name) {
        return name.endsWith(ASIDE) ? of(name.substring(0, name.length() - ASIDE.length())) : Optional.empty();
    }

    Path in(Path folder) {
        String digits = String.valueOf(number);
        // Without a formatter: this runs in every command that opens a store, and a formatter needs some milliseconds
        // to start.
        return folder.resolve(
                registry + "-" + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits + form.suffix);
    }

    /** Where the file is written before it is renamed. */
    Path asideIn(Path folder) {
        Path file = in(folder);
        return file.resolveSibling(file.getFileName() + ASIDE);
    }
}
