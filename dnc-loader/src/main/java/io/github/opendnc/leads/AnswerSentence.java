package io.github.opendnc.leads;

import io.github.opendnc.Decision;
import io.github.opendnc.Fact;
import io.github.opendnc.law.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An answer in one plain sentence. It names only the rules that decided and the unknown facts. These are the same for
 * all numbers that are alike. The dates and places of a single number stand in the columns beside the sentence.
 */
final class AnswerSentence {
    private AnswerSentence() {}

    static String of(Decision decision) {
        List<String> rules = decision.decisive().stream()
                .map(AnswerSentence::ofRule)
                .distinct()
                .toList();
        return switch (decision.verdict()) {
            case MAY_CALL ->
                "May be called: " + (rules.isEmpty() ? noBan(decision) : String.join("; ", rules)) + caps(decision)
                        + ".";
            case MAY_NOT_CALL -> "May not be called: " + String.join("; ", rules) + ".";
            case UNDETERMINED -> "Not known whether it may be called: " + undetermined(decision, rules) + ".";
        };
    }

    private static String noBan(Decision decision) {
        return "no ban of the federal rules"
                + (decision.statesChecked().isEmpty()
                        ? " applies"
                        : " applies, nor of those of " + String.join(" and ", decision.statesChecked()));
    }

    private static String caps(Decision decision) {
        return decision.call().campaign().isAttemptsCountedElsewhere()
                ? "; caps on calls in 24 hours were not judged, the caller keeps them"
                : "";
    }

    private static String undetermined(Decision decision, List<String> rules) {
        List<String> parts = new ArrayList<>();
        boolean unusable = !decision.problems().isEmpty();
        for (Fact fact : decision.unknowns()) {
            parts.addAll(Remedy.ofFact(fact.toString(), Answer.problems(decision), decision.listsNeeded()));
        }
        if (!rules.isEmpty()) {
            parts.add((unusable || parts.isEmpty()
                            ? "the law leaves open whether this bars the call: "
                            : "then this may bar it: ")
                    + String.join("; ", rules));
        }
        List<String> toSettle = OpenRules.of(decision);
        if (!toSettle.isEmpty()) {
            parts.add(Remedy.settling(toSettle));
        }
        return parts.stream().distinct().collect(Collectors.joining("; "));
    }

    private static String ofRule(Rule rule) {
        String sentence = rule.sentence().strip();
        return sentence.isEmpty()
                ? rule.id()
                : sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
