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
    /** The end of each cell. The number is the first cell of a row. */
    private int[] ends = new int[1 << 10];

    private int count;
    /** How many facts the last row still lacks. */
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
        Objects.requireNonNull(text, "fact"); // checked before it counts, or the next text would take its place
        takeMissing();
        return add(text);
    }

    /** Adds the next fact of the row as a text in UTF-8, which is copied and read to its end. */
    public TableRows fact(ByteBuffer text) {
        Objects.requireNonNull(text, "fact");
        takeMissing();
        return add(text);
    }

    /** Refuses an incomplete row, because a cell taken for its neighbour would give a wrong answer. */
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

    /** Encodes half a surrogate pair as a character that no fact contains. Java itself would write a question mark. */
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

    /** The bytes of all cells, one after the other. The next addition may change the array. */
    byte[] bytes() {
        return cells.bytes();
    }

    /** Where a cell of a row begins. Cell 0 is the number, and the facts begin at 1. */
    int from(int row, int cell) {
        int at = row * width + cell;
        return at == 0 ? 0 : ends[at - 1];
    }

    int to(int row, int cell) {
        return ends[row * width + cell];
    }

    /** The text of a cell. Bytes that are not UTF-8 become U+FFFD, which no fact and no number contains. */
    String text(int row, int cell) {
        int from = from(row, cell);
        int to = to(row, cell);
        return from == to ? "" : new String(bytes(), from, to - from, UTF_8);
    }
}
