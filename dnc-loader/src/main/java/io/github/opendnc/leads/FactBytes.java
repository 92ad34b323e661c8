package io.github.opendnc.leads;

import io.github.opendnc.Fact;
import io.github.opendnc.cells.FactCells;
import io.github.opendnc.cells.KnownCells;
import io.github.opendnc.cells.State;
import io.github.opendnc.cells.Told;
import io.github.opendnc.columns.Header;
import io.github.opendnc.columns.WantedFields;
import io.github.opendnc.csv.Records;
import io.github.opendnc.refusals.RefusalBytes;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What one record states about its call, as bytes and as cells. Two records have equal bytes only if their facts count
 * alike. Belongs to one worker; not thread-safe.
 */
final class FactBytes extends Said {
    private final Header header;
    private final Charset charset;
    /** The field of each fact. */
    private final int[] fields;

    private final RefusalBytes refusals;
    private final boolean mayBeUnread;
    private final WantedFields wanted;
    /** The index of the state in {@link #fields}, or none. */
    private final int stateColumn;

    private final KnownCells<Optional<State>> states;
    /** The fact that each of {@link #fields} states. */
    private final List<Fact> facts;
    /** The indexes of {@link #fields} whose facts {@linkplain AlikeDates#parts part} the days. */
    private final int[] parting;

    /** The first column that states a refusal, or none. */
    private int refusal = NONE;

    /** What other rows state about the number: see {@link Told}. */
    private int elsewhere = Told.NOTHING;

    /**
     * What the records of a file state.
     *
     * @param mayBeUnread whether a cell in a column that nobody reads may state a refusal
     */
    FactBytes(Header header, Charset charset, boolean mayBeUnread) {
        this.mayBeUnread = mayBeUnread;
        this.header = header;
        this.charset = charset;
        wanted = header.wanted();
        fields = wanted.of(header.factColumns());
        refusals = new RefusalBytes(header, charset);
        facts = header.facts();
        stateColumn = facts.indexOf(Fact.STATE);
        states = new KnownCells<>(MOST_STATES, charset, State::read);
        parting = IntStream.range(0, fields.length)
                .filter(i -> AlikeDates.parts(facts.get(i)))
                .toArray();
    }

    /**
     * Looks at a record that has all fields. Reads everything except the bytes, for which there is {@link #readKey}.
     *
     * @param told what other rows state about the number
     * @param mayHaveWords whether words may stand in the phone columns of the record
     */
    void read(Records records, int record, int told, boolean mayHaveWords) {
        refusal = refusals.first(records, record, mayHaveWords, mayBeUnread);
        elsewhere = told;
        readState(records, record);
        nothing = refusal == NONE && elsewhere == Told.NOTHING;
        for (int i = 0; i < fields.length; i++) {
            nothing &= isApart(i) || isEmpty(records, record, i);
        }
        key.cutTo(0);
    }

    private void readState(Records records, int record) {
        if (stateColumn != NONE) {
            int field = fields[stateColumn];
            state = states.of(records.bytes(record, field), records.from(record, field), records.to(record, field));
        }
    }

    private boolean isApart(int fact) {
        return fact == stateColumn && state.isPresent();
    }

    private boolean isEmpty(Records records, int record, int fact) {
        return records.from(record, fields[fact]) == records.to(record, fields[fact]);
    }

    /**
     * Reads the bytes of a record that states something.
     *
     * @param alike the days that are alike, by fact
     */
    void readKey(Records records, int record, Map<Fact, AlikeDates> alike) {
        key.cutTo(0);
        if (refusal != NONE) {
            key.append((long) refusal);
        }
        key.append((byte) ('a' + elsewhere));
        boolean parted = isParted(records, record);
        for (int i = 0; i < fields.length; i++) {
            key.append(BETWEEN);
            if (!isApart(i) && !isEmpty(records, record, i)) {
                appendCell(records, record, fields[i], parted ? null : alike.get(facts.get(i)));
            }
        }
    }

    private void appendCell(Records records, int record, int field, @Nullable AlikeDates dates) {
        byte[] bytes = records.bytes(record, field);
        int from = records.from(record, field);
        int to = records.to(record, field);
        if (dates != null && dates.holds(bytes, from, to)) {
            key.append(dates.text());
        } else {
            key.append(bytes, from, to);
        }
    }

    private boolean isParted(Records records, int record) {
        for (int i : parting) {
            if (!isEmpty(records, record, i)) {
                return true;
            }
        }
        return false;
    }

    /** The cells of the record that was looked at. */
    FactCells cells(Records records, int record) {
        return header.facts(
                column -> records.text(record, wanted.of(column), charset),
                refusal == NONE ? "" : header.refusals().problem(refusal),
                elsewhere);
    }
}
