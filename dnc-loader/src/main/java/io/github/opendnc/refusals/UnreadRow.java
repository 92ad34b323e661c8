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
 * A row of more or fewer fields than the header, or that is several rows: nobody knows what it tells, for no cell can be
 * trusted to stand under its name. Immutable and thread-safe.
 */
final class UnreadRow {
    /** Longer than what few words say: so much of the end of a row may belong to what the next line says. */
    static final int LONGEST_END = 60;

    /** No number that can be called has fewer. */
    private static final int FEWEST_DIGITS = 7;

    private final long line;
    private final List<String> fields;
    private final Header header;

    private final boolean refusesPlainly;

    /**
     * One of some fields.
     *
     * @param line on which it stands, counted from wherever its reader counts
     */
    UnreadRow(long line, List<String> fields, Header header) {
        this.line = line;
        this.fields = fields;
        this.header = header;
        refusesPlainly = fields.stream().flatMap(header.joined()::pieces).anyMatch(UnreadRow::refusesPlainly);
    }

    /** Whether it may tell of a refusal of the numbers in it: in a column for it, or in plain words. */
    boolean mayRefuse() {
        return header.canRefuse() || refusesPlainly;
    }

    /**
     * Whether it is more than the rest of the row before it, of which a line ended within the last cell: a number stands in it where one
     * would. Where it is longer than the header, and any cell may have been pushed aside, one that is a number is enough.
     */
    boolean isRowOfItsOwn() {
        return fields.size() >= header.size()
                ? fields.stream().anyMatch(UnreadRow::isNumber)
                : header.phoneIndexes().anyMatch(index -> index < fields.size() && isNumber(fields.get(index)));
    }

    /**
     * Whether it tells of a refusal of the numbers in the row before it, if it is the rest of that: by itself, or in words that begin in
     * the line before.
     *
     * @param before the {@link #end} of what stands before it
     */
    boolean endsInRefusal(String before) {
        return !header.isLastOfNumbers() && refusesIn(header::refusesInLast, before);
    }

    /**
     * Whether it tells of a refusal as the end of a cell of a column does.
     *
     * @param column whether what ends such a cell refuses, and the same with what stands before it
     * @param before the {@link #end} of what stands before it
     */
    boolean refusesIn(BiPredicate<String, String> column, String before) {
        return refusesPlainly || refusesIn(column, before, fields.get(0));
    }

    /** Whether what ends a cell of a column refuses, or does together with what stands before it. */
    static boolean refusesIn(BiPredicate<String, String> column, String before, String rest) {
        String words = wholeWords(before);
        return ends(column, words, words + ' ' + rest, rest)
                || ends(column, words, words + rest, rest); // cut within a word, at a width
    }

    private static boolean ends(BiPredicate<String, String> column, String words, String whole, String rest) {
        return column.test(rest, whole) || (isPlainlySaidIn(begin(whole)) && !isPlainlySaidIn(words));
    }

    /**
     * Whether a row that has all fields is none, but a sentence with as many commas: no number stands where one would, but words do,
     * and behind each comma a blank.
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

    /** The heading that it is, if it says nothing but that calls are refused and is no rest of the row before it. */
    Optional<RefusalHeading> heading() {
        return RefusalHeading.alone(line, own().toList());
    }

    /**
     * Whether it may be the rest of a row, which goes on where a text has begun.
     *
     * @param cell the last one of that row
     */
    boolean mayGoOnFrom(String cell) {
        return !cell.isBlank() && !header.isLastOfNumbers();
    }

    /** Its first cell. */
    String first() {
        return fields.get(0);
    }

    /** Its text, but for what an earlier scrub has written. */
    String text() {
        return own().collect(Collectors.joining(" ")).strip();
    }

    private Stream<String> own() {
        BitSet earlier = fields.size() == header.size() ? header.earlier().columns() : new BitSet();
        return IntStream.range(0, fields.size())
                .filter(index -> !earlier.get(index))
                .mapToObj(fields::get);
    }

    /** So much of a text as may belong to what the next line says, and a sign more where something was cut off. */
    static String end(String text) {
        return text.substring(Math.max(0, text.length() - LONGEST_END - 1));
    }

    /** The end of a text that goes on in the next line; what is empty takes no line. */
    static String joined(String end, String more) {
        return end.isEmpty() || more.isEmpty() ? end(end + more) : end(end + ' ' + more);
    }

    /** As much of it as words may reach that begin in the line before. */
    private static String begin(String whole) {
        return whole.substring(0, Math.min(whole.length(), 2 * LONGEST_END));
    }

    private static String wholeWords(String end) {
        int blank = end.indexOf(' ');
        return end.length() <= LONGEST_END ? end : blank < 0 ? "" : end.substring(blank);
    }

    /** Every number in it; of a cell that holds other things too, or several, each that stands in it. */
    Set<PhoneNumber> numbers() {
        return fields.stream().flatMap(UnreadRow::numbers).collect(Collectors.toSet());
    }

    /** The number of a cell; of one that holds other things too, or several, each that stands in it. */
    static Stream<PhoneNumber> numbers(String cell) {
        Optional<PhoneNumber> number = PhoneNumber.tryParse(cell).number();
        return number.isPresent() ? number.stream() : NumbersWithin.inAnyGroups(cell).stream();
    }

    /** In the words of a cell, or beside a number in it. */
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
