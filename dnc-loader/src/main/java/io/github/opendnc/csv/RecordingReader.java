package io.github.opendnc.csv;

import java.io.IOException;
import java.io.Reader;

/**
 * Passes characters on to the CSV parser. Keeps them until the record made of them is taken, so that the record's own
 * text can be copied. Not thread-safe.
 */
final class RecordingReader extends Reader {
    /** Records are taken too slowly, because one of them does not end. */
    static final class EndlessRecord extends IOException {
        private static final long serialVersionUID = 1;
    }

    private final Reader source;
    private final int most;
    private char[] kept = new char[1 << 15];
    private int start;
    private int end;
    /** The position in the source of the first character that is kept. */
    private long position;

    /**
     * Records a source.
     *
     * @param most how many characters may wait to be taken before the reader gives up
     */
    RecordingReader(Reader source, int most) {
        this.source = source;
        this.most = most;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (end - start > most) {
            throw new EndlessRecord();
        }
        int count = source.read(buffer, offset, length);
        if (count > 0) {
            makeRoomFor(count);
            System.arraycopy(buffer, offset, kept, end, count);
            end += count;
        }
        return count;
    }

    private void makeRoomFor(int count) {
        if (kept.length - end >= count) {
            return;
        }
        int waiting = end - start;
        char[] next = waiting + count > kept.length / 2 ? new char[2 * (waiting + count)] : kept;
        System.arraycopy(kept, start, next, 0, waiting);
        kept = next;
        start = 0;
        end = waiting;
    }

    /** Takes the text up to a position in the source. */
    String takeUpTo(long target) {
        return take(Math.toIntExact(target - position));
    }

    /** Takes all remaining text. */
    String takeRest() {
        return take(end - start);
    }

    private String take(int length) {
        if (length < 0 || length > end - start) {
            throw new IllegalStateException("the CSV parser is at a place that was not read");
        }
        String text = new String(kept, start, length);
        start += length;
        position += length;
        return text;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
