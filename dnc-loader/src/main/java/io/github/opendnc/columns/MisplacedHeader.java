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

/** Finds out from the first rows of a file whether the names of its columns stand below the first line. */
public final class MisplacedHeader {
    /** Titles, and names above the names of columns, take at most this many lines. */
    public static final int MOST_TITLES = 5;

    /** The name of a column is at most this long. */
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
            "number",
            "callid",
            "leadid",
            "contactid",
            "recordid",
            "disposition",
            "campaign");

    private final ColumnNames names;
    private final List<PhoneColumn> phones;
    private final List<Row> rows;

    MisplacedHeader(ColumnNames names, List<PhoneColumn> phones, List<Row> rows) {
        this.names = names;
        this.phones = phones;
        this.rows = rows;
    }

    /**
     * Checks that no row looks like the header. If one did, the first line would be a title, and nobody would know what
     * its columns are.
     *
     * @throws MalformedFileException if a row looks like the header
     */
    void checkTitles() throws MalformedFileException {
        for (Row row : rows.subList(0, Math.min(MOST_TITLES, rows.size()))) {
            if (phones.stream().anyMatch(phone -> isNumber(row, phone))) {
                return; // below a lead, what looks like the header belongs to another file: see SecondHeader
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
     * The exception if a title was taken for the names of the columns, which stand below it.
     *
     * @param title the names in the first line
     * @param rows the first rows below it
     * @return empty if the first line names a phone column or is written by Excel, or if no row looks like names of
     *     columns
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

    /** The cells that are not empty. */
    static List<String> filled(List<String> fields) {
        return fields.stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** Whether cells are the names of more than one column. */
    static boolean looksLikeNames(List<String> cells) {
        return cells.stream().noneMatch(MisplacedHeader::isOfDigits)
                && cells.stream().filter(MisplacedHeader::isName).distinct().count() > 1;
    }

    private static boolean isTitle(Row row, PhoneColumn phone) {
        String cell = phone.index() < row.size() ? row.field(phone.index()).strip() : "";
        return isName(cell) && !PhoneWords.refuseIn(cell); // DNC stands there in place of a number
    }

    private static boolean isNumber(Row row, PhoneColumn phone) {
        return phone.index() < row.size()
                && PhoneNumber.tryParse(row.field(phone.index())).number().isPresent();
    }

    /** Whether a cell has more digits than a name, which has one or two at most: {@code Phone 1}. */
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
