package io.github.opendnc.leads;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.opendnc.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a row of a table says of its call. Of one worker; not thread-safe. */
final class TableFacts extends Said {
    /** Longer texts have their length written behind a byte that no shorter one begins with. */
    private static final int SHORT = Byte.MAX_VALUE;

    private final List<Fact> facts;
    /** Of each fact, by its ordinal, the cell that says it, or none. */
    private final int[] cellOf = new int[Fact.values().length];
    /** The cell that says the state, or none. */
    private final int stateCell;

    private final KnownCells<Optional<State>> states = new KnownCells<>(MOST_STATES, UTF_8, State::read);

    /**
     * The facts in these columns.
     *
     * @throws IllegalArgumentException if one is no fact, or there twice
     */
    TableFacts(List<String> columns) {
        facts = new ArrayList<>(columns.size());
        for (String column : columns) {
            Fact fact = CallFacts.fact(column);
            if (facts.contains(fact)) {
                throw new IllegalArgumentException(fact + " is given twice");
            }
            facts.add(fact);
        }
        for (Fact fact : Fact.values()) {
            int index = facts.indexOf(fact);
            cellOf[fact.ordinal()] = index < 0 ? NONE : index + 1;
        }
        stateCell = cellOf[Fact.STATE.ordinal()];
    }

    int size() {
        return facts.size();
    }

    /** Looks at a row. */
    void read(TableRows rows, int row) {
        state = stateCell == NONE
                ? Optional.empty()
                : states.of(rows.bytes(), rows.from(row, stateCell), rows.to(row, stateCell));
        int all = rows.to(row, facts.size()) - rows.to(row, 0);
        int apart = state.isPresent() ? rows.to(row, stateCell) - rows.from(row, stateCell) : 0;
        nothing = all == apart;
        key.cutTo(0);
        if (!nothing) {
            readKey(rows, row);
        }
    }

    /** Lengths and texts: no two rows of other texts are alike. */
    private void readKey(TableRows rows, int row) {
        for (int cell = 1; cell <= facts.size(); cell++) {
            int from = rows.from(row, cell);
            int to = cell == stateCell && state.isPresent() ? from : rows.to(row, cell);
            if (to - from < SHORT) {
                key.append((byte) (to - from));
            } else {
                key.append((byte) SHORT);
                key.append((long) (to - from));
                key.append(BETWEEN);
            }
            key.append(rows.bytes(), from, to);
        }
    }

    /** The texts of a row as cells. */
    FactCells cells(TableRows rows, int row) {
        return new FactCells(fact -> {
            int cell = cellOf[fact.ordinal()];
            return cell == NONE ? "" : rows.text(row, cell);
        });
    }
}
