package io.github.opendnc.registry;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A set of telephone numbers under country code 1, frozen: 258 million of them in about 120 MB, answered with one miss
 * of the memory. Immutable and thread-safe; the same bytes serve as built, as read from a file, and in a file that is mapped.
 *
 * <p><b>Why this layout.</b> Numbers are handed out in blocks of a thousand ({@code AAA NNN X}), so a list is dense in
 * some blocks and empty in most, and every block has a density of its own. A number {@code 1 AAA LLLLLLL} is found in
 * two steps, a directory and a block, and only the second leaves the caches of the processor.
 *
 * <p><b>Directory.</b> For every area code that has numbers, 157 entries of 64 blocks each, of four longs: where the
 * first block of the entry begins, and three planes of bits. Bit {@code b} of the three planes is the size of block
 * {@code b} in units of 18 bytes, 0 to 7; so the place of a block is the beginning plus three population counts, and an
 * absent block is one of size 0. 32 bytes for 64 blocks: the directory of a nation is 1.8 MB, and half a cache line is
 * read of it. It is kept as longs on the heap.
 *
 * <p><b>Block.</b> Size 7 (126 bytes) is a plain bitmap: bit {@code r} of 1,000. Smaller ones leave out what is empty.
 * Cut into nibbles of four numbers, a block in which one number of nine is listed has two nibbles of three empty. For
 * every nibble one bit says whether it holds anything, and those that do follow each other; which of them is ours is a
 * population count over the bits before it. The two halves of a block lie mirrored:
 *
 * <pre>
 *   bits of 0..511 | nibbles of 0..511 -&gt;    &lt;- nibbles of 999..512 | bits of 999..512
 *   16 bytes         one by one               one by one              16 bytes
 * </pre>
 *
 * so that each half starts at an edge that the directory gives, its bits and its nibbles are neighbours (at most 46 bytes
 * apart, most often the same cache line), and no more than two words are counted. In the second half number {@code r}
 * stands where {@code r ^ 1023} would in the first, and addresses run down from the end.
 *
 * <p><b>Bound.</b> With every block at its own density the information itself is 0.34 bytes a number on the national
 * yardstick; this takes 0.47, a plain bitmap per block 0.66, RoaringBitmap 1.25. Denser codes (Elias-Fano: 0.40) were
 * measured and left: they take more steps after the miss. The comparison stands in docs/adr and docs/benchmarks.md.
 *
 * <p>Every local number 0000000 to 9999999 is allowed: real registries hold numbers that the numbering plan calls
 * impossible, and dropping one would turn a listed number into a permitted call. A lookup allocates nothing, takes no
 * lock and writes nothing.
 */
final class NumberIndex {
    static final int AREA_CODES = 1_000;
    static final int LOCALS = 10_000_000;

    /** Blocks of an area code. */
    static final int THOUSANDS = 10_000;

    /** Directory entries of an area code, of 64 blocks each; the last one has 16. */
    static final int ENTRIES = (THOUSANDS + Long.SIZE - 1) / Long.SIZE;

    /** Longs of a directory entry: the place of its first block, three planes. */
    static final int ENTRY = 4;

    /** Where the parts of a place stand in it, above the edge. */
    private static final int NUMBER_AT = 32;

    private static final int SECOND_HALF_AT = 41;
    private static final int PLAIN_AT = 42;
    private static final int PRESENT_AT = 43;
    private static final int CODE_AT = 44;
    private static final int ABSENT = -1;
    private static final long FIRST = 1_000_000_0000L;
    private static final long LAST = 1_999_999_9999L;

    /** Where the directory of each area code begins, or {@link #ABSENT}. */
    private final int[] begins = new int[AREA_CODES];

    private final int[] counts;
    private final long[] directory;
    private final ByteBuffer blocks;

    /**
     * An index over its parts, which must not change any more.
     *
     * @param counts how many numbers each of the thousand area codes has
     * @param directory of the area codes that have any, ascending
     * @param blocks little-endian
     */
    NumberIndex(int[] counts, long[] directory, ByteBuffer blocks) {
        this.counts = counts;
        this.directory = directory;
        this.blocks = blocks;
        int at = 0;
        for (int areaCode = 0; areaCode < AREA_CODES; areaCode++) {
            begins[areaCode] = counts[areaCode] == 0 ? ABSENT : at;
            at += counts[areaCode] == 0 ? 0 : ENTRIES * ENTRY;
        }
    }

    /**
     * The index of area codes that were packed one by one, each at its place. Those that are handed over are taken out, so
     * that nothing is held twice for longer than it takes to copy it.
     */
    static NumberIndex joined(@Nullable PackedAreaCode[] packed) {
        int[] counts = new int[AREA_CODES];
        int areas = 0;
        long bytes = 0;
        for (int areaCode = 0; areaCode < AREA_CODES; areaCode++) {
            PackedAreaCode area = packed[areaCode];
            if (area != null && area.count() > 0) {
                counts[areaCode] = area.count();
                bytes += area.blocks().length;
                areas++;
            }
        }
        long[] directory = new long[areas * ENTRIES * ENTRY];
        byte[] blocks = new byte[Math.toIntExact(bytes)];
        int entry = 0;
        int begin = 0;
        for (int areaCode = 0; areaCode < AREA_CODES; areaCode++) {
            PackedAreaCode area = packed[areaCode];
            packed[areaCode] = null;
            if (area != null && area.count() > 0) {
                System.arraycopy(area.blocks(), 0, blocks, begin, area.blocks().length);
                for (int i = 0; i < area.directory().length; i++) {
                    directory[entry++] = area.directory()[i] + (i % ENTRY == 0 ? begin : 0);
                }
                begin += area.blocks().length;
            }
        }
        return new NumberIndex(counts, directory, ByteBuffer.wrap(blocks).order(ByteOrder.LITTLE_ENDIAN));
    }

    boolean contains(int areaCode, int local) {
        int begin = begins[areaCode];
        if (begin == ABSENT) {
            return false;
        }
        int thousand = local / Thousand.NUMBERS;
        int number = local - thousand * Thousand.NUMBERS;
        int entry = begin + (thousand >> 6) * ENTRY;
        long low = directory[entry + 1];
        long middle = directory[entry + 2];
        long high = directory[entry + 3];
        long bit = 1L << thousand;
        if (((low | middle | high) & bit) == 0) {
            return false;
        }
        // All ones for a number of the second half, which is reached from the end of the block.
        int mirror = -(number >> 9);
        int edge = (int) directory[entry] + Thousand.bytesBelow(low, middle, high, (bit - 1) | (bit & mirror));
        return (low & middle & high & bit) != 0
                ? Thousand.isSetPlain(blocks, edge - (Thousand.PLAIN_BYTES & mirror), number)
                : Thousand.isSet(blocks, edge, mirror, number);
    }

    /**
     * Where the answer about a number lies, found in the directory alone and without a branch to guess, for {@link #fetch}
     * and {@link #holds}: the edge of its half of the block, its number in the block, the form of the block and whether
     * there is one, its area code ({@link #AREA_CODES} for a number outside country code 1).
     */
    long place(long e164) {
        int areaCode = inRange(e164) ? areaCode(e164) : AREA_CODES;
        int begin = inRange(e164) ? begins[areaCode] : ABSENT;
        if (begin == ABSENT) {
            return (long) areaCode << CODE_AT;
        }
        int local = local(e164);
        int thousand = local / Thousand.NUMBERS;
        int number = local - thousand * Thousand.NUMBERS;
        int entry = begin + (thousand >> 6) * ENTRY;
        long low = directory[entry + 1];
        long middle = directory[entry + 2];
        long high = directory[entry + 3];
        long bit = 1L << thousand;
        int mirror = -(number >> 9);
        long edge = directory[entry] + Thousand.bytesBelow(low, middle, high, (bit - 1) | (bit & mirror));
        long plain = ((low & middle & high) >>> thousand) & 1;
        long present = ((low | middle | high) >>> thousand) & 1;
        return (long) areaCode << CODE_AT
                | present << PRESENT_AT
                | plain << PLAIN_AT
                | (long) number << NUMBER_AT
                | (edge & -present);
    }

    /**
     * Brings the memory at these places into the caches. So little is done for each that a processor has as many reads
     * under way as it can; answering one number after the other, it guesses what the memory will say, and waits where it
     * guessed wrong.
     */
    void fetch(long[] places, int count) {
        int last = blocks.capacity() - 1;
        int fetched = 0;
        for (int i = 0; i < count && last >= 0; i++) {
            int mirror = -((int) (places[i] >>> SECOND_HALF_AT) & 1);
            fetched += blocks.get(Math.max(0, (int) places[i] + mirror));
        }
        if (fetched == Integer.MIN_VALUE) {
            // A sum of so few bytes cannot be; without a use the reads would be optimised away.
            throw new AssertionError("fetched");
        }
    }

    /** The answer that lies at a place. */
    boolean holds(long place) {
        if (((place >>> PRESENT_AT) & 1) == 0) {
            return false;
        }
        int edge = (int) place;
        int number = (int) (place >>> NUMBER_AT) & 1023;
        int mirror = -(number >> 9);
        return ((place >>> PLAIN_AT) & 1) != 0
                ? Thousand.isSetPlain(blocks, edge - (Thousand.PLAIN_BYTES & mirror), number)
                : Thousand.isSet(blocks, edge, mirror, number);
    }

    /** The area code of a place. */
    static int areaCodeAt(long place) {
        return (int) (place >>> CODE_AT);
    }

    long count(int areaCode) {
        return counts[areaCode];
    }

    int plainCount(int areaCode) {
        return counts[areaCode];
    }

    /** The directory of an area code; empty when it has no numbers. */
    long[] directory(int areaCode) {
        int begin = begins[areaCode];
        return begin == ABSENT ? new long[0] : Arrays.copyOfRange(directory, begin, begin + ENTRIES * ENTRY);
    }

    long count() {
        long count = 0;
        for (int areaCode : counts) {
            count += areaCode;
        }
        return count;
    }

    /** Bytes of directory and blocks. */
    long bytes() {
        return (long) directory.length * Long.BYTES + blocks.capacity();
    }

    long[] directory() {
        return directory;
    }

    /** The blocks, to be read by absolute positions or through a duplicate. */
    ByteBuffer blocks() {
        return blocks;
    }

    /** Whether the number is eleven digits that begin with country code 1. */
    static boolean inRange(long number) {
        return number >= FIRST && number <= LAST;
    }

    static int areaCode(long number) {
        return (int) ((number - FIRST) / LOCALS);
    }

    static int local(long number) {
        return (int) ((number - FIRST) % LOCALS);
    }

    static long number(int areaCode, int local) {
        return FIRST + (long) areaCode * LOCALS + local;
    }

    static void checkAreaCode(int areaCode) {
        if (areaCode < 0 || areaCode >= AREA_CODES) {
            throw new IllegalArgumentException("area code: expected 000 to 999, found " + areaCode);
        }
    }
}
