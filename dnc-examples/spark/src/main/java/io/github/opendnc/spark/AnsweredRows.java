package io.github.opendnc.spark;

import io.github.opendnc.leads.TableRows;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.expressions.JoinedRow;

/** The rows of a partition with their answers. Some hundreds of answers are found at once. */
final class AnsweredRows implements Iterator<InternalRow> {
    private static final int AT_ONCE = 512;

    private final Iterator<InternalRow> rows;
    private final CellText phone;
    private final CellText[] cells;
    private final Supplier<RowTexts> answering;
    private final List<InternalRow> read = new ArrayList<>(AT_ONCE);
    private final TableRows asked;
    private List<Object[]> answers = List.of();
    private int next;
    /**
     * Belongs to the row that was handed out. It is read before the next row is asked for, as usual for rows of this
     * form.
     */
    private final JoinedRow joined = new JoinedRow();

    AnsweredRows(Iterator<InternalRow> rows, CellText phone, CellText[] cells, Supplier<RowTexts> answering) {
        this.rows = rows;
        this.phone = phone;
        this.cells = cells;
        this.answering = answering;
        asked = new TableRows(cells.length);
    }

    @Override
    public boolean hasNext() {
        return next < read.size() || rows.hasNext();
    }

    @Override
    public InternalRow next() {
        if (next == read.size()) {
            readMore();
        }
        InternalRow row = read.get(next);
        return joined.apply(row, new GenericInternalRow(answers.get(next++)));
    }

    private void readMore() {
        if (!rows.hasNext()) {
            throw new NoSuchElementException();
        }
        read.clear();
        asked.clear();
        while (read.size() < AT_ONCE && rows.hasNext()) {
            InternalRow row = rows.next();
            ask(row);
            // Spark makes the next row in the same object.
            read.add(row.copy());
        }
        // Belongs to the thread that asks now. What follows may read its rows in another thread than that of the task.
        answers = answering.get().of(asked);
        next = 0;
    }

    private void ask(InternalRow row) {
        if (phone.isText()) {
            asked.number(phone.bytes(row));
        } else {
            asked.number(phone.of(row));
        }
        for (CellText fact : cells) {
            if (fact.isText()) {
                asked.fact(fact.bytes(row));
            } else {
                asked.fact(fact.of(row));
            }
        }
    }
}
