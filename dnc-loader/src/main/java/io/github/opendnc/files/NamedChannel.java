package io.github.opendnc.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A file that is read or written, and whose exceptions contain its name. A disk that is full or broken does not say
 * which file it was.
 */
public final class NamedChannel extends FileChannel {
    private static final Set<PosixFilePermission> READ_ONLY = PosixFilePermissions.fromString("r--r--r--");

    private final FileChannel file;
    private final Path name;

    /**
     * An open file.
     *
     * @param name the name in its exceptions
     */
    NamedChannel(FileChannel file, Path name) {
        this.file = file;
        this.name = name;
    }

    /** Opens a file for reading. */
    public static FileChannel open(Path file) throws IOException {
        return new NamedChannel(FileChannel.open(file), file);
    }

    /**
     * Makes a new file for writing. It is read-only for others from the first moment; the program that made it can go
     * on writing to it.
     */
    public static FileChannel createReadOnly(Path file) throws IOException {
        FileChannel made = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                FilePermissions.ofNew(file, READ_ONLY));
        return new NamedChannel(made, file);
    }

    /** Opens a file, or a pipe, for reading once. */
    public static InputStream stream(Path file) throws IOException {
        return Channels.newInputStream(inOrder(open(file)));
    }

    /**
     * Wraps a channel. From Java 21 on, the stream of a {@link FileChannel} asks for its position, which a pipe does
     * not have.
     */
    private static ReadableByteChannel inOrder(FileChannel file) {
        return new ReadableByteChannel() {
            @Override
            public int read(ByteBuffer to) throws IOException {
                return file.read(to);
            }

            @Override
            public boolean isOpen() {
                return file.isOpen();
            }

            @Override
            public void close() throws IOException {
                file.close();
            }
        };
    }

    /** Something that may fail. */
    private interface Step<T> {
        T run() throws IOException;
    }

    private <T> T named(Step<T> step) throws IOException {
        try {
            return step.run();
        } catch (ClosedChannelException | FileSystemException telling) {
            throw telling;
        } catch (IOException unnamed) {
            FileSystemException named = new FileSystemException(name.toString(), null, unnamed.getMessage());
            named.initCause(unnamed);
            throw named;
        }
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        return named(() -> file.read(to));
    }

    @Override
    public long read(ByteBuffer[] to, int from, int count) throws IOException {
        return named(() -> file.read(to, from, count));
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
        return named(() -> file.read(to, position));
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        return named(() -> file.write(bytes));
    }

    @Override
    public long write(ByteBuffer[] bytes, int from, int count) throws IOException {
        return named(() -> file.write(bytes, from, count));
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
        return named(() -> file.write(bytes, position));
    }

    @Override
    public long position() throws IOException {
        return named(file::position);
    }

    @Override
    public FileChannel position(long position) throws IOException {
        named(() -> file.position(position));
        return this;
    }

    @Override
    public long size() throws IOException {
        return named(file::size);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        named(() -> file.truncate(size));
        return this;
    }

    /** A broken disk reports its failure here. */
    @Override
    public void force(boolean metaData) throws IOException {
        named(() -> {
            file.force(metaData);
            return this;
        });
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        return named(() -> file.transferTo(position, count, target));
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
        return named(() -> file.transferFrom(source, position, count));
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        return named(() -> file.map(mode, position, size));
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return named(() -> file.lock(position, size, shared));
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        named(() -> {
            file.close();
            return this;
        });
    }
}
