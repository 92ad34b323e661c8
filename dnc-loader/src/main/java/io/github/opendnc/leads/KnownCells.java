package io.github.opendnc.leads;

import java.nio.charset.Charset;
import java.util.function.Function;

/**
 * What the cells of a kind say, found out once for each text. Of one worker; not thread-safe.
 *
 * @param <V> what is found out
 */
final class KnownCells<V> {
    private final Charset charset;
    private final Function<String, V> read;
    private final ByteCache<V> known;
    private final ByteOutput cell = new ByteOutput(1 << 8);

    /**
     * Nothing yet.
     *
     * @param most how many texts are remembered at most; a power of two
     */
    KnownCells(int most, Charset charset, Function<String, V> read) {
        this.charset = charset;
        this.read = read;
        known = new ByteCache<>(most);
    }

    /** What is found out about the text of a cell. */
    V of(byte[] bytes, int from, int to) {
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
