package io.github.opendnc;

import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.AreaCode;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The texts that are the same in every decision under one jurisdiction, put into words once. Immutable. */
final class JurisdictionText {
    private final String zones;
    private final boolean regional;
    private final String notChecked;
    private final List<String> statesChecked;
    private final List<String> lawReadOn;
    private final List<String> versions;
    private final List<String> lawVersions;

    /**
     * The texts of a place.
     *
     * @param silent the rule sets that were asked for but have no rule
     * @param states the states or provinces whose law is asked
     */
    JurisdictionText(
            @Nullable AreaCode areaCode,
            CompiledRules[] rules,
            List<RuleSet> silent,
            WallClock[] clocks,
            Set<String> states) {
        zones = Arrays.stream(clocks)
                .map(clock -> clock.zone().getId())
                .distinct()
                .collect(Collectors.joining(", "));
        List<RuleSet> law = Stream.concat(sets(rules).filter(set -> set != CompanyPolicy.RULES.set()), silent.stream())
                .toList();
        statesChecked =
                law.stream().flatMap(set -> set.region().stream()).distinct().toList();
        regional = law.stream().anyMatch(set -> set.region().isPresent());
        notChecked = areaCode == null || law.isEmpty() ? "no law was checked" : lawNotChecked(law, states);
        lawReadOn = law.stream()
                .filter(set -> !set.readOn().isEmpty())
                .map(set -> set + ": " + set.readOn())
                .toList();
        lawVersions = law.stream().map(RuleSet::toString).toList();
        versions = Stream.concat(
                        lawVersions.stream(),
                        Stream.of(CompanyPolicy.RULES.set().toString()))
                .toList();
    }

    private static Stream<RuleSet> sets(CompiledRules[] rules) {
        return Arrays.stream(rules).map(CompiledRules::set);
    }

    private String lawNotChecked(List<RuleSet> law, Set<String> states) {
        Set<String> left = new LinkedHashSet<>(states);
        law.forEach(set -> set.region().ifPresent(left::remove));
        boolean allNamed = law.stream().noneMatch(set -> set.region().isEmpty());
        return regional && (left.isEmpty() || allNamed)
                ? "only the rules named here; other law not checked"
                : law.stream()
                        .filter(set -> set.region().isEmpty())
                        .map(set -> set.notChecked(left))
                        .distinct()
                        .collect(Collectors.joining("; "));
    }

    /** The time zones in which the person may be. */
    String zones() {
        return zones;
    }

    /** Whether the law of a state or province is among the rules. */
    boolean isRegional() {
        return regional;
    }

    String notChecked() {
        return notChecked;
    }

    /** The states or provinces whose law was asked. */
    List<String> statesChecked() {
        return statesChecked;
    }

    /** Up to which day each rule set has read the law; only for sets that give such a day. */
    List<String> lawReadOn() {
        return lawReadOn;
    }

    /** Name and version of every rule set; the company's policy is last. */
    List<String> versions() {
        return versions;
    }

    /** Name and version of the rule sets that are law. */
    List<String> lawVersions() {
        return lawVersions;
    }
}
