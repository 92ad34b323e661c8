package io.github.opendnc.examples.command;

import io.github.opendnc.files.NamedChannel;
import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files that a user named: what the file system would say of them later, and without their name, is said first. */
final class NamedFile {
    /** The ends of the names of packed files and workbooks. */
    private static final Pattern PROMISES =
            Pattern.compile("(?i)\\.(?:gz|tgz|zip|bz2|xz|zst|7z|rar|xls|xlsx|xlsm|xlsb|ods|numbers|parquet)$");

    /** Ten thousand times as much as people write of settlements, secrets or keys. */
    private static final int MOST = 1 << 24;

    private NamedFile() {}

    /**
     * The file of a name. An empty one is none: a variable that is not set must not be the folder that one is in. Nor is one that
     * the system cannot have, as with {@code é} where its encoding is ASCII.
     *
     * @param option which has the name
     * @throws UsageException if there is no such file name
     */
    static Path of(String option, String name) {
        try {
            return named(name);
        } catch (IllegalArgumentException none) {
            throw new UsageException(option + ": " + none.getMessage());
        }
    }

    /**
     * The same without the option.
     *
     * @throws IllegalArgumentException with what was expected and found, if there is no such file name
     */
    static Path named(String name) {
        try {
            if (!name.isEmpty()) {
                return Path.of(name);
            }
        } catch (InvalidPathException impossible) {
            throw new IllegalArgumentException(
                    "expected a name that files can have on this system (whose names are in " + encoding()
                            + "), found \"" + name + "\"",
                    impossible);
        }
        throw new IllegalArgumentException("expected the name of a file or folder, found \"\"");
    }

    /** In which the system has names of files and the words of a command line. */
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
     * All of a small file, which may be a pipe. A device may never end.
     *
     * @throws MalformedFileException if there is more
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

    /** The file, unless it is a directory or its own is not there. */
    static Path toWrite(Path file) throws FileSystemException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new FileSystemException(file.toString(), null, "its directory does not exist");
        }
        return toRead(file);
    }

    /**
     * Checks that a name promises no other file than a text, which is what is written whatever the name. A device or a pipe
     * may have any name.
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
