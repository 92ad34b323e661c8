package io.github.opendnc.csv;

import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.zip.FilePlace;
import io.github.opendnc.zip.Workbook;
import io.github.opendnc.zip.ZipDirectory;
import io.github.opendnc.zip.ZipMember;
import io.github.opendnc.zip.ZipMemberStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * Opens text files that come packed. They are recognised by their first bytes and not by their names. A text within
 * gzip, or alone within a zip, is unpacked to a temporary file. A workbook or a zip of several files is refused, and
 * the message says what to do.
 */
public final class PackedFile {
    private static final String GZIP = "1f8b";
    private static final String ZIP = "504b0304";
    private static final String EMPTY_ZIP = "504b0506";
    /** The beginning of files that Excel, Word and others wrote before 2007. */
    private static final String OLD_WORKBOOK = "d0cf11e0";

    private static final List<String> MAGICS = List.of(ZIP, EMPTY_ZIP, OLD_WORKBOOK);
    private static final int LONGEST_MAGIC = 4;
    /** Enough to tell any workbook from a zip of texts. */
    private static final int MOST_MEMBERS = 100_000;

    private PackedFile() {}

    /**
     * Opens a file, and unpacks it if it is packed.
     *
     * @throws MalformedFileException if it is a workbook, contains several files, or cannot be unpacked
     */
    public static FileBytes open(Path file) throws IOException {
        return unpacked(FileBytes.of(file));
    }

    /** Copies a stream, leaves it open, and unpacks the copy in the same way. */
    public static FileBytes copyOf(InputStream in, Path name) throws IOException {
        return unpacked(FileBytes.copyOf(in, name));
    }

    /**
     * Checks the first bytes of a stream. It is answered as it comes, so it cannot be unpacked.
     *
     * @throws MalformedFileException if it is packed, or a workbook
     */
    static void checkPlain(byte[] bytes, int length, Path name) throws MalformedFileException {
        String magic = HexFormat.of().formatHex(bytes, 0, Math.min(LONGEST_MAGIC, length));
        if (magic.startsWith(GZIP) || MAGICS.contains(magic)) {
            throw MalformedFileException.of(
                    name,
                    "a text such as CSV",
                    "a packed file or a workbook, which cannot be read as a stream; unpack it first");
        }
    }

    /** The text of an open file: the file itself, or what was packed in it. In the second case the file is closed. */
    public static FileBytes unpacked(FileBytes file) throws IOException {
        String magic = magic(file);
        if (!magic.startsWith(GZIP) && !MAGICS.contains(magic)) {
            return file;
        }
        try (file) {
            if (magic.equals(OLD_WORKBOOK)) {
                throw noText(file, Workbook.OLD);
            }
            FileBytes text = magic.startsWith(GZIP) ? ofGzip(file) : ofZip(file);
            try {
                file.checkUnchanged();
                checkNotPacked(file, magic(text));
                return text;
            } catch (IOException unusable) {
                text.close();
                throw unusable;
            }
        } catch (ZipException | EOFException damaged) {
            throw noText(file, "a packed file that is damaged, cut short or locked with a password");
        }
    }

    private static void checkNotPacked(FileBytes file, String inner) throws MalformedFileException {
        if (inner.startsWith(GZIP) || inner.equals(ZIP) || inner.equals(OLD_WORKBOOK)) {
            throw noText(file, "a packed file within a packed one; unpack it");
        }
    }

    private static String magic(FileBytes file) throws IOException {
        try (InputStream in = file.stream(0)) {
            return HexFormat.of().formatHex(in.readNBytes(LONGEST_MAGIC));
        }
    }

    private static FileBytes ofGzip(FileBytes file) throws IOException {
        try (WholeGzip in = new WholeGzip(file)) {
            FileBytes text = Unpacking.copy(in, file.name(), Unpacking.MOST);
            try {
                in.checkWhole();
                return text;
            } catch (IOException more) {
                text.close();
                throw more;
            }
        }
    }

    /**
     * Unpacks a zip. Accounts for all of its bytes, even in members that are not read; otherwise the file is refused.
     */
    private static FileBytes ofZip(FileBytes file) throws IOException {
        FilePlace place = FilePlace.of(file.name());
        List<ZipMember> members = ZipDirectory.read(file.channel(), place, MOST_MEMBERS).stream()
                .filter(PackedFile::isFile)
                .toList();
        List<String> names = members.stream().map(ZipMember::name).toList();
        Optional<String> workbook = Workbook.ofMembers(names);
        if (workbook.isPresent()) {
            throw noText(file, workbook.get());
        }
        if (members.size() != 1) {
            throw noText(
                    file,
                    members.isEmpty()
                            ? "an empty zip"
                            : "a zip of " + members.size() + " files; unpack it and take one");
        }
        ZipMember member = members.get(0);
        try (InputStream in = new ZipMemberStream(file.channel(), member, place.member(member.name()))) {
            return Unpacking.copy(in, file.name(), Unpacking.MOST);
        }
    }

    /** Whether a member is a file of the user. A Mac adds others to a zip. */
    private static boolean isFile(ZipMember member) {
        return !member.isFolder() && !member.name().startsWith("__MACOSX/");
    }

    private static MalformedFileException noText(FileBytes file, String found) {
        return MalformedFileException.of(file.name(), "a text file such as CSV", found);
    }
}
