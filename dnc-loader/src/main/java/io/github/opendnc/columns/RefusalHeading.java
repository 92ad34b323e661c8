package io.github.opendnc.columns;

import io.github.opendnc.cells.FactCells;
import io.github.opendnc.cells.NumbersWithin;
import io.github.opendnc.cells.PhoneWords;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.words.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row that states nothing except that calls are refused. It may be a heading that applies to every row after it up to
 * the next heading. The rows themselves do not show that.
 *
 * @param line its line, counted from wherever its reader counts
 * @param text what it states
 */
public record RefusalHeading(long line, String text) {
    /** A longer text is about one person. */
    public static final int LONGEST = 60;

    /** A row with as many fields as the header, if it is a heading. */
    public static Optional<RefusalHeading> in(Header header, long line, List<String> fields) {
        // Most rows state something else in their second filled cell, and are not looked at further.
        Optional<String> said = only(header.filled(fields).mapToObj(fields::get));
        if (said.isEmpty() || header.filled(fields).noneMatch(header::mayHoldHeading)) {
            return Optional.empty();
        }
        boolean isOfNumbers = header.phoneIndexes().anyMatch(index -> says(fields.get(index)));
        return of(line, said.get()).filter(heading -> isOfNumbers || Refusal.isPlainlySaidIn(heading.text));
    }

    /** A row with more or fewer fields, if it is a heading. */
    public static Optional<RefusalHeading> alone(long line, List<String> fields) {
        return only(fields.stream().filter(RefusalHeading::says)).flatMap(text -> of(line, text));
    }

    /**
     * What some cells state, if it is the same in all of them. That happens if a cell over several columns was split.
     */
    private static Optional<String> only(Stream<String> cells) {
        List<String> different = cells.map(String::strip).distinct().limit(2).toList();
        return different.size() == 1 ? Optional.of(different.get(0)) : Optional.empty();
    }

    private static Optional<RefusalHeading> of(long line, String text) {
        return text.length() <= LONGEST && refuses(text)
                ? Optional.of(new RefusalHeading(line, text))
                : Optional.empty();
    }

    /** Whether a cell states something. A dash stands for nothing. */
    static boolean says(String cell) {
        return !FactCells.isNothing(cell) && cell.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /**
     * Whether a text refuses calls in general. If the cell also holds a number, the refusal is about that number alone.
     */
    private static boolean refuses(String text) {
        return (PhoneWords.refuseAlone(text) || Refusal.isPlainlySaidIn(text))
                && NumbersWithin.inAnyGroups(text).isEmpty();
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
                "rows of people; a row that says only this may be a heading for every row below it: write it "
                        + "into a column Do Not Call of each of those rows, or take them out, and delete it; --row-by-row "
                        + "(rowByRow) ignores it",
                List.of(text));
    }
}
