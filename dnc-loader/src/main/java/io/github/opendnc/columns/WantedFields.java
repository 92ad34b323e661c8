package io.github.opendnc.columns;

import io.github.opendnc.csv.RecordForm;
import io.github.opendnc.csv.TextBytes;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The fields of a record that are looked at, each once, even if a column is read in several ways. The numbers to scrub
 * come first, in the order of their columns in {@link Header#phones}. Immutable and thread-safe.
 */
public final class WantedFields {
    private static final int NOT_WANTED = -1;

    private final int columns;
    /** The column of each field. */
    private final int[] wanted;
    /** The field of each column, or {@link #NOT_WANTED}. */
    private final int[] fields;

    /**
     * The fields of some columns.
     *
     * @param columns how many columns the header has
     * @param wanted the columns that are looked at; a column may be there several times
     */
    WantedFields(int columns, IntStream wanted) {
        this.columns = columns;
        this.wanted = wanted.distinct().toArray();
        fields = new int[columns];
        Arrays.fill(fields, NOT_WANTED);
        for (int field = 0; field < this.wanted.length; field++) {
            fields[this.wanted[field]] = field;
        }
    }

    /** The form of records with these fields. */
    public RecordForm form(char delimiter, TextBytes text) {
        return new RecordForm(delimiter, text, columns, wanted);
    }

    /** The field of a wanted column. */
    public int of(int column) {
        if (fields[column] == NOT_WANTED) {
            throw new IllegalArgumentException("column " + column + " is not looked at");
        }
        return fields[column];
    }

    /** The fields of wanted columns, in their order. */
    public int[] of(int... ofColumns) {
        return Arrays.stream(ofColumns).map(this::of).toArray();
    }
}
