package io.github.opendnc.leads;

import io.github.opendnc.Verdict;
import io.github.opendnc.registry.MalformedFileException;
import java.util.List;

/**
 * A row with more fields than the header, in which an answer of an earlier scrub stands: a file that was scrubbed has been put behind
 * one that was not. Today's answers would stand behind the old ones, and those below the names of today's.
 */
final class ScrubbedRow {
    private static final String FREE = Verdict.MAY_CALL.name();

    private ScrubbedRow() {}

    /** Whether a row that has more fields is one. */
    static boolean is(List<String> fields) {
        return fields.stream().anyMatch(cell -> cell.strip().equals(FREE));
    }

    /** How it is told. */
    static MalformedFileException malformed(ColumnNames names, long line) {
        return names.malformed(
                line,
                "rows below one header; this one has more cells than the header, and the answer of an earlier scrub is among them: split the"
                        + " file where the scrubbed one begins",
                List.of(FREE));
    }
}
