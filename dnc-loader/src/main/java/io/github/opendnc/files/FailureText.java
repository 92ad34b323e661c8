package io.github.opendnc.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** The message for a user about a file that could not be read or written. */
public final class FailureText {
    private FailureText() {}

    /** The message for a failure. Those of the file system contain nothing but the name of the file. */
    public static String of(IOException failure) {
        if (failure instanceof NoSuchFileException missing) {
            String reason = missing.getReason();
            return missing.getFile() + ": " + (reason == null ? "no such file" : reason);
        }
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + ": permission denied";
        }
        if (failure instanceof NotDirectoryException file) {
            return file.getFile() + ": is not a directory";
        }
        if (failure instanceof FileAlreadyExistsException file) { // a folder was to be created here
            String reason = file.getReason();
            return file.getFile() + ": "
                    + (reason == null ? "is there, and is no folder (a file, or a link that leads nowhere)" : reason);
        }
        if (failure instanceof FileSystemLoopException links) {
            return links.getFile() + ": leads through links that lead back to it";
        }
        if (failure instanceof FileSystemException other) {
            String reason = other.getReason();
            return other.getFile() + ": " + (reason == null ? "could not be opened, read or written" : reason);
        }
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
