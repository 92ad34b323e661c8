package io.github.opendnc.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected output kept in files, so that a change of what users see is read in review. Run the tests with {@code
 * -Dgolden.write=true} to write the files anew, and read the difference.
 */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/opendnc/examples/command");

    private Golden() {}

    /** The version of the time zone database is that of the JVM, whichever that is. */
    static void assertMatches(String name, String printed) throws IOException {
        String actual = printed.replaceAll(
                "(tz database |\"tz_database\": \")[0-9]{4}[a-z]+(?:, too old for .*)?", "$1(version)");
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, actual, UTF_8);
        }
        assertEquals(Files.readString(file, UTF_8), actual);
    }
}
