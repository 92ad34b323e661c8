package io.github.opendnc.registry;

import java.nio.ByteBuffer;

/**
 * The difference of two indexes, block by block. Blocks with the same bytes hold the same numbers, so they are skipped
 * without reading their numbers.
 */
final class IndexDifference {
    private final NumberIndex from;
    private final NumberIndex to;
    private final NumberGaps.Writer added = new NumberGaps.Writer();
    private final NumberGaps.Writer removed = new NumberGaps.Writer();
    private final long[] before = new long[Thousand.WORDS];
    private final long[] after = new long[Thousand.WORDS];

    private IndexDifference(NumberIndex from, NumberIndex to) {
        this.from = from;
        this.to = to;
    }

    static Changes of(NumberIndex from, NumberIndex to) {
        return new IndexDifference(from, to).changes();
    }

    private Changes changes() {
        for (int areaCode = 0; areaCode < NumberIndex.AREA_CODES; areaCode++) {
            Place one = new Place(from, areaCode);
            Place other = new Place(to, areaCode);
            if (one.isEmpty() && other.isEmpty()) {
                continue;
            }
            for (int thousand = 0; thousand < NumberIndex.THOUSANDS; thousand++) {
                one.goTo(thousand);
                other.goTo(thousand);
                if (!one.isSame(other)) {
                    compare(areaCode, thousand, one, other);
                }
                one.pass();
                other.pass();
            }
        }
        return Changes.ofChecked(added.gaps(), removed.gaps());
    }

    private void compare(int areaCode, int thousand, Place one, Place other) {
        one.read(before);
        other.read(after);
        long first = NumberIndex.number(areaCode, thousand * Thousand.NUMBERS);
        for (int word = 0; word < Thousand.WORDS; word++) {
            long number = first + ((long) word << 6);
            add(added, number, after[word] & ~before[word]);
            add(removed, number, before[word] & ~after[word]);
        }
    }

    private static void add(NumberGaps.Writer numbers, long first, long bits) {
        for (long left = bits; left != 0; left &= left - 1) {
            numbers.add(first + Long.numberOfTrailingZeros(left));
        }
    }

    /** A block of an area code, and the blocks after it. */
    private static final class Place {
        private final long[] directory;
        private final ByteBuffer blocks;
        private int at;
        private int units;

        Place(NumberIndex index, int areaCode) {
            this.directory = index.directory(areaCode);
            this.blocks = index.blocks();
            this.at = directory.length == 0 ? 0 : (int) directory[0];
        }

        boolean isEmpty() {
            return directory.length == 0;
        }

        void goTo(int thousand) {
            units = isEmpty() ? 0 : PackedAreaCode.units(directory, thousand);
        }

        boolean isSame(Place other) {
            if (units != other.units) {
                return false;
            }
            int bytes = units * Thousand.UNIT;
            int i = 0;
            for (; i + Long.BYTES <= bytes; i += Long.BYTES) {
                if (blocks.getLong(at + i) != other.blocks.getLong(other.at + i)) {
                    return false;
                }
            }
            for (; i < bytes; i++) {
                if (blocks.get(at + i) != other.blocks.get(other.at + i)) {
                    return false;
                }
            }
            return true;
        }

        void read(long[] members) {
            java.util.Arrays.fill(members, 0);
            if (units > 0) {
                Thousand.read(blocks, at, units, members, 0);
            }
        }

        void pass() {
            at += units * Thousand.UNIT;
        }
    }
}
