package io.github.opendnc.registry;

import java.util.function.LongConsumer;

/**
 * Numbers in ascending order, kept as the gaps between them, with a cursor. A number {@code 1 AAA LLLLLLL} counts as
 * {@code AAALLLLLLL}. Each is written as the count of numbers that were left out before it. The count takes seven bits
 * a byte, the lowest first, and the high bit is set in all bytes except the last. A set of numbers has exactly one
 * form.
 */
final class NumberGaps {
    private static final long FIRST = 1_000_000_0000L;
    private static final long NUMBERS = 1_000_000_0000L;
    private static final int MOST_BYTES = 5;
    private static final int MORE = 0x80;
    private static final int BITS = 7;

    private final byte[] gaps;
    private int at;
    private long number = FIRST - 1;
    private boolean isAtNumber = true;

    /** Starts at the first number. */
    NumberGaps(byte[] gaps) {
        this.gaps = gaps;
        next();
    }

    /** Whether it is at a number; false after the last. */
    boolean isAtNumber() {
        return isAtNumber;
    }

    /** The number it is at. */
    long number() {
        return number;
    }

    /** Whether it is at a number of this area code or of an earlier one. */
    boolean isWithin(int areaCode) {
        return isAtNumber && NumberIndex.areaCode(number) <= areaCode;
    }

    void next() {
        if (at == gaps.length) {
            isAtNumber = false;
            return;
        }
        long gap = 0;
        int shift = 0;
        byte part;
        do {
            part = gaps[at++];
            gap |= (long) (part & (MORE - 1)) << shift;
            shift += BITS;
        } while (part < 0);
        number += gap + 1;
    }

    static void forEach(byte[] gaps, LongConsumer consumer) {
        for (NumberGaps place = new NumberGaps(gaps); place.isAtNumber; place.next()) {
            consumer.accept(place.number);
        }
    }

    static long count(byte[] gaps) {
        long count = 0;
        for (byte part : gaps) {
            count += part >= 0 ? 1 : 0;
        }
        return count;
    }

    /**
     * Checks bytes of unknown origin.
     *
     * @throws IllegalArgumentException if they are not in this form: they are cut, a gap has a byte too many, or a
     *     number is beyond the last
     */
    static void check(byte[] gaps) {
        long number = -1;
        long gap = 0;
        int bytes = 0;
        for (byte part : gaps) {
            gap |= (long) (part & (MORE - 1)) << (BITS * bytes++);
            if (part < 0 ? bytes == MOST_BYTES : part == 0 && bytes > 1) {
                throw new IllegalArgumentException("numbers: expected gaps in the fewest bytes, found others");
            }
            if (part >= 0) {
                number += gap + 1;
                gap = 0;
                bytes = 0;
            }
            if (number >= NUMBERS) {
                throw new IllegalArgumentException("numbers: expected ten digits, found more");
            }
        }
        if (bytes != 0) {
            throw new IllegalArgumentException("numbers: expected whole gaps, found one that was cut");
        }
    }

    /** Writes numbers in ascending order. */
    static final class Writer {
        private byte[] gaps = new byte[64];
        private int length;
        private long before = FIRST - 1;

        void add(long e164) {
            if (length + MOST_BYTES > gaps.length) {
                gaps = java.util.Arrays.copyOf(gaps, 2 * gaps.length);
            }
            long gap = e164 - before - 1;
            while (gap >= MORE) {
                gaps[length++] = (byte) ((gap & (MORE - 1)) | MORE);
                gap >>>= BITS;
            }
            gaps[length++] = (byte) gap;
            before = e164;
        }

        byte[] gaps() {
            return java.util.Arrays.copyOf(gaps, length);
        }
    }
}
