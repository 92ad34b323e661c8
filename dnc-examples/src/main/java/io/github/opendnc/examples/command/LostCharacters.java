package io.github.opendnc.examples.command;

import io.github.opendnc.files.Windows;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Characters of the command line that Java could not read. Otherwise a file or a column would be looked for, and a
 * settlement kept, with wrong words. Where something is lost, Java mostly puts U+FFFD. On Windows it puts a question
 * mark or a similar letter, and takes a question mark for a pattern of names: another file would be read. There {@code
 * dnc.cmd} hands over the command line as it was typed.
 */
final class LostCharacters {
    private static final char UNREAD = '\uFFFD';
    /** The variable in which {@code dnc.cmd} hands over the command line. */
    private static final String TYPED = "DNC_TYPED";

    private LostCharacters() {}

    /** The exception for arguments with lost characters; empty if none is lost. */
    static Optional<UsageException> in(String... args) {
        for (String argument : args) {
            if (argument.indexOf(UNREAD) >= 0) {
                return Optional.of(lost(argument));
            }
        }
        String typed = Windows.HERE ? Objects.requireNonNullElse(System.getenv(TYPED), "") : "";
        String outside = outside(NamedFile.encoding(), typed);
        return outside.isEmpty() ? Optional.empty() : Optional.of(lost(outside));
    }

    /** The characters that an encoding does not have; none if the encoding is not known. */
    static String outside(String encoding, String typed) {
        if (!Charset.isSupported(encoding)) {
            return "";
        }
        CharsetEncoder encoder = Charset.forName(encoding).newEncoder();
        return typed.codePoints()
                .mapToObj(Character::toString)
                .filter(character -> !encoder.canEncode(character))
                .collect(Collectors.joining());
    }

    private static UsageException lost(String found) {
        return new UsageException("expected arguments in characters that this system can read (its encoding is "
                + NamedFile.encoding()
                + (Windows.HERE ? "" : "; with LC_ALL=C.UTF-8 it reads all")
                + "), found \"" + found + "\"");
    }
}
