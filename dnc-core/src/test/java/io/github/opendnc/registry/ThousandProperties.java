package io.github.opendnc.registry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A block holds what a plain array of a thousand booleans would hold, however full it is. */
class ThousandProperties {
    /** The bytes around a block, so that a read or write outside it is noticed. */
    private static final int MARGIN = 64;

    @Property
    void holdsWhatWasPutIn(@ForAll @DoubleRange(max = 1) double density, @ForAll long seed) {
        check(random(density * density, 0, Thousand.NUMBERS, seed));
    }

    @Property
    void oneHalfMayBeFullAndTheOtherEmpty(
            @ForAll @IntRange(max = 1000) int from, @ForAll @DoubleRange(max = 1) double density, @ForAll long seed) {
        check(random(density, from, Thousand.NUMBERS, seed));
        check(random(density, 0, from, seed));
    }

    @Test
    void everySingleNumber() {
        for (int number = 0; number < Thousand.NUMBERS; number++) {
            long[] members = new long[Thousand.WORDS];
            members[number >> 6] = 1L << number;
            check(members);
        }
    }

    @Test
    void sizesAreTheSmallestThatHold() {
        assertEquals(0, Thousand.units(new long[Thousand.WORDS], 0));
        assertEquals(2, Thousand.units(random(1, 0, 1, 0), 0));
        assertEquals(2, Thousand.units(random(1, 0, 32, 0), 0), "32 bytes of bits, 8 nibbles");
        assertEquals(3, Thousand.units(random(1, 0, 36, 0), 0), "one nibble more");
        assertEquals(6, Thousand.units(random(1, 0, 608, 0), 0), "32 bytes of bits, 152 nibbles");
        assertEquals(Thousand.PLAIN, Thousand.units(random(1, 0, 609, 0), 0), "one number more");
        assertEquals(Thousand.PLAIN, Thousand.units(random(1, 0, 1000, 0), 0));
    }

    private static long[] random(double density, int from, int to, long seed) {
        Random random = new Random(seed);
        long[] members = new long[Thousand.WORDS];
        for (int number = from; number < to; number++) {
            if (random.nextDouble() < density) {
                members[number >> 6] |= 1L << number;
            }
        }
        return members;
    }

    private static void check(long[] members) {
        int units = Thousand.units(members, 0);
        int bytes = units * Thousand.UNIT;
        ByteBuffer around = SnapshotFile.littleEndian(bytes + 2 * MARGIN);
        Thousand.write(members, 0, units, around, MARGIN);
        for (int i = 0; i < MARGIN; i++) {
            assertEquals(0, around.get(i) | around.get(MARGIN + bytes + i), "outside of the block");
        }
        long[] read = new long[Thousand.WORDS];
        if (units > 0) {
            // Reading must not depend on the bytes beside the block.
            for (int i = 0; i < MARGIN; i++) {
                around.put(i, (byte) 0xA5).put(MARGIN + bytes + i, (byte) 0x5A);
            }
            Thousand.read(around, MARGIN, units, read, 0);
            int count = 0;
            for (long word : members) {
                count += Long.bitCount(word);
            }
            assertEquals(count, Thousand.count(around, MARGIN, units));
        }
        assertArrayEquals(members, read);
        assertTrue(Thousand.isWithin(members));
    }
}
