package io.github.opendnc.columns;

import io.github.opendnc.Verdict;
import io.github.opendnc.csv.Row;
import io.github.opendnc.registry.MalformedFileException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The columns of a lead file that an earlier scrub has written. They come in whole sets and in our order; similar
 * columns are somebody else's. They are taken out of every row. The other cells of the row stay as they are in the
 * file. Immutable and thread-safe.
 */
public final class EarlierAnswers {
    private static final Pattern SUFFIX = Pattern.compile("_(?:[2-9]|[1-9][0-9]{1,3})$");

    /** The letters that a scrub writes beside each verdict. */
    private static final Map<String, String> LETTERS = Map.of(
            Verdict.MAY_CALL.name(), "CEOX", Verdict.MAY_NOT_CALL.name(), "PDB", Verdict.UNDETERMINED.name(), "BI");

    /** What stands in the column of rules: names of rules, and of facts after a question mark. */
    private static final Pattern RULES = Pattern.compile("(?:\\??[a-z][a-z0-9_-]*+(?:;|$))++");

    /** What stands there first if no rule bars the call. */
    private static final Pattern CLEAR = Pattern.compile("(?:[a-z]{2}-)?clear(?:;|$)");

    private final ColumnNames names;
    private final BitSet columns = new BitSet();
    private final List<Integer> others;
    private final List<Integer> rules;
    private final List<Integer> verdicts;
    private final char delimiter;

    /**
     * The columns of a file.
     *
     * @param delimiter the character that separates its cells
     */
    EarlierAnswers(ColumnNames names, char delimiter) {
        this.names = names;
        this.delimiter = delimiter;
        int sets = 0;
        for (int from = 0; from < names.size(); from++) {
            int size = sizeOfSet(from, AnswerNames.suffix(sets + 1));
            columns.set(from, from + size);
            from += Math.max(0, size - 1);
            sets += size > 0 ? 1 : 0;
        }
        others = names.where(index -> !columns.get(index) && isOurs(names.get(index)));
        rules = earlier("dnc_rules");
        verdicts = earlier("dnc_verdict");
    }

    private List<Integer> earlier(String name) {
        return names.where(index -> columns.get(index) && base(names.get(index)).equals(name));
    }

    /** How many columns, from one on, make a whole set of answers in their order; 0 if they do not make one. */
    private int sizeOfSet(int from, String suffix) {
        int size = AnswerNames.NAMES.size();
        for (int i = 0; i < size; i++) {
            if (!isNamed(from + i, AnswerNames.NAMES.get(i) + suffix)) {
                return 0;
            }
        }
        return isNamed(from + size, AnswerNames.EXPLANATION + suffix) ? size + 1 : size;
    }

    private boolean isNamed(int index, String name) {
        return index < names.size() && names.get(index).equalsIgnoreCase(name);
    }

    /** Columns that are named like ours but make no whole set. Nobody knows whose they are. */
    List<Integer> others() {
        return others;
    }

    /** Whether a scrub writes a column of this name. Columns of others may begin with {@code dnc_} too. */
    static boolean isOurs(String name) {
        return AnswerNames.isOurs(base(name));
    }

    private static String base(String name) {
        return SUFFIX.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll("");
    }

    public boolean isEmpty() {
        return columns.isEmpty();
    }

    /** The indexes of the columns. */
    public BitSet columns() {
        return (BitSet) columns.clone();
    }

    /** Whether the earlier scrub found that the row had more or fewer cells than the header, and padded it. */
    boolean saysRagged(Row row) {
        return !rules.isEmpty() && isSaidRagged(row);
    }

    private boolean isSaidRagged(Row row) {
        return rules.stream()
                .filter(column -> column < row.size())
                .anyMatch(column -> List.of(row.field(column).split("[;?]", -1)).contains("row"));
    }

    /**
     * Checks that the columns of answers hold answers. Another program may have made all rows equally long, or somebody
     * who was asked for no more calls may have changed an answer by hand.
     *
     * @throws MalformedFileException if something else stands there
     */
    public void check(Row row) throws MalformedFileException {
        for (int column : verdicts) {
            if (row.size() == names.size() && !isAnswer(row, column)) {
                throw names.malformed(
                        row.line(),
                        "an answer in " + names.get(column) + ", because --again takes columns out",
                        List.of(row.field(column), row.field(column + 1), row.field(column + 2)));
            }
        }
    }

    /** Whether a verdict, the letter and the rules beside it may be what a scrub wrote. */
    private static boolean isAnswer(Row row, int column) {
        String verdict = row.field(column).strip();
        String letter = row.field(column + 1).strip();
        String rules = row.field(column + 2).strip();
        if (verdict.isEmpty()) {
            return letter.isEmpty() && rules.isEmpty();
        }
        boolean isClear = CLEAR.matcher(rules).lookingAt();
        return letter.length() == 1
                && LETTERS.getOrDefault(verdict, "").contains(letter)
                && RULES.matcher(rules).matches()
                && (!isClear || verdict.equals(Verdict.MAY_CALL.name()));
    }

    /**
     * The text of a row without these columns and without its line end.
     *
     * @throws MalformedFileException if the row has more or fewer cells than the header: it is then unknown which these
     *     cells are
     */
    public String without(Row row) throws MalformedFileException {
        int size = names.size();
        int first = columns.nextSetBit(0);
        boolean atTheEnd = columns.cardinality() == size - first;
        if (row.size() < size || (row.size() > size && !atTheEnd)) {
            throw names.malformed(
                    row.line(), size + " fields, as in the header, because --again takes columns out", row.size());
        }
        List<String> cells = cells(row);
        int kept = row.size() - (size - first);
        StringBuilder text = new StringBuilder(row.contentLength());
        for (int i = 0; i < cells.size(); i++) {
            if (atTheEnd ? i < kept : !columns.get(i)) {
                text.append(text.length() == 0 && i == 0 ? "" : String.valueOf(delimiter))
                        .append(cells.get(i));
            }
        }
        return columns.get(0) ? text.substring(1) : text.toString();
    }

    /** The cells as they stand in the file, including quotes. */
    private List<String> cells(Row row) {
        String text = row.text();
        int length = row.contentLength();
        List<String> cells = new ArrayList<>(row.size());
        int from = 0;
        for (int i = 0; i <= length; i++) {
            if (i == from && i < length && text.charAt(i) == '"') {
                i = afterQuotes(text, i);
            }
            if (i == length || text.charAt(i) == delimiter) {
                cells.add(text.substring(from, i));
                from = i + 1;
            }
        }
        if (cells.size() != row.size()) {
            throw new IllegalStateException(
                    "line " + row.line() + ": its cells are not where the CSV parser found them");
        }
        return cells;
    }

    private static int afterQuotes(String text, int opening) {
        int closing = text.indexOf('"', opening + 1);
        while (closing + 1 < text.length() && text.charAt(closing + 1) == '"') {
            closing = text.indexOf('"', closing + 2);
        }
        return closing + 1;
    }
}
