package io.github.opendnc.columns;

import io.github.opendnc.cells.FactCells;
import io.github.opendnc.cells.NumbersWithin;
import io.github.opendnc.cells.PhoneWords;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.words.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

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
        IntPredicate isOwn = column -> !header.isEarlier(column);
        Optional<String> said = only(fields, isOwn);
        if (said.isEmpty()
                || columns(fields)
                        .filter(isOwn)
                        .filter(column -> says(fields.get(column)))
                        .noneMatch(header::mayHoldHeading)) {
            return Optional.empty();
        }
        boolean isOfNumbers = header.phoneIndexes().anyMatch(index -> says(fields.get(index)));
        return of(line, said.get()).filter(heading -> isOfNumbers || Refusal.isPlainlySaidIn(heading.text));
    }

    /** A row with more or fewer fields, if it is a heading. */
    public static Optional<RefusalHeading> alone(long line, List<String> fields) {
        return only(fields, column -> true).flatMap(text -> of(line, text));
    }

    private static IntStream columns(List<String> fields) {
        return IntStream.range(0, fields.size());
    }

    /**
     * What the cells of some columns state, if it is the same in all of them. That happens if a cell over several
     * columns was split.
     */
    private static Optional<String> only(List<String> fields, IntPredicate isIn) {
        Optional<String> only = Optional.empty();
        for (int column = 0; column < fields.size(); column++) {
            if (isIn.test(column) && says(fields.get(column))) {
                String text = fields.get(column).strip();
                if (only.isPresent() && !only.get().equals(text)) {
                    return Optional.empty(); // so it is in most rows, at their second filled cell
                }
                only = Optional.of(text);
            }
        }
        return only;
    }

    private static Optional<RefusalHeading> of(long line, String text) {
        return text.length() <= LONGEST && refuses(text)
                ? Optional.of(new RefusalHeading(line, text))
                : Optional.empty();
    }

    /** Whether a cell states something. A dash stands for nothing. */
    static boolean says(String cell) {
        return (!cell.isEmpty() && FactCells.statesSomething(cell.charAt(0)))
                || (!FactCells.isNothing(cell) && cell.codePoints().anyMatch(Character::isLetterOrDigit));
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
