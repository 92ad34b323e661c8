package io.github.opendnc.refusals;

import io.github.opendnc.columns.Header;
import io.github.opendnc.columns.RefusalCells;
import io.github.opendnc.csv.Records;
import io.github.opendnc.words.ByteLook;
import io.github.opendnc.words.RefusalCellKind;
import java.nio.charset.Charset;
import java.util.SortedMap;
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

    /** The columns up to the last that is looked at; null for those that are read otherwise or left alone. */
    private final @Nullable Column[] columns;

    private final ShortCell cell;

    /** A column that is looked at, and what was found to be harmless in it. */
    private record Column(RefusalCellKind kind, HarmlessCells harmless) {}

    UnreadCells(Header header, Charset charset) {
        this.charset = charset;
        delimiter = header.joined().delimiter();
        ends = new CellEnds(delimiter);
        refusals = header.refusals();
        cell = new ShortCell(delimiter);
        SortedMap<Integer, RefusalCellKind> unread = refusals.unread();
        columns = new Column[unread.isEmpty() ? 0 : unread.lastKey() + 1];
        unread.forEach((column, kind) -> columns[column] = new Column(kind, HarmlessCells.ofOneIn(unread.size())));
    }

    /** The first such column in which a record refuses calls, or -1. The record has all fields. */
    int first(Records records, int record) {
        byte[] bytes = records.bytes();
        int end = records.contentEnd(record);
        int at = records.start(record);
        for (int i = 0; i < columns.length; i++) {
            Column column = columns[i];
            boolean isQuoted = at < end && bytes[at] == CellEnds.QUOTE;
            int from = isQuoted ? at + 1 : at;
            int to = isQuoted
                    ? CellEnds.closingQuote(bytes, from, end)
                    : column == null ? ends.delimiter(bytes, from, end) : harmlessEnd(column, bytes, from, end);
            if (to == NONE || (isQuoted && column != null && refuses(column.kind, bytes, from, to))) {
                return i;
            }
            at = 1 + (isQuoted ? ends.delimiter(bytes, to, end) : to);
        }
        return NONE;
    }

    /** Where a cell without quotes ends, or -1 if it refuses calls. */
    private int harmlessEnd(Column column, byte[] bytes, int from, int end) {
        HarmlessCells harmless = column.harmless;
        int length = harmless.areWorthAsking() ? cell.read(bytes, from, end) : ShortCell.OTHER;
        if (length == ShortCell.OTHER) {
            return unknownEnd(column.kind, bytes, from, end);
        }
        int to = from + length;
        if (!harmless.have(cell)) {
            if (refuses(column.kind, bytes, from, to)) {
                return NONE;
            }
            harmless.add(cell);
        }
        return to;
    }

    /** The same for a cell that is not remembered. If it is to be looked at, that is done on the way. */
    private int unknownEnd(RefusalCellKind kind, byte[] bytes, int from, int end) {
        ByteLook made = look;
        if (made == null || kind == RefusalCellKind.UNREAD_OF_ASKING) {
            int to = ends.delimiter(bytes, from, end);
            return refuses(kind, bytes, from, to) ? NONE : to;
        }
        int to = made.cellEnd(bytes, from, end);
        return made.mayTell() && saysSo(kind, bytes, from, to) ? NONE : to;
    }

    private boolean refuses(RefusalCellKind kind, byte[] bytes, int from, int to) {
        return from < to && mayTell(kind, bytes, from, to) && saysSo(kind, bytes, from, to);
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
    private boolean saysSo(RefusalCellKind kind, byte[] bytes, int from, int to) {
        return refusals.saysSo(kind, new String(bytes, from, to - from, charset).replace("\"\"", "\""));
    }
}
