package io.github.opendnc.cells;

import io.github.opendnc.csv.EightBytes;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was found out about bytes, so that it is not found out again. It is exact: bytes are known only if all
 * of them are equal. It is bounded: if a set of places is full, the entry that was not used for longest goes. Not
 * thread-safe.
 *
 * @param <V> what is found out
 */
public final class ByteCache<V> {
    /** Multiplied by this, words that differ in a few bits differ in their highest bits. */
    public static final long MIXING = 0x9E3779B97F4A7C15L;

    /** How many places a set has. */
    private static final int SET = 4;

    /** Longer bytes are not remembered. */
    private static final int LONGEST = 256;

    /** How many bytes an entry holds itself. */
    private static final int FIRST = 4 * EightBytes.SIZE;

    /**
     * What is known about the bytes of one owner. The entry itself holds the first of them. If there are no more, the
     * processor need not wait for another place of the memory.
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by isOf
    private record Entry<V>(
            Object owner, int length, long first, long second, long third, long fourth, byte[] rest, V value) {
        static <V> Entry<V> of(Object owner, byte[] bytes, int length, V value) {
            byte[] rest = Arrays.copyOfRange(bytes, Math.min(length, FIRST), length);
            return new Entry<>(
                    owner,
                    length,
                    word(bytes, 0, length),
                    word(bytes, 8, length),
                    word(bytes, 16, length),
                    word(bytes, 24, length),
                    rest,
                    value);
        }

        boolean isOf(Object other, byte[] in, int size) {
            return owner == other
                    && length == size
                    && first == word(in, 0, size)
                    && second == word(in, 8, size)
                    && third == word(in, 16, size)
                    && fourth == word(in, 24, size)
                    && (size <= FIRST || Arrays.equals(rest, 0, rest.length, in, FIRST, size));
        }
    }

    /** Eight bytes. After the end they are filled with zeros. */
    private static long word(byte[] bytes, int at, int length) {
        int left = length - at;
        return left <= 0
                ? 0
                : EightBytes.at(bytes, at) & (left >= EightBytes.SIZE ? -1 : (1L << (left * Byte.SIZE)) - 1);
    }

    private final int[] hashes;
    private final @Nullable Entry<V>[] entries;

    /**
     * An empty cache.
     *
     * @param most how many entries it holds at most; a power of two
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public ByteCache(int most) {
        hashes = new int[most];
        entries = new Entry[most];
    }

    /**
     * What is known about some bytes; null if nothing is.
     *
     * @param owner the owner of the bytes, by identity
     * @param bytes an array with these bytes at its beginning and {@link EightBytes#SPARE} bytes after them
     */
    @Nullable
    public V get(Object owner, byte[] bytes, int length) {
        if (length > LONGEST) {
            return null;
        }
        int hash = hash(owner, bytes, length);
        int set = set(hash);
        for (int at = set; at < set + SET; at++) {
            Entry<V> entry = entries[at];
            if (hashes[at] == hash && entry != null && entry.isOf(owner, bytes, length)) {
                if (at > set) {
                    putFirst(set, at, hash, entry);
                }
                return entry.value();
            }
        }
        return null;
    }

    /** Remembers what was found out about bytes that were not known before. */
    public void put(Object owner, byte[] bytes, int length, V value) {
        if (length <= LONGEST) {
            int hash = hash(owner, bytes, length);
            int set = set(hash);
            putFirst(set, set + SET - 1, hash, Entry.of(owner, bytes, length, value));
        }
    }

    /** Puts an entry first in its set, and moves those before its place back by one. */
    private void putFirst(int set, int place, int hash, Entry<V> entry) {
        for (int at = place; at > set; at--) {
            entries[at] = entries[at - 1];
            hashes[at] = hashes[at - 1];
        }
        entries[set] = entry;
        hashes[set] = hash;
    }

    private int set(int hash) {
        return (hash & entries.length / SET - 1) * SET;
    }

    private static int hash(Object owner, byte[] bytes, int length) {
        long hash = System.identityHashCode(owner) + length * MIXING;
        for (int at = 0; at < length; at += EightBytes.SIZE) {
            hash = mixed(hash ^ word(bytes, at, length));
        }
        return (int) (hash >>> 16);
    }

    private static long mixed(long hash) {
        long product = hash * MIXING;
        return product ^ product >>> 29;
    }
}
