package io.github.opendnc.leads;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about bytes, so that it is not found out again. Exact: bytes are known only if each is equal. Bounded:
 * of those that fall into one set of places the one goes that was not asked for longest. Not thread-safe.
 *
 * @param <V> what is found out
 */
final class ByteCache<V> {
    /** The places of a set. */
    private static final int SET = 4;

    /** Longer bytes are not remembered. */
    private static final int LONGEST = 256;

    private static final long MIXING = 0x9E3779B97F4A7C15L;

    /** What is known of the bytes of one owner. */
    @SuppressWarnings("ArrayRecordComponent") // compared by itself
    private record Entry<V>(Object owner, byte[] bytes, V value) {
        boolean isOf(Object other, byte[] in, int length) {
            return owner == other && bytes.length == length && Arrays.equals(bytes, 0, length, in, 0, length);
        }
    }

    private final int[] hashes;
    private final @Nullable Entry<V>[] entries;

    /**
     * Nothing yet.
     *
     * @param most how much is remembered at most; a power of two
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    ByteCache(int most) {
        hashes = new int[most];
        entries = new Entry[most];
    }

    /**
     * What is known of some bytes.
     *
     * @param owner whose bytes they are, by identity
     * @param bytes from the begin of an array
     */
    @Nullable
    V get(Object owner, byte[] bytes, int length) {
        int hash = hash(owner, bytes, length);
        int set = set(hash);
        for (int at = set; at < set + SET; at++) {
            Entry<V> entry = entries[at];
            if (hashes[at] == hash && entry != null && entry.isOf(owner, bytes, length)) {
                putFirst(set, at, hash, entry);
                return entry.value();
            }
        }
        return null;
    }

    /** Remembers what was found out about bytes that were not known. */
    void put(Object owner, byte[] bytes, int length, V value) {
        if (length <= LONGEST) {
            int hash = hash(owner, bytes, length);
            int set = set(hash);
            putFirst(set, set + SET - 1, hash, new Entry<>(owner, Arrays.copyOf(bytes, length), value));
        }
    }

    /** Puts an entry before those of its set that were before a place. */
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
        int at = 0;
        for (; at + EightBytes.SIZE <= length; at += EightBytes.SIZE) {
            hash = mixed(hash ^ EightBytes.at(bytes, at));
        }
        for (; at < length; at++) {
            hash = mixed(hash ^ bytes[at]);
        }
        return (int) (hash >>> 16);
    }

    private static long mixed(long hash) {
        long product = hash * MIXING;
        return product ^ product >>> 29;
    }
}
