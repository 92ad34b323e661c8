package io.github.opendnc.refusals;

import io.github.opendnc.columns.Header;
import io.github.opendnc.columns.RefusalCells;
import io.github.opendnc.csv.Records;
import io.github.opendnc.words.ByteLook;
import io.github.opendnc.words.RefusalCellKind;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Finds plain refusals in the cells of columns that nobody reads otherwise. They are most of the bytes of a file, and
 * one in thousands refuses. So they are not among the fields of a record, few are made texts, and short ones that come
 * again and again are looked at once. Each worker has its own; not thread-safe.
 */
final class UnreadCells {
    private static final int NONE = -1;

    /** So many cells are looked at without a {@link ByteLook}. */
    private static final int FEW = 1 << 11;

    private final char delimiter;
    private final CellEnds ends;
    private final Charset charset;
    private final RefusalCells refusals;
    /** Not made for a file of a few rows, because that would take longer than to read them. */
    private @Nullable ByteLook look;

    /** How many cells have been. */
    private int withoutLook;

    /** The kind of each column; null if it is read otherwise or left alone. */
    private final @Nullable RefusalCellKind[] kinds;

    /** What was found to be harmless in each such column; null for the others. */
    private final @Nullable HarmlessCells[] harmless;

    private final ShortCell cell;

    /** Behind the last such column. */
    private final int columns;

    UnreadCells(Header header, Charset charset) {
        this.charset = charset;
        delimiter = header.joined().delimiter();
        ends = new CellEnds(delimiter);
        refusals = header.refusals();
        kinds = new RefusalCellKind[header.size()];
        harmless = new HarmlessCells[kinds.length];
        cell = new ShortCell(delimiter);
        refusals.unread().forEach((column, kind) -> {
            kinds[column] = kind;
            harmless[column] = new HarmlessCells();
        });
        columns = refusals.unread().isEmpty() ? 0 : refusals.unread().lastKey() + 1;
    }

    /** The first such column in which a record refuses calls, or -1. The record has all fields. */
    int first(Records records, int record) {
        byte[] bytes = records.bytes();
        int end = records.contentEnd(record);
        int at = records.start(record);
        for (int column = 0; column < columns; column++) {
            if (at < end && bytes[at] == CellEnds.QUOTE) {
                int close = CellEnds.closingQuote(bytes, at + 1, end);
                if (refuses(kinds[column], bytes, at + 1, close)) {
                    return column;
                }
                at = ends.delimiter(bytes, close, end) + 1;
            } else {
                int to = harmlessEnd(column, bytes, at, end);
                if (to == NONE) {
                    return column;
                }
                at = to + 1;
            }
        }
        return NONE;
    }

    /** Where a cell without quotes ends, or -1 if it refuses calls. */
    private int harmlessEnd(int column, byte[] bytes, int from, int end) {
        HarmlessCells known = harmless[column];
        if (known == null) {
            return ends.delimiter(bytes, from, end);
        }
        int length = known.areWorthAsking() ? cell.read(bytes, from, end) : ShortCell.OTHER;
        if (length == ShortCell.OTHER) {
            return harmlessEnd(kinds[column], bytes, from, end);
        }
        int to = from + length;
        if (!known.have(cell)) {
            if (refuses(kinds[column], bytes, from, to)) {
                return NONE;
            }
            known.add(cell);
        }
        return to;
    }

    /** The same for a cell that was not there before, or that is too long to be remembered. */
    private int harmlessEnd(@Nullable RefusalCellKind kind, byte[] bytes, int from, int end) {
        ByteLook made = look;
        if (made == null || kind == RefusalCellKind.UNREAD_OF_ASKING) {
            int to = ends.delimiter(bytes, from, end);
            return refuses(kind, bytes, from, to) ? NONE : to;
        }
        int to = made.cellEnd(bytes, from, end);
        return made.mayTell() && saysSo(kind, bytes, from, to) ? NONE : to;
    }

    private boolean refuses(@Nullable RefusalCellKind kind, byte[] bytes, int from, int to) {
        return kind != null && from < to && mayTell(kind, bytes, from, to) && saysSo(kind, bytes, from, to);
    }

    private boolean mayTell(RefusalCellKind kind, byte[] bytes, int from, int to) {
        if (kind == RefusalCellKind.UNREAD_OF_ASKING) {
            return true;
        }
        ByteLook made = look;
        if (made != null) {
            return made.mayTell(bytes, from, to);
        }
        withoutLook++;
        if (withoutLook == FEW) {
            look = new ByteLook(charset, delimiter);
        }
        return true;
    }

    /** Whether the text of a cell refuses calls. Two quotes in it stand for one. */
    private boolean saysSo(@Nullable RefusalCellKind kind, byte[] bytes, int from, int to) {
        return kind != null && refusals.saysSo(kind, new String(bytes, from, to - from, charset).replace("\"\"", "\""));
    }
}
