package io.github.opendnc.leads;

import io.github.opendnc.cells.NationalForm;
import io.github.opendnc.cells.NumbersWithin;
import io.github.opendnc.columns.Header;
import io.github.opendnc.columns.PhoneColumn;
import io.github.opendnc.csv.Row;
import io.github.opendnc.numbering.PhoneNumber;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of a batch of rows. It reads all of them and then asks the lists for all at once. It hands them out row
 * by row, and column by column within a row; a blank row has none. Not thread-safe.
 */
final class BatchNumbers {
    /**
     * What stands in one phone column of one row.
     *
     * @param number the number; empty if none could be read
     * @param note why no number could be read, or what was dropped; empty if there is nothing to say
     */
    record Cell(Optional<LeadNumber> number, String note) {}

    private final Iterator<PhoneNumber.Reading> readings;
    private final Iterator<NumberKey> numberKeys;

    BatchNumbers(List<Row> rows, Header header, CachedAnswers cachedAnswers) {
        List<PhoneColumn> columns = header.phones();
        List<PhoneNumber.Reading> all = new ArrayList<>(rows.size() * columns.size());
        List<PhoneNumber> numbers = new ArrayList<>(rows.size() * columns.size());
        for (Row row : rows) {
            if (!row.isBlank()) {
                for (PhoneColumn column : columns) {
                    PhoneNumber.Reading reading = read(row, column, header);
                    all.add(reading);
                    reading.number().ifPresent(numbers::add);
                }
            }
        }
        readings = all.iterator();
        numberKeys = cachedAnswers.numberKeys(numbers).iterator();
    }

    private static PhoneNumber.Reading read(Row row, PhoneColumn column, Header header) {
        boolean isThere = column.index() < row.size();
        String cell = isThere ? row.field(column.index()) : "";
        PhoneNumber.Reading reading = read(cell, isThere);
        return reading.number().isPresent() && NationalForm.is(cell) && header.isOfAnotherCountry(row)
                ? new PhoneNumber.Reading(Optional.empty(), NationalForm.OF_ANOTHER_COUNTRY)
                : reading;
    }

    /**
     * Reads a cell.
     *
     * @param isThere whether the row has it
     */
    static PhoneNumber.Reading read(String cell, boolean isThere) {
        return isThere
                ? NumbersWithin.reading(cell)
                : new PhoneNumber.Reading(Optional.empty(), "the row ends before this column");
    }

    /** The next cell. */
    Cell next() {
        PhoneNumber.Reading reading = readings.next();
        return new Cell(reading.number().map(number -> new LeadNumber(number, numberKeys.next())), reading.note());
    }
}
