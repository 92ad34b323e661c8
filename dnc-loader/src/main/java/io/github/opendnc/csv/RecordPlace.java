package io.github.opendnc.csv;

/**
 * Where a record begins.
 *
 * @param position the position of its first byte in the file
 * @param line its line, counted from 1
 */
public record RecordPlace(long position, long line) {
    /** The first record of a file, after its byte order mark. */
    public static RecordPlace first(TextEncoding encoding) {
        return new RecordPlace(encoding.mark().length, 1);
    }

    /** The place of the record after one that begins here. */
    public RecordPlace behind(Row row, TextEncoding encoding) {
        String text = row.text();
        int lines = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean second = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
            lines += (c == '\n' || c == '\r') && !second ? 1 : 0;
        }
        return new RecordPlace(position + text.getBytes(encoding.charset()).length, line + lines);
    }
}
