package io.github.opendnc.cells;

import io.github.opendnc.words.RefusalCellKind;
import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Whether cells state that a person refused calls, found out once for the bytes of each. Belongs to one worker; not
 * thread-safe.
 */
public final class KnownRefusalBytes {
    private final Charset charset;
    private final BiPredicate<RefusalCellKind, String> saysSo;
    private final Map<RefusalCellKind, KnownCells<Boolean>> known = new EnumMap<>(RefusalCellKind.class);

    /**
     * Nothing is known yet.
     *
     * @param saysSo whether a text in a column of a kind states a refusal
     */
    public KnownRefusalBytes(Charset charset, BiPredicate<RefusalCellKind, String> saysSo) {
        this.charset = charset;
        this.saysSo = saysSo;
    }

    /** Whether a cell of a column of this kind states a refusal. */
    public boolean saysSo(RefusalCellKind kind, byte[] bytes, int from, int to) {
        return of(kind).of(bytes, from, to);
    }

    /** The same, for the cells of all columns of this kind. */
    public KnownCells<Boolean> of(RefusalCellKind kind) {
        KnownCells<Boolean> cells = known.get(kind);
        if (cells == null) {
            cells = new KnownCells<>(KnownCells.MOST_TEXTS, charset, text -> saysSo.test(kind, text));
            known.put(kind, cells);
        }
        return cells;
    }
}
