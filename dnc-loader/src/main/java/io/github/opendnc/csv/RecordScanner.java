package io.github.opendnc.csv;

/**
 * Finds the end of a record and of its fields in bytes, as Commons CSV finds them in characters: only a quote at the begin
 * of a field opens a quoted one, CR, LF or both end a record, and behind a closing quote blanks are passed over. Looks at
 * many bytes at a time: arrays must have {@link EightBytes#SPARE} bytes behind the last that counts. Not thread-safe.
 */
final class RecordScanner {
    /** What was found. */
    enum Result {
        /** A record. */
        RECORD,
        /** The bytes end before it can be told. */
        MORE,
        /** A quoted field with something behind its closing quote, or without one. */
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
    /** Which delimiters and line ends there are among some bytes, and where these begin; {@link #NONE} if none were looked at. */
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

    /** Forgets what it knows of the bytes that it has looked at: they may change. */
    void forget() {
        marked = NONE;
    }

    /** As {@link #scan}, a little faster, in bytes that have not changed since the last call of it or of {@link #forget}. */
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

    /** Goes on to the end of the record, or to the quote that opens a field, or to the limit. */
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

    /** Which delimiters and line ends there are from a place on, in as many bytes as fit in a word and before the limit. */
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

    /** Goes on to what ends a field behind its opening quote: a delimiter, a line end, the limit. */
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

    /** Where a field ends, of those up to the last wanted column. */
    int fieldEnd(int column) {
        return ends[column];
    }

    /** How many lines end in the record, its own included. */
    int lines() {
        return lines;
    }

    /** Where the record ends without its line end. */
    int contentEnd() {
        return contentEnd;
    }

    /** Where the record ends with its line end: where the next begins. */
    int end() {
        return end;
    }
}
