package io.github.opendnc.leads;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Bytes that are added to and then written; reused. Not thread-safe. */
final class ByteOutput {
    private static final int BASE = 10;
    private static final int MOST_DIGITS = 19;

    private byte[] bytes;
    private int length;

    ByteOutput(int capacity) {
        bytes = new byte[capacity];
    }

    void append(byte b) {
        makeRoomFor(1);
        bytes[length++] = b;
    }

    void append(byte[] from, int begin, int end) {
        makeRoomFor(end - begin);
        System.arraycopy(from, begin, bytes, length, end - begin);
        length += end - begin;
    }

    /** All that is left in a buffer, which is read to its end. */
    void append(ByteBuffer from) {
        int count = from.remaining();
        makeRoomFor(count);
        from.get(bytes, length, count);
        length += count;
    }

    /** A text of ASCII; of another nothing, and false. */
    boolean appendAscii(String text) {
        int count = text.length();
        makeRoomFor(count);
        for (int i = 0; i < count; i++) {
            char c = text.charAt(i);
            if (c > Byte.MAX_VALUE) {
                return false;
            }
            bytes[length + i] = (byte) c;
        }
        length += count;
        return true;
    }

    void append(byte[] all) {
        append(all, 0, all.length);
    }

    /** The same byte so many times. */
    void append(byte b, int times) {
        makeRoomFor(times);
        Arrays.fill(bytes, length, length + times, b);
        length += times;
    }

    /** A number, not negative, in decimal digits. */
    void append(long number) {
        makeRoomFor(MOST_DIGITS);
        int digits = 1;
        for (long rest = number / BASE; rest > 0; rest /= BASE) {
            digits++;
        }
        length += digits;
        long rest = number;
        for (int at = length - 1; at >= length - digits; at--) {
            bytes[at] = (byte) ('0' + rest % BASE);
            rest /= BASE;
        }
    }

    private void makeRoomFor(int count) {
        int needed = Math.addExact(count, EightBytes.SPARE);
        if (bytes.length - length < needed) {
            bytes = Arrays.copyOf(bytes, Math.addExact(length, Math.max(needed, bytes.length)));
        }
    }

    /**
     * The bytes, of which the first {@link #length} count; once something was added there are {@link EightBytes#SPARE} more.
     * Another array after the next addition.
     */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** Drops what lies behind a length. */
    void cutTo(int newLength) {
        length = newLength;
    }
}
