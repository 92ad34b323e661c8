package io.github.opendnc.leads;

import io.github.opendnc.csv.Batches;
import io.github.opendnc.csv.Row;
import io.github.opendnc.csv.RowReader;
import io.github.opendnc.numbering.PhoneNumber;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Searches the rows of a lead file that is read in characters for the numbers of which a row tells that calls are not wanted: what
 * {@link RefusalSearch} does with records. Not thread-safe.
 */
final class RefusedRows {
    private final Header header;
    private final RefusedNumbers refused = new RefusedNumbers();
    /** The numbers of the last row, but for one that may be the rest of another. */
    private Supplier<Set<PhoneNumber>> last = Set::of;
    /** The end of the text of that row and of its rests. */
    private Supplier<String> end = () -> "";

    private RefusedRows(Header header) {
        this.header = header;
    }

    /** The numbers of the rows below the header, which was read before. */
    static RefusedNumbers in(RowReader reader, LeadHead head) throws IOException {
        RefusedRows rows = new RefusedRows(head.header());
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
        if (header.isRagged(row)) {
            add(new UnreadRow(row.fields().toList(), header));
            return;
        }
        int told = header.told(row);
        if (told != RefusedNumbers.NOTHING) {
            add(numbers(row), told);
        }
        last = () -> numbers(row);
        end = () -> UnreadRow.end(header.lastCell(row.fields().toList()));
    }

    private Set<PhoneNumber> numbers(Row row) {
        return header.phoneIndexes()
                .mapToObj(row::field)
                .flatMap(UnreadRow::numbers)
                .collect(Collectors.toSet());
    }

    private void add(UnreadRow row) throws IOException {
        if (row.mayRefuse()) {
            add(row.numbers(), RefusedNumbers.UNREAD_ROW);
        }
        if (row.isRowOfItsOwn()) {
            last = row::numbers;
            end = () -> UnreadRow.end(row.text());
        } else {
            String before = end.get();
            if (row.endsInRefusal(before)) {
                add(last.get(), RefusedNumbers.UNREAD_ROW);
            }
            String after = UnreadRow.end(before + ' ' + row.text());
            end = () -> after;
        }
    }

    private void add(Set<PhoneNumber> numbers, int told) throws IOException {
        for (PhoneNumber number : numbers) {
            refused.add(number.e164(), told);
        }
    }
}
