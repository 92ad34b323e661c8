package io.github.opendnc.leads;

import io.github.opendnc.cells.KnownCells;
import io.github.opendnc.columns.CountryCells;
import io.github.opendnc.columns.Header;
import io.github.opendnc.columns.TableColumns;
import io.github.opendnc.csv.Records;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The cells that name the country of a row, read from bytes. Most files have none. Not thread-safe. */
final class CountryBytes {
    private final int columns;
    /** The field or the cell of each column that names a country. */
    private final int[] fields;

    private final KnownCells<Boolean>[] known;

    private CountryBytes(CountryCells cells, int columns, int[] fields, Charset charset) {
        this.columns = columns;
        this.fields = fields;
        known = known(cells, fields.length, charset);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static KnownCells<Boolean>[] known(CountryCells cells, int count, Charset charset) {
        return IntStream.range(0, count)
                .mapToObj(place -> new KnownCells<>(
                        KnownCells.MOST_TEXTS, charset, (String text) -> cells.nameAnother(place, text)))
                .toArray(KnownCells[]::new);
    }

    /** Those of a file. */
    static CountryBytes of(Header header, Charset charset) {
        int[] fields = header.wanted().of(header.countries().columns());
        return new CountryBytes(header.countries(), header.size(), fields, charset);
    }

    /** Those of a table, whose first cell is the number. */
    static CountryBytes of(TableColumns columns, Charset charset) {
        int[] cells = Arrays.stream(columns.countries().columns())
                .map(column -> column + 1)
                .toArray();
        return new CountryBytes(columns.countries(), columns.size(), cells, charset);
    }

    /** Whether a record with all fields names a country whose numbers do not stand under country code 1. */
    boolean nameAnother(Records records, int record) {
        if (fields.length == 0 || records.fields(record) != columns) {
            return false;
        }
        for (int i = 0; i < fields.length; i++) {
            int field = fields[i];
            if (known[i].of(records.bytes(record, field), records.from(record, field), records.to(record, field))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row of a table names such a country. */
    boolean nameAnother(TableRows rows, int row) {
        for (int i = 0; i < fields.length; i++) {
            if (known[i].of(rows.bytes(), rows.from(row, fields[i]), rows.to(row, fields[i]))) {
                return true;
            }
        }
        return false;
    }
}
