package io.github.opendnc.columns;

import io.github.opendnc.csv.Records;
import io.github.opendnc.csv.RowReader;
import java.nio.charset.Charset;

/**
 * Finds the records of a file that are not a row with as many fields as the header, as {@link Header#isRagged} does for
 * rows. Immutable and thread-safe.
 */
public final class RaggedRecords {
    private final int columns;
    private final JoinedRows joined;
    private final char delimiter;
    private final Charset charset;

    public RaggedRecords(Header header, Charset charset) {
        columns = header.size();
        joined = header.joined();
        delimiter = joined.delimiter();
        this.charset = charset;
    }

    /** Whether a record has more or fewer fields than the header, or is really several rows. */
    public boolean are(Records records, int record) {
        return hasOtherLength(records, record) || (records.hasSeveralLines(record) && isJoined(records, record));
    }

    /** Whether a record has more or fewer fields than the header. */
    public boolean hasOtherLength(Records records, int record) {
        return records.fields(record) != columns;
    }

    private boolean isJoined(Records records, int record) {
        return joined.mayBeIn(records.bytes(), records.start(record), records.contentEnd(record))
                && joined.areIn(RowReader.fields(records.text(record, charset), delimiter));
    }
}
