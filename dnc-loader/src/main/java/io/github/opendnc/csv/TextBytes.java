package io.github.opendnc.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How bytes are text in an encoding that has all of ASCII at its place, so that delimiters, quotes, line ends and digits
 * are found without decoding. Immutable and thread-safe.
 */
public interface TextBytes {
    /** The text is broken: bytes that do not decode, or a NUL. */
    int BROKEN = -1;

    /** Whether a blank begins here is known only with the bytes that follow. */
    int UNKNOWN = -1;

    /** How bytes are text in an encoding; empty when it has not all of ASCII at its place. */
    static Optional<TextBytes> of(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) ? Optional.of(new Utf8Bytes()) : SingleBytes.of(charset);
    }

    /**
     * Where the first character begins that does not begin before a place, if what stands before it is sound.
     *
     * @param limit where the bytes end
     */
    int firstCharacter(byte[] bytes, int from, int limit);

    /**
     * Checks the characters that begin in a range, strictly.
     *
     * @param limit where the bytes end: at least three behind {@code to}, or at the end of the file
     * @return where the last of them ends, or {@link #BROKEN}
     */
    int check(byte[] bytes, int from, int to, int limit);

    /**
     * How long the character at a place is, if it is one that may stand behind a closing quote
     * ({@link Character#isWhitespace(char)}); else 0.
     *
     * @return its bytes, or {@link #UNKNOWN} when it goes on behind the limit
     */
    int blank(byte[] bytes, int at, int limit);
}
