package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.us.UsFederal;
import io.github.opendnc.us.states.UsStates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Cases of the states, worked out by hand. Each agrees with federal and state rules together, or is listed here with
 * its reason.
 */
class StateCasesTest {
    /** The cases that the rules answer differently than expected, and why. */
    private static final Map<String, String> OTHERWISE = Map.of();

    static List<Case> cases() {
        return Case.read("us-states.csv");
    }

    private static Scrubber scrubber(Case worked) {
        List<RuleSet> sets = new ArrayList<>();
        sets.add(UsFederal.rules());
        switch (worked.get("states")) {
            case "all" -> sets.addAll(UsStates.rules());
            case "none" -> {}
            default -> sets.addAll(UsStates.rules(List.of(worked.get("states").split(","))));
        }
        return Scrubber.of(worked.registries(), sets);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agrees(Case worked) {
        Scrubber scrubber = scrubber(worked);
        Decision decision = scrubber.decide(worked.call());
        assertEquals(decision.verdict(), scrubber.verdict(worked.call()));
        if (worked.expected() != Verdict.MAY_CALL) {
            assertNotEquals(Verdict.MAY_CALL, decision.verdict(), () -> worked + "\n" + decision);
        }
        boolean agrees = worked.expected() == decision.verdict();
        assertEquals(
                !OTHERWISE.containsKey(worked.get("id")),
                agrees,
                () -> worked + ", expected " + worked.expected() + "\n" + decision);
    }

    /** A case says which rule it is about, or that there is none. */
    @Test
    void everyCaseIsAboutARuleThatExists() {
        Set<String> ids = Stream.concat(UsStates.rules().stream(), Stream.of(UsFederal.rules()))
                .flatMap(set -> set.rules().stream())
                .map(Rule::id)
                .collect(Collectors.toSet());
        List<String> others = cases().stream()
                .map(worked -> worked.get("rule"))
                .filter(rule -> !ids.contains(rule))
                .distinct()
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "ga-permit",
                        "ia-none",
                        "mt-political",
                        "ne-none",
                        "ny-emergency",
                        "oh-none",
                        "states=FL|TX",
                        "states=none"),
                others);
    }
}
