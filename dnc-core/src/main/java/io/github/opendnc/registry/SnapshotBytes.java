package io.github.opendnc.registry;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;

/**
 * The bytes of a snapshot's file before they are checked, either read into memory or mapped. Either way the file is
 * closed when they are returned.
 */
final class SnapshotBytes {
    private SnapshotBytes() {}

    /** All bytes in memory. Later changes of the file do not affect them. */
    static ByteBuffer read(Path file) throws IOException {
        try (FileChannel channel = open(file)) {
            ByteBuffer all = SnapshotFile.littleEndian(size(file, channel));
            while (all.position() < all.capacity()) {
                // To fill heap memory, a channel keeps a copy as large as what it is asked for at once.
                all.limit(Math.min(all.capacity(), all.position() + SnapshotFile.PIECE));
                if (read(file, channel, all) < 0) {
                    throw changing(file);
                }
                SnapshotFile.letOthersGoFirst();
            }
            if (channel.size() != all.capacity()) {
                throw changing(file);
            }
            return all.clear();
        }
    }

    /** Names the file in the message. A broken disk does not say which file it has lost. */
    private static int read(Path file, FileChannel channel, ByteBuffer to) throws IOException {
        try {
            return channel.read(to);
        } catch (ClosedChannelException telling) {
            throw telling;
        } catch (IOException unnamed) {
            throw new IOException(file + ": " + unnamed.getMessage(), unnamed);
        }
    }

    /** All bytes where they are in the file. Later changes of the file affect them. */
    static ByteBuffer map(Path file) throws IOException {
        try (FileChannel channel = open(file)) {
            ByteBuffer all = channel.map(FileChannel.MapMode.READ_ONLY, 0, size(file, channel));
            return all.order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    /** Checks first what kind of file it is, because opening a pipe waits until somebody writes into it. */
    private static FileChannel open(Path file) throws IOException {
        BasicFileAttributes kind = Files.readAttributes(file, BasicFileAttributes.class);
        if (!kind.isRegularFile()) {
            throw MalformedFileException.of(file, "a snapshot", kind.isDirectory() ? "a folder" : "a pipe or a device");
        }
        return FileChannel.open(file);
    }

    private static int size(Path file, FileChannel channel) throws IOException {
        long size = channel.size();
        if (size < SnapshotFile.HEADER || size > Integer.MAX_VALUE) {
            throw MalformedFileException.of(
                    file,
                    String.format(Locale.ROOT, "a snapshot of %d bytes to 2 GiB", SnapshotFile.HEADER),
                    String.format(Locale.ROOT, "%,d bytes", size));
        }
        return (int) size;
    }

    private static MalformedFileException changing(Path file) {
        return MalformedFileException.of(file, "a file at rest", "one that is being written or cut");
    }
}
