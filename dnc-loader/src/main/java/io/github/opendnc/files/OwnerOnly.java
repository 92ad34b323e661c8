package io.github.opendnc.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/**
 * Makes files that only their owner may read and write, because leads are personal data. On a file system without
 * owners, this has no effect.
 */
public final class OwnerOnly {
    private static final Set<PosixFilePermission> PERMISSIONS = PosixFilePermissions.fromString("rw-------");

    private static final Set<OpenOption> TEMPORARY = Set.of(
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE,
            LinkOption.NOFOLLOW_LINKS);

    private OwnerOnly() {}

    /** Makes a new file for writing. */
    static FileChannel create(Path path) throws IOException {
        return open(path, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    /**
     * Makes a temporary file for writing and reading. It is removed when it is closed. Except on Windows, a file may
     * lose its name while it is open, so it has none from the beginning. So nothing is left of it, whatever happens to
     * the program.
     */
    public static FileChannel temporary() throws IOException {
        Path folder = temporaryFolder();
        Path path = folder.resolve("dnc-" + UUID.randomUUID() + ".tmp");
        try {
            return new NamedChannel(open(path, TEMPORARY), folder);
        } catch (FileSystemException ofFile) {
            FileSystemException told = new FileSystemException(folder.toString(), null, unusable(ofFile));
            told.initCause(ofFile);
            throw told;
        }
    }

    private static String unusable(FileSystemException ofFile) {
        String reason = String.valueOf(ofFile.getReason());
        if (ofFile instanceof NoSuchFileException) {
            reason = "no such directory";
        } else if (ofFile instanceof AccessDeniedException) {
            reason = "permission denied";
        }
        return reason + ", and temporary files go there; java -Djava.io.tmpdir=DIRECTORY names another";
    }

    /** The folder of temporary files. */
    public static Path temporaryFolder() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    private static FileChannel open(Path path, Set<OpenOption> options) throws IOException {
        return FileChannel.open(path, options, FilePermissions.ofNew(path, PERMISSIONS));
    }
}
