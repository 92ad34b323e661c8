package io.github.opendnc.files;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;

/** Where a file is, or will be once it is written. */
public final class Destination {
    /** As many as the systems follow. */
    static final int MOST_LINKS = 40;

    private Destination() {}

    /**
     * The place itself, links followed, whether or not there is a file yet. A device, a pipe and an {@link OpenStream} have no
     * other place than the name they are given by.
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

    /** Whether two names are of one file, by whichever link or spelling. */
    public static boolean isSame(Path one, Path other) throws IOException {
        boolean both = Files.exists(one) && Files.exists(other);
        if (both || Files.exists(one) || Files.exists(other)) {
            return both && Files.isSameFile(one, other);
        }
        // Many file systems hold names that differ in case only, or in how accents are coded, for one.
        return folded(of(one)).equals(folded(of(other)));
    }

    private static String folded(Path place) {
        return Normalizer.normalize(place.toString(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
