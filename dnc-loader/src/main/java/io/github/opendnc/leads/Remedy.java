package io.github.opendnc.leads;

import io.github.opendnc.Fact;
import io.github.opendnc.ListNeeded;
import io.github.opendnc.Verdict;
import io.github.opendnc.cells.RefusalProblem;
import io.github.opendnc.numbering.ClockChange;
import io.github.opendnc.registry.RegistryId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What would settle an undetermined answer: which fact to give and where, in plain words. */
final class Remedy {
    private static final String BY_ITSELF = " answer each row by itself with --row-by-row";

    private Remedy() {}

    /** What each cause of an undetermined answer asks for; empty if the verdict is another. */
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
        return facts.stream()
                .flatMap(fact -> ofFact(fact, answer.problems(), answer.listsNeeded()).stream())
                .toList();
    }

    /**
     * What to do if a verdict depends on a fact.
     *
     * @param problems what is wrong with the facts of the answer. A fact that no problem names is unknown
     * @param lists the lists that do not say whether the number is on them
     */
    static List<String> ofFact(String fact, List<String> problems, List<ListNeeded> lists) {
        return fact.equals(Fact.LISTED.toString())
                ? lists.stream().map(Remedy::ofList).toList()
                : List.of(ofFact(fact, problems));
    }

    private static String ofFact(String fact, List<String> problems) {
        String begin = fact + ": ";
        List<String> ofFact = problems.stream()
                .filter(problem -> problem.startsWith(begin))
                .map(problem -> problem.substring(begin.length()))
                .toList();
        return ofFact.isEmpty() ? ofUnknown(fact) : ofUnusable(fact, ofFact);
    }

    /** What to do if a list says too little. */
    private static String ofList(ListNeeded list) {
        RegistryId registry = list.registry();
        return switch (list.why()) {
            case NOT_HELD -> "no list " + registry + " is held; load it, and give it with " + option(registry);
            case NOT_COVERED ->
                "the list " + registry + " does not cover the area code; load the list of this area code too";
            case NOT_SUBSCRIBED ->
                "the seller has no subscription of " + registry
                        + " to the area code on the day of the call, or the list held lacks it; subscribe, or load it";
            case OF_LATER_DAY ->
                "the list " + registry
                        + " is of a day after the call; give the one of that day, or correct the day of the call";
            case TOO_OLD -> "the list " + registry + " is older than the law allows; load a newer one";
        };
    }

    private static String option(RegistryId registry) {
        return registry.equals(RegistryId.US_NATIONAL)
                ? "--us FILE"
                : registry.equals(RegistryId.CA_NATIONAL) ? "--ca FILE" : "--list " + registry + "=FILE";
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

    /** What to do if a fact cannot be read or cannot be right. */
    private static String ofUnusable(String fact, List<String> problems) {
        if (problems.contains(RefusalProblem.REVOKED_ELSEWHERE.what())) {
            return RefusalProblem.REVOKED_ELSEWHERE.what()
                    + "; correct it there, give consent_revoked_on in this row too, or" + BY_ITSELF;
        }
        return switch (fact) {
            case "row" -> ofUnknown(fact);
            case "refusal" -> problems.stream().map(Remedy::ofRefusal).collect(Collectors.joining("; "));
            case "state" ->
                "state cannot be read; correct its column, or leave it alone with --ignore NAME if it holds no "
                        + "states";
            case "zone" ->
                "zone cannot be read or cannot be right; give a place such as America/New_York, not an offset or an "
                        + "abbreviation, or leave the column alone with --ignore NAME if it means something else";
            case "line", "purpose", "technology", "caller" ->
                fact
                        + " cannot be read or cannot be right; correct its column, or leave it alone with --ignore NAME if "
                        + "it means something else";
            case "consent" ->
                "consent cannot be read; correct its column (docs/lead-files.md lists the words it may hold); if "
                        + "it says yes or no, --permits NAME reads it; leave it alone with --ignore NAME only if no cell "
                        + "tells of a refusal or a revocation, because then nothing in it counts";
            case "do_not_call_on" ->
                "do_not_call_on is missing beside a scope, cannot be read or cannot be right; correct its column"
                        + (problems.contains(Answer.CANNOT_BE_RIGHT)
                                ? ""
                                : ", or say with --date-format how its days are written");
            default ->
                fact + " cannot be read or cannot be right; correct its column"
                        + (CallFacts.isDay(fact) && !problems.contains(Answer.CANNOT_BE_RIGHT)
                                ? ", or say with --date-format how its days are written"
                                : "");
        };
    }

    private static String ofRefusal(String what) {
        String list = what + "; put the number on the company list";
        if (what.startsWith(RefusalProblem.NO_YES)) {
            return list + ", or write yes there if calls were permitted";
        }
        if (RefusalProblem.isOfRequestElsewhere(what)) {
            return list + ", give its day in this row too if do_not_call_on has it, or" + BY_ITSELF;
        }
        return RefusalProblem.isElsewhere(what)
                ? list + ", correct the other row, or" + BY_ITSELF
                : list + ", or leave the column alone with --ignore if it means something else";
    }

    /** What to do if a fact is not known. */
    private static String ofUnknown(String fact) {
        return switch (fact) {
            case "purpose", "caller", "technology", "line" ->
                fact + " not known; give --" + fact + " or a column " + fact;
            case "zone" ->
                "zone not known; give --zone or a column zone"
                        + (ClockChange.missed().isEmpty()
                                ? ""
                                : ", and update Java: its time zone data are too old for some places");
            case "call_at" -> "the time of the call is not known; give --at with a time or a column call_at";
            case "company-list" ->
                "the company list could not be read, or its request is dated after the call; correct the list, "
                        + "or the day of the call";
            case "jurisdiction" ->
                "no rules that are asked govern the call; nothing settles it if the number is toll-free, abroad or of "
                        + "no place, or if the person is said to be in the other country than the number; if it is in a "
                        + "country whose rules are not asked, add them";
            case "before-rules" -> "the call is before the first day of the rules; nothing settles it";
            case "refusal" -> "the cell of the number refuses calls; put the number on the company list";
            case "row" ->
                "the row has more or fewer fields than the header, or a quoted cell in it holds whole rows, "
                        + "perhaps because a quote is missing or one is too many; correct it";
            case "number" -> "the number could not be read; --rejects lists such rows";
            default -> fact.toLowerCase(Locale.ROOT) + " not known; give a column " + fact;
        };
    }
}
