package io.github.opendnc.registry;

import io.github.opendnc.text.MaskedText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file is not what it should be. The message is one line: where, what was expected, and what was found.
 *
 * <pre>{@code
 * 2026-8-5_818_x.txt.zip!818.txt, line 7: expected area code, comma, seven digits; found "818,#####"
 * }</pre>
 *
 * <p>The message may be logged: it never contains a whole telephone number from the file. Text of the file goes through
 * {@link #shown}. If seven digits in a row are still left, or ten grouped as in {@code 212-555-0143}, they are masked.
 * The file's own name is shown as it is; if a file is named after a telephone number, the message contains it.
 * Immutable.
 */
public final class MalformedFileException extends IOException {
    /** Faults that are mended in different ways. */
    public enum Fault {
        /**
         * The file is damaged or of another form, or the list is not the one that it was said to be, for example not of
         * that day. Obtain it again.
         */
        CONTENT,
        /**
         * Something in the list is older than what is held and nothing newer, or the changes are in what is held
         * already. Nothing is lost: what is held goes on answering, and the next list is newer.
         */
        OLDER,
        /**
         * The list lacks area codes or numbers that are held. Somebody must look whether it is whole, and can then
         * accept it.
         */
        SHRUNK,
        /**
         * The changes do not follow on the edition that is held. Obtain the list of those that do, or load a full list.
         */
        MISFIT,
        /**
         * The store that is followed was put back to an earlier time, or another one stands in its place. What was held
         * goes on answering. Somebody must look; if the store is right, it is followed from the beginning.
         */
        PUT_BACK
    }

    private static final long serialVersionUID = 1;

    /** Where the system shows the files that a program has open, each named by a number. */
    private static final Set<Path> OPENED = Set.of(Path.of("/dev/fd"), Path.of("/proc/self/fd"));

    private final String file;
    private final @Nullable String member;
    private final long line;
    private final String expected;
    private final String actual;
    private final Fault fault;

    private MalformedFileException(
            Path file, @Nullable String member, long line, String expected, String actual, @Nullable Throwable cause) {
        super(message(file, member, line, expected, actual), cause);
        this.fault = Fault.CONTENT;
        this.file = file.toString();
        this.member = member;
        this.line = line;
        this.expected = shownWhole(expected);
        this.actual = shownWhole(actual);
    }

    private MalformedFileException(MalformedFileException other, Fault fault) {
        super(other.getMessage(), other.getCause());
        this.file = other.file;
        this.member = other.member;
        this.line = other.line;
        this.expected = other.expected;
        this.actual = other.actual;
        this.fault = fault;
        setStackTrace(other.getStackTrace());
    }

    /** A fault of the file as a whole. */
    public static MalformedFileException of(Path file, String expected, String actual) {
        return new MalformedFileException(file, null, 0, expected, actual, null);
    }

    /** A fault of the file as a whole, which another exception reported. */
    public static MalformedFileException of(Path file, String expected, String actual, @Nullable Throwable cause) {
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

    /** The same with another fault than {@link Fault#CONTENT}. */
    public MalformedFileException withFault(Fault other) {
        return new MalformedFileException(this, Objects.requireNonNull(other, "fault"));
    }

    /**
     * Text of a file made fit for a message: in quotes, at most 40 characters, with control characters as escapes. If
     * it has seven digits or more and is not a day, only the first three digits (the area code) are kept and the others
     * become {@code #}.
     */
    public static String shown(CharSequence text) {
        return MaskedText.quoted(text);
    }

    /**
     * A file made fit for a message: its name without its folders, on one line. A pipe that a shell has opened keeps
     * its folders, because its name is only a number: {@code /dev/fd/63}.
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
                + ": expected " + shownWhole(expected) + "; found " + shownWhole(actual);
    }

    private static String shownWhole(String words) {
        return MaskedText.withoutNumbers(MaskedText.visible(words));
    }

    /** What can be done about it. */
    public Fault fault() {
        return fault;
    }

    /** The path of the file as it was given. */
    public String file() {
        return file;
    }

    /** The member of the archive; empty if the file is not an archive or the fault is in the archive itself. */
    public Optional<String> member() {
        return Optional.ofNullable(member);
    }

    /** The line, counted from 1; empty if the fault has no line. */
    public OptionalLong line() {
        return line == 0 ? OptionalLong.empty() : OptionalLong.of(line);
    }

    /** What should have been there, masked and on one line. */
    public String expected() {
        return expected;
    }

    /** What was there instead, masked and on one line. */
    public String actual() {
        return actual;
    }
}
