package io.github.opendnc.columns;

import io.github.opendnc.cells.FactCells;
import io.github.opendnc.cells.NumbersWithin;
import io.github.opendnc.cells.PhoneWords;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.words.Refusal;
import io.github.opendnc.words.RefusalOfAll;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A row that states nothing except that calls are refused. It may be a heading that applies to every row after it up to
 * the next heading, or the legend of a mark. The rows themselves do not show that.
 *
 * @param line its line, counted from wherever its reader counts
 * @param text what it states
 * @param isOfAll whether it states this of several people in so many words: {@code All of the above opted out}
 */
public record RefusalHeading(long line, String text, boolean isOfAll) {
    /** Blanks of every kind, as a text copied from a page may have around it. */
    private static final Pattern OUTER_BLANKS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    /** A text with more letters and digits is about one person. */
    public static final int LONGEST = 80;

    /**
     * What stands for nothing beside a heading, in lower case, besides what {@link FactCells#isNothing} knows. The last
     * is what Salesforce writes below each report.
     */
    private static final Set<String> NOTHINGS = Set.of(
            "none",
            "nil",
            "n.a.",
            "blank",
            "(blank)",
            "empty",
            "(empty)",
            "undefined",
            "unknown",
            "#n/a",
            "#ref!",
            "#value!",
            "#name?",
            "#null!",
            "confidential information - do not distribute");

    /** A row with as many fields as the header, if it is a heading. */
    public static Optional<RefusalHeading> in(Header header, long line, List<String> fields) {
        for (int column = 0; column < fields.size(); column++) {
            if (!header.isEarlier(column) && isOfDigits(fields.get(column))) {
                return Optional.empty(); // as in most rows, which hold a telephone number at least
            }
        }
        List<Integer> telling = IntStream.range(0, fields.size())
                .filter(column -> !header.isEarlier(column) && says(fields.get(column)))
                .boxed()
                .toList();
        if (isGroup(header, telling, fields)) {
            return Optional.of(ofOne(line, fields.get(0)));
        }
        boolean refuse = telling.stream()
                .allMatch(column -> refuses(fields.get(column)) || header.refusesIn(column, fields.get(column)));
        boolean isOfNumbers = header.phoneIndexes().anyMatch(index -> says(fields.get(index)));
        return telling.stream()
                .filter(column -> refuse && header.mayHoldHeading(column) && refuses(fields.get(column)))
                .map(column -> ofOne(line, fields.get(column)))
                .filter(heading -> isOfNumbers || Refusal.isPlainlySaidIn(heading.text))
                .findFirst()
                .or(() -> ofAll(
                        line,
                        telling.stream()
                                .filter(column -> !header.isIgnored(column))
                                .map(fields::get)));
    }

    /**
     * Whether a row says nothing but, in the first column, what refuses calls there: {@code Yes (2)} below {@code Do Not
     * Call}. So reports that group their rows begin each group.
     */
    private static boolean isGroup(Header header, List<Integer> telling, List<String> fields) {
        return telling.equals(List.of(0))
                && header.refusesIn(0, fields.get(0))
                && NumbersWithin.inAnyGroups(fields.get(0)).isEmpty();
    }

    /** A row with more or fewer fields, if it is a heading. */
    public static Optional<RefusalHeading> alone(long line, List<String> fields) {
        List<String> telling = fields.stream().filter(RefusalHeading::says).toList();
        return ofAll(line, telling.stream())
                .or(() -> telling.isEmpty() || !telling.stream().allMatch(RefusalHeading::refuses)
                        ? Optional.empty()
                        : Optional.of(ofOne(line, telling.get(0))));
    }

    private static RefusalHeading ofOne(long line, String cell) {
        return new RefusalHeading(line, cell.strip(), false);
    }

    /** The first of some cells that refuses calls to several people in so many words, whatever the others state. */
    private static Optional<RefusalHeading> ofAll(long line, Stream<String> cells) {
        return cells.filter(RefusalHeading::refusesAll)
                .findFirst()
                .map(cell -> new RefusalHeading(line, cell.strip(), true));
    }

    private static boolean refusesAll(String text) {
        return isShort(text)
                && RefusalOfAll.isSaidIn(text)
                && NumbersWithin.inAnyGroups(text).isEmpty();
    }

    /** Whether a cell states something. A dash stands for nothing, and so does a zero. */
    static boolean says(String cell) {
        if (cell.codePoints().noneMatch(c -> Character.isLetterOrDigit(c) && Character.digit(c, 10) != 0)) {
            return false;
        }
        String text = OUTER_BLANKS.matcher(cell).replaceAll("");
        return !FactCells.isNothing(text) && !NOTHINGS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether a cell has a digit other than zero, and nothing that words or signs are made of. */
    private static boolean isOfDigits(String cell) {
        boolean hasDigit = false;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c >= 0x80 || Character.isLetter(c)) {
                return false;
            }
            hasDigit |= c >= '1' && c <= '9';
        }
        return hasDigit;
    }

    /**
     * Whether a text refuses calls in general. If the cell also holds a number, the refusal is about that number alone.
     */
    private static boolean refuses(String text) {
        return isShort(text)
                && (PhoneWords.refuseAlone(text) || Refusal.isPlainlySaidIn(text))
                && NumbersWithin.inAnyGroups(text).isEmpty();
    }

    private static boolean isShort(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count() <= LONGEST;
    }

    /**
     * Checks that no row may be a heading of those after it.
     *
     * @param found the first row that may be one
     * @param begin the line from which the line of that row is counted
     * @throws MalformedFileException if there is one
     */
    public static void checkNone(Header header, Optional<RefusalHeading> found, long begin)
            throws MalformedFileException {
        if (found.isPresent()) {
            throw found.get().malformed(header.names(), begin);
        }
    }

    private MalformedFileException malformed(ColumnNames names, long begin) {
        return names.malformed(
                begin + line,
                "rows of people; a row that says only this may be "
                        + (isOfAll ? "meant for other rows" : "a heading for every row below it")
                        + ": write it into a column Do Not Call of each of those rows, or take them out, and delete it; "
                        + "--row-by-row (rowByRow) ignores it",
                List.of(text));
    }
}
