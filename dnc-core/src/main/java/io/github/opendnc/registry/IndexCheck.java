package io.github.opendnc.registry;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Checks that the directory and the blocks of a file make an index. Every block must be where the directory says and
 * have the size it says, and the counts of numbers must be right. A file that passes cannot lead a lookup out of its
 * bounds.
 */
final class IndexCheck {
    private final Path file;
    private final int[] counts;
    private final long[] directory;
    private final ByteBuffer blocks;
    private int entry;
    private int at;

    IndexCheck(Path file, int[] counts, long[] directory, ByteBuffer blocks) {
        this.file = file;
        this.counts = counts;
        this.directory = directory;
        this.blocks = blocks;
    }

    void check() throws MalformedFileException {
        for (int areaCode = 0; areaCode < NumberIndex.AREA_CODES; areaCode++) {
            if (counts[areaCode] > 0) {
                checkAreaCode(areaCode);
                SnapshotFile.letOthersGoFirst();
            }
        }
        if (entry != directory.length || at != blocks.capacity()) {
            throw malformed("a directory of the blocks that are there", "another");
        }
    }

    private void checkAreaCode(int areaCode) throws MalformedFileException {
        if (entry + NumberIndex.ENTRIES * NumberIndex.ENTRY > directory.length) {
            throw malformed(
                    "a directory for every area code that has numbers",
                    String.format(Locale.ROOT, "none for %03d", areaCode));
        }
        long count = 0;
        for (int i = 0; i < NumberIndex.ENTRIES; i++, entry += NumberIndex.ENTRY) {
            count += entryCount(areaCode, Math.min(Long.SIZE, NumberIndex.THOUSANDS - i * Long.SIZE));
        }
        if (count != counts[areaCode]) {
            throw malformed(
                    String.format(Locale.ROOT, "%,d numbers in area code %03d", counts[areaCode], areaCode),
                    String.format(Locale.ROOT, "%,d", count));
        }
    }

    /** Counts the numbers of one directory entry. */
    private long entryCount(int areaCode, int thousands) throws MalformedFileException {
        if (directory[entry] != at) {
            throw malformed(
                    "blocks side by side",
                    String.format(Locale.ROOT, "a gap or an overlap in area code %03d", areaCode));
        }
        long used = directory[entry + 1] | directory[entry + 2] | directory[entry + 3];
        if (thousands < Long.SIZE && used >>> thousands != 0) {
            throw malformed("blocks 0000 to 9999", String.format(Locale.ROOT, "more in area code %03d", areaCode));
        }
        long count = 0;
        for (; used != 0; used &= used - 1) {
            int bit = Long.numberOfTrailingZeros(used);
            int units = (int) (directory[entry + 1] >>> bit & 1)
                    | (int) (directory[entry + 2] >>> bit & 1) << 1
                    | (int) (directory[entry + 3] >>> bit & 1) << 2;
            boolean within = at + units * Thousand.UNIT <= blocks.capacity();
            int more = within ? Thousand.count(blocks, at, units) : 0;
            if (more <= 0) {
                throw malformed("whole blocks", String.format(Locale.ROOT, "a broken one in area code %03d", areaCode));
            }
            count += more;
            at += units * Thousand.UNIT;
        }
        return count;
    }

    private MalformedFileException malformed(String expected, String actual) {
        return MalformedFileException.of(file, expected, actual);
    }
}
