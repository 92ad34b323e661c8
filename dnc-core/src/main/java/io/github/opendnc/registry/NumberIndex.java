package io.github.opendnc.registry;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A set of telephone numbers under country code 1, frozen. 258 million of them take about 120 MB, and an answer costs
 * one cache miss. Immutable and thread-safe. The same bytes serve as built, as read from a file, and in a mapped file.
 *
 * <p><b>Why this layout.</b> Numbers are handed out in blocks of a thousand ({@code AAA NNN X}). So a list is dense in
 * some blocks and empty in most, and every block has its own density. A number {@code 1 AAA LLLLLLL} is found in two
 * steps: the directory, then the block. Only the second step leaves the caches of the processor.
 *
 * <p><b>Directory.</b> Every area code that has numbers has 157 entries, each for 64 blocks. An entry is four longs:
 * the place where its first block begins, and three planes of bits. Bit {@code b} of the three planes together is the
 * size of block {@code b}, 0 to 7 in units of 18 bytes. So the place of a block is the beginning plus three population
 * counts, and a block of size 0 is absent. At 32 bytes for 64 blocks, the directory of a nation is 1.8 MB, and half a
 * cache line of it is read. It is kept as longs on the heap.
 *
 * <p><b>Block.</b> Size 7 (126 bytes) is a plain bitmap: bit {@code r} of 1,000. Smaller blocks leave out what is
 * empty: they are cut into nibbles of four numbers. If one number of nine in a block is listed, two nibbles of three
 * are empty. One bit for every nibble says whether it holds anything. The nibbles that do follow one another, and a
 * population count over the bits before it gives the place of a nibble. The two halves of a block are mirrored:
 *
 * <pre>
 *   bits of 0..511 | nibbles of 0..511 -&gt;    &lt;- nibbles of 999..512 | bits of 999..512
 *   16 bytes         one by one               one by one              16 bytes
 * </pre>
 *
 * So each half starts at an edge that the directory gives. Its bits and its nibbles are neighbours, at most 46 bytes
 * apart and mostly in the same cache line. At most two words are counted. In the second half, number {@code r} is where
 * {@code r ^ 1023} would be in the first, and addresses count down from the end.
 *
 * <p><b>Bound.</b> On the national yardstick, with every block at its own density, the information itself is 0.34 bytes
 * a number. This takes 0.47, a plain bitmap for each block 0.66, and RoaringBitmap 1.25. Denser codes (Elias-Fano:
 * 0.40) were measured and not used, because they take more steps after the miss. See docs/adr and docs/benchmarks.md.
 *
 * <p>Every local number from 0000000 to 9999999 is allowed. Real registries hold numbers that the numbering plan calls
 * impossible, and dropping one would turn a listed number into a permitted call. A lookup allocates nothing, takes no
 * lock and writes nothing.
 */
final class NumberIndex {
    static final int AREA_CODES = 1_000;
    static final int LOCALS = 10_000_000;

    /** The number of blocks of an area code. */
    static final int THOUSANDS = 10_000;

    /** The directory entries of an area code. Each is for 64 blocks, and the last for 16. */
    static final int ENTRIES = (THOUSANDS + Long.SIZE - 1) / Long.SIZE;

    /** The longs of a directory entry: the place of its first block, and three planes. */
    static final int ENTRY = 4;

    /** Where the parts of a place are in it, above the edge. */
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
     * @param directory the directories of the area codes that have numbers, ascending
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
     * Joins area codes that were packed one by one, each at its place. Each is taken out of the array when it is
     * copied, so that nothing is held twice for longer than that.
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
        // All ones for a number of the second half, which is read from the end of the block.
        int mirror = -(number >> 9);
        int edge = (int) directory[entry] + Thousand.bytesBelow(low, middle, high, (bit - 1) | (bit & mirror));
        return (low & middle & high & bit) != 0
                ? Thousand.isSetPlain(blocks, edge - (Thousand.PLAIN_BYTES & mirror), number)
                : Thousand.isSet(blocks, edge, mirror, number);
    }

    /**
     * Where the answer about a number lies, for {@link #fetch} and {@link #holds}. It is found in the directory alone,
     * without a branch that the processor must guess. It contains the edge of the number's half of the block, the
     * number within the block, the form of the block and whether there is a block. It also contains the area code,
     * {@link #AREA_CODES} for a number outside country code 1.
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
     * Brings the memory at these places into the caches. It does so little for each place that the processor has as
     * many reads under way as it can. If numbers were answered one after the other, the processor would guess what the
     * memory says, and wait where it guessed wrong.
     */
    void fetch(long[] places, int count) {
        int last = blocks.capacity() - 1;
        int fetched = 0;
        for (int i = 0; i < count && last >= 0; i++) {
            int mirror = -((int) (places[i] >>> SECOND_HALF_AT) & 1);
            fetched += blocks.get(Math.max(0, (int) places[i] + mirror));
        }
        if (fetched == Integer.MIN_VALUE) {
            // So few bytes cannot have this sum; but if the sum were not used, the compiler would remove the reads.
            throw new AssertionError("fetched");
        }
    }

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

    static int areaCodeAt(long place) {
        return (int) (place >>> CODE_AT);
    }

    int count(int areaCode) {
        return counts[areaCode];
    }

    /** How many numbers each of the thousand area codes has, in an array of the caller's own. */
    int[] counts() {
        return counts.clone();
    }

    /** The directory of an area code; empty if it has no numbers. */
    long[] directory(int areaCode) {
        int begin = begins[areaCode];
        return begin == ABSENT ? new long[0] : Arrays.copyOfRange(directory, begin, begin + ENTRIES * ENTRY);
    }

    long count() {
        return IntStream.of(counts).asLongStream().sum();
    }

    /** The bytes of directory and blocks. */
    long bytes() {
        return (long) directory.length * Long.BYTES + blocks.capacity();
    }

    long[] directory() {
        return directory;
    }

    /** The blocks. Read them at absolute positions or through a duplicate. */
    ByteBuffer blocks() {
        return blocks;
    }

    /** Whether a number has eleven digits and begins with country code 1. */
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
