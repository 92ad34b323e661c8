package io.github.opendnc.files;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;

/** Where a file is, or will be once it is written. */
public final class Destination {
    /** As many links as operating systems follow. */
    static final int MOST_LINKS = 40;

    private Destination() {}

    /**
     * The place itself, after following links, whether or not there is a file yet. A device, a pipe and an {@link
     * OpenStream} have no place other than their name.
     */
    public static Path of(Path path) throws IOException {
        Path place = path.toAbsolutePath();
        if (OpenStream.of(place).isPresent()) {
            return place;
        }
        for (int links = 0; links <= MOST_LINKS; links++) {
            if (Files.exists(place)) {
                return Files.isRegularFile(place) || Files.isDirectory(place) ? place.toRealPath() : place;
            }
            if (!Files.isSymbolicLink(place)) {
                Path folder = place.getParent();
                return folder != null && Files.exists(folder)
                        ? folder.toRealPath().resolve(place.getFileName())
                        : place;
            }
            place = place.resolveSibling(Files.readSymbolicLink(place));
        }
        throw new FileSystemLoopException(path.toString());
    }

    /** Whether two names stand for one file, whatever links or spellings they use. */
    public static boolean isSame(Path one, Path other) throws IOException {
        boolean both = Files.exists(one) && Files.exists(other);
        if (both || Files.exists(one) || Files.exists(other)) {
            return both && Files.isSameFile(one, other);
        }
        // Many file systems treat names as the same that differ only in case, or in the encoding of accents.
        return folded(of(one)).equals(folded(of(other)));
    }

    private static String folded(Path place) {
        return Normalizer.normalize(place.toString(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
