package io.github.opendnc.columns;

import io.github.opendnc.Verdict;
import io.github.opendnc.registry.MalformedFileException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row with more fields than the header that contains an answer of an earlier scrub. Somebody has appended a scrubbed
 * file to one that was not. Today's answers would stand after the old ones, and the old ones under the names of
 * today's.
 */
public final class ScrubbedRow {
    private static final List<String> ANSWERS =
            Stream.of(Verdict.values()).map(Verdict::name).toList();

    private ScrubbedRow() {}

    /** Whether a row with more fields is such a row. */
    public static boolean is(List<String> fields) {
        return fields.stream().map(String::strip).anyMatch(ANSWERS::contains);
    }

    /** The exception for such a row. */
    public static MalformedFileException malformed(Header header, long line) {
        return header.names()
                .malformed(
                        line,
                        "rows below one header; split the file where the one begins that was scrubbed before",
                        "more cells than the header has, an answer of an earlier scrub among them");
    }
}
