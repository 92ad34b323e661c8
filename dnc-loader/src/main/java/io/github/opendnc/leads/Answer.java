package io.github.opendnc.leads;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.opendnc.CallingWindow;
import io.github.opendnc.Decision;
import io.github.opendnc.ListNeeded;
import io.github.opendnc.Problem;
import io.github.opendnc.Verdict;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.Subject;
import io.github.opendnc.numbering.AreaCode;
import io.github.opendnc.registry.Lookup;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is written about one number.
 *
 * @param verdict the verdict
 * @param code the letter that dialers know
 * @param rules the rules that explain the verdict; then, each with a {@code ?} in front, the facts that leave it
 *     undetermined
 * @param citations the citations of the rules, without repetition
 * @param lists which editions answered, for example {@code us-national@2026-11-14}
 * @param window the legal calling window of the call's day; may be empty
 * @param validUntil the last day on which the answer can hold
 * @param problems the facts that cannot be right, each with its problem; few different ones, because they are counted
 * @param listsNeeded the lists that say too little, as in {@link Decision#listsNeeded}
 * @param toSettle the unsettled rules that leave the answer undetermined although all facts are known, for a company to
 *     settle
 * @param sentence the answer in one plain sentence
 */
public record Answer(
        Verdict verdict,
        char code,
        List<String> rules,
        List<String> citations,
        List<String> lists,
        String window,
        Optional<LocalDate> validUntil,
        List<String> problems,
        List<ListNeeded> listsNeeded,
        List<String> toSettle,
        String sentence) {
    /** Checks and copies. */
    public Answer {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(validUntil, "validUntil");
        Objects.requireNonNull(sentence, "sentence");
        rules = List.copyOf(rules);
        citations = List.copyOf(citations);
        lists = List.copyOf(lists);
        problems = List.copyOf(problems);
        listsNeeded = List.copyOf(listsNeeded);
        toSettle = List.copyOf(toSettle);
    }

    /** What is wrong with a fact that can be read. */
    static final String CANNOT_BE_RIGHT = "cannot be right";

    /** The mark before the name of an unknown fact in {@link #rules}. */
    static final String UNKNOWN = "?";

    private static final String MEND = "; correct its cell";

    /** The answer for a number that could not be read. */
    public static final Answer UNREADABLE = unreadable(MEND, "number");

    /**
     * The same answer in a ragged row, where nobody knows what the other cells state. A scrub of our own output must be
     * able to see this.
     */
    static final Answer UNREADABLE_IN_RAGGED_ROW = unreadable(MEND, "number", "row");

    /** The same answer for a cell that states a refusal of calls, in place of a number or beside what may be one. */
    static final Answer UNREADABLE_REFUSING = unreadable(
            ", and a refusal of calls stands in its place or beside it; put the number on the company list",
            "number",
            "refusal");

    /** The same answer for a number without country code in a row that names a country of another code. */
    static final Answer UNREADABLE_OF_ANOTHER_COUNTRY = unreadable(
            ": it has no country code, and its row names a country outside of country code 1; write + and the country "
                    + "code before it, or leave the column of the country alone with --ignore",
            "number");

    private static Answer unreadable(String rest, String... unknown) {
        return new Answer(
                Verdict.UNDETERMINED,
                CodeLetter.UNREADABLE,
                Stream.of(unknown).map(UNKNOWN::concat).toList(),
                List.of(),
                List.of(),
                "",
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                "Not known whether it may be called: the number could not be read" + rest + ".");
    }

    /** What a decision says about its number. */
    public static Answer of(Decision decision) {
        return new Answer(
                decision.verdict(),
                CodeLetter.of(decision),
                rules(decision),
                decision.citations().stream().map(Citation::text).toList(),
                decision.lists().stream()
                        .filter(list -> list.obtainedOn().isPresent())
                        .map(Lookup::source)
                        .toList(),
                decision.window().map(CallingWindow::toString).orElse(""),
                decision.validUntil(),
                problems(decision),
                decision.listsNeeded(),
                OpenRules.of(decision),
                AnswerSentence.of(decision));
    }

    /**
     * This answer for another call with the same outcome (see {@link io.github.opendnc.Outcomes}), which may differ in
     * these two.
     *
     * @param nextWindow the window of that call
     * @param nextValidUntil the last day on which the answer to that call can hold
     */
    @CheckReturnValue
    public Answer with(Optional<CallingWindow> nextWindow, Optional<LocalDate> nextValidUntil) {
        return with(nextWindow.map(CallingWindow::toString).orElse(""), nextValidUntil);
    }

    Answer with(String nextWindow, Optional<LocalDate> nextValidUntil) {
        return new Answer(
                verdict,
                code,
                rules,
                citations,
                lists,
                nextWindow,
                nextValidUntil,
                problems,
                listsNeeded,
                toSettle,
                sentence);
    }

    /**
     * The names of what decided. For MAY_NOT_CALL these are the bans that stand. For UNDETERMINED they are the doubtful
     * bans, then the unknown facts behind a {@code ?}. For MAY_CALL they are the exemptions in play, or else {@code
     * us-clear} or {@code ca-clear}. A request on file that does not bar is no reason for a call, so the rule that
     * tolerates it comes after the clear one.
     */
    private static List<String> rules(Decision decision) {
        Stream<String> rules = decision.decisive().stream().map(Rule::id);
        Stream<String> unknowns = decision.verdict() == Verdict.MAY_NOT_CALL
                ? Stream.of()
                : decision.unknowns().stream().map(fact -> UNKNOWN + fact);
        List<String> ids = Stream.concat(rules, unknowns).distinct().toList();
        return decision.verdict().mayCall() && decision.decisive().stream().allMatch(Answer::isOfRequest)
                ? Stream.concat(Stream.of(country(decision) + "clear"), ids.stream())
                        .toList()
                : ids.isEmpty() ? List.of(country(decision) + "clear") : ids;
    }

    private static boolean isOfRequest(Rule rule) {
        return rule.subjects().equals(Set.of(Subject.REQUEST));
    }

    private static String country(Decision decision) {
        return decision.areaCode()
                .flatMap(AreaCode::country)
                .map(country -> country.code().toLowerCase(Locale.ROOT) + "-")
                .orElse("");
    }

    /**
     * A date that cannot be right is counted under its fact. With the date itself there could be as many entries as
     * rows.
     */
    static List<String> problems(Decision decision) {
        List<Problem> unreadable = decision.call().problems();
        return decision.problems().stream()
                .map(problem ->
                        unreadable.contains(problem) ? problem.toString() : problem.fact() + ": " + CANNOT_BE_RIGHT)
                .toList();
    }
}
