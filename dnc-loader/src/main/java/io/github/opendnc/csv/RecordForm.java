package io.github.opendnc.csv;

import java.util.stream.IntStream;

/** What the records of a file look like, and which of their fields are wanted. Immutable and thread-safe. */
public final class RecordForm {
    private final byte delimiter;
    private final TextBytes text;
    private final int fields;
    private final int[] wanted;

    /**
     * A form of records.
     *
     * @param delimiter an ASCII character
     * @param text the encoding
     * @param fields how many fields the header has
     * @param wanted the columns of the fields that are looked at, counted from 0
     */
    public RecordForm(char delimiter, TextBytes text, int fields, int... wanted) {
        if (!isBytewise(delimiter)) {
            throw new IllegalArgumentException("delimiter: expected a character of ASCII");
        }
        this.delimiter = (byte) delimiter;
        this.text = text;
        this.fields = fields;
        this.wanted = wanted.clone();
    }

    /** The same form for records whose text is already known to be sound. */
    RecordForm withCheckedText() {
        return new RecordForm((char) delimiter, new CheckedText(text), fields, wanted);
    }

    /** Whether a delimiter is a single byte in every encoding. */
    public static boolean isBytewise(char delimiter) {
        return delimiter > 0 && delimiter < 128;
    }

    byte delimiter() {
        return delimiter;
    }

    TextBytes text() {
        return text;
    }

    /** How many fields the header has. */
    int fields() {
        return fields;
    }

    /** The columns of the fields that are looked at. */
    int[] wanted() {
        return wanted.clone();
    }

    /** How many columns need known ends: all up to the last wanted one. */
    int columns() {
        return IntStream.of(wanted).max().orElse(-1) + 1;
    }
}
