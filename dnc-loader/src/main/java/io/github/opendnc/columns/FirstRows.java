package io.github.opendnc.columns;

import io.github.opendnc.cells.FactCells;
import io.github.opendnc.csv.Row;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.words.Answer;
import io.github.opendnc.words.ColumnWords;
import io.github.opendnc.words.RefusalCellKind;
import io.github.opendnc.words.RefusalColumn;
import io.github.opendnc.words.YesNo;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the first rows of a file show about its columns beyond their names, for example that an unread column holds
 * refusals. For a stream there are none.
 */
public final class FirstRows {
    /** At most this many rows are looked at, and fewer if they are long. */
    public static final int MOST = 1_000;

    /** This many filled cells show what a column looks like. */
    private static final int ENOUGH = 100;

    /** What people add to a yes or a no out of politeness. */
    private static final Set<String> POLITE = Set.of(
            "thanks", "thank", "you", "please", "i", "do", "dont", "sure", "sir", "merci", "gracias", "danke", "bitte");

    /** What programs write if there is no number. */
    private static final Set<String> NO_NUMBERS = Set.of("0", "0.0");

    private final ColumnNames names;
    private final List<PhoneColumn> phones;
    private final List<Row> rows;

    FirstRows(ColumnNames names, List<PhoneColumn> phones, List<Row> rows) {
        this.names = names;
        this.phones = phones;
        this.rows = rows;
    }

    /**
     * Checks that no column that is taken for telephone numbers holds yes and no. {@code Phone Accepted}, for example,
     * may state whom one may call.
     *
     * @param unread the columns that are neither scrubbed nor read nor left alone; some of them hold telephone numbers
     *     too
     * @throws MalformedFileException if such a column holds yes and no
     */
    void checkNumbers(List<Integer> unread) throws MalformedFileException {
        List<Integer> answering = Stream.concat(
                        phones.stream().map(PhoneColumn::index),
                        unread.stream()
                                .filter(column -> PhoneColumn.looksNamedSo(names.get(column))
                                        && RefusalColumn.saysPermission(names.get(column))))
                .filter(column -> areAnswers(cells(column))
                        && !(PhoneColumn.isOfNumbersAlone(names.get(column))
                                && cells(column).stream().allMatch(NO_NUMBERS::contains)))
                .toList();
        if (!answering.isEmpty()) {
            throw names.malformed(
                    "telephone numbers in every column that is named like a phone column; one that says yes or no "
                            + "may say whom to call: rename it OK to call or Do Not Call in the header line, or leave it alone "
                            + "with --ignore (ignoring); do not give it to --phone-column (withPhoneColumns)",
                    names.shown(answering));
        }
    }

    /**
     * Checks that no unread column holds yes and no to what may be the question whether to call, such as {@code Call
     * me}.
     *
     * @param isUnread whether a column is neither read nor left alone
     * @throws MalformedFileException if there is such a column
     */
    void checkAnswers(IntPredicate isUnread) throws MalformedFileException {
        List<Integer> answering = names.where(isUnread).stream()
                .filter(column -> RefusalCellKind.ofQuestion(names.get(column))
                        .filter(kind -> answers(kind, cells(column)))
                        .isPresent())
                .toList();
        if (!answering.isEmpty()) {
            throw names.malformed(
                    "every column that may say whom to call to be read, with --permits NAME (withPermission) if a no "
                            + "in it is the refusal, or left alone with --ignore NAME (ignoring); if a yes is the refusal, "
                            + "name it Do Not Call in the header line",
                    names.shown(answering));
        }
    }

    private static boolean areAnswers(List<String> cells) {
        return !cells.isEmpty() && (YesNo.areIn(cells) || cells.stream().allMatch(FirstRows::isAnswer));
    }

    /**
     * Whether most of some cells are yes or no, or begin so, like {@code no_thanks}. Digits may be a count, so they
     * count only below a question and if all are 0 or 1: in a fresh campaign nobody was called twice.
     */
    private static boolean answers(RefusalCellKind kind, List<String> cells) {
        return cells.stream().allMatch(FirstRows::isOfDigitsAlone)
                ? kind == RefusalCellKind.QUESTION && !cells.isEmpty() && YesNo.areIn(cells)
                : areMost(cells, cell -> isAnswerInWords(cell) || (!isOfDigitsAlone(cell) && Answer.isYesOrNo(cell)));
    }

    /** Whether three of four cells are answers. The others may say that nobody knows. */
    private static boolean areMostlyAnswers(List<String> cells) {
        return !cells.isEmpty() && areFewerThan(cells.size() / 4 + 1, cells, cell -> !isAnswerInWords(cell));
    }

    /** Whether more than half of some cells meet a condition. */
    private static boolean areMost(List<String> cells, Predicate<String> kind) {
        return areFewerThan((cells.size() + 1) / 2, cells, cell -> !kind.test(cell));
    }

    /** Looks at no more cells than necessary, because most columns soon turn out to be something else. */
    private static boolean areFewerThan(int count, List<String> cells, Predicate<String> kind) {
        return cells.stream().filter(kind).limit(count).count() < count;
    }

    private static boolean isOfDigitsAlone(String cell) {
        return cell.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == '-');
    }

    private static boolean isAnswerInWords(String cell) {
        return !isOfDigitsAlone(cell) && isAnswer(cell);
    }

    private static boolean isAnswer(String cell) {
        return YesNo.ofCheckbox(cell).isPresent() || isPoliteAnswer(ColumnWords.of(cell));
    }

    private static boolean isPoliteAnswer(List<String> words) {
        return words.size() > 1
                && YesNo.of(words.get(0)).isPresent()
                && POLITE.containsAll(words.subList(1, words.size()));
    }

    /** The filled cells of a column. */
    private List<String> cells(int column) {
        return cells(column, MOST);
    }

    private List<String> cells(int column, int most) {
        return rows.stream()
                .filter(row -> row.size() == names.size())
                .map(row -> row.field(column).strip())
                .filter(cell -> !FactCells.isNothing(cell))
                .limit(most)
                .toList();
    }

    /**
     * Checks that no unread column states refusals in words that have no other meaning.
     *
     * @param isUnread whether a column is neither read nor watched nor left alone
     * @param counts whether a cell of such a column counts as a refusal all the same
     * @throws MalformedFileException if a column states refusals that do not count
     */
    void checkRefusals(IntPredicate isUnread, BiPredicate<Integer, String> counts) throws MalformedFileException {
        List<String> telling = names.where(isUnread).stream()
                .flatMap(index -> telling(index, cell -> counts.test(index, cell)).stream())
                .toList();
        if (!telling.isEmpty()) {
            throw names.malformed(
                    "every column with a refusal of calls in a cell to be read, with --map do_not_call=NAME "
                            + "(withMapping) if it says yes or no, with --status NAME (withStatus) if it says anything else, "
                            + "or left alone with --ignore NAME (ignoring; nothing in it counts then) after those people were "
                            + "taken out of the file or put on the company list",
                    String.join(", ", telling));
        }
    }

    /** The first cell of a column that states a refusal and does not count, for a message. */
    private Optional<String> telling(int column, Predicate<String> counts) {
        RefusalCellKind kind = RefusalCellKind.ofUnread(names.get(column));
        Set<String> seen = new HashSet<>();
        for (Row row : rows) {
            String cell = row.size() == names.size() ? row.field(column) : "";
            if (seen.add(cell) && kind.saysSo(cell) && !counts.test(cell)) {
                return Optional.of(names.shown(List.of(column)) + " (" + MalformedFileException.shown(cell)
                        + " on line " + row.line() + ")");
            }
        }
        return Optional.empty();
    }

    /**
     * What the cells of an unread column look like, for the reader of the report; empty if they look like nothing
     * special.
     */
    Optional<String> suspicion(int column) {
        List<String> cells = cells(column, ENOUGH);
        if (areMost(cells, FirstRows::isOfNorthAmerica)) {
            return Optional.of("not scrubbed, though it holds telephone numbers");
        }
        return YesNo.areIn(cells) || areMostlyAnswers(cells)
                ? Optional.of(
                        "not read, though it says yes or no (if a yes in it is a refusal of calls, --map do_not_call=NAME; if a no is, name"
                                + " it OK to call in the header line)")
                : Optional.empty();
    }

    /** Whether a column plainly names countries whose numbers do not stand under country code 1. */
    boolean namesOtherCountry(int column) {
        CountryColumn country = new CountryColumn(names.get(column));
        return CountryColumn.isNamedSo(names.get(column))
                && cells(column).stream().anyMatch(country::isOfAnother);
    }

    /** Whether a column may name such a country in a way that does not count. */
    boolean mayNameOtherCountry(int column) {
        CountryColumn country = new CountryColumn(names.get(column));
        return CountryColumn.isNamedSo(names.get(column))
                && cells(column).stream().anyMatch(country::isNotUnderstood);
    }

    private static boolean isOfNorthAmerica(String cell) {
        return PhoneNumber.tryParse(cell)
                .number()
                .filter(PhoneNumber::isNorthAmerican)
                .isPresent();
    }
}
