package io.github.opendnc.leads;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.opendnc.Fact;
import io.github.opendnc.cells.FactCells;
import io.github.opendnc.cells.KnownCells;
import io.github.opendnc.cells.KnownRefusalBytes;
import io.github.opendnc.cells.PhoneBytes;
import io.github.opendnc.cells.PhoneWords;
import io.github.opendnc.cells.State;
import io.github.opendnc.cells.Told;
import io.github.opendnc.columns.RefusalCells;
import io.github.opendnc.columns.TableColumns;
import io.github.opendnc.words.ByteLook;
import io.github.opendnc.words.KnownRefusals;
import io.github.opendnc.words.RefusalCellKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a row of a table states about its call. Belongs to one worker; not thread-safe. */
final class TableFacts extends Said {
    /** From this length on, a text's length is written after a byte with which no shorter length begins. */
    private static final int SHORT = Byte.MAX_VALUE;

    /** Marks a cell that refuses. No length begins with it. */
    private static final byte REFUSED = -1;

    private final TableColumns columns;
    /** The cells that state facts. */
    private final int[] factCells;
    /** The cells that may state a refusal, with the kind of each. */
    private final int[] refusalCells;

    private final RefusalCellKind[] refusalKinds;
    /** The cells of other telephone numbers, each with the words that refuse calls. */
    private final int[] phoneCells;

    private final List<Predicate<String>> phoneWords;

    private final ByteLook look = new ByteLook(UTF_8);
    private final KnownRefusalBytes refusals = new KnownRefusalBytes(UTF_8, new KnownRefusals()::saysSo);
    /** The cell of each fact, by the fact's ordinal, or none. */
    private final int[] cellOf = new int[Fact.values().length];
    /** The cell of the state, or none. */
    private final int stateCell;

    private final KnownCells<Optional<State>> states = new KnownCells<>(MOST_STATES, UTF_8, State::read);
    /** The fact of each cell; null if the cell states none. */
    private final @Nullable Fact[] facts;
    /** The cells whose facts {@linkplain AlikeDates#parts part} the days. */
    private final int[] parting;

    /** The first cell that states a refusal, or none. */
    private int refusal = NONE;

    TableFacts(TableColumns columns) {
        this.columns = columns;
        factCells = cells(column -> columns.fact(column).isPresent());
        refusalCells = cells(column -> columns.refusal(column).isPresent());
        refusalKinds = Arrays.stream(refusalCells)
                .mapToObj(cell -> columns.refusal(cell - 1).orElseThrow())
                .toArray(RefusalCellKind[]::new);
        phoneCells = cells(column -> columns.phoneWords(column).isPresent());
        phoneWords = Arrays.stream(phoneCells)
                .mapToObj(cell -> columns.phoneWords(cell - 1).orElseThrow())
                .toList();
        Arrays.fill(cellOf, NONE);
        for (int cell : factCells) {
            cellOf[columns.fact(cell - 1).orElseThrow().ordinal()] = cell;
        }
        stateCell = cellOf[Fact.STATE.ordinal()];
        facts = new Fact[columns.size() + 1];
        for (int cell : factCells) {
            facts[cell] = columns.fact(cell - 1).orElseThrow();
        }
        parting = cells(column -> columns.fact(column).filter(AlikeDates::parts).isPresent());
    }

    /** The cells of some columns. Cell 0 is the number. */
    private int[] cells(IntPredicate ofColumn) {
        return IntStream.range(0, columns.size())
                .filter(ofColumn)
                .map(column -> column + 1)
                .toArray();
    }

    int size() {
        return columns.size();
    }

    /** Looks at a row. Reads everything except the bytes, for which there is {@link #readKey}. */
    void read(TableRows rows, int row) {
        state = stateCell == NONE
                ? Optional.empty()
                : states.of(rows.bytes(), rows.from(row, stateCell), rows.to(row, stateCell));
        refusal = refusal(rows, row);
        nothing = refusal == NONE;
        for (int i = 0; nothing && i < factCells.length; i++) {
            nothing = isApart(factCells[i]) || rows.from(row, factCells[i]) == rows.to(row, factCells[i]);
        }
        key.cutTo(0);
    }

    private int refusal(TableRows rows, int row) {
        for (int i = 0; i < refusalCells.length; i++) {
            if (saysSo(rows, row, refusalCells[i], refusalKinds[i])) {
                return refusalCells[i];
            }
        }
        for (int i = 0; i < phoneCells.length; i++) {
            int from = rows.from(row, phoneCells[i]);
            int to = rows.to(row, phoneCells[i]);
            if (from < to
                    && PhoneBytes.read(rows.bytes(), from, to) == PhoneBytes.UNUSUAL
                    && phoneWords.get(i).test(rows.text(row, phoneCells[i]))) {
                return phoneCells[i];
            }
        }
        return NONE;
    }

    private boolean saysSo(TableRows rows, int row, int cell, RefusalCellKind kind) {
        int from = rows.from(row, cell);
        int to = rows.to(row, cell);
        if (kind.isUnread() && !mayBeTold(rows, row, cell, kind)) {
            return false; // most names and streets do not come again, so they are not remembered
        }
        return (from < to || kind == RefusalCellKind.PERMISSION)
                && (facts[cell] == null || PhoneWords.mayHaveLetter(rows.bytes(), from, to)) // most cells hold days
                && refusals.saysSo(kind, rows.bytes(), from, to);
    }

    private boolean mayBeTold(TableRows rows, int row, int cell, RefusalCellKind kind) {
        return kind == RefusalCellKind.UNREAD_OF_ASKING
                || look.mayTell(rows.bytes(), rows.from(row, cell), rows.to(row, cell));
    }

    private boolean isApart(int cell) {
        return cell == stateCell && state.isPresent();
    }

    /**
     * Reads the bytes of a row that states something: the cell that refuses, then lengths and texts. Only rows whose
     * facts count alike have equal bytes.
     *
     * @param alike the days that are alike, by fact
     */
    void readKey(TableRows rows, int row, Map<Fact, AlikeDates> alike) {
        key.cutTo(0);
        if (refusal != NONE) {
            key.append(REFUSED);
            key.append((long) refusal);
            key.append(BETWEEN);
        }
        boolean parted = isParted(rows, row);
        for (int cell : factCells) {
            int from = rows.from(row, cell);
            int to = isApart(cell) ? from : rows.to(row, cell);
            AlikeDates dates = parted ? null : alike.get(facts[cell]);
            if (dates != null && dates.holds(rows.bytes(), from, to)) {
                append(dates.text(), 0, dates.text().length);
            } else {
                append(rows.bytes(), from, to);
            }
        }
    }

    private void append(byte[] text, int from, int to) {
        if (to - from < SHORT) {
            key.append((byte) (to - from));
        } else {
            key.append((byte) SHORT);
            key.append((long) (to - from));
            key.append(BETWEEN);
        }
        key.append(text, from, to);
    }

    private boolean isParted(TableRows rows, int row) {
        for (int cell : parting) {
            if (rows.from(row, cell) != rows.to(row, cell)) {
                return true;
            }
        }
        return false;
    }

    /** The texts of the row that was looked at, as cells. */
    FactCells cells(TableRows rows, int row) {
        FactCells cells = new FactCells(fact -> {
            int cell = cellOf[fact.ordinal()];
            return cell == NONE ? "" : rows.text(row, cell);
        });
        return cells.withRefusals(refusal == NONE ? "" : problem(refusal - 1), Told.NOTHING);
    }

    private String problem(int column) {
        RefusalCellKind kind = columns.refusal(column)
                .orElse(RefusalCellKind.STATUS); // a column of telephone numbers refuses only as a status does
        return RefusalCells.problem(kind, columns.name(column));
    }
}
