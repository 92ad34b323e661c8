package io.github.opendnc.loader;

import io.github.opendnc.zip.FilePlace;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream of short lines, each ending in a line feed, with or without a carriage return before it. Everything else is
 * refused before a parser keeps it in memory or misreads it.
 */
final class ShortLines extends FilterInputStream {
    private final FilePlace place;
    private final int longest;
    private long line = 1;
    private int length;
    private boolean afterReturn;
    private boolean isCut;

    ShortLines(InputStream in, FilePlace place, int longest) {
        super(in);
        this.place = place;
        this.longest = longest;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int from, int most) throws IOException {
        int read = super.read(to, from, most);
        for (int i = from; i < from + read; i++) {
            check(to[i]);
        }
        if (read < 0) {
            isCut = length > 0;
            if (afterReturn) {
                throw loneReturn();
            }
        }
        return read;
    }

    private void check(byte next) throws IOException {
        if (afterReturn && next != '\n') {
            throw loneReturn();
        }
        afterReturn = next == '\r';
        length++;
        if (next == '\n') {
            line++;
            length = 0;
        } else if (length > longest) {
            throw place.malformed(line, "a line of at most " + longest + " bytes", "a longer line");
        }
    }

    private IOException loneReturn() {
        return place.malformed(line, "lines that end in a line feed", "a carriage return without a line feed");
    }

    /** Leaves the stream underneath open. Whoever opened it closes it. */
    @Override
    public void close() {}

    /** Whether the last line had no line feed. */
    boolean isCut() {
        return isCut;
    }
}
