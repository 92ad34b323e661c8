package io.github.opendnc.refusals;

import io.github.opendnc.cells.Told;
import io.github.opendnc.columns.Header;
import io.github.opendnc.columns.RefusalHeading;
import io.github.opendnc.csv.Batches;
import io.github.opendnc.csv.Row;
import io.github.opendnc.csv.RowReader;
import io.github.opendnc.numbering.PhoneNumber;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Searches the rows of a lead file that is read in characters for numbers with a row that states that calls are not
 * wanted, as {@link RefusalSearch} does with records. Not thread-safe.
 */
public final class RefusedRows {
    private final Header header;
    private final RefusedNumbers refused = new RefusedNumbers();
    private RowBefore before = RowBefore.none();
    private final LinesBefore lines;

    private RefusedRows(Header header) {
        this.header = header;
        lines = new LinesBefore(header);
    }

    /** The refused numbers in the rows below the header. The header must have been read. */
    public static RefusedNumbers in(RowReader reader, Header header) throws IOException {
        RefusedRows rows = new RefusedRows(header);
        Batches batches = new Batches(reader);
        for (List<Row> batch = batches.next(); !batch.isEmpty(); batch = batches.next()) {
            for (Row row : batch) {
                rows.add(row);
            }
        }
        return rows.refused;
    }

    private void add(Row row) throws IOException {
        if (row.isBlank()) {
            return;
        }
        List<String> fields = row.fields().toList();
        if (header.isRagged(row) || UnreadRow.isSentence(header, fields)) {
            add(new UnreadRow(row.line(), fields, header));
            return;
        }
        RefusalHeading.checkNone(header, RefusalHeading.in(header, row.line(), fields), 0);
        before = RowBefore.of(header, () -> fields);
        int told = header.told(row);
        if (told != Told.NOTHING) {
            add(RowBefore.numbers(header, fields), told);
        }
        if (lines.refuseIn(fields.get(0))) {
            add(RowBefore.numbers(header, fields), Told.UNREAD_ROW);
        }
    }

    private void add(UnreadRow row) throws IOException {
        if (row.mayRefuse()) {
            add(row.numbers(), Told.UNREAD_ROW);
        }
        if (row.isRowOfItsOwn()) {
            before = RowBefore.of(row);
            if (lines.refuseIn(row.first())) {
                add(row.numbers(), Told.UNREAD_ROW);
            }
        } else {
            RefusalHeading.checkNone(header, before.heading(row), 0);
            add(before.refusedIn(row), Told.UNREAD_ROW);
            lines.add(row);
        }
    }

    private void add(Set<PhoneNumber> numbers, int told) throws IOException {
        for (PhoneNumber number : numbers) {
            refused.add(number.e164(), told);
        }
    }
}
