package io.github.opendnc.cells;

import io.github.opendnc.csv.ByteOutput;
import io.github.opendnc.csv.EightBytes;
import java.nio.charset.Charset;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What cells of one kind state, found out once for each text. Belongs to one worker; not thread-safe.
 *
 * @param <V> what is found out
 */
public final class KnownCells<V> {
    /** How many texts are remembered for a column that may hold any text, but mostly holds the same few. */
    public static final int MOST_TEXTS = 1 << 12;

    /** A cell shorter than a long is compared as one long, with its length in the byte that is left. */
    private static final int LENGTH_AT = Long.SIZE - Byte.SIZE;

    private static final int PLACES_BITS = 8;

    private final Charset charset;
    private final Function<String, V> read;
    private final ByteCache<V> known;
    private final ByteOutput cell = new ByteOutput(1 << 8);
    /** Short cells, each in the only place where it may stand, and what was found out about them. */
    private final long[] shortCells = new long[1 << PLACES_BITS];

    private final @Nullable V[] ofShort;

    /**
     * Nothing is known yet.
     *
     * @param most how many texts are remembered at most; a power of two
     */
    @SuppressWarnings("unchecked")
    public KnownCells(int most, Charset charset, Function<String, V> read) {
        this.charset = charset;
        this.read = read;
        known = new ByteCache<>(most);
        ofShort = (V[]) new Object[shortCells.length];
    }

    /** What is known or now found out about the text of a cell. */
    public V of(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length >= EightBytes.SIZE || from + EightBytes.SIZE > bytes.length) {
            return ofAny(bytes, from, to);
        }
        long word = (EightBytes.at(bytes, from) & ~(-1L << (length * Byte.SIZE))) | ((long) (length + 1) << LENGTH_AT);
        int place = (int) ((word * ByteCache.MIXING) >>> (Long.SIZE - PLACES_BITS));
        V before = ofShort[place];
        if (before != null && shortCells[place] == word) {
            return before;
        }
        V found = ofAny(bytes, from, to);
        shortCells[place] = word;
        ofShort[place] = found;
        return found;
    }

    private V ofAny(byte[] bytes, int from, int to) {
        cell.cutTo(0);
        cell.append(bytes, from, to);
        V before = known.get(this, cell.bytes(), cell.length());
        if (before != null) {
            return before;
        }
        V found = read.apply(new String(bytes, from, to - from, charset));
        known.put(this, cell.bytes(), cell.length(), found);
        return found;
    }
}
