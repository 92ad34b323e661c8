package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases worked from the sources by hand, as data: each agrees with the rules, by verdict and by decision. */
class WorkedCasesTest {
    static List<Case> unitedStates() {
        return Case.read("us-federal.csv");
    }

    static List<Case> unitedStatesSecondAudit() {
        return Case.read("us-federal-2.csv");
    }

    static List<Case> canada() {
        return Case.read("ca-federal.csv");
    }

    @ParameterizedTest
    @MethodSource("unitedStates")
    void unitedStates(Case worked) {
        agrees(worked);
    }

    @ParameterizedTest
    @MethodSource("unitedStatesSecondAudit")
    void unitedStatesSecondAudit(Case worked) {
        agrees(worked);
    }

    @ParameterizedTest
    @MethodSource("canada")
    void canada(Case worked) {
        agrees(worked);
    }

    private static void agrees(Case worked) {
        Decision decision = worked.scrubber().decide(worked.call());
        assertEquals(worked.expected(), decision.verdict(), () -> worked.get("rule") + "\n" + decision);
        assertEquals(decision.verdict(), worked.scrubber().verdict(worked.call()));
    }
}
