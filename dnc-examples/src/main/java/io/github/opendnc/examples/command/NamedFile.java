package io.github.opendnc.examples.command;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that a user named: what the file system would say of them later, and without their name, is said first. */
final class NamedFile {
    private NamedFile() {}

    /** The file, unless it is a directory. */
    static Path toRead(Path file) throws FileSystemException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a directory");
        }
        return file;
    }

    /** The file, unless it is a directory or its own is not there. */
    static Path toWrite(Path file) throws FileSystemException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new FileSystemException(file.toString(), null, "its directory does not exist");
        }
        return toRead(file);
    }
}
