package io.github.opendnc.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleSetDepthTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final Citation ACT = Citation.unconfirmed("Made-up Act s. 1");

    /** There are more ways from the last to the first than can be counted. */
    @Test
    void aSetOfExemptionsThatEachLiftAllBeforeThemIsBuilt() {
        List<Rule> rules = new ArrayList<>(List.of(Rule.ban("r0", Condition.all(), FIRST, ACT)));
        while (rules.size() < RuleSet.MOST_RULES) {
            rules.add(Rule.exemption("r" + rules.size(), Condition.all(), FIRST, ACT)
                    .exceptionTo(rules.toArray(Rule[]::new)));
        }
        RuleSet.Builder builder = RuleSet.builder("deep", "1").rules(rules.toArray(Rule[]::new));
        RuleSet set = assertTimeoutPreemptively(Duration.ofSeconds(20), builder::build);
        assertEquals("r63", set.rules().get(0).id());
    }
}
