package io.github.opendnc.registry;

import io.github.opendnc.text.MaskedText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file is not what it should be. The message is one line: where, what was expected, what was found.
 *
 * <pre>{@code
 * 2026-8-5_818_x.txt.zip!818.txt, line 7: expected area code, comma, seven digits; found "818,#####"
 * }</pre>
 *
 * <p>It may be logged: no message holds a whole telephone number that stands in the file. Text of the file goes through {@link
 * #shown}; what is left of seven digits in a row, or of ten grouped as in {@code 212-555-0143}, is masked. The name of the file
 * itself is told as it is: one that is called by a telephone number tells it. Immutable.
 */
public final class MalformedFileException extends IOException {
    private static final long serialVersionUID = 1;

    /** Where the system has the files that a program has open, each named by a number. */
    private static final Set<Path> OPENED = Set.of(Path.of("/dev/fd"), Path.of("/proc/self/fd"));

    private final String file;
    private final @Nullable String member;
    private final long line;
    private final String expected;
    private final String actual;

    private MalformedFileException(
            Path file, @Nullable String member, long line, String expected, String actual, @Nullable Throwable cause) {
        super(message(file, member, line, expected, actual), cause);
        this.file = file.toString();
        this.member = member;
        this.line = line;
        this.expected = expected;
        this.actual = actual;
    }

    /** A fault of the file as a whole. */
    public static MalformedFileException of(Path file, String expected, String actual) {
        return new MalformedFileException(file, null, 0, expected, actual, null);
    }

    /** A fault of the file as a whole that another exception told of. */
    public static MalformedFileException of(Path file, String expected, String actual, Throwable cause) {
        return new MalformedFileException(file, null, 0, expected, actual, cause);
    }

    /**
     * A fault in one line.
     *
     * @param line counted from 1
     */
    public static MalformedFileException ofLine(Path file, long line, String expected, String actual) {
        return new MalformedFileException(file, null, line, expected, actual, null);
    }

    /** A fault of one member of an archive. */
    public static MalformedFileException ofMember(Path file, String member, String expected, String actual) {
        return new MalformedFileException(file, MaskedText.inName(member), 0, expected, actual, null);
    }

    /**
     * A fault in one line of one member of an archive.
     *
     * @param line counted from 1
     */
    public static MalformedFileException ofMember(Path file, String member, long line, String expected, String actual) {
        return new MalformedFileException(file, MaskedText.inName(member), line, expected, actual, null);
    }

    /**
     * Text of a file made fit for a message: in quotes, at most 40 characters, control characters written as escapes;
     * if it has seven digits or more, only the first three of them (the area code) are kept and the rest become
     * {@code #}.
     */
    public static String shown(CharSequence text) {
        return MaskedText.quoted(text);
    }

    /** The name of a member of an archive made fit for a message: on one line, at most 120 characters, masked likewise. */
    public static String shownName(String name) {
        return MaskedText.inName(name);
    }

    /**
     * A file made fit for a message: its name without its folders, on one line. A pipe that a shell has opened keeps them, for its
     * name is a number: {@code /dev/fd/63}.
     */
    public static String shownFile(Path file) {
        Path name = file.getFileName();
        boolean isWhole = name == null || (file.getParent() != null && OPENED.contains(file.getParent()));
        return MaskedText.visible((isWhole ? file : name).toString());
    }

    private static String message(Path file, @Nullable String member, long line, String expected, String actual) {
        return shownFile(file)
                + (member == null ? "" : "!" + member)
                + (line == 0 ? "" : ", line " + line)
                + ": expected " + MaskedText.withoutNumbers(expected) + "; found " + MaskedText.withoutNumbers(actual);
    }

    /** The path of the file as it was given. */
    public String file() {
        return file;
    }

    /** The member of the archive; empty when the file is not an archive or the fault is in the archive itself. */
    public Optional<String> member() {
        return Optional.ofNullable(member);
    }

    /** The line, counted from 1; empty when the fault has no line. */
    public OptionalLong line() {
        return line == 0 ? OptionalLong.empty() : OptionalLong.of(line);
    }

    /** What should have been there, masked. */
    public String expected() {
        return MaskedText.withoutNumbers(expected);
    }

    /** What was there instead, masked. */
    public String actual() {
        return MaskedText.withoutNumbers(actual);
    }
}
