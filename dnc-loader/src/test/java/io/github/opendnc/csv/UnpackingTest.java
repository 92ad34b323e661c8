package io.github.opendnc.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.opendnc.registry.MalformedFileException;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a packed file may become, and what is said when it cannot be written. */
final class UnpackingTest {
    private static final Path NAME = Path.of("leads.csv.gz");

    @Test
    void aFileMayGrowToTheBoundAndNoFurther() throws IOException {
        try (FileBytes whole = Unpacking.copy(new ByteArrayInputStream(new byte[1_000]), NAME, 1_000)) {
            assertEquals(1_000, whole.size());
        }
        MalformedFileException refused = assertThrows(
                MalformedFileException.class,
                () -> Unpacking.copy(new ByteArrayInputStream(new byte[1_001]), NAME, 1_000));
        assertEquals("leads.csv.gz: expected at most 1,000 bytes when unpacked; found more", refused.getMessage());
    }

    @Test
    void aFailureNamesTheFile() {
        InputStream failing = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] to, int from, int length) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        IOException failed = assertThrows(IOException.class, () -> Unpacking.copy(failing, NAME, 1_000));
        assertEquals(
                "leads.csv.gz: could not be unpacked to a temporary file: No space left on device",
                failed.getMessage());
    }
}
