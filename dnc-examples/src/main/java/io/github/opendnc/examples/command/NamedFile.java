package io.github.opendnc.examples.command;

import io.github.opendnc.files.NamedChannel;
import io.github.opendnc.files.Windows;
import io.github.opendnc.registry.MalformedFileException;
import java.io.IOError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files that a user named. What the file system would report later, and without their name, is reported first. */
final class NamedFile {
    /** The name of standard input, if the system has one. A file behind it must not be written over either. */
    static final Path STANDARD_INPUT = Path.of("/dev/stdin");

    /** Endings of packed files and workbooks. */
    private static final Pattern PROMISES =
            Pattern.compile("(?i)\\.(?:gz|tgz|zip|bz2|xz|zst|7z|rar|xls|xlsx|xlsm|xlsb|ods|numbers|parquet)$");

    /** Ten thousand times as much as people write in files of settlements, secrets or keys. */
    private static final int MOST = 1 << 24;

    private NamedFile() {}

    /**
     * The file with a name. An empty name is refused, because a variable that is not set must not mean the current
     * folder. A name that the system cannot have is refused too, such as one with {@code é} if its encoding is ASCII.
     *
     * @param option the option with this name
     * @throws UsageException if there can be no file with this name
     */
    static Path of(String option, String name) {
        try {
            return named(name);
        } catch (IllegalArgumentException none) {
            throw new UsageException(option + ": " + none.getMessage());
        }
    }

    /**
     * The same without an option.
     *
     * @throws IllegalArgumentException if there can be no file with this name; the message says what was expected and
     *     found
     */
    static Path named(String name) {
        try {
            if (!name.isEmpty()) {
                Path file = Path.of(name);
                if (file.toAbsolutePath().isAbsolute()) { // it is; this fails for C:name if Windows has no such drive
                    return file;
                }
            }
        } catch (IOError noDrive) {
            throw new IllegalArgumentException("expected a drive that is there, found \"" + name + "\"", noDrive);
        } catch (InvalidPathException impossible) {
            if (Windows.HERE && (name.contains("*") || name.contains("?"))) {
                // Java puts in the files that match. A text in quotes, and one that nothing matches, stays as it is.
                throw new IllegalArgumentException(
                        "expected files that match, found none (or a text in quotes) for \"" + name + "\"", impossible);
            }
            throw new IllegalArgumentException(
                    "expected a name that files can have on this system (whose names are in " + encoding()
                            + "), found \"" + name + "\"",
                    impossible);
        }
        throw new IllegalArgumentException("expected the name of a file or folder, found \"\"");
    }

    /** The encoding of file names and command lines on this system. */
    static String encoding() {
        return System.getProperty("sun.jnu.encoding", "no known encoding");
    }

    /** The file, unless it is a directory. */
    static Path toRead(Path file) throws FileSystemException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a directory");
        }
        return file;
    }

    /**
     * All bytes of a small file, which may be a pipe. A device may never end.
     *
     * @throws MalformedFileException if there are too many bytes
     */
    static byte[] bytes(Path file) throws IOException {
        try (InputStream in = NamedChannel.stream(toRead(file))) {
            byte[] all = in.readNBytes(MOST + 1);
            if (all.length > MOST) {
                throw MalformedFileException.of(file, String.format(Locale.ROOT, "at most %,d bytes", MOST), "more");
            }
            return all;
        }
    }

    /** The file to write. Throws if it is a directory, or if the directory for it does not exist. */
    static Path toWrite(Path file) throws FileSystemException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new FileSystemException(file.toString(), null, "its directory does not exist");
        }
        return toRead(file);
    }

    /**
     * Checks that a name does not promise anything but a text, because a text is written in any case. A device or a
     * pipe may have any name.
     *
     * @throws UsageException if it does
     */
    static void checkText(Path file) {
        String name = String.valueOf(file.getFileName());
        Matcher promise = PROMISES.matcher(name);
        if (promise.find() && (!Files.exists(file) || Files.isRegularFile(file))) {
            String plain = name.substring(0, promise.start());
            throw new UsageException(name + ": expected the name of a text file, which is what is written, such as "
                    + (plain.contains(".") ? plain : plain + ".csv")
                    + "; pack it afterwards, or open it in a spreadsheet program and save it there");
        }
    }
}
