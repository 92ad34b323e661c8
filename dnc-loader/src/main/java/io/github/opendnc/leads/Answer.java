package io.github.opendnc.leads;

import io.github.opendnc.CallingWindow;
import io.github.opendnc.Decision;
import io.github.opendnc.ListAnswer;
import io.github.opendnc.Verdict;
import io.github.opendnc.law.Citation;
import io.github.opendnc.registry.Lookup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is written of one number.
 *
 * @param verdict the verdict
 * @param code the letter that dialers know
 * @param rules the rules and unknown facts that explain the verdict
 * @param citations the citations of the rules, without repetition
 * @param lists which editions answered, for example {@code us-national@2026-11-14}
 * @param window the legal calling window of the call's day; may be empty
 * @param validUntil the last day on which the answer can hold
 * @param problems the facts that cannot be right, each with its problem; few different ones, because they are counted
 */
record Answer(
        Verdict verdict,
        char code,
        List<String> rules,
        List<String> citations,
        List<String> lists,
        String window,
        Optional<LocalDate> validUntil,
        List<String> problems) {
    /** The answer for a number that could not be read. */
    static final Answer UNREADABLE = new Answer(
            Verdict.UNDETERMINED,
            CodeLetter.UNREADABLE,
            List.of("number"),
            List.of(),
            List.of(),
            "",
            Optional.empty(),
            List.of());

    /** What a decision says of its number. */
    static Answer of(Decision decision) {
        return new Answer(
                decision.verdict(),
                CodeLetter.of(decision),
                decision.ruleIds(),
                decision.citations().stream().map(Citation::text).toList(),
                decision.lists().stream()
                        .filter(list ->
                                list.lookup().flatMap(Lookup::obtainedOn).isPresent())
                        .map(ListAnswer::toString)
                        .toList(),
                decision.window().map(CallingWindow::toString).orElse(""),
                decision.validUntil(),
                problems(decision));
    }

    /** A date that cannot be right is counted by its fact: with the date itself there would be as many as rows. */
    private static List<String> problems(Decision decision) {
        List<String> unreadable = decision.call().unusableFacts();
        return decision.problems().stream()
                .map(problem -> unreadable.contains(problem)
                        ? problem
                        : problem.substring(0, problem.indexOf(':')) + ": cannot be right")
                .toList();
    }
}
