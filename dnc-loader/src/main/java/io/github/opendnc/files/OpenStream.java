package io.github.opendnc.files;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A stream that is already open, by one of the names that systems have for it: {@code /dev/stdout}, {@code
 * /dev/stderr}, {@code /dev/fd/2}, {@code /proc/self/fd/2}, and links to these. If a file is behind it, the name means
 * the position of the stream in that file, between what is there and what others will write. It never means a new file
 * in its place.
 */
public final class OpenStream {
    private static final Pattern FOLDER = Pattern.compile("/dev/fd|/proc/[0-9]+(?:/task/[0-9]+)?/fd");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final int OUTPUT = 1;
    private static final int ERROR = 2;

    private final Path name;
    private final int number;
    private final boolean isOwn;

    private OpenStream(Path name, int number, boolean isOwn) {
        this.name = name;
        this.number = number;
        this.isOwn = isOwn;
    }

    /** The stream with a name; empty if it is the name of a file, whether or not the file is there. */
    public static Optional<OpenStream> of(Path name) throws IOException {
        Path place = name.toAbsolutePath();
        for (int links = 0; links <= Destination.MOST_LINKS; links++) {
            Path folder = place.getParent();
            if (folder == null || !Files.exists(folder)) {
                return Optional.empty();
            }
            Path real = folder.toRealPath();
            String last = String.valueOf(place.getFileName());
            if (FOLDER.matcher(real.toString()).matches()
                    && NUMBER.matcher(last).matches()) {
                return Optional.of(new OpenStream(name, Integer.parseInt(last), isOwn(real)));
            }
            if (!Files.isSymbolicLink(place)) {
                return Optional.empty();
            }
            place = place.resolveSibling(Files.readSymbolicLink(place));
        }
        return Optional.empty(); // links that lead in a circle; whoever opens the file will report it
    }

    /** Whether a name means standard output. */
    public static boolean isStandardOutput(Path name) throws IOException {
        return of(name).filter(stream -> stream.isOwn && stream.number == OUTPUT)
                .isPresent();
    }

    private static boolean isOwn(Path folder) {
        long self = ProcessHandle.current().pid();
        return !folder.startsWith("/proc") || folder.startsWith("/proc/" + self);
    }

    /**
     * Whether it is standard output or standard error. Others go on writing to these, so they are flushed but never
     * closed.
     */
    boolean isShared() {
        return isOwn && (number == OUTPUT || number == ERROR);
    }

    /**
     * The channel to write to.
     *
     * @throws FileSystemException if the stream is not open, or if a file is behind it and the position in that file is
     *     not known
     */
    FileChannel forWriting() throws IOException {
        if (isShared()) {
            // If it were opened again by its name, it would begin at the beginning of the file.
            return new FileOutputStream(number == OUTPUT ? FileDescriptor.out : FileDescriptor.err).getChannel();
        }
        if (!Files.exists(name)) {
            throw new FileSystemException(name.toString(), null, "expected an open stream, found none of this number");
        }
        if (Files.isRegularFile(name)) {
            throw new FileSystemException(
                    name.toString(),
                    null,
                    "expected a stream to a pipe or a device, found one to a file; name the file");
        }
        return FileChannel.open(name, StandardOpenOption.WRITE);
    }
}
