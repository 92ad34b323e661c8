package io.github.opendnc.columns;

import io.github.opendnc.csv.Row;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.words.ColumnWords;
import io.github.opendnc.words.RefusalCellKind;
import io.github.opendnc.words.RefusalColumn;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * Two columns that say one thing together: a question whether to call and its answer, a consent and its status. Of a column named
 * Answer or Status nobody knows what a no or a denied means, so they stop the file.
 */
final class ColumnPairs {
    private static final Pattern QUESTIONS = Pattern.compile(
            " (?:(?:survey )?question(?: text| name)?|attribute(?: name)?|property(?: name)?|field(?: name)?|key|pregunta|pergunta|frage"
                    + "|feld|campo|atributo|champ) ");
    private static final Pattern ANSWERS = Pattern.compile(
            " (?:answers?(?: text)?|(?:attribute|property|field) value|values?|responses?|respuesta|resposta|reponse|antwort|wert|valeur"
                    + "|valor) ");
    private static final Pattern CONSENT_TYPES = Pattern.compile(
            " (?:consent|permission|opt ?in|einwilligung|consentement) (?:type|channel|purpose|name|for|to) ");
    private static final Pattern STATUSES = Pattern.compile(" (?:status|state|statut|estado) ");

    private final ColumnNames names;
    private final ColumnSettings settings;
    private final RefusalCells refusals;
    private final BitSet known;

    /**
     * Those of a header.
     *
     * @param known the columns that are scrubbed, read as a fact, or left alone knowingly
     */
    ColumnPairs(ColumnNames names, ColumnSettings settings, RefusalCells refusals, BitSet known) {
        this.names = names;
        this.settings = settings;
        this.refusals = refusals;
        this.known = known;
    }

    /**
     * Checks the first rows of a file.
     *
     * @throws MalformedFileException if one shows such a pair
     */
    void check(List<Row> first) throws MalformedFileException {
        checkPair(
                first,
                QUESTIONS,
                ANSWERS,
                (question, answer) -> RefusalColumn.isOfCalls(question) || RefusalColumn.mayAsk(question),
                "one column for each question, named as it asks, for a question whether to call and its answer in two columns are not"
                        + " read together; or one of the two left alone with --ignore NAME (ignoring; nothing in it counts then)");
        checkPair(
                first,
                CONSENT_TYPES,
                STATUSES,
                (type, status) -> refusals.saysSo(RefusalCellKind.MARKETING_STATUS, status)
                        && !refusals.saysSo(RefusalCellKind.STATUS, status),
                "the status of a consent under a name that says so, such as Consent Status, in the header line; or left alone with"
                        + " --ignore NAME (ignoring; nothing in it counts then)");
    }

    private void checkPair(
            List<Row> first, Pattern one, Pattern other, BiPredicate<String, String> tells, String expected)
            throws MalformedFileException {
        for (int asked : named(one)) {
            for (int answer : named(other)) {
                Optional<Row> telling = first.stream()
                        .filter(row -> row.size() == names.size() && tells.test(row.field(asked), row.field(answer)))
                        .findFirst();
                if (telling.isPresent()) {
                    throw names.malformed(
                            expected,
                            names.shown(List.of(asked, answer)) + " ("
                                    + MalformedFileException.shown(telling.get().field(asked)) + " and "
                                    + MalformedFileException.shown(telling.get().field(answer)) + " on line "
                                    + telling.get().line() + ")");
                }
            }
        }
    }

    /** The columns of such names that are neither read nor left alone. */
    private List<Integer> named(Pattern pattern) {
        return names.where(index -> !known.get(index)
                && !settings.readsAsStatus(names.get(index))
                && pattern.matcher(ColumnWords.joined(names.get(index))).matches());
    }
}
