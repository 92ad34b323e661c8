package io.github.opendnc.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AtomicFileTest {
    @TempDir
    private Path dir = Path.of("");

    @Test
    void whatWasWrittenCanBeForgotten() throws IOException {
        Path target = dir.resolve("forgotten.csv");
        try (AtomicFile file = AtomicFile.at(target)) {
            file.stream().write(new byte[100_000]);
            assertTrue(file.canForget());
            file.forget();
            file.stream().write(new byte[] {1, 2});
            file.publish();
        }
        assertArrayEquals(new byte[] {1, 2}, Files.readAllBytes(target));
        try (AtomicFile device = AtomicFile.at(Path.of("/dev/null"))) {
            assertFalse(device.canForget());
            assertThrows(IllegalStateException.class, device::forget);
        }
    }
}
