package io.github.opendnc.examples.command;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/**
 * What will be written to standard output once it is whole, kept in a temporary file. Only the user may read that file,
 * and it has no name where a file may lose its name while it is open: nothing of it stays when the command is killed.
 */
final class WholeOutput implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final OutputStream stream;

    private WholeOutput(Path path, FileChannel channel) {
        this.channel = channel;
        OutputStream file = new FilterOutputStream(Channels.newOutputStream(channel)) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                try {
                    out.write(bytes, from, length);
                } catch (ClosedChannelException closed) {
                    throw closed;
                } catch (IOException unnamed) {
                    // A disk that is full does not say which, and nobody has named this one.
                    throw new IOException(path + ": " + unnamed.getMessage(), unnamed);
                }
            }
        };
        this.stream = new BufferedOutputStream(file, BUFFER);
    }

    static WholeOutput begin() throws IOException {
        Path path = Path.of(System.getProperty("java.io.tmpdir"), "dnc-" + UUID.randomUUID() + ".tmp");
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        return new WholeOutput(
                path,
                FileChannel.open(
                        path,
                        Set.of(
                                StandardOpenOption.CREATE_NEW,
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE,
                                StandardOpenOption.DELETE_ON_CLOSE,
                                LinkOption.NOFOLLOW_LINKS),
                        ownerOnly));
    }

    /** Where to write. */
    OutputStream stream() {
        return stream;
    }

    /** Copies all that was written. */
    void copyTo(PrintStream out) throws IOException {
        stream.flush();
        channel.position(0);
        OutputStream checked = new CheckedOutput(out);
        Channels.newInputStream(channel).transferTo(checked);
        checked.flush();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
