package io.github.opendnc.leads;

import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * All that one record says of its call, as bytes that are compared with those of another; and as the cells in which it is
 * said. It stands in the fields that are wanted behind those of the telephone numbers: the facts, then the cells that may
 * tell of a refusal. Of one worker; not thread-safe.
 */
final class FactBytes extends Said {
    private static final int MOST_REFUSALS = 1 << 12;

    private final Header header;
    private final Charset charset;
    private final int firstFact;
    private final int[] factColumns;
    private final int[] refusalColumns;
    /** Of each column of a fact the field that is wanted of it. */
    private final int[] fieldOf;
    /** Which of the columns of facts says the state, or none. */
    private final int stateColumn;

    private final KnownCells<Optional<State>> states;
    /** Of each column that may tell of a refusal its cells; columns that tell alike have them in common. */
    private final KnownCells<Boolean>[] refusals;

    /** Of each of them whether an empty cell counts. */
    private final boolean[] countsEmpty;

    /** The first column that tells of a refusal, or none. */
    private int refusal = NONE;

    /** Facts of the records of a file. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    FactBytes(Header header, Charset charset) {
        this.header = header;
        this.charset = charset;
        firstFact = header.phones().size();
        factColumns = header.factColumns();
        refusalColumns = header.refusals().kinds().keySet().stream()
                .mapToInt(Integer::intValue)
                .toArray();
        fieldOf = new int[header.size()];
        int said = NONE;
        for (int i = 0; i < factColumns.length; i++) {
            fieldOf[factColumns[i]] = firstFact + i;
            said = header.isState(factColumns[i]) ? i : said;
        }
        stateColumn = said;
        states = new KnownCells<>(MOST_STATES, charset, State::read);
        refusals = new KnownCells[refusalColumns.length];
        countsEmpty = new boolean[refusalColumns.length];
        Map<RefusalCellKind, KnownCells<Boolean>> known = new EnumMap<>(RefusalCellKind.class);
        for (int i = 0; i < refusalColumns.length; i++) {
            RefusalCellKind kind = header.refusals().kinds().get(refusalColumns[i]);
            refusals[i] = known.computeIfAbsent(kind, same -> known(header, same, charset));
            countsEmpty[i] = kind == RefusalCellKind.PERMISSION;
        }
    }

    /** Looks at a record that has all fields. */
    void read(Records records, int record) {
        refusal = firstRefusal(records, record);
        readState(records, record);
        nothing = refusal == NONE;
        for (int i = 0; i < factColumns.length; i++) {
            nothing &= isApart(i) || records.from(record, firstFact + i) == records.to(record, firstFact + i);
        }
        key.cutTo(0);
        if (!nothing) {
            readKey(records, record);
        }
    }

    private void readState(Records records, int record) {
        if (stateColumn != NONE) {
            int field = firstFact + stateColumn;
            state = states.of(records.bytes(record, field), records.from(record, field), records.to(record, field));
        }
    }

    private boolean isApart(int fact) {
        return fact == stateColumn && state.isPresent();
    }

    private void readKey(Records records, int record) {
        if (refusal != NONE) {
            key.append((long) refusal);
        }
        for (int i = 0; i < factColumns.length; i++) {
            int field = firstFact + i;
            key.append(BETWEEN);
            if (!isApart(i)) {
                key.append(records.bytes(record, field), records.from(record, field), records.to(record, field));
            }
        }
    }

    private int firstRefusal(Records records, int record) {
        for (int i = 0; i < refusalColumns.length; i++) {
            int field = firstFact + factColumns.length + i;
            int from = records.from(record, field);
            int to = records.to(record, field);
            if ((from < to || countsEmpty[i]) && refusals[i].of(records.bytes(record, field), from, to)) {
                return refusalColumns[i];
            }
        }
        return NONE;
    }

    private static KnownCells<Boolean> known(Header header, RefusalCellKind kind, Charset charset) {
        return new KnownCells<>(
                MOST_REFUSALS, charset, cell -> header.refusals().saysSo(kind, cell));
    }

    /** The cells of the record that was looked at. */
    FactCells cells(Records records, int record) {
        return header.facts(
                column -> text(records, record, fieldOf[column]),
                refusal == NONE ? "" : header.refusals().problem(refusal));
    }

    private String text(Records records, int record, int field) {
        int from = records.from(record, field);
        int length = records.to(record, field) - from;
        return length == 0 ? "" : new String(records.bytes(record, field), from, length, charset);
    }
}
