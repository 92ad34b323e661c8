package io.github.opendnc.columns;

import io.github.opendnc.cells.PhoneWords;
import io.github.opendnc.csv.Row;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.words.RefusalColumn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether the first rows of a file show that the names of its columns stand below the first line. */
public final class MisplacedHeader {
    /** Titles and names over names take no more lines. */
    public static final int MOST_TITLES = 5;

    /** No name of a column is longer. */
    private static final int LONGEST = 100;

    private static final Pattern LETTERS = Pattern.compile("[^a-z]+");

    private static final Set<String> NAMES = Set.of(
            "name",
            "firstname",
            "lastname",
            "fullname",
            "nom",
            "prenom",
            "nombre",
            "nome",
            "vorname",
            "email",
            "mail",
            "home",
            "work",
            "address",
            "street",
            "city",
            "state",
            "zip",
            "zipcode",
            "postalcode",
            "company",
            "id",
            "date",
            "notes",
            "status",
            "country",
            "number");

    private final ColumnNames names;
    private final List<PhoneColumn> phones;
    private final List<Row> rows;

    MisplacedHeader(ColumnNames names, List<PhoneColumn> phones, List<Row> rows) {
        this.names = names;
        this.phones = phones;
        this.rows = rows;
    }

    /**
     * Checks that no row looks like the header: then the first line is a title, and what its columns are is not known.
     *
     * @throws MalformedFileException if one does
     */
    void checkTitles() throws MalformedFileException {
        for (Row row : rows.subList(0, Math.min(MOST_TITLES, rows.size()))) {
            if (phones.stream().anyMatch(phone -> isNumber(row, phone))) {
                return; // what looks like the header below a lead is another file's: see SecondHeader
            }
            List<String> cells = filled(row.fields().toList());
            if (phones.stream().anyMatch(phone -> isTitle(row, phone)) && looksLikeNames(cells)) {
                throw names.malformed(
                        row.line(),
                        "a row below the header line; delete the lines above the one that names the columns, if that is this",
                        cells.stream().filter(MisplacedHeader::isName).limit(3).toList());
            }
        }
    }

    /**
     * How it is told that a title was taken for the names of the columns, which stand below it.
     *
     * @param title the names in the first line
     * @param rows the first rows below it
     * @return empty if the first line names a phone column, or is one that Excel writes, or none of the rows looks like names
     */
    public static Optional<MalformedFileException> below(ColumnNames title, List<Row> rows) {
        if (PhoneColumns.isOfExcel(title)
                || !title.where(index -> PhoneColumn.looksNamedSo(title.get(index)))
                        .isEmpty()) {
            return Optional.empty();
        }
        return rows.stream()
                .filter(row -> looksLikeNames(filled(row.fields().toList()))
                        && row.fields().stream().anyMatch(cell -> PhoneColumn.looksNamedSo(cell.strip())))
                .findFirst()
                .map(row -> title.malformed(
                        "the names of the columns; line " + row.line()
                                + " looks like them: delete what stands above it, if it is a title",
                        title.shown()));
    }

    /** The cells that say something. */
    static List<String> filled(List<String> fields) {
        return fields.stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** Whether cells are names of columns, more than one. */
    static boolean looksLikeNames(List<String> cells) {
        return cells.stream().noneMatch(MisplacedHeader::isOfDigits)
                && cells.stream().filter(MisplacedHeader::isName).distinct().count() > 1;
    }

    private static boolean isTitle(Row row, PhoneColumn phone) {
        String cell = phone.index() < row.size() ? row.field(phone.index()).strip() : "";
        return isName(cell) && !PhoneWords.refuseIn(cell); // DNC stands there in the place of a number
    }

    private static boolean isNumber(Row row, PhoneColumn phone) {
        return phone.index() < row.size()
                && PhoneNumber.tryParse(row.field(phone.index())).number().isPresent();
    }

    /** A name has a digit or two: {@code Phone 1}. */
    private static boolean isOfDigits(String cell) {
        return cell.chars().filter(Character::isDigit).count() > 2;
    }

    private static boolean isName(String cell) {
        return !cell.isEmpty()
                && cell.length() <= LONGEST
                && (NAMES.contains(
                                LETTERS.matcher(cell.toLowerCase(Locale.ROOT)).replaceAll(""))
                        || PhoneColumn.looksNamedSo(cell)
                        || FactColumn.ofName(cell).isPresent()
                        || RefusalColumn.ofName(cell).isPresent());
    }
}
