package io.github.opendnc.registry;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The numbers of one area code in the form of {@link NumberIndex}, with a directory that begins at 0.
 *
 * @param directory the directory of this area code
 * @param blocks the blocks of this area code
 * @param count how many numbers
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record PackedAreaCode(long[] directory, byte[] blocks, int count) {
    static PackedAreaCode of(long[] members) {
        long[] directory = new long[NumberIndex.ENTRIES * NumberIndex.ENTRY];
        int bytes = 0;
        for (int thousand = 0; thousand < NumberIndex.THOUSANDS; thousand++) {
            int entry = (thousand >> 6) * NumberIndex.ENTRY;
            if ((thousand & 63) == 0) {
                directory[entry] = bytes;
            }
            int units = Thousand.units(members, thousand * Thousand.WORDS);
            for (int plane = 0; plane < 3; plane++) {
                directory[entry + 1 + plane] |= (units >> plane & 1L) << thousand;
            }
            bytes += units * Thousand.UNIT;
        }
        byte[] blocks = new byte[bytes];
        ByteBuffer target = ByteBuffer.wrap(blocks).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        int count = 0;
        for (int thousand = 0; thousand < NumberIndex.THOUSANDS; thousand++) {
            int units = units(directory, thousand);
            if (units > 0) {
                int from = thousand * Thousand.WORDS;
                Thousand.write(members, from, units, target, at);
                for (int word = 0; word < Thousand.WORDS; word++) {
                    count += Long.bitCount(members[from + word]);
                }
                at += units * Thousand.UNIT;
            }
        }
        return new PackedAreaCode(directory, blocks, count);
    }

    /** The size of a block, read from the directory of its area code. */
    static int units(long[] directory, int thousand) {
        int entry = (thousand >> 6) * NumberIndex.ENTRY;
        int units = 0;
        for (int plane = 0; plane < 3; plane++) {
            units |= (int) (directory[entry + 1 + plane] >>> thousand & 1) << plane;
        }
        return units;
    }

    /** The numbers of one area code of an index. */
    static PackedAreaCode of(NumberIndex index, int areaCode) {
        long[] directory = index.directory(areaCode);
        int begin = directory.length == 0 ? 0 : (int) directory[0];
        int end = begin;
        for (int entry = 0; entry < directory.length; entry += NumberIndex.ENTRY) {
            end += Thousand.bytesBelow(directory[entry + 1], directory[entry + 2], directory[entry + 3], -1);
            directory[entry] -= begin;
        }
        byte[] blocks = new byte[end - begin];
        index.blocks().get(begin, blocks);
        return new PackedAreaCode(directory, blocks, index.count(areaCode));
    }

    /** Adds its numbers to an empty area code that is being written. */
    void unpack(OpenAreaCode area) {
        ByteBuffer source = ByteBuffer.wrap(blocks).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        for (int thousand = 0; thousand < NumberIndex.THOUSANDS; thousand++) {
            int units = units(directory, thousand);
            if (units > 0) {
                Thousand.read(source, at, units, area.members(), thousand * Thousand.WORDS);
                at += units * Thousand.UNIT;
            }
        }
    }
}
