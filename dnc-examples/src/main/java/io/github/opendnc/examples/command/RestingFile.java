package io.github.opendnc.examples.command;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;

/**
 * A file that another program may be writing: what is read of it meanwhile is a part, and looks whole. It rests when it has not
 * changed for a second; a program that pauses for longer is taken to have ended, so write aside and rename.
 */
final class RestingFile {
    private static final Duration REST = Duration.ofSeconds(1);
    private static final int MOST_LOOKS = 30;

    private RestingFile() {}

    /**
     * Waits until a file rests, which most do at once. A pipe or a device ends by itself.
     *
     * @throws IOException if it goes on changing for half a minute
     */
    static void await(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return;
        }
        Duration age = Duration.between(Files.getLastModifiedTime(file).toInstant(), Instant.now());
        if (age.compareTo(REST) > 0) {
            return;
        }
        Object before = state(file);
        for (int look = 0; look < MOST_LOOKS; look++) {
            sleep(file);
            Object now = state(file);
            if (now.equals(before)) {
                return;
            }
            before = now;
        }
        throw new IOException(file + ": expected a file at rest, found one that is being written");
    }

    private static void sleep(Path file) throws IOException {
        try {
            Thread.sleep(REST.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(file + ": not read, the program is stopping");
        }
    }

    /** What changes when somebody writes or replaces a file. */
    static Object state(Path file) throws IOException {
        BasicFileAttributes state = Files.readAttributes(NamedFile.toRead(file), BasicFileAttributes.class);
        return state.lastModifiedTime() + " " + state.size() + " " + state.fileKey();
    }
}
