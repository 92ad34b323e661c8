package io.github.opendnc.columns;

import io.github.opendnc.csv.Row;
import io.github.opendnc.law.Line;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.words.RefusalColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the columns of a lead file with the telephone numbers to scrub: those that the user named, or all that look so.
 */
public final class PhoneColumns {
    /** The beginning of a line from which Excel takes the delimiter of the lines below. */
    private static final String EXCEL_DELIMITER = "sep=";

    private static final String ANY_DELIMITER = ",;|\t";
    private static final String NO_COLUMN = "a phone column; name it with --phone-column (withPhoneColumns)";

    private final ColumnNames names;
    private final ColumnSettings settings;

    private PhoneColumns(ColumnNames names, ColumnSettings settings) {
        this.names = names;
        this.settings = settings;
    }

    /**
     * The columns, at least one, in the order in which they are answered.
     *
     * @throws MalformedFileException if there is none, or if one that the user named is not there
     */
    static List<PhoneColumn> of(ColumnNames names, ColumnSettings settings) throws MalformedFileException {
        PhoneColumns columns = new PhoneColumns(names, settings);
        List<Integer> found = settings.phoneColumns().isEmpty() ? columns.byName() : columns.asGiven();
        return found.stream()
                .map(index -> new PhoneColumn(index, names.get(index)))
                .toList();
    }

    private List<Integer> asGiven() throws MalformedFileException {
        List<Integer> found = new ArrayList<>();
        for (String name : settings.phoneColumns()) {
            found.addAll(names.given(name));
        }
        checkGiven(found);
        return found.stream().distinct().toList();
    }

    /**
     * Checks that no given column has the name of a refusal. A number there means that its owner refuses calls, and a
     * yes that calls to the number beside it are refused.
     */
    private void checkGiven(List<Integer> given) throws MalformedFileException {
        List<Integer> refusals = given.stream()
                .filter(index -> RefusalColumn.ofName(names.get(index)).equals(Optional.of(RefusalColumn.REFUSAL))
                        && !EarlierAnswers.isOurs(names.get(index)))
                .toList();
        if (!refusals.isEmpty()) {
            throw names.malformed(
                    "a column of --phone-column (withPhoneColumns) whose name tells of no refusal; put the numbers "
                            + "of those who refused on the company list; if it says yes or no, read it with --map "
                            + "do_not_call=NAME (withMapping); else rename it in the header line",
                    names.shown(refusals));
        }
    }

    private List<Integer> byName() throws MalformedFileException {
        List<Integer> found = foundByName();
        if (found.isEmpty()) {
            throw names.malformed(expected(), "the columns " + names.shown());
        }
        checkLines(found);
        return found;
    }

    private List<Integer> foundByName() {
        return names.where(index -> PhoneColumn.looksNamedSo(names.get(index)) && !isLeftOrMapped(names.get(index)));
    }

    /**
     * The exception that says below which names telephone numbers stand, if no column has the name of a phone column.
     *
     * @param rows the first rows
     * @return empty if something else is wrong with the names, or if all numbers stand in columns that the user left
     *     out
     */
    public static Optional<MalformedFileException> withNumbersBelow(
            ColumnNames names, List<Row> rows, ColumnSettings settings) {
        PhoneColumns columns = new PhoneColumns(names, settings);
        if (!settings.phoneColumns().isEmpty()
                || !columns.foundByName().isEmpty()
                || !names.where(index -> names.holdsNumber(index, ANY_DELIMITER))
                        .isEmpty()
                || !columns.expected().equals(NO_COLUMN)) {
            return Optional.empty();
        }
        List<Integer> found =
                names.where(index -> !columns.isLeftOrMapped(names.get(index)) && areNumbers(index, rows));
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(names.malformed(NO_COLUMN, "telephone numbers below " + names.shownSome(found)));
    }

    /** Whether more than half of the cells are numbers. Real columns also hold {@code none} and {@code 0000000000}. */
    private static boolean areNumbers(int column, List<Row> rows) {
        List<String> cells = rows.stream()
                .map(Row::fields)
                .filter(fields -> fields.size() > column)
                .map(fields -> fields.get(column).strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
        long numbers = cells.stream().filter(PhoneColumns::isNumber).count();
        return 2 * numbers > cells.size();
    }

    private static boolean isNumber(String cell) {
        return PhoneNumber.tryParse(cell)
                .number()
                .filter(PhoneNumber::isNorthAmerican)
                .isPresent();
    }

    private String expected() {
        if (isOfExcel(names)) {
            return "the names of the columns in the first line; delete this one, which Excel writes to itself";
        }
        boolean isTitle = names.size() > 1
                && names.where(index -> !names.get(index).isBlank()).size() == 1;
        return isTitle ? "the names of the columns in the first line; delete this one, if it is a title" : NO_COLUMN;
    }

    /** Whether the line only tells Excel the delimiter. */
    static boolean isOfExcel(ColumnNames names) {
        return names.get(0).regionMatches(true, 0, EXCEL_DELIMITER, 0, EXCEL_DELIMITER.length());
    }

    /** Whether a column is read as a fact or left alone. Such a column is not a phone column, whatever its name is. */
    private boolean isLeftOrMapped(String name) {
        return settings.ignores(name)
                || settings.maps(name)
                || settings.permits(name)
                || FactColumn.ofName(name).isPresent();
    }

    /** Checks columns that were found by name. A user who says BUSINESS of all numbers may not have thought of them. */
    private void checkLines(List<Integer> columns) throws MalformedFileException {
        List<Integer> homes = columns.stream()
                .filter(index -> PhoneColumn.isOfHomes(names.get(index)))
                .toList();
        if (settings.line() == Line.BUSINESS && !homes.isEmpty()) {
            throw names.malformed(
                    "no columns of home numbers when --line says that all numbers are BUSINESS; name those to scrub "
                            + "with --phone-column (withPhoneColumns)",
                    names.shown(homes));
        }
    }
}
