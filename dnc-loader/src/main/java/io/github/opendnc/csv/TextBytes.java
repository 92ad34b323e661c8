package io.github.opendnc.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How bytes are text in an encoding that has all of ASCII in its place. So delimiters, quotes, line ends and digits are
 * found without decoding. Immutable and thread-safe.
 */
public interface TextBytes {
    /** The text is broken: it has a NUL, or bytes that cannot be decoded. */
    int BROKEN = -1;

    /** Only the following bytes can show whether a blank begins here. */
    int UNKNOWN = -1;

    /** How bytes are text in an encoding; empty if it does not have all of ASCII in its place. */
    static Optional<TextBytes> of(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) ? Optional.of(new Utf8Bytes()) : SingleBytes.of(charset);
    }

    /**
     * Where the first character begins that does not begin before a place, provided that the text before the place is
     * sound.
     *
     * @param limit where the bytes end
     */
    int firstCharacter(byte[] bytes, int from, int limit);

    /**
     * Checks strictly the characters that begin in a range.
     *
     * @param limit where the bytes end: at least three after {@code to}, or at the end of the file
     * @return where the last of these characters ends, or {@link #BROKEN}
     */
    int check(byte[] bytes, int from, int to, int limit);

    /**
     * The length of the character at a place, if it may stand after a closing quote ({@link
     * Character#isWhitespace(char)}); otherwise 0.
     *
     * @return the length in bytes, or {@link #UNKNOWN} if the character goes on after the limit
     */
    int blank(byte[] bytes, int at, int limit);
}
