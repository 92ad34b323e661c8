package io.github.opendnc.examples.command;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that a user named. */
final class InputFile {
    private InputFile() {}

    /** The same file, unless it is a directory: reading one fails with a message that does not name it. */
    static Path checked(Path file) throws FileSystemException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a directory");
        }
        return file;
    }
}
