package io.github.opendnc.leads;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a record of a lead file looks like and what is wanted of it. Immutable and thread-safe. */
final class RecordForm {
    private final byte delimiter;
    private final TextBytes text;
    private final int fields;
    private final int[] wanted;

    /**
     * A form of records.
     *
     * @param delimiter one of ASCII
     * @param text the encoding
     * @param fields how many fields the header has
     * @param wanted the columns of the fields that are looked at, counted from 0
     */
    RecordForm(char delimiter, TextBytes text, int fields, int... wanted) {
        if (!isBytewise(delimiter)) {
            throw new IllegalArgumentException("delimiter: expected a character of ASCII");
        }
        this.delimiter = (byte) delimiter;
        this.text = text;
        this.fields = fields;
        this.wanted = wanted.clone();
    }

    /**
     * The form of the records under a header, of which is looked at what {@link PhoneCells} and {@link FactBytes} read, and
     * behind it the telephone numbers that are not scrubbed.
     */
    static RecordForm of(char delimiter, TextBytes text, Header header) {
        int[] wanted = Stream.of(
                        header.phones().stream().mapToInt(PhoneColumn::index),
                        IntStream.of(header.factColumns()),
                        header.refusals().kinds().keySet().stream().mapToInt(Integer::intValue),
                        header.otherPhones().stream().mapToInt(Integer::intValue))
                .flatMapToInt(columns -> columns)
                .toArray();
        return new RecordForm(delimiter, text, header.size(), wanted);
    }

    /** The same, of records whose text was found sound. */
    RecordForm withCheckedText() {
        return new RecordForm((char) delimiter, new CheckedText(text), fields, wanted);
    }

    /** Whether a delimiter is one byte in each encoding. */
    static boolean isBytewise(char delimiter) {
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

    /** The columns of which the ends must be known: up to the last that is wanted. */
    int columns() {
        return IntStream.of(wanted).max().orElse(-1) + 1;
    }
}
