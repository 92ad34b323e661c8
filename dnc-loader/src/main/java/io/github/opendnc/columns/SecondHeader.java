package io.github.opendnc.columns;

import io.github.opendnc.csv.Row;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.MalformedFileException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A row that names columns, but not in the order of the header. It appears if two exports were joined. The rows after
 * it would be read by the names of the first header. A row that repeats the header does not matter.
 *
 * @param line its line, counted from wherever its reader counts
 * @param cells its first cells
 */
public record SecondHeader(long line, List<String> cells) {
    private static final int MOST_SHOWN = 3;

    /**
     * A row with as many fields as the header, if it is another header. It either has the same names in another order,
     * or has other names and the name of a phone column in place of a telephone number.
     */
    static Optional<SecondHeader> in(ColumnNames names, List<PhoneColumn> phones, long line, List<String> fields) {
        boolean is = fields.size() == names.size()
                && (names.hold(fields.get(0))
                        || phones.stream().anyMatch(phone -> mayBeIn(names, fields.get(phone.index()))))
                && !isTheSame(names, fields)
                && (isInAnotherOrder(names, fields) || isOfOthers(phones, fields));
        return is
                ? Optional.of(
                        new SecondHeader(line, fields.stream().limit(MOST_SHOWN).toList()))
                : Optional.empty();
    }

    /** Whether a row with this cell in place of a telephone number may be another header. */
    static boolean mayBeIn(ColumnNames names, String cell) {
        return hasLetter(cell)
                && PhoneNumber.tryParse(cell).number().isEmpty() // tel:+1-212-555-0100 is no name
                && (PhoneColumn.looksNamedSo(cell) || names.hold(cell));
    }

    private static boolean hasLetter(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (Character.isLetter(cell.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTheSame(ColumnNames names, List<String> fields) {
        return IntStream.range(0, names.size())
                .allMatch(index -> ColumnNames.areOne(names.get(index), fields.get(index)));
    }

    private static boolean isInAnotherOrder(ColumnNames names, List<String> fields) {
        return fields.stream()
                .map(ColumnNames::plain)
                .sorted()
                .toList()
                .equals(IntStream.range(0, names.size())
                        .mapToObj(index -> ColumnNames.plain(names.get(index)))
                        .sorted()
                        .toList());
    }

    private static boolean isOfOthers(List<PhoneColumn> phones, List<String> fields) {
        return phones.stream().anyMatch(phone -> PhoneColumn.looksNamedSo(fields.get(phone.index())))
                && MisplacedHeader.looksLikeNames(MisplacedHeader.filled(fields));
    }

    /**
     * Checks that none of the first rows is another header.
     *
     * @throws MalformedFileException if one is
     */
    static void checkNone(ColumnNames names, List<PhoneColumn> phones, List<Row> rows) throws MalformedFileException {
        for (Row row : rows) {
            checkNone(names, in(names, phones, row.line(), row.fields().toList()), 0);
        }
    }

    /**
     * Checks that no row is another header.
     *
     * @param found the first such row
     * @param begin the line from which the line of that row is counted
     * @throws MalformedFileException if there is one
     */
    public static void checkNone(ColumnNames names, Optional<SecondHeader> found, long begin)
            throws MalformedFileException {
        if (found.isPresent()) {
            throw names.malformed(
                    begin + found.get().line(),
                    "rows below one header; split the file where another begins",
                    found.get().cells());
        }
    }
}
