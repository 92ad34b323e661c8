package io.github.opendnc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreLockTest {
    @TempDir
    private Path folder;

    /** As NFS mounted without its locks says; the words of the system name no file. */
    @Test
    void aFileSystemWithoutLocksIsSaid() throws IOException {
        assertEquals(
                folder.resolve("publishing.lock")
                        + ": expected to be locked, because a store needs a file system with locks; found No locks "
                        + "available",
                assertThrows(
                                IOException.class,
                                () -> StoreLock.locked(folder, channel -> {
                                    throw new IOException("No locks available");
                                }))
                        .getMessage());
        StoreLock.in(folder).close();
    }
}
