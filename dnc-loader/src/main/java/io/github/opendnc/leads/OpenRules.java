package io.github.opendnc.leads;

import io.github.opendnc.Decision;
import io.github.opendnc.Moment;
import io.github.opendnc.Reason;
import io.github.opendnc.Verdict;
import io.github.opendnc.law.Rule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules that the law leaves open and an answer hangs on, for a company to settle. */
final class OpenRules {
    private final Map<Rule, Reason> reasons;
    private final Set<Rule> found = new LinkedHashSet<>();

    private OpenRules(Decision decision) {
        reasons = decision.reasons().stream()
                .collect(Collectors.toMap(Reason::rule, Function.identity(), (first, second) -> first));
    }

    /**
     * The bans in doubt, the exemptions that make them doubtful, and what makes an exemption doubtful in turn, as far as
     * the law leaves them open. If one were left out, settling the others could leave the answer as it is. None if the
     * answer hangs on a fact that is not known.
     */
    static List<String> of(Decision decision) {
        if (decision.verdict() != Verdict.UNDETERMINED || !decision.unknowns().isEmpty()) {
            return List.of();
        }
        OpenRules rules = new OpenRules(decision);
        decision.decisive().forEach(rules::add);
        Moment moment = decision.call().moment();
        return rules.found.stream()
                .filter(rule -> isOpen(rule, moment))
                .map(Rule::id)
                .toList();
    }

    private void add(Rule rule) {
        if (found.add(rule) && reasons.containsKey(rule)) {
            reasons.get(rule).exceptions().forEach(this::add);
        }
    }

    /**
     * Whether the law leaves a rule open: for good, or on the days before it was found in force. An instant may be on the
     * day before that of UTC.
     */
    private static boolean isOpen(Rule rule, Moment moment) {
        LocalDate day = moment.day()
                .or(() -> moment.localTime().map(LocalDateTime::toLocalDate))
                .or(() -> moment.instant()
                        .map(instant ->
                                LocalDate.ofInstant(instant, ZoneOffset.UTC).minusDays(1)))
                .orElseThrow();
        return !rule.isCertain() || rule.settledFrom().filter(day::isBefore).isPresent();
    }
}
