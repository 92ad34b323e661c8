package io.github.opendnc.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes as one word, the first the lowest, so that they are looked at together.
 *
 * <p>A byte equals another if the exclusive or of both is 0; after adding 0x7F to its low bits only then its high bit is
 * clear. In the same way adding 0x72 leaves the high bit clear for bytes below 14, CR and LF among them.
 */
public final class EightBytes {
    public static final int SIZE = Long.BYTES;

    /** How many bytes are marked together by {@link #marksOfMore}. */
    static final int MORE = 8 * SIZE;

    /** How many bytes an array needs behind the last that counts. */
    public static final int SPARE = MORE;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long LOW = 0x7F * ONES;
    private static final long HIGH = ~LOW;
    private static final long OVER_13 = 0x72 * ONES;
    /** Brings the lowest bits of eight bytes together in the highest byte of a product. */
    private static final long TOGETHER = 0x0102_0408_1020_4080L;

    private EightBytes() {}

    public static long at(byte[] bytes, int index) {
        return (long) LONG.get(bytes, index);
    }

    /** Eight times a byte of ASCII. */
    public static long of(byte b) {
        return b * ONES;
    }

    /** Marks the bytes that are equal to those of another word, or below 14. */
    public static long marks(long word, long same) {
        long difference = word ^ same;
        long other = ((difference & LOW) + LOW) | difference;
        long over13 = ((word & LOW) + OVER_13) | word;
        return ~(other & over13) & HIGH;
    }

    /** As {@link #marks}, of 64 bytes from a place on; each is one bit, the first the lowest. */
    static long marksOfMore(byte[] bytes, int from, long same) {
        long all = 0;
        for (int i = 0; i < MORE; i += SIZE) {
            long marks = marks(at(bytes, from + i), same);
            all |= (((marks >>> 7) * TOGETHER) >>> 56) << i;
        }
        return all;
    }

    /** Marks the first byte that is 0 or not of ASCII, and perhaps some behind it. */
    static long marksOfOthers(long word) {
        return (word | ((word - ONES) & ~word)) & HIGH;
    }

    /** Which byte is the first one marked. */
    static int first(long marks) {
        return Long.numberOfTrailingZeros(marks) >>> 3;
    }
}
