package io.github.opendnc.leads;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about bytes, so that it is not found out again. Exact: bytes are known only if each is equal. Bounded:
 * when there are too many all is forgotten. Not thread-safe.
 *
 * @param <V> what is found out
 */
final class ByteCache<V> {
    /** A power of two; a fourth of the places stays free. */
    private static final int PLACES = 1 << 15;

    private static final int MOST = PLACES / 4 * 3;
    private static final long MOST_BYTES = 1 << 22;
    private static final long MIXING = 0x9E3779B97F4A7C15L;

    /** What is known of the bytes of one owner. */
    @SuppressWarnings("ArrayRecordComponent") // compared by itself
    private record Entry<V>(Object owner, byte[] bytes, V value) {
        boolean isOf(Object other, byte[] in, int length) {
            return owner == other && bytes.length == length && Arrays.equals(bytes, 0, length, in, 0, length);
        }
    }

    private final int[] hashes = new int[PLACES];

    @SuppressWarnings({"unchecked", "rawtypes"})
    private final @Nullable Entry<V>[] entries = new Entry[PLACES];

    private int size;
    private long kept;

    /**
     * What is known of some bytes.
     *
     * @param owner whose bytes they are, by identity
     * @param bytes from the begin of an array
     */
    @Nullable
    V get(Object owner, byte[] bytes, int length) {
        int hash = hash(owner, bytes, length);
        int at = hash & PLACES - 1;
        for (Entry<V> entry = entries[at]; entry != null; entry = entries[at]) {
            if (hashes[at] == hash && entry.isOf(owner, bytes, length)) {
                return entry.value();
            }
            at = at + 1 & PLACES - 1;
        }
        return null;
    }

    /** Remembers what was found out about bytes that were not known. */
    void put(Object owner, byte[] bytes, int length, V value) {
        if (size == MOST || kept + length > MOST_BYTES) {
            Arrays.fill(entries, null);
            size = 0;
            kept = 0;
        }
        if (length > MOST_BYTES) {
            return;
        }
        int hash = hash(owner, bytes, length);
        int at = hash & PLACES - 1;
        while (entries[at] != null) {
            at = at + 1 & PLACES - 1;
        }
        hashes[at] = hash;
        entries[at] = new Entry<>(owner, Arrays.copyOf(bytes, length), value);
        size++;
        kept += length;
    }

    private static int hash(Object owner, byte[] bytes, int length) {
        long hash = System.identityHashCode(owner) + (long) length * MIXING;
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
