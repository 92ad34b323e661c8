package io.github.opendnc.leads;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.opendnc.csv.ByteOutput;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Objects;

/**
 * Rows of a table that are answered at once. Each has its telephone number and its facts, which may include a status,
 * as texts or as bytes of UTF-8, the form in which programs with tables have them. Clear it and fill it again. Not
 * thread-safe.
 *
 * <pre>{@code
 * rows.clear();
 * rows.number("212-555-0142").fact("WRITTEN").fact("2026-10-01");
 * }</pre>
 */
public final class TableRows {
    private static final int MOST_FACTS = 1_000_000;
    private static final byte[] UNREADABLE = "\uFFFD".getBytes(UTF_8);

    private final int width;
    private final ByteOutput cells = new ByteOutput(1 << 14);
    /** Of each cell, the number first, where it ends. */
    private int[] ends = new int[1 << 10];

    private int count;
    /** How many facts the last row has not yet. */
    private int missing;

    /**
     * No rows yet.
     *
     * @param facts how many facts each row has, 0 to 1,000,000
     * @throws IllegalArgumentException if it is out of range
     */
    public TableRows(int facts) {
        if (facts < 0 || facts > MOST_FACTS) {
            throw new IllegalArgumentException("facts: expected 0 to " + MOST_FACTS + ", found " + facts);
        }
        width = 1 + facts;
    }

    /** Forgets all rows. */
    public void clear() {
        cells.cutTo(0);
        count = 0;
        missing = 0;
    }

    /** How many rows there are, including the last one even if it lacks some of its facts. */
    public int size() {
        return (count + width - 1) / width;
    }

    /**
     * Begins a row.
     *
     * @param text contains its telephone number; empty if there is none
     * @throws IllegalStateException if the row before lacks some of its facts
     */
    public TableRows number(String text) {
        Objects.requireNonNull(text, "number");
        begin();
        return add(text);
    }

    /** Begins a row with a text in UTF-8, which is copied and read to its end. */
    public TableRows number(ByteBuffer text) {
        Objects.requireNonNull(text, "number");
        begin();
        return add(text);
    }

    /**
     * Adds the next fact of the row.
     *
     * @param text empty if nothing is known
     * @throws IllegalStateException if the row already has all of its facts
     */
    public TableRows fact(String text) {
        Objects.requireNonNull(text, "fact"); // before it counts: the next one would stand in its place
        takeMissing();
        return add(text);
    }

    /** Adds the next fact of the row as a text in UTF-8, which is copied and read to its end. */
    public TableRows fact(ByteBuffer text) {
        Objects.requireNonNull(text, "fact");
        takeMissing();
        return add(text);
    }

    /** A cell that were taken for that of its neighbour would be a wrong answer. */
    void checkWhole() {
        if (missing > 0) {
            throw new IllegalStateException("expected " + facts() + " facts, found " + (facts() - missing));
        }
    }

    private void begin() {
        checkWhole();
        missing = facts();
    }

    private void takeMissing() {
        if (missing == 0) {
            throw new IllegalStateException("expected a number and " + facts() + " facts, found one more fact");
        }
        missing--;
    }

    private TableRows add(ByteBuffer text) {
        cells.append(text);
        return end();
    }

    private TableRows add(String text) {
        if (!text.isEmpty() && !cells.appendAscii(text)) {
            cells.append(encoded(text));
        }
        return end();
    }

    /** Half a character becomes one that no fact is written with, where Java's own way would make it a question mark. */
    private static ByteBuffer encoded(String text) {
        try {
            return UTF_8.newEncoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .replaceWith(UNREADABLE)
                    .encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException replaced) {
            throw new IllegalStateException(replaced);
        }
    }

    private TableRows end() {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, Math.multiplyExact(count, 2));
        }
        ends[count++] = cells.length();
        return this;
    }

    int facts() {
        return width - 1;
    }

    /** All cells, one behind the other. Another array after the next addition. */
    byte[] bytes() {
        return cells.bytes();
    }

    /** Where the cell of a row begins: its number is 0, its facts begin at 1. */
    int from(int row, int cell) {
        int at = row * width + cell;
        return at == 0 ? 0 : ends[at - 1];
    }

    int to(int row, int cell) {
        return ends[row * width + cell];
    }

    /** The text of a cell; what is not in UTF-8 becomes U+FFFD, with which no fact and no number is written. */
    String text(int row, int cell) {
        int from = from(row, cell);
        int to = to(row, cell);
        return from == to ? "" : new String(bytes(), from, to - from, UTF_8);
    }
}
