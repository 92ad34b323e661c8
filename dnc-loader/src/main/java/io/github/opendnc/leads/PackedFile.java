package io.github.opendnc.leads;

import io.github.opendnc.registry.MalformedFileException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Files of text that come packed, known by their first bytes and not by their names. A text within gzip, or alone within a
 * zip, is unpacked to a temporary file; a workbook, or a zip of several files, is refused with what to do.
 */
final class PackedFile {
    private static final String GZIP = "1f8b";
    private static final String ZIP = "504b0304";
    private static final String EMPTY_ZIP = "504b0506";
    /** Of the files that Excel wrote before 2007, and Word and others too. */
    private static final String OLD_WORKBOOK = "d0cf11e0";

    private static final int LONGEST_MAGIC = 4;
    private static final String SAVE = "; open it there and save it as \"CSV UTF-8\"";

    private PackedFile() {}

    /**
     * Opens a file, unpacked if it is packed.
     *
     * @throws MalformedFileException if it is a workbook, or holds several files, or cannot be unpacked
     */
    static FileBytes open(Path file) throws IOException {
        return unpacked(FileBytes.of(file));
    }

    /** Copies a stream, which is not closed, and unpacks the copy likewise. */
    static FileBytes copyOf(InputStream in, Path name) throws IOException {
        return unpacked(FileBytes.copyOf(in, name));
    }

    private static FileBytes unpacked(FileBytes file) throws IOException {
        String magic = magic(file);
        if (!magic.startsWith(GZIP) && !List.of(ZIP, EMPTY_ZIP, OLD_WORKBOOK).contains(magic)) {
            return file;
        }
        try (file) {
            if (magic.equals(OLD_WORKBOOK)) {
                throw noText(file, "an Excel workbook (.xls)" + SAVE);
            }
            FileBytes text = magic.startsWith(GZIP) ? ofGzip(file) : ofZip(file);
            String inner = magic(text);
            if (inner.startsWith(GZIP) || inner.equals(ZIP) || inner.equals(OLD_WORKBOOK)) {
                text.close();
                throw noText(file, "a packed file within a packed one; unpack it");
            }
            return text;
        } catch (ZipException | EOFException damaged) {
            throw noText(file, "a packed file that is damaged, cut short or locked with a password");
        }
    }

    private static String magic(FileBytes file) throws IOException {
        try (InputStream in = file.stream(0)) {
            return HexFormat.of().formatHex(in.readNBytes(LONGEST_MAGIC));
        }
    }

    private static FileBytes ofGzip(FileBytes file) throws IOException {
        try (WholeGzip in = new WholeGzip(file)) {
            FileBytes text = FileBytes.copyOf(in, file.name());
            try {
                in.checkWhole();
                return text;
            } catch (IOException more) {
                text.close();
                throw more;
            }
        }
    }

    private static FileBytes ofZip(FileBytes file) throws IOException {
        List<String> members = members(file);
        if (members.isEmpty() && !magic(file).equals(EMPTY_ZIP)) {
            throw new ZipException("no member can be read");
        }
        if (members.stream().anyMatch(name -> name.startsWith("xl/"))) {
            throw noText(file, "an Excel workbook (.xlsx)" + SAVE);
        }
        if (members.contains("mimetype") && members.contains("content.xml")) {
            throw noText(file, "an OpenDocument file (.ods)" + SAVE);
        }
        if (members.size() != 1) {
            throw noText(
                    file,
                    members.isEmpty()
                            ? "an empty zip"
                            : "a zip of " + members.size() + " files; unpack it and take one");
        }
        try (ZipInputStream in = new ZipInputStream(file.stream(0))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (isFile(entry)) {
                    return FileBytes.copyOf(in, file.name());
                }
            }
        }
        throw new ZipException("a member has gone");
    }

    private static List<String> members(FileBytes file) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(file.stream(0))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (isFile(entry)) {
                    names.add(entry.getName());
                }
            }
        }
        return names;
    }

    /** What a Mac adds to a zip is none of its files. */
    private static boolean isFile(ZipEntry entry) {
        return !entry.isDirectory() && !entry.getName().startsWith("__MACOSX/");
    }

    private static MalformedFileException noText(FileBytes file, String found) {
        return MalformedFileException.of(file.name(), "a text file such as CSV", found);
    }
}
