package io.github.opendnc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store on a file system that is full, where the user who runs the test may mount one. */
class FullDiskTest {
    @TempDir
    private Path temp;

    private static boolean runs(String... command) throws Exception {
        return Files.exists(Path.of(command[0]))
                && new ProcessBuilder(command)
                                .redirectErrorStream(true)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .start()
                                .waitFor()
                        == 0;
    }

    @Test
    void whatDoesNotFitIsSaidAndTheStoreIsAsItWas() throws Exception {
        Path disk = Files.createDirectory(temp.resolve("disk"));
        assumeTrue(
                runs("/usr/bin/mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", disk.toString()),
                "a user who may mount");
        try {
            fill(disk);
        } finally {
            // Lazily: what was mapped into memory keeps it busy until it is collected.
            assertEquals(true, runs("/usr/bin/umount", "-l", disk.toString()));
        }
    }

    private static void fill(Path disk) throws IOException {
        SnapshotStore store = SnapshotStore.at(disk.resolve("lists"));
        store.publish(NumberedEditions.list(1));
        Path filler = disk.resolve("filler");
        try (OutputStream out = Files.newOutputStream(filler)) {
            for (byte[] page = new byte[1_024]; ; ) {
                out.write(page);
            }
        } catch (IOException full) {
            assertEquals(1, current(store));
        }
        assertThrows(IOException.class, () -> store.publish(NumberedEditions.list(2)));
        assertThrows(
                IOException.class,
                () -> store.update(NumberedEditions.US, current -> NumberedEditions.revision(2), Optional.empty()));
        assertEquals(1, current(store));
        try (Stream<Path> files = Files.list(disk.resolve("lists"))) {
            assertEquals(
                    List.of(),
                    files.filter(file -> file.toString().endsWith(".tmp")).toList());
        }
        Files.delete(filler);
        store.update(NumberedEditions.US, current -> NumberedEditions.revision(2), Optional.empty());
        assertEquals(2, current(store));
    }

    private static int current(SnapshotStore store) throws IOException {
        return NumberedEditions.checked(store.current(NumberedEditions.US).orElseThrow());
    }
}
