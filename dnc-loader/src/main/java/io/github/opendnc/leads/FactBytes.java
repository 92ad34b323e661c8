package io.github.opendnc.leads;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * All that one record says of its call, as bytes that are compared with those of another; and as the cells in which it is
 * said. It stands in the fields that are wanted behind those of the telephone numbers: the facts, then the cells that may
 * tell of a refusal. Of one worker; not thread-safe.
 */
final class FactBytes extends Said {
    private final Header header;
    private final Charset charset;
    private final int firstFact;
    private final int[] factColumns;
    private final RefusalBytes refusals;
    /** Of each column of a fact the field that is wanted of it. */
    private final int[] fieldOf;
    /** Which of the columns of facts says the state, or none. */
    private final int stateColumn;

    private final KnownCells<Optional<State>> states;
    /** The first column that tells of a refusal, or none. */
    private int refusal = NONE;

    /** What other rows tell of the number: see {@link RefusedNumbers}. */
    private int elsewhere = RefusedNumbers.NOTHING;

    /** Facts of the records of a file. */
    FactBytes(Header header, Charset charset) {
        this.header = header;
        this.charset = charset;
        firstFact = header.phones().size();
        factColumns = header.factColumns();
        refusals = new RefusalBytes(header, charset);
        fieldOf = new int[header.size()];
        int said = NONE;
        for (int i = 0; i < factColumns.length; i++) {
            fieldOf[factColumns[i]] = firstFact + i;
            said = header.isState(factColumns[i]) ? i : said;
        }
        stateColumn = said;
        states = new KnownCells<>(MOST_STATES, charset, State::read);
    }

    /**
     * Looks at a record that has all fields.
     *
     * @param told what other rows tell of the number that is asked for
     */
    void read(Records records, int record, int told) {
        refusal = refusals.first(records, record);
        elsewhere = told;
        readState(records, record);
        nothing = refusal == NONE && elsewhere == RefusedNumbers.NOTHING;
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
        key.append((byte) ('a' + elsewhere));
        for (int i = 0; i < factColumns.length; i++) {
            int field = firstFact + i;
            key.append(BETWEEN);
            if (!isApart(i)) {
                key.append(records.bytes(record, field), records.from(record, field), records.to(record, field));
            }
        }
    }

    /** The cells of the record that was looked at. */
    FactCells cells(Records records, int record) {
        return header.facts(
                column -> text(records, record, fieldOf[column]),
                refusal == NONE ? "" : header.refusals().problem(refusal),
                elsewhere);
    }

    private String text(Records records, int record, int field) {
        int from = records.from(record, field);
        int length = records.to(record, field) - from;
        return length == 0 ? "" : new String(records.bytes(record, field), from, length, charset);
    }
}
