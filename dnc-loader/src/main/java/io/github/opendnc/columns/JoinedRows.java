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
 * Finds records that are really several rows, because a quote is missing or one too many: CSV then reads everything up to the next
 * quote as one cell, and what those rows tell would be passed over. Such a cell is recognised when one of its lines would be a whole
 * row, with a telephone number in a phone column; or when its first line (or its last), together with the cells beside it, would
 * be. Notes and addresses of several lines are not. Immutable and thread-safe.
 */
public final class JoinedRows {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

    /** The columns that the rows had, and the places among them in which telephone numbers stand. */
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
    /** That of all columns, and that of those which stood there before an earlier scrub. */
    private final List<Layout> layouts;

    /**
     * Those under a header.
     *
     * @param size how many fields it has
     * @param earlier which of them an earlier scrub has written
     * @param phones its columns of telephone numbers, scrubbed or not
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

    /** Whether the fields of a record, as many as the header has, hold more than one row. */
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
     * Whether the cells of a text with those before it, and the cells of what follows it with those behind that, are as long as a
     * row, or longer, where a name has a delimiter in it; with a number where one would stand. Or where none stands in the second,
     * exactly as long: its other cells then are taken for those of the first, which has its number before them.
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

    /** Whether a number stands at a place, or at one of so many behind it. */
    private static boolean hasNumber(String[] cells, int place, int more) {
        return hasNumber(Arrays.copyOfRange(cells, place, place + more + 1));
    }

    private static boolean hasNumber(String... cells) {
        return Arrays.stream(cells)
                .flatMap(LINE_END::splitAsStream)
                .map(cell -> cell.replace("\"", "")) // one may be left at its end
                .anyMatch(JoinedRows::isNumber);
    }

    /** Whether a cell is a number, as that of a row is, or one with words that refuse; not a sentence with a number in it. */
    private static boolean isNumber(String cell) {
        return PhoneNumber.tryParse(cell).number().isPresent()
                || (PhoneWords.refuseIn(cell) && !NumbersWithin.in(cell).isEmpty());
    }

    private String[] cells(String line) {
        return between.split(line, -1);
    }

    /** Those of some lines, of which a cell may have several. */
    private String[] cells(String[] lines, int from, int to) {
        return cells(String.join("\n", Arrays.copyOfRange(lines, from, to)));
    }

    char delimiter() {
        return delimiter;
    }

    /** A cell, and each of the cells of the rows that it may hold. */
    public Stream<String> pieces(String cell) {
        Stream<String> cells = LINE_END.splitAsStream(cell).map(this::cells).flatMap(Arrays::stream);
        return Stream.concat(Stream.of(cell), cells.filter(part -> !part.equals(cell)));
    }

    /** Whether some may be in the bytes of a record: there are so many delimiters in it. Says so too often where other signs are many. */
    public boolean mayBeIn(byte[] bytes, int from, int to) {
        int left = 2 * (size - 1);
        long delimiters = EightBytes.of((byte) delimiter);
        for (int at = from; left > 0 && at < to; at += EightBytes.SIZE) {
            left -= Long.bitCount(EightBytes.marks(EightBytes.at(bytes, at), delimiters));
        }
        return left <= 0;
    }
}
