package io.github.opendnc.leads;

import io.github.opendnc.Scrubber;
import io.github.opendnc.law.Resolution;
import io.github.opendnc.law.RuleSet;
import java.util.List;

/**
 * What the answers of a scrub rest on, for its report.
 *
 * @param lists the editions of the lists
 * @param rules the rule sets, each with its version
 * @param settled what the company has made for itself of unsettled rules, and who did and why
 */
record Basis(List<String> lists, List<String> rules, List<String> settled) {
    static Basis of(Scrubber scrubber) {
        return new Basis(
                scrubber.registries().snapshots().stream()
                        .map(snapshot -> snapshot.info().toString())
                        .toList(),
                scrubber.ruleSets().stream().map(RuleSet::version).toList(),
                scrubber.ruleSets().stream()
                        .flatMap(rules -> rules.resolutions().stream())
                        .map(Resolution::toString)
                        .toList());
    }
}
