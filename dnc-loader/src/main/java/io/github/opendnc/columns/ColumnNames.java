package io.github.opendnc.columns;

import io.github.opendnc.cells.NumbersWithin;
import io.github.opendnc.csv.Row;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.MalformedFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The names in the header line of a file, and the exceptions for names that are not what they should be. Immutable. */
public final class ColumnNames {
    private static final int MOST_SHOWN = 50;

    private static final Pattern AROUND =
            Pattern.compile("^[\\s\\p{Z}\\p{Cf}]++|(?<![\\s\\p{Z}\\p{Cf}])[\\s\\p{Z}\\p{Cf}]++$");

    private static final Pattern JSON = Pattern.compile("[\\[{]\\s*[\\[{\"]");

    private static final Pattern RUN = Pattern.compile("\\d{7,}");

    private static final Pattern BLANKS = Pattern.compile("(?:\\\\[nrt]|[\\s\\p{Z}])+");

    private final Path file;
    private final long line;
    private final List<String> names;
    /** The names in lower case. */
    private final Set<String> plain;

    private final boolean looksLikeJson;

    public ColumnNames(Path file, Row row) {
        this.file = file;
        this.line = row.line();
        this.names = row.fields().stream().map(ColumnNames::stripped).toList();
        plain = names.stream().map(ColumnNames::plain).collect(Collectors.toUnmodifiableSet());
        looksLikeJson = JSON.matcher(String.join(",", names)).lookingAt();
    }

    /** A name without the invisible characters around it: blanks, also those that break no line or have no width. */
    static String stripped(String name) {
        return AROUND.matcher(name).replaceAll("");
    }

    /** A name as it is compared with others: stripped and in lower case. */
    static String plain(String name) {
        return stripped(name).toLowerCase(Locale.ROOT);
    }

    /**
     * Whether a name is the one that the user gave. Case and the width of blanks do not matter. A line break may be
     * written as a message shows it, and a long name may be cut as a message cuts it.
     */
    static boolean areOne(String name, String given) {
        return isWhole(name, given) || MalformedFileException.shown(name).equals('"' + given.strip() + '"');
    }

    /**
     * Whether a name that the user gave fits several columns only because it is cut, so that nobody knows which one is
     * meant.
     */
    static boolean areSeveralCut(List<String> columns, String given) {
        return columns.size() > 1 && columns.stream().noneMatch(name -> isWhole(name, given));
    }

    private static boolean isWhole(String name, String other) {
        return BLANKS.matcher(stripped(name))
                .replaceAll(" ")
                .equalsIgnoreCase(BLANKS.matcher(stripped(other)).replaceAll(" "));
    }

    int size() {
        return names.size();
    }

    String get(int index) {
        return names.get(index);
    }

    /**
     * Whether a name is a telephone number or contains one of North America, as in a file without a header. Also true
     * if a later line of the name looks like a row with a number, because a missing quote may have made rows part of
     * the name. In one of several names a single run of digits does not count: it may be the number of a campaign.
     *
     * @param delimiters the characters that may separate the cells of a row
     */
    boolean holdsNumber(int index, String delimiters) {
        String name = names.get(index);
        return PhoneNumber.tryParse(name).number().isPresent()
                || !NumbersWithin.in(isAlone() ? name : RUN.matcher(name).replaceAll(""))
                        .isEmpty()
                || name.lines().skip(1).anyMatch(line -> looksLikeRow(line, delimiters));
    }

    /** Whether a cell is one of the names. */
    boolean hold(String cell) {
        return plain.contains(plain(cell));
    }

    /** Whether the line begins like a JSON object or an array of JSON objects. */
    boolean looksLikeJson() {
        return looksLikeJson;
    }

    private boolean isAlone() {
        return names.size() == 1 || looksLikeJson();
    }

    private static boolean looksLikeRow(String line, String delimiters) {
        return line.chars().anyMatch(c -> delimiters.indexOf(c) >= 0)
                && !NumbersWithin.in(line).isEmpty();
    }

    /** The columns that meet a condition, in the order of the file. */
    List<Integer> where(IntPredicate condition) {
        return IntStream.range(0, names.size()).filter(condition).boxed().toList();
    }

    /** The columns with a name, in any case. */
    List<Integer> named(String name) {
        return where(index -> areOne(names.get(index), name));
    }

    /**
     * The columns with a name that the user gave.
     *
     * @throws MalformedFileException if there is none
     */
    List<Integer> given(String name) throws MalformedFileException {
        List<Integer> columns = named(name);
        if (columns.isEmpty()) {
            throw malformed("a column named " + MalformedFileException.shown(name), "the columns " + shown());
        }
        if (areSeveralCut(columns.stream().map(names::get).toList(), name)) {
            throw malformed(
                    "one column that begins like " + MalformedFileException.shown(name) + "; write its whole name",
                    columns.size() + " of them");
        }
        return columns;
    }

    MalformedFileException malformed(String expected, String found) {
        return MalformedFileException.ofLine(file, line, expected, found);
    }

    /** All names, in their order. */
    List<String> all() {
        return names;
    }

    /** The exception for a row of the file that is not what it should be. */
    MalformedFileException malformed(long row, String expected, int found) {
        return malformed(row, expected, String.valueOf(found));
    }

    /** The same exception, with our own words for what was found. */
    MalformedFileException malformed(long row, String expected, String found) {
        return MalformedFileException.ofLine(file, row, expected, found);
    }

    /** The same exception, showing cells of the row. */
    MalformedFileException malformed(long row, String expected, List<String> found) {
        return MalformedFileException.ofLine(
                file,
                row,
                expected,
                found.stream().map(MalformedFileException::shown).collect(Collectors.joining(", ")));
    }

    /** All names, for a message. If there are very many, only the first ones. */
    String shown() {
        return shownSome(where(index -> true));
    }

    /** The names of columns, for a message. If there are very many, only the first ones. */
    String shownSome(List<Integer> columns) {
        int more = columns.size() - MOST_SHOWN;
        return more <= 0 ? shown(columns) : shown(columns.subList(0, MOST_SHOWN)) + " and " + more + " more";
    }

    /** The names of columns, for a message. */
    String shown(List<Integer> columns) {
        return columns.stream()
                .map(index -> MalformedFileException.shown(names.get(index)))
                .collect(Collectors.joining(", "));
    }
}
