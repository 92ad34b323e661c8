package io.github.opendnc.leads;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file that appears whole or not at all: it is written aside in the directory of its target, and moved onto it by
 * {@link #publish}. Closed without that, it leaves nothing, and a file that was there before stays. A target that is a
 * device or a pipe is written to directly. Not thread-safe.
 */
final class AtomicFile implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final Path written;
    private final FileChannel channel;
    private final OutputStream stream;

    private AtomicFile(Path target, Path written, FileChannel channel) {
        this.target = target;
        this.written = written;
        this.channel = channel;
        this.stream = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    }

    /** Begins a file. */
    static AtomicFile at(Path path) throws IOException {
        // A symbolic link is to stay one: what it points to is replaced.
        Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return new AtomicFile(target, target, FileChannel.open(target, StandardOpenOption.WRITE));
        }
        String suffix = Long.toString(ThreadLocalRandom.current().nextLong() >>> 1, Character.MAX_RADIX);
        Path aside = target.resolveSibling("." + target.getFileName() + "." + suffix + ".tmp");
        return new AtomicFile(
                target, aside, FileChannel.open(aside, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW));
    }

    /** Where to write. */
    OutputStream stream() {
        return stream;
    }

    /** Makes the file appear, all of it and on the disk. */
    void publish() throws IOException {
        stream.flush();
        if (!written.equals(target)) {
            channel.force(true);
            channel.close();
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        if (!written.equals(target)) {
            Files.deleteIfExists(written);
        }
    }
}
