package io.github.opendnc.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts the rows of a file into batches so small that a few of them fit in memory, however long the rows are. */
public final class Batches {
    private static final int MOST_ROWS = 1_000;
    private static final int MOST_CHARS = 1 << 18;

    private final RowReader reader;

    public Batches(RowReader reader) {
        this.reader = reader;
    }

    /** The next batch, at least one row; empty at the end of the file. */
    public List<Row> next() throws IOException {
        return next(MOST_ROWS);
    }

    /** At most this many of the next rows, and fewer if they are long. */
    public List<Row> next(int most) throws IOException {
        List<Row> rows = new ArrayList<>(most);
        int chars = 0;
        while (rows.size() < most && chars < MOST_CHARS) {
            Optional<Row> row = reader.next();
            if (row.isEmpty()) {
                break;
            }
            rows.add(row.get());
            chars += row.get().text().length();
        }
        return rows;
    }
}
