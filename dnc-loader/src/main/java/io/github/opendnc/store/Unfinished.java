package io.github.opendnc.store;

import io.github.opendnc.files.Folder;
import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * What is left from a process that stopped while it published. A snapshot is renamed before the file that says what it
 * is. If only the first of the two was renamed, the second is whole, and its renaming is done now. Everything else
 * under the name of something unfinished was never published, and is removed.
 */
final class Unfinished {
    private Unfinished() {}

    static void settle(StoreLock lock) throws IOException {
        Path folder = lock.folder();
        for (Path aside : in(folder)) {
            if (Files.isDirectory(aside)) {
                throw MalformedFileException.of(aside, "a file that is being written", "a folder");
            }
            StoreFile file =
                    StoreFile.ofUnfinished(aside.getFileName().toString()).orElseThrow();
            if (file.form() == StoreFile.Form.EDITION
                    && isSnapshotThere(file, folder)
                    && Files.notExists(file.in(folder))
                    && isWhole(aside)) {
                Files.move(aside, file.in(folder), StandardCopyOption.ATOMIC_MOVE);
                lock.sync();
            } else {
                Files.delete(aside);
            }
        }
    }

    private static boolean isSnapshotThere(StoreFile file, Path folder) {
        return Files.isRegularFile(new StoreFile(file.registry(), file.number(), StoreFile.Form.SNAPSHOT).in(folder));
    }

    private static boolean isWhole(Path aside) throws IOException {
        try {
            EditionFile.read(aside);
            return true;
        } catch (MalformedFileException cut) {
            return false;
        }
    }

    private static List<Path> in(Path folder) throws IOException {
        return Folder.list(folder).stream()
                .filter(file ->
                        StoreFile.ofUnfinished(file.getFileName().toString()).isPresent())
                .toList();
    }
}
