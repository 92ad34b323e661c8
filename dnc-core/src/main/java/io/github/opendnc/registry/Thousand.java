package io.github.opendnc.registry;

import java.nio.ByteBuffer;

/**
 * The code of one block of a thousand numbers, as {@link NumberIndex} describes it. While a list is built, a block is
 * 16 longs: bit {@code r & 63} of word {@code r >> 6} is number {@code r}.
 */
final class Thousand {
    static final int NUMBERS = 1_000;

    /** The longs of a block while it is built. The bits from 1,000 on stay 0. */
    static final int WORDS = 16;

    /** Sizes are multiples of this many bytes. */
    static final int UNIT = 18;

    /** The size, in units, of a plain bitmap. */
    static final int PLAIN = 7;

    static final int PLAIN_BYTES = PLAIN * UNIT;

    /** The bytes for the bits of one half. The nibbles of the half follow. */
    private static final int HEAD = 16;

    private static final int HALF_WORDS = WORDS / 2;

    /** The bits in the first word of the second half that would stand for numbers from 1,000 on. */
    private static final long NUMBERS_BEYOND = 63;

    private static final long NIBBLES = 0x1111_1111_1111_1111L;

    private Thousand() {}

    /** The bytes of those blocks of a directory entry that a mask selects, given the three planes of their sizes. */
    static int bytesBelow(long low, long middle, long high, long mask) {
        return UNIT * (Long.bitCount(low & mask) + 2 * Long.bitCount(middle & mask) + 4 * Long.bitCount(high & mask));
    }

    static boolean isSetPlain(ByteBuffer blocks, int at, int number) {
        return (blocks.get(at + (number >> 3)) >> (number & 7) & 1) != 0;
    }

    /**
     * Whether a number is set in a block that is not plain.
     *
     * @param edge for the first half the beginning of the block, for the second its end
     * @param mirror 0 for the first half, -1 for the second: {@code x ^ -1} is {@code -1 - x}, so adding it counts down
     */
    static boolean isSet(ByteBuffer blocks, int edge, int mirror, int number) {
        int mirrored = number ^ (mirror & 1023);
        int nibble = mirrored >> 2;
        int firstWord = edge + (mirror & -Long.BYTES);
        int word = nibble >> 6;
        long bits = blocks.getLong(firstWord + (word << 3 ^ mirror) - mirror);
        if ((bits >>> nibble & 1) == 0) {
            return false;
        }
        int before = Long.bitCount(bits & (1L << nibble) - 1) + Long.bitCount(blocks.getLong(firstWord) & -(long) word);
        int at = edge + (HEAD + (before >> 1) ^ mirror);
        return (blocks.get(at) >> ((before & 1) << 2 | (mirrored & 3)) & 1) != 0;
    }

    /** Whether no bit beyond the thousand is set. */
    static boolean isWithin(long[] members) {
        return members[WORDS - 1] >>> NUMBERS == 0;
    }

    /** The size of a block in units: 0 if it is empty, {@link #PLAIN} if nothing smaller holds it. */
    static int units(long[] members, int from) {
        int first = 0;
        int second = 0;
        for (int word = 0; word < HALF_WORDS; word++) {
            first += Long.bitCount(occupied(members[from + word]));
            second += Long.bitCount(occupied(members[from + HALF_WORDS + word]));
        }
        if (first + second == 0) {
            return 0;
        }
        int bytes = 2 * HEAD + (first + 1) / 2 + (second + 1) / 2;
        return Math.min(PLAIN, (bytes + UNIT - 1) / UNIT);
    }

    /** Writes a block over bytes that are zero. Its size must be the one that {@link #units} gave. */
    static void write(long[] members, int from, int units, ByteBuffer blocks, int at) {
        if (units == PLAIN) {
            for (int word = 0; word < WORDS - 1; word++) {
                blocks.putLong(at + word * Long.BYTES, members[from + word]);
            }
            int last = at + (WORDS - 1) * Long.BYTES;
            blocks.put(last, (byte) members[from + WORDS - 1]);
            blocks.putInt(last + 1, (int) (members[from + WORDS - 1] >>> Byte.SIZE));
            blocks.put(last + 5, (byte) 0);
            return;
        }
        writeHalf(members, from, 0, blocks, at);
        writeHalf(members, from, -1, blocks, at + units * UNIT);
    }

    private static void writeHalf(long[] members, int from, int mirror, ByteBuffer blocks, int edge) {
        int nibbles = 0;
        long head = 0;
        for (int word = 0; word < HALF_WORDS; word++) {
            long bits = members[from + (word ^ (mirror & WORDS - 1))];
            bits = mirror == 0 ? bits : Long.reverse(bits);
            long occupied = occupied(bits);
            head |= gathered(occupied) << (word << 4);
            for (; occupied != 0; occupied &= occupied - 1) {
                int at = edge + (HEAD + (nibbles >> 1) ^ mirror);
                long nibble = bits >>> Long.numberOfTrailingZeros(occupied) & 15;
                blocks.put(at, (byte) (blocks.get(at) | nibble << ((nibbles & 1) << 2)));
                nibbles++;
            }
            if ((word & 3) == 3) {
                blocks.putLong(edge + (mirror & -Long.BYTES) + (word >> 2 << 3 ^ mirror) - mirror, head);
                head = 0;
            }
        }
    }

    /** Reads a block back, into words that are zero. */
    static void read(ByteBuffer blocks, int at, int units, long[] members, int to) {
        if (units == PLAIN) {
            for (int word = 0; word < WORDS - 1; word++) {
                members[to + word] = blocks.getLong(at + word * Long.BYTES);
            }
            // The last word has only five bytes of its own, so the last eight bytes begin two bytes before it.
            members[to + WORDS - 1] = blocks.getLong(at + PLAIN_BYTES - Long.BYTES) >>> (2 * Byte.SIZE);
            return;
        }
        readHalf(blocks, at, 0, members, to);
        readHalf(blocks, at + units * UNIT, -1, members, to);
    }

    private static void readHalf(ByteBuffer blocks, int edge, int mirror, long[] members, int to) {
        int nibbles = 0;
        for (int word = 0; word < 2; word++) {
            long head = blocks.getLong(edge + (mirror & -Long.BYTES) + (word << 3 ^ mirror) - mirror);
            for (; head != 0; head &= head - 1) {
                int at = edge + (HEAD + (nibbles >> 1) ^ mirror);
                long nibble = blocks.get(at) >> ((nibbles & 1) << 2) & 15;
                int number = (word << 6 | Long.numberOfTrailingZeros(head)) << 2;
                nibbles++;
                members[to + ((number >> 6) ^ (mirror & WORDS - 1))] |=
                        mirror == 0 ? nibble << number : Long.reverse(nibble << number);
            }
        }
    }

    /**
     * How many numbers a block holds; -1 if its bytes do not make a block of this size.
     *
     * <p>Every bit that is set after the heads must be a number that a lookup finds. So as many nibbles must hold
     * something as the heads say, and none may be where no head puts it. Then damage that a checksum does not cover (in
     * a file made by another program) cannot lead a lookup out of its block or hide a number.
     */
    static int count(ByteBuffer blocks, int at, int units) {
        return units == PLAIN ? countPlain(blocks, at) : countNibbles(blocks, at, at + units * UNIT);
    }

    private static int countPlain(ByteBuffer blocks, int at) {
        int count = 0;
        for (int word = 0; word < WORDS - 1; word++) {
            count += Long.bitCount(blocks.getLong(at + word * Long.BYTES));
        }
        for (int i = (WORDS - 1) * Long.BYTES; i < PLAIN_BYTES; i++) {
            count += Integer.bitCount(blocks.get(at + i) & 0xFF);
        }
        return blocks.get(at + PLAIN_BYTES - 1) == 0 ? count : -1;
    }

    private static int countNibbles(ByteBuffer blocks, int at, int end) {
        int from = at + HEAD;
        int to = end - HEAD;
        if (from >= to) {
            return -1;
        }
        int count = 0;
        int nibbles = 0;
        for (int i = from; i < to; i += Long.BYTES) {
            long bits = blocks.getLong(i) & lowest(to - i);
            count += Long.bitCount(bits);
            nibbles += Long.bitCount(occupied(bits));
        }
        long last = blocks.getLong(end - Long.BYTES);
        int first = Long.bitCount(blocks.getLong(at)) + Long.bitCount(blocks.getLong(at + Long.BYTES));
        int second = Long.bitCount(blocks.getLong(to)) + Long.bitCount(last);
        int needed = (first + 1) / 2 + (second + 1) / 2;
        boolean fits = needed <= to - from && needed > to - from - UNIT && (last & NUMBERS_BEYOND) == 0;
        return fits && nibbles == first + second && isBare(blocks, from, first, to, second) ? count : -1;
    }

    /**
     * Whether nothing is set between the nibbles of the two halves. The nibbles of the first half begin at
     * {@code from}. Those of the second end at {@code to}, and 16 bytes follow them.
     */
    private static boolean isBare(ByteBuffer blocks, int from, int first, int to, int second) {
        int spare = (first & 1) == 0 ? 0 : blocks.get(from + first / 2) & 0xF0;
        spare |= (second & 1) == 0 ? 0 : blocks.get(to - 1 - second / 2) & 0xF0;
        int gap = from + (first + 1) / 2;
        int bytes = to - (second + 1) / 2 - gap; // fewer than a unit
        long bits = blocks.getLong(gap) & lowest(bytes);
        if (bytes > Long.BYTES) {
            bits |= blocks.getLong(gap + Long.BYTES) & lowest(bytes - Long.BYTES);
            bits |= bytes > 2 * Long.BYTES ? blocks.get(gap + 2 * Long.BYTES) : 0;
        }
        return spare == 0 && bits == 0;
    }

    private static long lowest(int bytes) {
        return bytes >= Long.BYTES ? -1 : (1L << (Byte.SIZE * bytes)) - 1;
    }

    /** The lowest bit of each nibble in which any bit is set. */
    private static long occupied(long bits) {
        long pairs = bits | bits >>> 1;
        return (pairs | pairs >>> 2) & NIBBLES;
    }

    /** The lowest bits of the sixteen nibbles, side by side. */
    private static long gathered(long occupied) {
        long pairs = (occupied | occupied >>> 3) & 0x0303_0303_0303_0303L;
        long fours = (pairs | pairs >>> 6) & 0x000F_000F_000F_000FL;
        long eights = (fours | fours >>> 12) & 0x0000_00FF_0000_00FFL;
        return (eights | eights >>> 24) & 0xFFFF;
    }
}
