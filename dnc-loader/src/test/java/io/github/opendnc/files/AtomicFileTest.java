package io.github.opendnc.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /** Nobody knows the file that is written aside. */
    @Test
    void aFolderThatCannotBeWrittenToIsToldOfTheFileThatWasAskedFor() throws IOException {
        Path missing = dir.resolve("missing").resolve("out.csv");
        FileSystemException none = assertThrows(FileSystemException.class, () -> AtomicFile.at(missing));
        assertEquals(missing + ": its directory does not exist", none.getMessage());

        Path unwritable = Path.of("/proc/self/out.csv"); // nobody can, root neither
        assumeTrue(Files.exists(unwritable.getParent()), "a system with such a folder");
        FileSystemException denied = assertThrows(FileSystemException.class, () -> AtomicFile.at(unwritable));
        assertEquals("out.csv", Path.of(denied.getFile()).getFileName().toString());
        assertFalse(String.valueOf(denied.getMessage()).contains(".tmp"), denied::toString);
    }

    @Test
    void aNameMayBeAsLongAsTheSystemHasThem() throws IOException {
        for (String name : List.of("x".repeat(250), "\u00e9".repeat(63) + "\ud83d\ude00".repeat(30))) {
            if (!MachineNames.have(name)) {
                continue;
            }
            Path target = dir.resolve(name);
            try (AtomicFile file = AtomicFile.at(target)) {
                file.stream().write(1);
                file.publish();
            }
            assertEquals(1, Files.size(target));
        }
        Path tooLong = dir.resolve("x".repeat(256));
        FileSystemException refused = assertThrows(FileSystemException.class, () -> AtomicFile.at(tooLong));
        assertEquals(tooLong.toString(), refused.getFile());
    }

    @Test
    void oneThatCannotTakeItsPlaceIsToldLikewise() throws IOException {
        Path target = dir.resolve("out.csv");
        try (AtomicFile file = AtomicFile.at(target)) {
            Files.createDirectories(target.resolve("a folder meanwhile"));
            FileSystemException failed = assertThrows(FileSystemException.class, file::publish);
            assertEquals(target.toRealPath().toString(), failed.getFile());
            assertFalse(String.valueOf(failed.getMessage()).contains(".tmp"), failed::toString);
        }
    }

    @Test
    void aTemporaryFolderThatIsNotThereIsToldWithHowToNameAnother() {
        String before = System.getProperty("java.io.tmpdir");
        Path missing = dir.resolve("missing");
        System.setProperty("java.io.tmpdir", missing.toString());
        try {
            FileSystemException none = assertThrows(FileSystemException.class, OwnerOnly::temporary);
            assertEquals(
                    missing + ": no such directory, and temporary files go there; java -Djava.io.tmpdir=DIRECTORY names"
                            + " another",
                    none.getMessage());
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
    }
}
