package io.github.opendnc.csv;

/**
 * Finds the end of a record and of its fields in bytes, as Commons CSV does in characters. Only a quote at the
 * beginning of a field opens a quoted field. CR, LF or both end a record. Blanks after a closing quote are ignored. It
 * looks at many bytes at a time, so arrays must have {@link EightBytes#SPARE} bytes after the last one that counts. Not
 * thread-safe.
 */
final class RecordScanner {
    /** What was found. */
    enum Result {
        /** A record. */
        RECORD,
        /** The bytes end before the result is known. */
        MORE,
        /** A quoted field with something after its closing quote, or without a closing quote. */
        BROKEN
    }

    private static final byte QUOTE = '"';
    private static final long QUOTES = EightBytes.of(QUOTE);
    private static final int MORE = -1;
    private static final int BROKEN = -2;
    private static final int NONE = -1;

    private final TextBytes text;
    private final byte delimiter;
    private final long delimiters;
    private final int[] ends;
    /**
     * The delimiters and line ends among some bytes, and where these bytes begin; {@link #NONE} if none were looked at.
     */
    private long marks;

    private int marked = NONE;
    private int fields;
    private int lines;
    private int contentEnd;
    private int end;

    RecordScanner(RecordForm form) {
        text = form.text();
        delimiter = form.delimiter();
        delimiters = EightBytes.of(delimiter);
        ends = new int[form.columns()];
    }

    /**
     * Finds the record that begins at a place before the limit.
     *
     * @param limit where the bytes end
     * @param last whether the file ends there too
     */
    Result scan(byte[] bytes, int from, int limit, boolean last) {
        forget();
        return next(bytes, from, limit, last);
    }

    /** Forgets what it knows of the bytes that it has looked at, because they may change. */
    void forget() {
        marked = NONE;
    }

    /**
     * Like {@link #scan}, but a little faster. The bytes must not have changed since the last call of this or of {@link
     * #forget}.
     */
    Result next(byte[] bytes, int from, int limit, boolean last) {
        fields = 0;
        lines = 0;
        int at = bytes[from] == QUOTE ? quoted(bytes, from + 1, limit, last) : from;
        while (at >= 0) {
            int stop = unquoted(bytes, at, limit);
            if (stop >= limit || bytes[stop] != QUOTE) {
                return finish(bytes, stop, limit, last);
            }
            at = quoted(bytes, stop + 1, limit, last);
        }
        return at == MORE ? Result.MORE : Result.BROKEN;
    }

    /** Goes on to the end of the record, to a quote that opens a field, or to the limit. */
    private int unquoted(byte[] bytes, int from, int limit) {
        int count = fields;
        int chunk = from & -EightBytes.MORE;
        long left = marksBefore(limit, bytes, chunk) & (-1L << from);
        while (chunk < limit) {
            while (left != 0) {
                int at = chunk + Long.numberOfTrailingZeros(left);
                left &= left - 1;
                byte b = bytes[at];
                if (b == delimiter) {
                    if (count < ends.length) {
                        ends[count] = at;
                    }
                    count++;
                    if (bytes[at + 1] == QUOTE) {
                        fields = count;
                        return at + 1;
                    }
                } else if (b == '\n' || b == '\r') {
                    fields = count;
                    return at;
                }
            }
            chunk += EightBytes.MORE;
            left = marksBefore(limit, bytes, chunk);
        }
        fields = count;
        return limit;
    }

    /** The delimiters and line ends from a place on, in as many bytes as fit in a word and lie before the limit. */
    private long marksBefore(int limit, byte[] bytes, int chunk) {
        if (chunk >= limit) {
            return 0;
        }
        if (marked != chunk) {
            marks = EightBytes.marksOfMore(bytes, chunk, delimiters);
            marked = chunk;
        }
        int count = limit - chunk;
        return count < EightBytes.MORE ? marks & ((1L << count) - 1) : marks;
    }

    /** Goes on from the opening quote of a field to what ends the field: a delimiter, a line end, or the limit. */
    private int quoted(byte[] bytes, int from, int limit, boolean last) {
        int word = from;
        while (word < limit) {
            long marks = EightBytes.marks(EightBytes.at(bytes, word), QUOTES);
            int next = word + EightBytes.SIZE;
            while (marks != 0) {
                int at = word + EightBytes.first(marks);
                marks &= marks - 1;
                if (at >= limit) {
                    break;
                }
                byte b = bytes[at];
                if (b != QUOTE) {
                    lines += b == '\r' || (b == '\n' && bytes[at - 1] != '\r') ? 1 : 0;
                } else if (at + 1 < limit && bytes[at + 1] == QUOTE) {
                    next = at + 2;
                    break;
                } else {
                    return afterQuote(bytes, at + 1, limit, last);
                }
            }
            word = next;
        }
        return last ? BROKEN : MORE;
    }

    private int afterQuote(byte[] bytes, int from, int limit, boolean last) {
        int at = from;
        while (at < limit) {
            byte b = bytes[at];
            if (b == delimiter || b == '\n' || b == '\r') {
                return at;
            }
            int blank = text.blank(bytes, at, limit);
            if (blank <= 0) {
                return blank == TextBytes.UNKNOWN && !last ? MORE : BROKEN;
            }
            at += blank;
        }
        return last ? limit : MORE;
    }

    private Result finish(byte[] bytes, int stop, int limit, boolean last) {
        boolean carriageReturn = stop < limit && bytes[stop] == '\r';
        if (!last && (stop == limit || (carriageReturn && stop + 1 == limit))) {
            return Result.MORE;
        }
        boolean both = carriageReturn && stop + 1 < limit && bytes[stop + 1] == '\n';
        contentEnd = stop;
        end = stop + (stop == limit ? 0 : both ? 2 : 1);
        lines += stop == limit ? 0 : 1;
        if (fields < ends.length) {
            ends[fields] = stop;
        }
        fields++;
        return Result.RECORD;
    }

    /** How many fields the record has. */
    int fields() {
        return fields;
    }

    /** Where a field ends. Works for fields up to the last wanted column. */
    int fieldEnd(int column) {
        return ends[column];
    }

    /** How many lines end in the record, including its own. */
    int lines() {
        return lines;
    }

    /** Where the record ends without its line end. */
    int contentEnd() {
        return contentEnd;
    }

    /** Where the record ends with its line end, and the next one begins. */
    int end() {
        return end;
    }
}
