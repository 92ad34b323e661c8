package io.github.opendnc.csv;

import org.apache.commons.csv.CSVRecord;

/**
 * One record as an object: its fields, and its own text with its line end.
 *
 * @param line the line on which it begins, counted from 1
 * @param fields the fields, unquoted
 * @param text the text as it stands in the file; the last record of a file may have no line end
 */
public record Row(long line, CSVRecord fields, String text) {
    /** Whether the row is empty up to its line end. A quoted empty field is not empty in this sense. */
    public boolean isBlank() {
        return contentLength() == 0;
    }

    /** The length of the text without its line end. */
    public int contentLength() {
        int length = text.length();
        if (text.endsWith("\n")) {
            length--;
        }
        return length > 0 && text.charAt(length - 1) == '\r' ? length - 1 : length;
    }

    /** Whether a line ends within the row. */
    public boolean hasSeveralLines() {
        int end = contentLength();
        return text.lastIndexOf('\n', end - 1) >= 0 || text.lastIndexOf('\r', end - 1) >= 0;
    }

    /** The field in a column, counted from 0. */
    public String field(int column) {
        return fields.get(column);
    }

    /** How many fields there are. */
    public int size() {
        return fields.size();
    }
}
