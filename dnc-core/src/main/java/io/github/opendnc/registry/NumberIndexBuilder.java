package io.github.opendnc.registry;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * Collects numbers in any order and freezes them into a {@link NumberIndex}. Not thread-safe; frozen once.
 *
 * <p>The area code that is being written is a plain bitmap of 1.28 MB. Lists are sorted, so when another area code
 * begins it is packed, and memory holds little more than the finished index. An area code that comes back after it was
 * packed is unpacked and stays so until the end: in whatever order numbers come, none is unpacked twice.
 */
final class NumberIndexBuilder {
    private final @Nullable OpenAreaCode[] open = new OpenAreaCode[NumberIndex.AREA_CODES];
    private final @Nullable PackedAreaCode[] packed = new PackedAreaCode[NumberIndex.AREA_CODES];
    private final boolean[] cameBack = new boolean[NumberIndex.AREA_CODES];
    private int current = -1;
    /** An empty one to use again: a fresh one for each area code would be garbage four times the size of the index. */
    private @Nullable OpenAreaCode spare;

    void add(int areaCode, int local) {
        area(areaCode).add(local);
    }

    void remove(int areaCode, int local) {
        area(areaCode).remove(local);
    }

    /** Adds up to a thousand numbers, as {@link Thousand} lays them out. */
    void addThousand(int areaCode, int thousand, long[] members) {
        area(areaCode).addThousand(thousand, members);
    }

    private OpenAreaCode area(int areaCode) {
        OpenAreaCode area = open[areaCode];
        if (area != null && areaCode == current) {
            return area;
        }
        if (current >= 0 && !cameBack[current]) {
            pack(current);
        }
        current = areaCode;
        if (area == null) {
            PackedAreaCode before = packed[areaCode];
            area = spare == null ? new OpenAreaCode() : spare;
            spare = null;
            if (before != null) {
                before.unpack(area);
            }
            cameBack[areaCode] = before != null;
            open[areaCode] = area;
            packed[areaCode] = null;
        }
        return area;
    }

    private void pack(int areaCode) {
        OpenAreaCode area = open[areaCode];
        if (area != null) {
            packed[areaCode] = area.pack();
            open[areaCode] = null;
            area.clear();
            spare = area;
        }
    }

    NumberIndex freeze() {
        int[] counts = new int[NumberIndex.AREA_CODES];
        int areas = 0;
        int bytes = 0;
        for (int areaCode = 0; areaCode < NumberIndex.AREA_CODES; areaCode++) {
            pack(areaCode);
            PackedAreaCode area = packed[areaCode];
            if (area != null && area.count() > 0) {
                counts[areaCode] = area.count();
                bytes += area.blocks().length;
                areas++;
            }
        }
        long[] directory = new long[areas * NumberIndex.ENTRIES * NumberIndex.ENTRY];
        byte[] blocks = new byte[bytes];
        int entry = 0;
        int begin = 0;
        for (int areaCode = 0; areaCode < NumberIndex.AREA_CODES; areaCode++) {
            PackedAreaCode area = packed[areaCode];
            packed[areaCode] = null;
            if (area != null && area.count() > 0) {
                System.arraycopy(area.blocks(), 0, blocks, begin, area.blocks().length);
                for (int i = 0; i < area.directory().length; i++) {
                    directory[entry++] = area.directory()[i] + (i % NumberIndex.ENTRY == 0 ? begin : 0);
                }
                begin += area.blocks().length;
            }
        }
        return new NumberIndex(counts, directory, ByteBuffer.wrap(blocks).order(ByteOrder.LITTLE_ENDIAN));
    }
}
