package io.github.opendnc.examples.command;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;

/**
 * A file that another program may still be writing. A part that is read meanwhile looks whole. The file rests if it has
 * not changed for a second. A program that pauses for longer is taken to have ended, so it should write aside and
 * rename.
 */
final class RestingFile {
    private static final Duration REST = Duration.ofSeconds(1);
    private static final int MOST_LOOKS = 30;

    private RestingFile() {}

    /**
     * Waits until a file rests, as most files do at once. A pipe or a device ends by itself.
     *
     * @param pause how to wait between two looks
     * @throws IOException if it still changes after half a minute
     */
    static void await(Path file, Shell.Pause pause) throws IOException {
        if (!Files.isRegularFile(file)) {
            return;
        }
        Duration age = Duration.between(Files.getLastModifiedTime(file).toInstant(), Instant.now());
        if (age.compareTo(REST) > 0) {
            return;
        }
        Object before = state(file);
        for (int look = 0; look < MOST_LOOKS; look++) {
            rest(file, pause);
            Object now = state(file);
            if (now.equals(before)) {
                return;
            }
            before = now;
        }
        throw new IOException(file + ": expected a file at rest, found one that is being written");
    }

    private static void rest(Path file, Shell.Pause pause) throws IOException {
        try {
            pause.of(REST);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(file + ": not read, the program is stopping");
        }
    }

    /** An object that changes if somebody writes or replaces a file. */
    static Object state(Path file) throws IOException {
        BasicFileAttributes state = Files.readAttributes(NamedFile.toRead(file), BasicFileAttributes.class);
        return state.lastModifiedTime() + " " + state.size() + " " + state.fileKey();
    }
}
