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
 * one in thousands refuses. So they are not among the fields of a record, and few are made texts. Each worker has its
 * own; not thread-safe.
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

    /** Behind the last such column. */
    private final int columns;

    UnreadCells(Header header, Charset charset) {
        this.charset = charset;
        delimiter = header.joined().delimiter();
        ends = new CellEnds(delimiter);
        refusals = header.refusals();
        kinds = new RefusalCellKind[header.size()];
        refusals.unread().forEach((column, kind) -> kinds[column] = kind);
        columns = refusals.unread().isEmpty() ? 0 : refusals.unread().lastKey() + 1;
    }

    /** The first such column in which a record refuses calls, or -1. The record has all fields. */
    int first(Records records, int record) {
        byte[] bytes = records.bytes();
        int end = records.contentEnd(record);
        int at = records.start(record);
        for (int column = 0; column < columns; column++) {
            RefusalCellKind kind = kinds[column];
            boolean isQuoted = at < end && bytes[at] == CellEnds.QUOTE;
            int from = isQuoted ? at + 1 : at;
            int to = isQuoted ? CellEnds.closingQuote(bytes, from, end) : plainEnd(kind, bytes, from, end);
            if (kind != null
                    && mayTell(kind, isQuoted, bytes, from, to)
                    && refusals.saysSo(kind, text(bytes, from, to))) {
                return column;
            }
            at = 1 + (isQuoted ? ends.delimiter(bytes, to, end) : to);
        }
        return NONE;
    }

    /** Where a cell without quotes ends. If it is to be looked at, that is done on the way. */
    private int plainEnd(@Nullable RefusalCellKind kind, byte[] bytes, int from, int end) {
        ByteLook made = look;
        return made == null || kind == null || kind == RefusalCellKind.UNREAD_OF_ASKING
                ? ends.delimiter(bytes, from, end)
                : made.cellEnd(bytes, from, end);
    }

    private boolean mayTell(RefusalCellKind kind, boolean isQuoted, byte[] bytes, int from, int to) {
        if (kind == RefusalCellKind.UNREAD_OF_ASKING) {
            return true;
        }
        ByteLook made = look;
        if (made != null) {
            return isQuoted ? made.mayTell(bytes, from, to) : made.mayTell();
        }
        withoutLook++;
        if (withoutLook == FEW) {
            look = new ByteLook(charset, delimiter);
        }
        return from < to;
    }

    /** The text of a cell. Two quotes in it stand for one. */
    private String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, charset).replace("\"\"", "\"");
    }
}
