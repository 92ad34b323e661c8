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
 * A row that says nothing but that calls are refused. It may be a heading, and mean every row behind it up to the next; the rows
 * themselves say nothing of that.
 *
 * @param line on which it stands, counted from wherever its reader counts
 * @param text what it says
 */
public record RefusalHeading(long line, String text) {
    /** Longer texts are told of somebody. */
    public static final int LONGEST = 60;

    /** A row with as many fields as the header, if it is one. */
    public static Optional<RefusalHeading> in(Header header, long line, List<String> fields) {
        // Most rows say another thing in the next cell, and are not looked at further.
        Optional<String> said = only(header.filled(fields).mapToObj(fields::get));
        if (said.isEmpty() || header.filled(fields).noneMatch(header::mayHoldHeading)) {
            return Optional.empty();
        }
        boolean isOfNumbers = header.phoneIndexes().anyMatch(index -> says(fields.get(index)));
        return of(line, said.get()).filter(heading -> isOfNumbers || Refusal.isPlainlySaidIn(heading.text));
    }

    /** A row of more or fewer fields, if it is one. */
    public static Optional<RefusalHeading> alone(long line, List<String> fields) {
        return only(fields.stream().filter(RefusalHeading::says)).flatMap(text -> of(line, text));
    }

    /** What some cells say, if it is the same in all of them, as where a cell over several columns was parted. */
    private static Optional<String> only(Stream<String> cells) {
        List<String> different = cells.map(String::strip).distinct().limit(2).toList();
        return different.size() == 1 ? Optional.of(different.get(0)) : Optional.empty();
    }

    private static Optional<RefusalHeading> of(long line, String text) {
        return text.length() <= LONGEST && refuses(text)
                ? Optional.of(new RefusalHeading(line, text))
                : Optional.empty();
    }

    /** Whether a cell says something: a dash stands for nothing. */
    static boolean says(String cell) {
        return !FactCells.isNothing(cell) && cell.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Of a number, with which a cell tells it, it is told of that alone. */
    private static boolean refuses(String text) {
        return (PhoneWords.refuseAlone(text) || Refusal.isPlainlySaidIn(text))
                && NumbersWithin.inAnyGroups(text).isEmpty();
    }

    /**
     * Checks that no row may be the heading of those behind it.
     *
     * @param found the first that may be
     * @param begin the line from which its own is counted
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
