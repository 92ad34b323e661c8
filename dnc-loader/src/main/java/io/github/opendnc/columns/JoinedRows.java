package io.github.opendnc.columns;

import io.github.opendnc.cells.NumbersWithin;
import io.github.opendnc.cells.PhoneWords;
import io.github.opendnc.csv.EightBytes;
import io.github.opendnc.numbering.PhoneNumber;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds records that are really several rows because a quote is missing or one too many. CSV then reads everything up
 * to the next quote as one cell, and the statements of those rows would be lost. Such a cell is recognised if one of
 * its lines is a whole row with a telephone number in a phone column. It is also recognised if its first or last line
 * makes such a row together with the cells beside it. Notes and addresses of several lines are no such cells. Immutable
 * and thread-safe.
 */
public final class JoinedRows {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

    /** The columns of the rows, and the places of the telephone numbers among them. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Layout(int[] columns, int[] phones) {
        static Layout of(int[] columns, int[] phones) {
            return new Layout(
                    columns,
                    IntStream.range(0, columns.length)
                            .filter(place -> IntStream.of(phones).anyMatch(phone -> phone == columns[place]))
                            .toArray());
        }
    }

    private final char delimiter;
    private final Pattern between;
    private final int size;
    /** One layout with all columns, and one with those that were there before an earlier scrub. */
    private final List<Layout> layouts;

    /**
     * The joined rows under a header.
     *
     * @param size how many fields the header has
     * @param earlier the columns that an earlier scrub has written
     * @param phones the columns of telephone numbers, scrubbed or not
     */
    public JoinedRows(char delimiter, int size, BitSet earlier, int... phones) {
        this.delimiter = delimiter;
        between = Pattern.compile(String.valueOf(delimiter), Pattern.LITERAL);
        this.size = size;
        int[] all = IntStream.range(0, size).toArray();
        int[] before = IntStream.of(all).filter(column -> !earlier.get(column)).toArray();
        layouts = Stream.of(all, before)
                .limit(earlier.isEmpty() ? 1 : 2)
                .map(columns -> Layout.of(columns, phones))
                .toList();
    }

    /** Whether a record with as many fields as the header really holds several rows. */
    public boolean areIn(List<String> cells) {
        return cells.size() == size
                && cells.stream().anyMatch(JoinedRows::hasLineEnd)
                && layouts.stream().anyMatch(layout -> areIn(cells, layout));
    }

    private boolean areIn(List<String> cells, Layout layout) {
        return IntStream.range(0, layout.columns.length)
                .anyMatch(place -> isJoined(cells.get(layout.columns[place]), place, layout));
    }

    private static boolean hasLineEnd(String cell) {
        return cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
    }

    private boolean isJoined(String cell, int column, Layout layout) {
        String[] lines = LINE_END.split(cell, -1);
        int last = lines.length - 1;
        return last > 0 && holdRows(lines, last, column, layout);
    }

    private boolean holdRows(String[] lines, int last, int column, Layout layout) {
        return areTwo(cells(lines, 0, 1), cells(lines, 1, lines.length), column, layout)
                || (last > 1 && areTwo(cells(lines, 0, last), cells(lines, last, lines.length), column, layout))
                || Arrays.stream(lines).skip(1).anyMatch(line -> isRow(line, layout));
    }

    /** Whether a line is a row by itself. */
    private boolean isRow(String line, Layout layout) {
        String[] row = cells(line);
        int more = row.length - layout.columns.length;
        return more >= 0 && IntStream.of(layout.phones).anyMatch(phone -> hasNumber(row, phone, more));
    }

    /**
     * Whether a cell ends one row and begins the next. The first part must end a row that begins with the cells before
     * it; the second part must begin a row that ends with the cells after it. A row may be too long, because a name may
     * contain a delimiter. A number must stand in a phone column. If none stands in the second row, both rows must have
     * exactly the right length: its other cells are then taken for those of the first, whose number stands before them.
     */
    private static boolean areTwo(String[] first, String[] second, int column, Layout layout) {
        int more = first.length - (layout.columns.length - column);
        int moreOfSecond = second.length - (column + 1);
        return more >= 0
                && moreOfSecond >= 0
                && IntStream.of(layout.phones)
                        .anyMatch(phone -> (phone >= column && hasNumber(first, phone - column, more))
                                || (phone <= column && hasNumber(second, phone, moreOfSecond))
                                || (phone < column && more + moreOfSecond == 0 && second[phone].isBlank()));
    }

    /** Whether a number stands at a place, or at one of this many places after it. */
    private static boolean hasNumber(String[] cells, int place, int more) {
        return hasNumber(Arrays.copyOfRange(cells, place, place + more + 1));
    }

    private static boolean hasNumber(String... cells) {
        return Arrays.stream(cells)
                .flatMap(LINE_END::splitAsStream)
                .map(cell -> cell.replace("\"", "")) // one may be left at its end
                .anyMatch(JoinedRows::isNumber);
    }

    /**
     * Whether a cell is a telephone number, alone or with words that refuse calls. A sentence with a number in it is
     * not one.
     */
    private static boolean isNumber(String cell) {
        return PhoneNumber.tryParse(cell).number().isPresent()
                || (PhoneWords.refuseIn(cell) && !NumbersWithin.in(cell).isEmpty());
    }

    private String[] cells(String line) {
        return between.split(line, -1);
    }

    /** The cells of some lines. One cell may extend over several lines. */
    private String[] cells(String[] lines, int from, int to) {
        return cells(String.join("\n", Arrays.copyOfRange(lines, from, to)));
    }

    public char delimiter() {
        return delimiter;
    }

    /** A cell, and each cell of the rows that it may hold. */
    public Stream<String> pieces(String cell) {
        Stream<String> cells = LINE_END.splitAsStream(cell).map(this::cells).flatMap(Arrays::stream);
        return Stream.concat(Stream.of(cell), cells.filter(part -> !part.equals(cell)));
    }

    /**
     * Whether the bytes of a record have enough delimiters to hold several rows. May be wrongly true if the file has
     * many other characters that look like them.
     */
    public boolean mayBeIn(byte[] bytes, int from, int to) {
        int left = 2 * (size - 1);
        long delimiters = EightBytes.of((byte) delimiter);
        for (int at = from; left > 0 && at < to; at += EightBytes.SIZE) {
            left -= Long.bitCount(EightBytes.marks(EightBytes.at(bytes, at), delimiters));
        }
        return left <= 0;
    }
}
