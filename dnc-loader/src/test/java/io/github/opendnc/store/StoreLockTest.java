package io.github.opendnc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
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

    /** To close a file gives up every lock that the process has on it, also that of another thread. */
    @Test
    void aThreadThatIsRefusedDoesNotLetAnotherProcessIn() throws Exception {
        Path lists = folder.resolve("lists");
        SnapshotStore store = SnapshotStore.at(lists);
        store.publish(NumberedEditions.list(1));
        Path said = folder.resolve("said");
        try (StoreLock held = StoreLock.in(lists)) {
            assertThrows(IOException.class, () -> store.publish(NumberedEditions.list(2)));
            Process other = StoreWriter.process(held.folder(), 1)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            try {
                assertTrue(other.waitFor(60, TimeUnit.SECONDS), "it publishes on and on");
            } finally {
                other.destroyForcibly();
            }
        }
        String refusal = Files.readString(said);
        assertTrue(refusal.contains("expected to be the only one that publishes"), refusal);
        assertEquals(1, store.currentEdition(NumberedEditions.US).orElseThrow().number());
    }
}
