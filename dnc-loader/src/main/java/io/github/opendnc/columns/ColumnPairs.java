package io.github.opendnc.columns;

import io.github.opendnc.csv.Row;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.words.ColumnWords;
import io.github.opendnc.words.RefusalCellKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Two columns that state one thing together: a question and its answer, or a consent and its status. Nobody knows what
 * a no in a column named Answer means. So a question whether to call counts whatever the answer is, and stops the file
 * if the first rows contain it. A column named Status is the status of the consent beside it. Immutable.
 */
final class ColumnPairs {
    private static final Pattern QUESTIONS = Pattern.compile(
            " (?:(?:(?:survey|custom|form) )?question(?: text| name)?|attribute(?: name)?|property(?: name)?"
                    + "|(?:custom )?field(?: name)?|key|pregunta|pergunta|frage|feld|campo|atributo|champ|q(?= [0-9]))(?: [0-9]{1,3})? ");
    private static final Pattern ANSWERS = Pattern.compile(
            " (?:(?:(?:survey|custom|form) )?answers?(?: text)?|(?:attribute|property|(?:custom )?field) value|values?|responses?"
                    + "|respuesta|resposta|reponse|antwort|wert|valeur|valor|a(?= [0-9]))(?: [0-9]{1,3})? ");
    private static final Pattern CONSENT_TYPES = Pattern.compile(
            " (?:consent|permission|opt ?in|einwilligung|consentement) (?:type|channel|purpose|name|for|to) ");
    private static final Pattern STATUSES = Pattern.compile(" (?:status|state|statut|estado) ");

    private final List<String> names;
    private final List<Integer> questions;
    private final List<Integer> answers;
    private final List<Integer> consents;
    private final List<Integer> statuses;

    /**
     * The pairs among some columns.
     *
     * @param names the names of all columns, in their order
     * @param mayBe whether a column may be part of a pair. A column that is scrubbed, read otherwise or deliberately
     *     left alone may not
     */
    ColumnPairs(List<String> names, IntPredicate mayBe) {
        this.names = List.copyOf(names);
        List<Integer> asked = named(QUESTIONS, mayBe);
        answers = asked.isEmpty() ? List.of() : named(ANSWERS, mayBe);
        questions = answers.isEmpty() ? List.of() : asked;
        List<Integer> agreed = named(CONSENT_TYPES, mayBe);
        statuses = agreed.isEmpty() ? List.of() : named(STATUSES, mayBe);
        consents = statuses.isEmpty() ? List.of() : agreed;
    }

    private List<Integer> named(Pattern pattern, IntPredicate mayBe) {
        return IntStream.range(0, names.size())
                .filter(mayBe)
                .filter(index ->
                        pattern.matcher(ColumnWords.joined(names.get(index))).matches())
                .boxed()
                .toList();
    }

    /** Whether a column makes its partner say more: the answer to a question, or the consent of a status. */
    boolean givesMeaning(int column) {
        return answers.contains(column) || consents.contains(column);
    }

    /** The kinds of the columns that get their meaning only from their partner. */
    Map<Integer, RefusalCellKind> kinds() {
        Map<Integer, RefusalCellKind> kinds = new HashMap<>();
        questions.forEach(index -> kinds.put(index, RefusalCellKind.QUESTION_OF_ANOTHER));
        statuses.forEach(index -> kinds.put(index, RefusalCellKind.MARKETING_STATUS));
        return kinds;
    }

    /**
     * Checks the first rows of a file.
     *
     * @param header these columns, as the file names them
     * @throws MalformedFileException if a row asks whether to call
     */
    void check(ColumnNames header, List<Row> first, RefusalCells refusals) throws MalformedFileException {
        for (int question : questions) {
            Optional<Row> asking = first.stream()
                    .filter(row -> row.size() == names.size()
                            && refusals.saysSo(RefusalCellKind.QUESTION_OF_ANOTHER, row.field(question)))
                    .findFirst();
            if (asking.isPresent()) {
                throw malformed(header, asking.get(), question, answerTo(question));
            }
        }
    }

    /** The next answer behind a question. */
    private int answerTo(int question) {
        return answers.stream().filter(answer -> answer > question).findFirst().orElse(answers.get(0));
    }

    private static MalformedFileException malformed(ColumnNames header, Row row, int question, int answer) {
        return header.malformed(
                "one column for each question, named after it, because a question whether to call and its answer "
                        + "in two columns are not read together; or one of the two left alone with --ignore NAME "
                        + "(ignoring; nothing in it counts then)",
                header.shown(List.of(question, answer)) + " (" + MalformedFileException.shown(row.field(question))
                        + " and " + MalformedFileException.shown(row.field(answer)) + " on line " + row.line() + ")");
    }
}
