package io.github.opendnc.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A named pipe where a test wants one. Java cannot make them. */
public final class NamedPipe {
    private static final Path MAKE = Path.of("/usr/bin/mkfifo");

    private NamedPipe() {}

    /** Makes one and returns its path. A system without named pipes skips the test. */
    public static Path at(Path path) throws IOException, InterruptedException {
        assumeTrue(Files.exists(MAKE), "a system with named pipes");
        assertEquals(
                0, new ProcessBuilder(MAKE.toString(), path.toString()).start().waitFor());
        return path;
    }
}
