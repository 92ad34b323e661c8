package io.github.opendnc.loader;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reads records of exactly the form {@code AAA,NNNNNNN} and a line feed, twelve bytes each, as fast as this form can be
 * checked. Leaves everything else alone.
 *
 * <p>The first eight bytes of a record, {@code AAA,NNNX}, are its block of a thousand numbers. In a sorted list they
 * are mostly the same as in the record before. So they are compared as one word and taken apart only when they change.
 * The last four bytes are three digits and the line feed. A digit is a byte that differs from {@code '0'} by at most 9.
 * After the exclusive or with the form, adding 0x76 to a byte sets its high bit if the byte is larger. So all bytes are
 * checked at once.
 */
final class ExactRecords {
    static final int RECORD = 12;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    /** {@code 000,0000} */
    private static final long BLOCK_FORM = 0x3030_3030_2C30_3030L;

    private static final long BLOCK_OVER_9 = 0x7676_7676_0076_7676L;
    private static final long BLOCK_WRONG = 0x8080_8080_FF80_8080L;

    /** {@code 000} and a line feed */
    private static final int REST_FORM = 0x0A30_3030;

    private static final int REST_OVER_9 = 0x0076_7676;
    private static final int REST_WRONG = 0xFF80_8080;

    private final RecordBlock thousand = new RecordBlock();

    /**
     * Reads records of one block.
     *
     * @return the index of the first byte that does not belong to a record of the first record's block; {@code from} if
     *     there is no record in the exact form
     */
    int read(byte[] bytes, int from, int end) {
        int at = from;
        if (end - at < RECORD) {
            return at;
        }
        long first = (long) LONG.get(bytes, at);
        long digits = first ^ BLOCK_FORM;
        if (((digits + BLOCK_OVER_9 | digits) & BLOCK_WRONG) != 0) {
            return at;
        }
        thousand.begin(number(digits, 0, 3), number(digits, 4, 8));
        for (int last = end - RECORD; at <= last && (long) LONG.get(bytes, at) == first; at += RECORD) {
            int rest = (int) INT.get(bytes, at + Long.BYTES) ^ REST_FORM;
            if (((rest + REST_OVER_9 | rest) & REST_WRONG) != 0) {
                break;
            }
            thousand.add((rest & 0xFF) * 100 + (rest >> 8 & 0xFF) * 10 + (rest >> 16));
        }
        return at;
    }

    private static int number(long digits, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + (int) (digits >>> (8 * i) & 0xFF);
        }
        return number;
    }

    /** The records that were read last. */
    RecordBlock thousand() {
        return thousand;
    }
}
