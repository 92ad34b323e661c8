package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.numbering.ClockChange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases worked out by hand from the sources, as data. Each agrees with the rules, by verdict and by decision. */
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

    static List<Case> canadaSecondAudit() {
        return Case.read("ca-federal-2.csv");
    }

    static List<Case> canadaMore() {
        return Case.read("ca-federal-3.csv");
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

    @ParameterizedTest
    @MethodSource("canadaSecondAudit")
    void canadaSecondAudit(Case worked) {
        agrees(worked);
    }

    @ParameterizedTest
    @MethodSource("canadaMore")
    void canadaMore(Case worked) {
        agrees(worked);
    }

    /**
     * An answer of the first edition can be given again. Since then only one of these cases is answered differently.
     */
    @ParameterizedTest
    @MethodSource("canada")
    void canadaByTheFirstEdition(Case worked) {
        Verdict then = worked.get("id").equals("CA-074") ? Verdict.UNDETERMINED : worked.expected();
        Decision decision = worked.scrubber(CanadaFederal.rules("2026.1")).decide(worked.call());
        assumeThatJavaKnowsTheClocks(decision);
        assertEquals(then, decision.verdict(), decision::toString);
        assertEquals(List.of("ca-federal 2026.1"), decision.rulesVersions());
    }

    @Test
    void editionsGoByTheirVersions() {
        assertSame(CanadaFederal.rules(), CanadaFederal.rules("2026.2"));
        assertEquals(
                "ca-federal: expected version 2026.1 or 2026.2, found \"2025.9\"",
                assertThrows(IllegalArgumentException.class, () -> CanadaFederal.rules("2025.9"))
                        .getMessage());
    }

    /**
     * A case is left out if the JVM's time zone data are older than it: {@link OldClocksTest} says what is answered
     * then.
     */
    private static void assumeThatJavaKnowsTheClocks(Decision decision) {
        assumeTrue(
                ClockChange.missed().isEmpty()
                        || decision.notes().stream().noneMatch(note -> note.contains("what the clock shows in")),
                () -> String.join("; ", decision.notes()));
    }

    private static void agrees(Case worked) {
        Decision decision = worked.scrubber().decide(worked.call());
        assumeThatJavaKnowsTheClocks(decision);
        assertEquals(worked.expected(), decision.verdict(), () -> worked.get("rule") + "\n" + decision);
        assertEquals(decision.verdict(), worked.scrubber().verdict(worked.call()));
        assertEquals(worked.get("weighs"), Case.weighs(decision, worked.get("ban")), decision::toString);
    }
}
