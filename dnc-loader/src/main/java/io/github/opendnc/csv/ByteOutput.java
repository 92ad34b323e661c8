package io.github.opendnc.csv;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Bytes that are collected and then written. Can be reused. Not thread-safe. */
public final class ByteOutput {
    private static final int MOST_DIGITS = 19;
    private static final int HUNDRED = 100;
    /** The two digits of each number below a hundred, pair after pair. */
    private static final byte[] PAIRS = pairs();

    /** The powers of ten that fit in a long. */
    private static final long[] POWERS = powers();

    private byte[] bytes;
    private int length;

    public ByteOutput(int capacity) {
        bytes = new byte[capacity];
    }

    private static byte[] pairs() {
        byte[] pairs = new byte[2 * HUNDRED];
        for (int i = 0; i < HUNDRED; i++) {
            pairs[2 * i] = (byte) ('0' + i / 10);
            pairs[2 * i + 1] = (byte) ('0' + i % 10);
        }
        return pairs;
    }

    private static long[] powers() {
        long[] powers = new long[MOST_DIGITS];
        powers[0] = 1;
        for (int i = 1; i < MOST_DIGITS; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    public void append(byte b) {
        makeRoomFor(1);
        bytes[length++] = b;
    }

    public void append(byte[] from, int begin, int end) {
        makeRoomFor(end - begin);
        System.arraycopy(from, begin, bytes, length, end - begin);
        length += end - begin;
    }

    /** Appends everything left in a buffer, and reads the buffer to its end. */
    public void append(ByteBuffer from) {
        int count = from.remaining();
        makeRoomFor(count);
        from.get(bytes, length, count);
        length += count;
    }

    /** Appends a text if it is ASCII. Otherwise appends nothing and returns false. */
    public boolean appendAscii(String text) {
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

    public void append(byte[] all) {
        append(all, 0, all.length);
    }

    /** Appends the same byte this many times. */
    public void append(byte b, int times) {
        makeRoomFor(times);
        Arrays.fill(bytes, length, length + times, b);
        length += times;
    }

    /** Appends a number in decimal digits. It must not be negative. */
    public void append(long number) {
        makeRoomFor(MOST_DIGITS);
        int digits = digits(number);
        length += digits;
        long rest = number;
        int at = length;
        for (; at > length - digits + 1; at -= 2) {
            long hundredth = rest / HUNDRED;
            int pair = (int) (rest - hundredth * HUNDRED) * 2;
            bytes[at - 1] = PAIRS[pair + 1];
            bytes[at - 2] = PAIRS[pair];
            rest = hundredth;
        }
        if (at > length - digits) {
            bytes[at - 1] = (byte) ('0' + rest);
        }
    }

    private static int digits(long number) {
        int digits = 1;
        while (digits < MOST_DIGITS && number >= POWERS[digits]) {
            digits++;
        }
        return digits;
    }

    private void makeRoomFor(int count) {
        int needed = Math.addExact(count, EightBytes.SPARE);
        if (bytes.length - length < needed) {
            bytes = Arrays.copyOf(bytes, Math.addExact(length, Math.max(needed, bytes.length)));
        }
    }

    /**
     * The bytes, of which the first {@link #length} count. If something was appended, {@link EightBytes#SPARE} more
     * follow. The next addition may change the array.
     */
    public byte[] bytes() {
        return bytes;
    }

    public int length() {
        return length;
    }

    /** Drops everything after a length. */
    public void cutTo(int newLength) {
        length = newLength;
    }
}
