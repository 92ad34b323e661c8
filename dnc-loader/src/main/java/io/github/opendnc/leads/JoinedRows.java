package io.github.opendnc.leads;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds rows that quotes too many, or too few, have made one: by the letter of CSV what stands between two of them is one cell,
 * however many rows it was, and what these tell would be passed over. The first line of such a cell with the cells before it, and
 * the last with those behind it, are as long as the header, or longer, and a telephone number is among what the cell holds; or a
 * line between them is a row by itself. A note or an address of several lines is not. Immutable and thread-safe.
 */
final class JoinedRows {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

    private final char delimiter;
    private final int size;
    private final int fields;
    private final int[] phones;

    /**
     * Those under a header.
     *
     * @param size how many fields it has
     * @param fields how many of them the rows had before an earlier scrub
     * @param phones its columns of telephone numbers, scrubbed or not
     */
    JoinedRows(char delimiter, int size, int fields, int... phones) {
        this.delimiter = delimiter;
        this.size = size;
        this.fields = fields;
        this.phones = phones.clone();
    }

    /** Whether the fields of a record, as many as the header has, hold more than one row. */
    boolean areIn(List<String> cells) {
        return cells.size() == size
                && IntStream.range(0, fields)
                        .anyMatch(column -> hasLineEnd(cells.get(column)) && isJoined(cells.get(column), column));
    }

    private static boolean hasLineEnd(String cell) {
        return cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
    }

    private boolean isJoined(String cell, int column) {
        String[] lines = LINE_END.split(cell, -1);
        String[] first = cells(lines[0]);
        String[] last = cells(lines[lines.length - 1]);
        boolean areLong = first.length >= fields - column && last.length > column;
        boolean areExact = first.length == fields - column && last.length == column + 1;
        return (areLong && (areExact ? hasPhones(first, last, column) : hasNumber(lines)))
                || Arrays.stream(lines).skip(1).anyMatch(this::isRow);
    }

    /** Whether a line is a row by itself. */
    private boolean isRow(String line) {
        String[] row = cells(line);
        return row.length == fields
                && IntStream.of(phones).filter(phone -> phone < fields).anyMatch(phone -> hasNumber(row[phone]));
    }

    /**
     * Whether a number stands where one would in one of the two rows; or nothing where that of the last one would, whose other cells
     * then are taken for those of the first, which has its number before them.
     */
    private boolean hasPhones(String[] first, String[] last, int column) {
        return IntStream.of(phones)
                .anyMatch(phone -> (phone >= column && phone < fields && hasNumber(first[phone - column]))
                        || (phone <= column && hasNumber(last[phone]))
                        || (phone < column && last[phone].isBlank()));
    }

    private static boolean hasNumber(String... texts) {
        return Arrays.stream(texts)
                .anyMatch(text -> !NumbersWithin.in(text).isEmpty()
                        || BatchNumbers.read(text, true).number().isPresent());
    }

    private String[] cells(String line) {
        return line.split(Pattern.quote(String.valueOf(delimiter)), -1);
    }

    char delimiter() {
        return delimiter;
    }

    /** A cell, and each of the cells of the rows that it may hold. */
    Stream<String> pieces(String cell) {
        return Stream.concat(
                Stream.of(cell), LINE_END.splitAsStream(cell).map(this::cells).flatMap(Arrays::stream));
    }

    /** Whether some may be in the bytes of a record: there are so many delimiters in it. Says so too often where other signs are many. */
    boolean mayBeIn(byte[] bytes, int from, int to) {
        int left = 2 * (fields - 1);
        long delimiters = EightBytes.of((byte) delimiter);
        for (int at = from; left > 0 && at < to; at += EightBytes.SIZE) {
            left -= Long.bitCount(EightBytes.marks(EightBytes.at(bytes, at), delimiters));
        }
        return left <= 0;
    }
}
