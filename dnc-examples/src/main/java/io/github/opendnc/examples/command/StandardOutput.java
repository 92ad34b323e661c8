package io.github.opendnc.examples.command;

import io.github.opendnc.files.Destination;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file behind standard output, if there is one. It must not be one that is read. */
final class StandardOutput {
    /** Its name, if the system has one. */
    static final Path FILE = Path.of("/dev/stdout");

    private StandardOutput() {}

    /** Whether it goes to this file, by whatever name. */
    static boolean goesTo(Path file) throws IOException {
        return Files.isRegularFile(FILE) && Destination.isSame(file, FILE);
    }

    /**
     * Checks that nothing is written to a file that is read, as with {@code >>leads.csv} behind a scrub of them.
     *
     * @param what what goes to standard output, for example {@code rows}
     */
    static void checkApart(String what, Iterable<Path> read) throws IOException {
        for (Path each : read) {
            if (goesTo(each)) {
                throw new UsageException(
                        "standard output, where the " + what + " go, is a file that is read: " + each.getFileName());
            }
        }
    }
}
