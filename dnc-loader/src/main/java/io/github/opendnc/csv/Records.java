package io.github.opendnc.csv;

import java.nio.charset.Charset;

/**
 * Some consecutive records of a file, as ranges of bytes, so that lists can be asked for many numbers at once. Can be
 * reused. Not thread-safe.
 */
public final class Records {
    /** This many questions to a list keep the memory busy. More would not fit in the caches. */
    public static final int MOST = 512;

    private static final byte QUOTE = '"';

    /** The columns of the fields that are looked at. */
    private final int[] wanted;

    private final int[] starts = new int[MOST];
    private final int[] contentEnds = new int[MOST];
    private final int[] ends = new int[MOST];
    private final int[] lines = new int[MOST];
    private final int[] fields = new int[MOST];
    private final boolean[] severalLines = new boolean[MOST];
    /**
     * Where each wanted field of each record begins. If it must be read from {@link #unescaped}, the complement of its
     * place there.
     */
    private final int[] froms;

    private final int[] tos;
    private final ByteOutput unescaped = new ByteOutput(1 << 10);
    private byte[] bytes = new byte[0];
    private int size;

    Records(RecordForm form) {
        wanted = form.wanted();
        froms = new int[MOST * wanted.length];
        tos = new int[MOST * wanted.length];
    }

    void clear() {
        size = 0;
        unescaped.cutTo(0);
    }

    boolean isFull() {
        return size == MOST;
    }

    /** Adds the record that a scanner has found. */
    void add(RecordScanner scanner, byte[] in, int start, int line) {
        bytes = in;
        int contentEnd = scanner.contentEnd();
        int count = scanner.fields();
        starts[size] = start;
        contentEnds[size] = contentEnd;
        ends[size] = scanner.end();
        lines[size] = line;
        fields[size] = count;
        severalLines[size] = scanner.lines() > (contentEnd == scanner.end() ? 0 : 1);
        int at = size * wanted.length;
        for (int column : wanted) {
            int from = contentEnd;
            int to = contentEnd;
            if (column < count) {
                from = column == 0 ? start : scanner.fieldEnd(column - 1) + 1;
                to = scanner.fieldEnd(column);
            }
            froms[at] = from;
            tos[at] = to;
            if (from < to && in[from] == QUOTE) {
                setQuoted(at, from, to);
            }
            at++;
        }
        size++;
    }

    private void setQuoted(int at, int from, int to) {
        int close = to - 1;
        while (bytes[close] != QUOTE) {
            close--;
        }
        froms[at] = from + 1;
        tos[at] = close;
        for (int i = from + 1; i < close; i++) {
            if (bytes[i] == QUOTE) {
                unescape(at, from + 1, close);
                return;
            }
        }
    }

    private void unescape(int at, int from, int to) {
        froms[at] = ~unescaped.length();
        for (int i = from; i < to; i++) {
            unescaped.append(bytes[i]);
            i += bytes[i] == QUOTE ? 1 : 0;
        }
        tos[at] = unescaped.length();
    }

    public int size() {
        return size;
    }

    /** The bytes that contain the records. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where a record begins. */
    public int start(int record) {
        return starts[record];
    }

    /** Where a record ends without its line end. */
    public int contentEnd(int record) {
        return contentEnds[record];
    }

    /** Where a record ends with its line end; the last of a file may have none. */
    public int end(int record) {
        return ends[record];
    }

    /** Whether the record is empty up to its line end. A quoted empty field is not empty in this sense. */
    public boolean isBlank(int record) {
        return starts[record] == contentEnds[record];
    }

    /** How many lines end between the beginning of the block and the record. */
    public int line(int record) {
        return lines[record];
    }

    /** How many fields a record has. */
    public int fields(int record) {
        return fields[record];
    }

    /** Whether there is a line end within a record. */
    public boolean hasSeveralLines(int record) {
        return severalLines[record];
    }

    /** The bytes that contain a wanted field, without its quotes. A field that the record does not have is empty. */
    public byte[] bytes(int record, int field) {
        return froms[record * wanted.length + field] < 0 ? unescaped.bytes() : bytes;
    }

    /** The text of a wanted field. */
    public String text(int record, int field, Charset charset) {
        int from = from(record, field);
        int to = to(record, field);
        return from == to ? "" : new String(bytes(record, field), from, to - from, charset);
    }

    /** The text of a whole record, including quotes but without its line end. */
    public String text(int record, Charset charset) {
        return new String(bytes, starts[record], contentEnds[record] - starts[record], charset);
    }

    /** Where a wanted field begins in its bytes. */
    public int from(int record, int field) {
        int from = froms[record * wanted.length + field];
        return from < 0 ? ~from : from;
    }

    /** Where a wanted field ends in its bytes. */
    public int to(int record, int field) {
        return tos[record * wanted.length + field];
    }
}
