package io.github.opendnc;

import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.Country;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A law of the United States without a rule. Beside it, what a state or a company says is seen alone. */
final class EmptyLaw {
    private EmptyLaw() {}

    /** These rule sets, after it. */
    static List<RuleSet> and(RuleSet... sets) {
        return and(List.of(sets));
    }

    /** These rule sets, after it. */
    static List<RuleSet> and(Collection<RuleSet> sets) {
        List<RuleSet> all = new ArrayList<>();
        all.add(RuleSet.builder("us-empty", "1").country(Country.US).build());
        all.addAll(sets);
        return all;
    }
}
