package io.github.opendnc.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/** Bytes in an encoding with one byte for each character. */
final class SingleBytes implements TextBytes {
    private static final int ALL = 256;
    private static final int ASCII = 128;

    private final boolean[] sound = new boolean[ALL];
    private final boolean[] blank = new boolean[ALL];

    private SingleBytes() {}

    /** Empty if the encoding has more bytes for a character, or other characters in place of ASCII. */
    static Optional<TextBytes> of(Charset charset) {
        if (!charset.canEncode() || charset.newEncoder().maxBytesPerChar() != 1) {
            return Optional.empty();
        }
        SingleBytes bytes = new SingleBytes();
        for (int b = 0; b < ALL; b++) {
            int character = decoded(charset, (byte) b);
            if (b < ASCII && character != b) {
                return Optional.empty();
            }
            bytes.sound[b] = character > 0;
            bytes.blank[b] = character > 0 && Character.isWhitespace((char) character);
        }
        return Optional.of(bytes);
    }

    private static int decoded(Charset charset, byte b) {
        try {
            CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(new byte[] {b}));
            return text.length() == 1 ? text.charAt(0) : BROKEN;
        } catch (CharacterCodingException none) {
            return BROKEN;
        }
    }

    @Override
    public int firstCharacter(byte[] bytes, int from, int limit) {
        return from;
    }

    @Override
    public int check(byte[] bytes, int from, int to, int limit) {
        for (int i = from; i < to; i++) {
            if (!sound[bytes[i] & 0xFF]) {
                return BROKEN;
            }
        }
        return Math.max(from, to);
    }

    @Override
    public int blank(byte[] bytes, int at, int limit) {
        return blank[bytes[at] & 0xFF] ? 1 : 0;
    }
}
