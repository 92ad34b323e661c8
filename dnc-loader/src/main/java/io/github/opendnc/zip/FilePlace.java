package io.github.opendnc.zip;

import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.text.MaskedText;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file or a member of a zip file, as the place of a fault. */
public final class FilePlace {
    private final Path file;
    private final @Nullable String member;

    private FilePlace(Path file, @Nullable String member) {
        this.file = file;
        this.member = member;
    }

    /** The file itself. */
    public static FilePlace of(Path file) {
        return new FilePlace(file, null);
    }

    /** A member of the file, if it is a zip file. */
    public FilePlace member(String name) {
        return new FilePlace(file, name);
    }

    /** The exception for a fault there. */
    public MalformedFileException malformed(String expected, String actual) {
        return member == null
                ? MalformedFileException.of(file, expected, actual)
                : MalformedFileException.ofMember(file, member, expected, actual);
    }

    /** The exception for a fault in a line there. */
    public MalformedFileException malformed(long line, String expected, String actual) {
        return member == null
                ? MalformedFileException.ofLine(file, line, expected, actual)
                : MalformedFileException.ofMember(file, member, line, expected, actual);
    }

    /** The name as messages show it, without folders. */
    @Override
    public String toString() {
        return MalformedFileException.shownFile(file) + (member == null ? "" : "!" + MaskedText.inName(member));
    }
}
