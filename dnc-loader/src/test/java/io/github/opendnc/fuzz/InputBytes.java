package io.github.opendnc.fuzz;

import java.util.Arrays;

/** Takes an input apart into the small numbers that something is built from. Behind its end it is all zeros. */
public final class InputBytes {
    private final byte[] bytes;
    private int at;

    public InputBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    public boolean hasMore() {
        return at < bytes.length;
    }

    /** 0 to 255. */
    public int one() {
        return hasMore() ? bytes[at++] & 0xFF : 0;
    }

    /** 0 to 65,535. */
    public int two() {
        return one() << 8 | one();
    }

    /** So many bytes, or as many as are left. */
    public byte[] take(int count) {
        int from = at;
        at = Math.min(bytes.length, at + count);
        return Arrays.copyOfRange(bytes, from, at);
    }

    /** A number from 0 to {@code bound - 1} that any change of the input changes. */
    public static int pick(byte[] input, int bound) {
        return Math.floorMod(Arrays.hashCode(input), bound);
    }
}
