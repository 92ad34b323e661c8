package io.github.opendnc.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes as one word, so that they are looked at together. The first byte is the lowest.
 *
 * <p>Two bytes are equal if their exclusive or is 0. Only then is the high bit clear after adding 0x7F to the low bits.
 * In the same way, adding 0x72 leaves the high bit clear for bytes below 14, which include CR and LF.
 */
public final class EightBytes {
    public static final int SIZE = Long.BYTES;

    /** How many bytes {@link #marksOfMore} marks together. */
    static final int MORE = 8 * SIZE;

    /** How many bytes an array needs after the last one that counts. */
    public static final int SPARE = MORE;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long LOW = 0x7F * ONES;
    private static final long HIGH = ~LOW;
    private static final long OVER_13 = 0x72 * ONES;
    /** As a factor, moves the lowest bits of eight bytes into the highest byte of the product. */
    private static final long TOGETHER = 0x0102_0408_1020_4080L;

    private EightBytes() {}

    public static long at(byte[] bytes, int index) {
        return (long) LONG.get(bytes, index);
    }

    /** A byte of ASCII, eight times. */
    public static long of(byte b) {
        return b * ONES;
    }

    /** Marks the bytes that are below 14 or equal to those of another word. */
    public static long marks(long word, long same) {
        long difference = word ^ same;
        long other = ((difference & LOW) + LOW) | difference;
        long over13 = ((word & LOW) + OVER_13) | word;
        return ~(other & over13) & HIGH;
    }

    /** Like {@link #marks}, for 64 bytes from a place on. Each byte is one bit, the first one the lowest. */
    static long marksOfMore(byte[] bytes, int from, long same) {
        long all = 0;
        for (int i = 0; i < MORE; i += SIZE) {
            long marks = marks(at(bytes, from + i), same);
            all |= (((marks >>> 7) * TOGETHER) >>> 56) << i;
        }
        return all;
    }

    /** Marks the first byte that is 0 or not ASCII, and perhaps some after it. */
    static long marksOfOthers(long word) {
        return (word | ((word - ONES) & ~word)) & HIGH;
    }

    /** The index of the first marked byte; {@value #SIZE} if none is. */
    public static int first(long marks) {
        return Long.numberOfTrailingZeros(marks) >>> 3;
    }
}
