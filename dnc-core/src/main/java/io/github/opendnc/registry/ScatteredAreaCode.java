package io.github.opendnc.registry;

import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/**
 * The numbers of an area code that came back after another one had begun, as in an unsorted list. It takes only the
 * memory that its numbers need, at most that of an {@link OpenAreaCode}. So a small file takes little, in whatever
 * order its records are.
 */
final class ScatteredAreaCode {
    /** The positions of bits in an open area code. */
    private final RoaringBitmap positions;

    /**
     * Continues an area code that was packed.
     *
     * @param desk an empty area code to unpack it on; it is empty again afterwards
     */
    ScatteredAreaCode(PackedAreaCode before, OpenAreaCode desk) {
        before.unpack(desk);
        positions = BitSetUtil.bitmapOf(desk.members());
        desk.clear();
    }

    void add(int local) {
        positions.add(OpenAreaCode.position(local));
    }

    void remove(int local) {
        positions.remove(OpenAreaCode.position(local));
    }

    void addThousand(int thousand, long[] more) {
        int from = OpenAreaCode.position(thousand * Thousand.NUMBERS);
        for (int word = 0; word < Thousand.WORDS; word++) {
            for (long bits = more[word]; bits != 0; bits &= bits - 1) {
                positions.add(from + (word << 6) + Long.numberOfTrailingZeros(bits));
            }
        }
    }

    /**
     * Packs it again.
     *
     * @param desk an empty area code to lay it out on; it is empty again afterwards
     */
    PackedAreaCode pack(OpenAreaCode desk) {
        positions.forEach((IntConsumer) desk::set);
        PackedAreaCode packed = desk.pack();
        desk.clear();
        return packed;
    }
}
