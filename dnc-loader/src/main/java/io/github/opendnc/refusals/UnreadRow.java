package io.github.opendnc.refusals;

import io.github.opendnc.cells.FactCells;
import io.github.opendnc.cells.NumbersWithin;
import io.github.opendnc.cells.PhoneWords;
import io.github.opendnc.columns.Header;
import io.github.opendnc.columns.RefusalHeading;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.words.Refusal;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A row with more or fewer fields than the header, or one that is really several rows. Nobody knows what it states,
 * because no cell is sure to stand under its name. Immutable and thread-safe.
 */
final class UnreadRow {
    /** Longer than what a few words say. This much of the end of a row may belong to what the next line states. */
    static final int LONGEST_END = 60;

    /** A number that can be called has at least this many digits. */
    private static final int FEWEST_DIGITS = 7;

    private final long line;
    private final List<String> fields;
    private final Header header;

    private final boolean refusesPlainly;

    /**
     * A row with these fields.
     *
     * @param line its line, counted from wherever its reader counts
     */
    UnreadRow(long line, List<String> fields, Header header) {
        this.line = line;
        this.fields = fields;
        this.header = header;
        refusesPlainly = fields.stream().flatMap(header.joined()::pieces).anyMatch(UnreadRow::refusesPlainly)
                || (fields.size() > header.size() && refuseTogether(fields));
    }

    /** Whether two cells side by side refuse calls together. They may be one text with a delimiter in it. */
    private static boolean refuseTogether(List<String> fields) {
        return Refusal.mayBePlainlySaidIn(String.join(" ", fields))
                && IntStream.range(1, fields.size())
                        .mapToObj(i ->
                                fields.get(i - 1).strip() + ' ' + fields.get(i).strip())
                        .anyMatch(UnreadRow::isPlainlySaidIn);
    }

    /** Whether it may refuse calls to the numbers in it: in a column for that, or in plain words. */
    boolean mayRefuse() {
        return header.canRefuse() || refusesPlainly;
    }

    /**
     * Whether it is more than the rest of the row before it, whose last cell contained a line break. It is if a number
     * stands where one would. In a row as long as the header or longer, any cell may have been pushed aside, so a
     * number in any cell is enough.
     */
    boolean isRowOfItsOwn() {
        return fields.size() >= header.size()
                ? fields.stream().anyMatch(UnreadRow::isNumber)
                : header.phoneIndexes().anyMatch(index -> index < fields.size() && isNumber(fields.get(index)));
    }

    /**
     * Whether it refuses calls to the numbers in the row before it, if it is the rest of that row. It may do so by
     * itself, or in words that begin in the line before.
     *
     * @param before the {@link #end} of what stands before it
     */
    boolean endsInRefusal(String before) {
        return !header.isLastOfNumbers() && refusesIn(header::refusesInLast, before);
    }

    /**
     * Whether it states a refusal as the end of a cell of a column does.
     *
     * @param column whether the end of such a cell refuses calls; it gets the end alone, and with what stands before it
     * @param before the {@link #end} of what stands before it
     */
    boolean refusesIn(BiPredicate<String, String> column, String before) {
        return refusesPlainly || refusesIn(column, before, fields.get(0));
    }

    /** Whether the end of a cell of a column refuses calls, by itself or together with what stands before it. */
    static boolean refusesIn(BiPredicate<String, String> column, String before, String rest) {
        String words = wholeWords(before);
        return ends(column, words, words + ' ' + rest, rest)
                || ends(column, words, words + rest, rest); // cut within a word, at a fixed width
    }

    private static boolean ends(BiPredicate<String, String> column, String words, String whole, String rest) {
        return column.test(rest, whole) || (isPlainlySaidIn(begin(whole)) && !isPlainlySaidIn(words));
    }

    /**
     * Whether a row with all fields is not one, but a sentence with as many commas. Words stand where a number would,
     * and a blank after each comma.
     */
    static boolean isSentence(Header header, List<String> fields) {
        return fields.size() > 1
                && fields.stream().skip(1).allMatch(cell -> cell.startsWith(" "))
                && fields.stream().noneMatch(String::isBlank)
                && header.phoneIndexes().anyMatch(index -> !FactCells.isNothing(fields.get(index)))
                && header.phoneIndexes()
                        .noneMatch(
                                index -> numbers(fields.get(index)).findFirst().isPresent());
    }

    /**
     * This row as a heading, if it states nothing except that calls are refused and is not the rest of the row before
     * it.
     */
    Optional<RefusalHeading> heading() {
        return RefusalHeading.alone(line, own().toList());
    }

    /**
     * Whether it may be the rest of a row. Only a text that has begun can go on.
     *
     * @param cell the last cell of that row
     */
    boolean mayGoOnFrom(String cell) {
        return !cell.isBlank() && !header.isLastOfNumbers() && !header.isLastOfFacts();
    }

    String first() {
        return fields.get(0);
    }

    /** Its text, without what an earlier scrub has written. */
    String text() {
        return own().collect(Collectors.joining(" ")).strip();
    }

    private Stream<String> own() {
        BitSet earlier = fields.size() == header.size() ? header.earlier().columns() : new BitSet();
        return IntStream.range(0, fields.size())
                .filter(index -> !earlier.get(index))
                .mapToObj(fields::get);
    }

    /**
     * The end of a text, as far as it may belong to what the next line states. It is one character longer if something
     * was cut off.
     */
    static String end(String text) {
        return text.substring(Math.max(0, text.length() - LONGEST_END - 1));
    }

    /** The end of a text that goes on in the next line. An empty part does not count as a line. */
    static String joined(String end, String more) {
        return end.isEmpty() || more.isEmpty() ? end(end + more) : end(end + ' ' + more);
    }

    /** The beginning of a text, as far as words that begin in the line before may reach. */
    private static String begin(String whole) {
        return whole.substring(0, Math.min(whole.length(), 2 * LONGEST_END));
    }

    private static String wholeWords(String end) {
        int blank = end.indexOf(' ');
        return end.length() <= LONGEST_END ? end : blank < 0 ? "" : end.substring(blank);
    }

    /** Every number in the row, also those in cells that hold other things or several numbers. */
    Set<PhoneNumber> numbers() {
        return fields.stream().flatMap(UnreadRow::numbers).collect(Collectors.toSet());
    }

    /** The number of a cell, or all numbers in a cell that holds other things or several numbers. */
    static Stream<PhoneNumber> numbers(String cell) {
        Optional<PhoneNumber> number = PhoneNumber.tryParse(cell).number();
        return number.isPresent()
                ? Stream.concat(number.stream(), number.flatMap(NumbersWithin::meantWithoutCountryCode).stream())
                : NumbersWithin.inAnyGroups(cell).stream();
    }

    /** Whether a cell refuses calls in its words, or in words beside a number. */
    private static boolean refusesPlainly(String text) {
        return isPlainlySaidIn(text)
                || (mayHoldNumber(text)
                        && PhoneWords.refuseIn(text)
                        && !NumbersWithin.inAnyGroups(text).isEmpty());
    }

    private static boolean mayHoldNumber(String text) {
        return text.chars().filter(Character::isDigit).limit(FEWEST_DIGITS).count() == FEWEST_DIGITS;
    }

    private static boolean isPlainlySaidIn(String text) {
        return Refusal.mayBePlainlySaidIn(text) && Refusal.isPlainlySaidIn(text);
    }

    private static boolean isNumber(String cell) {
        return PhoneNumber.tryParse(cell).number().isPresent();
    }
}
