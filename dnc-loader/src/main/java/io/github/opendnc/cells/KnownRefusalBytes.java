package io.github.opendnc.cells;

import io.github.opendnc.words.RefusalCellKind;
import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiPredicate;

/** Whether cells say that a person refused calls, found out once for the bytes of each. Of one worker; not thread-safe. */
public final class KnownRefusalBytes {
    private final Charset charset;
    private final BiPredicate<RefusalCellKind, String> saysSo;
    private final Map<RefusalCellKind, KnownCells<Boolean>> known = new EnumMap<>(RefusalCellKind.class);

    /**
     * Nothing yet.
     *
     * @param saysSo whether a text in a column that tells this says so
     */
    public KnownRefusalBytes(Charset charset, BiPredicate<RefusalCellKind, String> saysSo) {
        this.charset = charset;
        this.saysSo = saysSo;
    }

    /** Whether a cell of a column that tells this says so. */
    public boolean saysSo(RefusalCellKind kind, byte[] bytes, int from, int to) {
        return of(kind).of(bytes, from, to);
    }

    /** The same, for the cells of all columns that tell this. */
    public KnownCells<Boolean> of(RefusalCellKind kind) {
        KnownCells<Boolean> cells = known.get(kind);
        if (cells == null) {
            cells = new KnownCells<>(KnownCells.MOST_TEXTS, charset, text -> saysSo.test(kind, text));
            known.put(kind, cells);
        }
        return cells;
    }
}
