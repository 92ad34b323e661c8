package io.github.opendnc.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RuleSetDepthTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final Citation ACT = Citation.unconfirmed("Made-up Act s. 1");

    /** There are more ways from the last to the first than can be counted: who counts them does not come back. */
    @Test
    void aSetOfExemptionsThatEachLiftAllBeforeThemIsBuilt() {
        List<Rule> rules = new ArrayList<>(List.of(Rule.ban("r0", Condition.all(), FIRST, ACT)));
        while (rules.size() < RuleSet.MOST_RULES) {
            rules.add(Rule.exemption("r" + rules.size(), Condition.all(), FIRST, ACT)
                    .exceptionTo(rules.toArray(Rule[]::new)));
        }
        RuleSet set =
                RuleSet.builder("deep", "1").rules(rules.toArray(Rule[]::new)).build();
        assertEquals("r63", set.rules().get(0).id());
    }

    /** The same of the question whether a rule bars, which is asked when what is open is settled. */
    @Test
    void aSetOfExemptionsThatEachLiftEverySecondOneIsSettled() {
        List<Rule> rules = new ArrayList<>(List.of(Rule.ban("r0", Condition.all(), FIRST, ACT)));
        while (rules.size() < RuleSet.MOST_RULES) {
            int next = rules.size();
            rules.add(Rule.exemption("r" + next, Condition.all(), FIRST, ACT)
                    .unsettled("made up")
                    .exceptionTo(IntStream.range(0, next)
                            .filter(other -> (next - other) % 2 == 1)
                            .mapToObj(rules::get)
                            .toArray(Rule[]::new)));
        }
        RuleSet set = RuleSet.builder("deep", "1")
                .rules(rules.toArray(Rule[]::new))
                .build()
                .cautious("counsel", "made up");
        assertEquals(RuleSet.MOST_RULES, set.rules().size());
    }
}
