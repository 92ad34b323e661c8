package io.github.opendnc.leads;

import io.github.opendnc.Verdict;
import io.github.opendnc.cells.RefusalProblem;
import io.github.opendnc.numbering.ClockChange;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What would settle an answer that is undetermined: which fact to give and where, in plain words. */
final class Remedy {
    private static final String BY_ITSELF = " answer each row by itself with --row-by-row";

    private Remedy() {}

    /** What each cause of an undetermined answer asks for; none when the verdict is another. */
    static List<String> of(Answer answer) {
        if (answer.verdict() != Verdict.UNDETERMINED) {
            return List.of();
        }
        List<String> facts = answer.rules().stream()
                .filter(rule -> rule.startsWith(Answer.UNKNOWN))
                .map(rule -> rule.substring(Answer.UNKNOWN.length()))
                .toList();
        if (facts.isEmpty()) {
            return answer.rules().stream()
                    .map(rule -> ofUnsettled(rule, answer.toSettle()))
                    .toList();
        }
        return facts.stream().map(fact -> ofFact(fact, answer.problems())).toList();
    }

    /**
     * What to do where a verdict hangs on a fact.
     *
     * @param problems of the answer: what is wrong with its facts; a fact of which none tells is not known
     */
    static String ofFact(String fact, List<String> problems) {
        String begin = fact + ": ";
        List<String> ofFact = problems.stream()
                .filter(problem -> problem.startsWith(begin))
                .map(problem -> problem.substring(begin.length()))
                .toList();
        return ofFact.isEmpty() ? ofUnknown(fact) : ofUnusable(fact, ofFact);
    }

    private static String ofUnsettled(String rule, List<String> toSettle) {
        return "the law leaves open whether " + rule + " bars here; "
                + (toSettle.isEmpty() ? "" : settling(toSettle) + ", or ") + "give --cautious";
    }

    /** How a company settles one of these rules for itself. */
    static String settling(List<String> rules) {
        return rules.size() == 1
                ? "--settle " + rules.get(0) + "=APPLIES:WHO:WHY or =DOES_NOT_APPLY:WHO:WHY decides it for your company"
                : "--settle RULE=APPLIES:WHO:WHY or =DOES_NOT_APPLY:WHO:WHY, for each of " + String.join(", ", rules)
                        + ", decides it for your company";
    }

    /** What to do where a fact cannot be read or cannot be right. */
    private static String ofUnusable(String fact, List<String> problems) {
        if (problems.contains(RefusalProblem.REVOKED_ELSEWHERE.what())) {
            return RefusalProblem.REVOKED_ELSEWHERE.what()
                    + "; mend it there, give consent_revoked_on in this row too, or" + BY_ITSELF;
        }
        return switch (fact) {
            case "row" -> ofUnknown(fact);
            case "refusal" -> problems.stream().map(Remedy::ofRefusal).collect(Collectors.joining("; "));
            case "state" ->
                "state cannot be read; mend its column, or leave it alone with --ignore NAME if it tells no state";
            case "line", "purpose", "technology", "caller", "zone" ->
                fact
                        + " cannot be read or cannot be right; mend its column, or leave it alone with --ignore NAME if it tells of"
                        + " something else";
            case "consent" ->
                "consent cannot be read; mend its column; docs/lead-files.md lists the words of it; where it says yes or no,"
                        + " --permits NAME reads it (leave it alone with --ignore NAME only if it tells of no refusal and no"
                        + " revocation: nothing in it counts then)";
            case "do_not_call_on" ->
                "do_not_call_on is missing beside a scope, cannot be read or cannot be right; mend its column"
                        + (problems.contains(Answer.CANNOT_BE_RIGHT)
                                ? ""
                                : ", or say with --date-format how its days are written");
            default ->
                fact + " cannot be read or cannot be right; mend its column"
                        + (isDay(fact) && !problems.contains(Answer.CANNOT_BE_RIGHT)
                                ? ", or say with --date-format how its days are written"
                                : "");
        };
    }

    private static String ofRefusal(String what) {
        String list = what + "; put the number on the company list";
        if (what.startsWith(RefusalProblem.NO_YES)) {
            return list + ", or write yes there where calls were permitted";
        }
        if (RefusalProblem.isOfRequestElsewhere(what)) {
            return list + ", give its day in this row too where do_not_call_on tells it, or" + BY_ITSELF;
        }
        return RefusalProblem.isElsewhere(what)
                ? list + ", mend the other row, or" + BY_ITSELF
                : list + ", or leave the column alone with --ignore if it tells of nothing of the kind";
    }

    private static boolean isDay(String fact) {
        return fact.endsWith("_on") || fact.startsWith("last_") || fact.equals("contract_end");
    }

    /** What to do where a fact is not known. */
    private static String ofUnknown(String fact) {
        return switch (fact) {
            case "purpose", "caller", "technology", "line" ->
                fact + " not known; give --" + fact + " or a column " + fact;
            case "zone" ->
                "zone not known; give --zone or a column zone"
                        + (ClockChange.missed().isEmpty()
                                ? ""
                                : ", and update Java, whose time zone data are too old for some");
            case "call_at" -> "the moment of the call not known; give --at with a time or a column call_at";
            case "listed" ->
                "whether the number is listed is not known: a list is not held, not of its area code, too old or of a day after the call; load it, that of"
                        + " its state (--list us-ST=FILE) too where --states asks for it";
            case "company-list" ->
                "the company list could not be read, or its request is of a day after the call; mend the list, or the day of the call";
            case "jurisdiction" ->
                "no rules that are asked govern the call; where the number is abroad or belongs to no place, or the person is"
                        + " said to be in the other country than the number, nothing settles it here, else ask the rules of the"
                        + " number's country too";
            case "before-rules" -> "the call lies before the first day of the rules; nothing settles it here";
            case "refusal" -> "the cell of the number tells of a refusal of calls; put the number on the company list";
            case "row" ->
                "the row has more or fewer fields than the header, or a quoted cell of it holds whole rows, as where there is a quote too few or too"
                        + " many; mend it";
            case "number" -> "the number could not be read; --rejects lists such rows";
            default -> fact.toLowerCase(Locale.ROOT) + " not known; give a column " + fact;
        };
    }
}
