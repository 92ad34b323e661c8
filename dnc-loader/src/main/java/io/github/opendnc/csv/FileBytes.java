package io.github.opendnc.csv;

import io.github.opendnc.files.NamedChannel;
import io.github.opendnc.files.OwnerOnly;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.SourceFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;

/**
 * The bytes of a file, opened once and read several times. So every reading sees the same file, even if another one has
 * taken its name, and no more bytes than there were at first. A pipe or standard input can be read only once, so it is
 * copied to a temporary file first. Not thread-safe, except for {@link #read}.
 */
public final class FileBytes implements Closeable {
    private final Path name;
    private final FileChannel channel;
    private final long size;

    /** The attributes of the file when it was opened. Empty for a copy, because nobody else writes to one. */
    private final Optional<BasicFileAttributes> opened;

    private FileBytes(Path name, FileChannel channel, Optional<BasicFileAttributes> opened) throws IOException {
        this.name = name;
        this.channel = channel;
        this.size = channel.size();
        this.opened = opened;
    }

    /**
     * Opens a file. If it is a pipe, this waits for a writer, as reading does.
     *
     * @throws MalformedFileException if it is a folder
     */
    public static FileBytes of(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw MalformedFileException.of(file, "a file", "a folder");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (InputStream in = NamedChannel.stream(file)) {
                return copyOf(in, file);
            }
        }
        BasicFileAttributes opened = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileBytes(file, NamedChannel.open(file), Optional.of(opened));
    }

    /**
     * Copies a stream and leaves it open.
     *
     * @param name what messages call it
     */
    public static FileBytes copyOf(InputStream in, Path name) throws IOException {
        FileChannel copy = OwnerOnly.temporary();
        try {
            in.transferTo(Channels.newOutputStream(copy));
            return new FileBytes(name, copy, Optional.empty());
        } catch (IOException | RuntimeException e) {
            copy.close();
            throw e;
        }
    }

    /** The file as messages name it. */
    public Path name() {
        return name;
    }

    /** The open file, for reading at positions. */
    FileChannel channel() {
        return channel;
    }

    /** The name, size and digest of the file. Reads all of it. */
    public SourceFile source() throws IOException {
        return SourceFile.of(name, stream(0));
    }

    /** The number of bytes. */
    public long size() {
        return size;
    }

    /**
     * The bytes from a position on. Several readings do not disturb each other, and closing one closes nothing else.
     */
    Reading from(long position) {
        return new Reading(position);
    }

    /** The bytes from a position on. */
    public InputStream stream(long position) {
        return Channels.newInputStream(from(position));
    }

    /**
     * Reads bytes from a position on: all that are asked for, or as many as the file has there. Several threads may do
     * this at once.
     *
     * @return how many bytes were read
     */
    int read(long position, byte[] to, int from, int length) throws IOException {
        int count = (int) Math.min(length, size - position);
        ByteBuffer buffer = ByteBuffer.wrap(to, from, count);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, position + count - buffer.remaining()) < 0) {
                throw becameShorter();
            }
        }
        return count;
    }

    /**
     * Checks that nobody has written to the file since it was opened. An export that is still being written may look
     * whole, and a refusal in its last rows would be missed. A file that was moved or replaced is still what it was.
     *
     * @throws MalformedFileException if somebody has written to it
     */
    public void checkUnchanged() throws IOException {
        if (opened.isPresent() && (channel.size() != size || isWrittenSince(opened.get()))) {
            throw MalformedFileException.of(name, "a file at rest", "one that is being written");
        }
    }

    private boolean isWrittenSince(BasicFileAttributes before) throws IOException {
        if (!Files.exists(name)) {
            return false;
        }
        BasicFileAttributes now = Files.readAttributes(name, BasicFileAttributes.class);
        return Objects.equals(now.fileKey(), before.fileKey())
                && !now.lastModifiedTime().equals(before.lastModifiedTime());
    }

    private IOException becameShorter() {
        return new IOException(name.getFileName() + ": has become shorter while it was read");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** One reading of the bytes. */
    final class Reading implements ReadableByteChannel {
        private long position;

        private Reading(long position) {
            this.position = position;
        }

        /** The position of the next byte. */
        long position() {
            return position;
        }

        @Override
        public int read(ByteBuffer buffer) throws IOException {
            if (position >= size) {
                return -1;
            }
            int limit = buffer.limit();
            buffer.limit((int) Math.min(limit, buffer.position() + size - position));
            int count = channel.read(buffer, position);
            buffer.limit(limit);
            if (count < 0) {
                throw becameShorter();
            }
            position += count;
            return count;
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() {
            // The file stays open for the next reading.
        }
    }
}
