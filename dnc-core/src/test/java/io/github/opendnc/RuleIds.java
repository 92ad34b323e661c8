package io.github.opendnc;

import io.github.opendnc.law.Rule;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What decided, by name: rules, then unknown facts if they count; "clear" if nothing did. */
final class RuleIds {
    private RuleIds() {}

    static List<String> of(Decision decision) {
        Stream<String> rules = decision.decisive().stream().map(Rule::id);
        Stream<String> unknowns = decision.verdict() == Verdict.MAY_NOT_CALL
                ? Stream.of()
                : decision.unknowns().stream().map(Fact::toString);
        List<String> ids = Stream.concat(rules, unknowns).distinct().toList();
        return ids.isEmpty()
                ? List.of(decision.areaCode()
                                .flatMap(areaCode -> areaCode.country())
                                .map(country -> country.code().toLowerCase(Locale.ROOT))
                                .orElse("none")
                        + "-clear")
                : ids;
    }
}
