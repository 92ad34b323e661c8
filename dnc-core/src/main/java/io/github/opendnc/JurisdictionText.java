package io.github.opendnc;

import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.AreaCode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What every decision under one jurisdiction says alike, put into words once. Immutable. */
final class JurisdictionText {
    private final String zones;
    private final boolean regional;
    private final String notChecked;
    private final List<String> lawReadOn;
    private final List<String> versions;
    private final List<String> lawVersions;

    JurisdictionText(@Nullable AreaCode areaCode, CompiledRules[] rules, WallClock[] clocks) {
        zones = Arrays.stream(clocks)
                .map(clock -> clock.zone().getId())
                .distinct()
                .collect(Collectors.joining(", "));
        List<RuleSet> law =
                sets(rules).filter(set -> set != CompanyPolicy.RULES.set()).toList();
        regional = law.stream().anyMatch(set -> set.region().isPresent());
        notChecked = areaCode == null || law.isEmpty() ? "no law was checked" : lawNotChecked(law, areaCode);
        lawReadOn = law.stream()
                .filter(set -> !set.readOn().isEmpty())
                .map(set -> set.version() + ": " + set.readOn())
                .toList();
        versions = sets(rules).map(RuleSet::version).toList();
        lawVersions = law.stream().map(RuleSet::version).toList();
    }

    private static Stream<RuleSet> sets(CompiledRules[] rules) {
        return Arrays.stream(rules).map(CompiledRules::set);
    }

    private String lawNotChecked(List<RuleSet> law, AreaCode areaCode) {
        return regional
                ? "only the rules named here; other law not checked"
                : law.stream()
                        .map(set -> set.notChecked(areaCode.regions()))
                        .distinct()
                        .collect(Collectors.joining("; "));
    }

    /** The time zones that may be meant. */
    String zones() {
        return zones;
    }

    /** Whether the law of a state or province is among the rules. */
    boolean isRegional() {
        return regional;
    }

    /** What was not checked. */
    String notChecked() {
        return notChecked;
    }

    /** As of which day each set that says so read the law. */
    List<String> lawReadOn() {
        return lawReadOn;
    }

    /** Name and version of every rule set, the company's policy last. */
    List<String> versions() {
        return versions;
    }

    /** Name and version of the rule sets that are law. */
    List<String> lawVersions() {
        return lawVersions;
    }
}
