package io.github.opendnc.files;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * A file that appears whole or not at all. It is written aside in the directory of its target, and {@link #publish}
 * moves it onto the target. If it is closed before that, it leaves nothing, and a file that was there before stays.
 * Only its owner may read a new file; one that replaces another has the other's permissions. A target that is a device,
 * a pipe or an {@link OpenStream} is written to directly. Not thread-safe.
 */
public final class AtomicFile implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final Optional<AsideFile> aside;
    private final FileChannel channel;
    private final boolean isShared;
    private OutputStream stream;

    private AtomicFile(Path target, Optional<AsideFile> aside, FileChannel channel, boolean isShared) {
        this.target = target;
        this.aside = aside;
        this.channel = new NamedChannel(channel, target);
        this.isShared = isShared;
        this.stream = buffered();
    }

    private OutputStream buffered() {
        return new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    }

    /**
     * Begins a file. A symbolic link stays a link: the file that it points to is replaced.
     *
     * @throws IOException if nothing can be written in its directory
     */
    public static AtomicFile at(Path path) throws IOException {
        Optional<OpenStream> open = OpenStream.of(path);
        if (open.isPresent()) {
            return new AtomicFile(
                    path, Optional.empty(), open.get().forWriting(), open.get().isShared());
        }
        Path target = Destination.of(path);
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return new AtomicFile(target, Optional.empty(), FileChannel.open(target, StandardOpenOption.WRITE), false);
        }
        checkName(target);
        AsideFile aside = AsideFile.of(target);
        try {
            return new AtomicFile(target, Optional.of(aside), aside.create(), false);
        } catch (IOException | RuntimeException e) {
            aside.remove();
            throw e;
        }
    }

    /** Checks the name. Otherwise a name that is too long would be reported only when everything is written. */
    private static void checkName(Path target) throws IOException {
        try {
            Files.readAttributes(target, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException | AccessDeniedException ofNoName) {
            // Then there is no file in its place, or a fault of its directory is reported by itself.
        }
    }

    /** The stream to write to. After {@link #forget} it is another one. It need not be closed. */
    public OutputStream stream() {
        return stream;
    }

    /** Whether what was written can be forgotten. A device or a pipe cannot. */
    public boolean canForget() {
        return aside.isPresent();
    }

    /**
     * Forgets what was written.
     *
     * @throws IllegalStateException if that cannot be done
     */
    public void forget() throws IOException {
        if (!canForget()) {
            throw new IllegalStateException(target.getFileName() + ": what was written is gone");
        }
        channel.truncate(0);
        stream = buffered();
    }

    /** Makes the whole file appear, on the disk. */
    public void publish() throws IOException {
        stream.flush();
        if (aside.isPresent()) {
            channel.force(true);
            channel.close();
            FilePermissions.copy(target, aside.get().path());
            aside.get().publish();
        }
    }

    /** Removes what was not published. */
    @Override
    public void close() throws IOException {
        if (!isShared) {
            channel.close();
        }
        if (aside.isPresent()) {
            aside.get().remove();
        }
    }
}
