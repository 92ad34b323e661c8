package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.us.UsFederal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An answer given under an edition of the rules can be given again. An edition that does not exist is named. */
class EditionsTest {
    /** The worked cases that the second edition answers differently, with the answers of the first. */
    private static final Map<String, Verdict> FIRST_EDITION = Map.of("US-045", Verdict.MAY_CALL);

    @ParameterizedTest
    @MethodSource("io.github.opendnc.WorkedCasesTest#unitedStates")
    void theFirstEditionAnswersAsItDid(Case worked) {
        Decision decision =
                Scrubber.of(worked.registries(), UsFederal.rules("2026.1")).decide(worked.call());
        Verdict then = FIRST_EDITION.getOrDefault(worked.get("id"), worked.expected());
        assertEquals(then, decision.verdict(), decision::toString);
        assertTrue(decision.rulesVersions().contains("us-federal 2026.1"));
    }

    @Test
    void theRulesInForceAreTheSecondEdition() {
        assertSame(UsFederal.rules(), UsFederal.rules("2026.2"));
        assertEquals("us-federal 2026.2", UsFederal.rules().toString());
        assertEquals("us-federal 2026.1", UsFederal.rules("2026.1").toString());
    }

    /** Whoever asks an old decision again has what it printed. */
    @Test
    void aVersionIsFoundAsADecisionRecordsIt() {
        for (String version : List.of("2026.1", "2026.2")) {
            RuleSet american = UsFederal.rules(version);
            assertSame(american, UsFederal.rules(american.toString()));
            RuleSet canadian = CanadaFederal.rules(version);
            assertSame(canadian, CanadaFederal.rules(canadian.toString()));
        }
        assertThrows(IllegalArgumentException.class, () -> UsFederal.rules("ca-federal 2026.2"));
        assertThrows(IllegalArgumentException.class, () -> CanadaFederal.rules("us-federal 2026.2"));
    }

    @Test
    void anEditionThatThereIsNotIsNamedBesideThoseThatThereAre() {
        var refused = assertThrows(IllegalArgumentException.class, () -> UsFederal.rules("2025.9"));
        assertEquals("us-federal: expected version 2026.1 or 2026.2, found \"2025.9\"", refused.getMessage());
    }

    @Test
    void everyRuleSaysItselfInOneSentence() {
        for (Rule rule : UsFederal.rules().rules()) {
            assertTrue(rule.sentence().matches("[A-Z].*\\."), () -> rule.id() + ": " + rule.sentence());
        }
    }

    @Test
    void aDecisionSaysAsOfWhichDayTheLawWasRead() {
        RuleSet rules = UsFederal.rules();
        Case any = Case.read("us-federal.csv").get(0);
        Decision decision = Scrubber.of(any.registries(), rules).decide(any.call());
        String read = "us-federal 2026.2: text of 2026-09-02, other sources to 2026-10-10";
        assertEquals(List.of(read), decision.lawReadOn());
        assertTrue(decision.toString().contains(read), decision::toString);
    }
}
