package io.github.opendnc.store;

import io.github.opendnc.files.NamedChannel;
import io.github.opendnc.files.Windows;
import io.github.opendnc.registry.MalformedFileException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The right to publish into a folder. One thread of one process holds it at a time. */
final class StoreLock implements Closeable {
    /** Locks a file. Returns null if somebody else has the lock. */
    interface Locking {
        @Nullable
        FileLock of(FileChannel channel) throws IOException;
    }

    private static final String LOCK = "publishing.lock";

    /**
     * The folders into which this process publishes. They are checked before the lock of the file: closing any channel
     * of that file, even one that was refused, gives up the lock that the process holds (POSIX).
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final Path held;
    private final FileChannel channel;

    private StoreLock(Path folder, Path held, FileChannel channel) {
        this.folder = folder;
        this.held = held;
        this.channel = channel;
    }

    /** Checks that a folder is there. If nothing new is to be begun, a missing folder is a slip and is not created. */
    static void checkThere(Path folder) throws NoSuchFileException {
        if (Files.notExists(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
    }

    /** Takes the right. Creates the folder if it is not there. */
    static StoreLock in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path real = folder.toRealPath();
        if (!HELD.add(real)) {
            throw another(folder);
        }
        try {
            return new StoreLock(folder, real, locked(folder, FileChannel::tryLock));
        } catch (IOException | RuntimeException refused) {
            HELD.remove(real);
            throw refused;
        }
    }

    static FileChannel locked(Path folder, Locking locking) throws IOException {
        Path lock = folder.resolve(LOCK);
        if (Files.exists(lock) && !Files.isRegularFile(lock)) {
            // Opening a pipe would wait for a reader.
            throw MalformedFileException.of(
                    lock, "a file", Files.isDirectory(lock) ? "a folder" : "a pipe or a device");
        }
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (locking.of(channel) != null) {
                return channel;
            }
        } catch (OverlappingFileLockException loadedTwice) {
            // Another copy of this class, from another class loader, holds it.
        } catch (IOException refused) {
            channel.close();
            throw new IOException(
                    lock + ": expected to be locked, because a store needs a file system with locks; found "
                            + refused.getMessage(),
                    refused);
        } catch (RuntimeException refused) {
            channel.close();
            throw refused;
        }
        channel.close();
        throw another(folder);
    }

    private static IOException another(Path folder) {
        return new IOException(folder
                + ": expected to be the only one that publishes; found another that is: try again when it is done");
    }

    Path folder() {
        return folder;
    }

    /**
     * Makes renaming and deleting last, because the system writes a folder too only when it likes. Windows has no way
     * to ask for it.
     */
    void sync() throws IOException {
        if (!Windows.HERE) {
            try (FileChannel directory = NamedChannel.open(folder)) {
                directory.force(true);
            }
        }
    }

    /**
     * Deletes a file, as far as Windows lets it; if not, the next to publish deletes it. A folder belongs to somebody
     * else, whatever its name is.
     *
     * @return whether there is no such file any more
     */
    boolean delete(Path old) throws IOException {
        if (Files.isDirectory(old)) {
            return true;
        }
        try {
            Files.deleteIfExists(old);
        } catch (FileSystemException held) {
            if (!Windows.HERE) {
                throw held;
            }
        }
        return Files.notExists(old); // Windows may only have marked it, until whoever has it mapped is done
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(held);
        }
    }
}
