package io.github.opendnc.csv;

import java.io.IOException;
import java.io.InputStream;

/** Bytes as UTF-8, checked as strictly as by the decoder of the JDK. */
final class Utf8Bytes implements TextBytes {
    private static final int LONGEST = 4;
    private static final int BLOCK = 1 << 16;

    @Override
    public int firstCharacter(byte[] bytes, int from, int limit) {
        int at = from;
        int most = Math.min(limit, from + LONGEST - 1);
        while (at < most && isContinuation(bytes[at])) {
            at++;
        }
        return at;
    }

    @Override
    public int check(byte[] bytes, int from, int to, int limit) {
        int at = from;
        while (at < to) {
            at = skipAscii(bytes, at, to);
            if (at >= to) {
                return at;
            }
            int length = bytes[at] > 0 ? 1 : sequence(bytes, at, limit);
            if (length == 0) {
                return BROKEN;
            }
            at += length;
        }
        return at;
    }

    /** Whether there is a character of several bytes anywhere, whatever stands around it. */
    static boolean isIn(InputStream in) throws IOException {
        byte[] bytes = new byte[BLOCK];
        int limit = 0;
        for (int count = in.read(bytes); count >= 0; count = in.read(bytes, limit, bytes.length - limit)) {
            limit += count;
            for (int at = 0; at < limit; at++) {
                if (bytes[at] < 0 && sequence(bytes, at, limit) > 0) {
                    return true;
                }
            }
            int kept = Math.min(LONGEST - 1, limit);
            System.arraycopy(bytes, limit - kept, bytes, 0, kept);
            limit = kept;
        }
        return false;
    }

    /** Where words of pure ASCII without a NUL end, or an earlier character that is neither. */
    private static int skipAscii(byte[] bytes, int from, int to) {
        int at = from;
        while (at <= to - EightBytes.SIZE) {
            long others = EightBytes.marksOfOthers(EightBytes.at(bytes, at));
            if (others != 0) {
                return at + EightBytes.first(others);
            }
            at += EightBytes.SIZE;
        }
        return at;
    }

    /** The length of a character of several bytes; 0 if it is not one. */
    private static int sequence(byte[] bytes, int at, int limit) {
        int first = bytes[at] & 0xFF;
        int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > limit || !isSecond(first, bytes[at + 1] & 0xFF)) {
            return 0;
        }
        for (int i = at + 2; i < at + length; i++) {
            if (!isContinuation(bytes[i])) {
                return 0;
            }
        }
        return length;
    }

    /**
     * Whether this can be the second byte. A character may not be written longer than necessary, be a surrogate, or lie
     * beyond the last one.
     */
    private static boolean isSecond(int first, int second) {
        int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        return second >= least && second <= most;
    }

    private static boolean isContinuation(byte b) {
        return (b & 0xC0) == 0x80;
    }

    /** All blank characters of several bytes have three bytes. */
    @Override
    public int blank(byte[] bytes, int at, int limit) {
        byte first = bytes[at];
        if (first >= 0) {
            return Character.isWhitespace((char) first) ? 1 : 0;
        }
        if ((first & 0xF0) != 0xE0) {
            return 0;
        }
        if (at + 2 >= limit) {
            return UNKNOWN;
        }
        if (!isContinuation(bytes[at + 1]) || !isContinuation(bytes[at + 2])) {
            return 0;
        }
        char character = (char) ((first & 0x0F) << 12 | (bytes[at + 1] & 0x3F) << 6 | (bytes[at + 2] & 0x3F));
        return Character.isWhitespace(character) ? 3 : 0;
    }
}
