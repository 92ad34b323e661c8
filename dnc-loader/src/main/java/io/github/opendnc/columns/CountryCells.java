package io.github.opendnc.columns;

import io.github.opendnc.csv.Row;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The cells of a row that name its country. Most files have none. Thread-safe. */
public final class CountryCells {
    /** At this size all texts of a column are forgotten. */
    private static final int MOST = 1 << 12;

    private final int[] columns;
    private final List<CountryColumn> readers;
    /** For each of the columns, whether texts name a country of another country code. */
    private final List<Map<String, Boolean>> known;

    /**
     * The columns of these names that name a country.
     *
     * @param mayBe whether a column is neither read otherwise nor left alone
     */
    CountryCells(List<String> names, IntPredicate mayBe) {
        columns = IntStream.range(0, names.size())
                .filter(mayBe)
                .filter(index -> CountryColumn.counts(names.get(index)))
                .toArray();
        readers = IntStream.of(columns)
                .mapToObj(index -> new CountryColumn(names.get(index)))
                .toList();
        known = readers.stream()
                .<Map<String, Boolean>>map(reader -> new ConcurrentHashMap<>())
                .toList();
    }

    /** The columns, in their order. */
    public int[] columns() {
        return columns.clone();
    }

    /**
     * Whether a cell plainly names a country whose numbers do not stand under country code 1.
     *
     * @param place the place of its column in {@link #columns}
     */
    public boolean nameAnother(int place, String cell) {
        Map<String, Boolean> ofColumn = known.get(place);
        Boolean before = ofColumn.get(cell);
        if (before != null) {
            return before;
        }
        if (ofColumn.size() >= MOST) {
            ofColumn.clear();
        }
        boolean found = readers.get(place).isOfAnother(cell);
        ofColumn.put(cell, found);
        return found;
    }

    /** Whether a cell of a row with all fields does. */
    boolean nameAnother(Row row) {
        for (int i = 0; i < columns.length; i++) {
            if (nameAnother(i, row.field(columns[i]))) {
                return true;
            }
        }
        return false;
    }
}
