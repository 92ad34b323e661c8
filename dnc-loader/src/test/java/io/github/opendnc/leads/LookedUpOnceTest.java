package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Decision;
import io.github.opendnc.Moment;
import io.github.opendnc.Outcomes;
import io.github.opendnc.Scrubber;
import io.github.opendnc.Verdict;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.us.UsFederal;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A number is looked up once on the way from a lead to its row, and one reader makes calls of facts. That the lists are
 * not asked twice shows where the first answer is not the one that they would give: the decision is by the first.
 */
final class LookedUpOnceTest {
    private static final PhoneNumber NUMBER = PhoneNumber.parse("2125550142");
    private static final Campaign SALES = Campaign.of(Purpose.SALES);
    private static final Call CALL = Call.on(Leads.DAY, SALES, NUMBER);
    private static final Scrubber CLEAR = Scrubber.of(Registries.of(list(false)), UsFederal.rules());
    private static final Lookup LISTED = list(true).lookup(NUMBER);

    private static Snapshot list(boolean listed) {
        var list = Snapshot.builder(RegistryId.US_NATIONAL).covering(212, Lists.OBTAINED);
        return (listed ? list.add(NUMBER.e164()) : list).build();
    }

    @Test
    void aDecisionIsMadeFromTheAnswersThatTheListsHaveGiven() {
        assertEquals(Verdict.MAY_CALL, CLEAR.decide(CALL).verdict());
        Decision decision = Outcomes.decide(CLEAR, CALL, List.of(LISTED));
        assertEquals(Verdict.MAY_NOT_CALL, decision.verdict());
        assertEquals(List.of(LISTED), decision.lists());
    }

    @Test
    void aListThatHasNotAnsweredIsAsked() {
        Scrubber listed = CLEAR.with(list(true));
        assertEquals(
                Verdict.MAY_NOT_CALL, Outcomes.decide(listed, CALL, List.of()).verdict());
        Lookup other = Lookup.notHeld(new RegistryId("of-another-rule-set"));
        assertEquals(
                listed.decide(CALL).toString(),
                Outcomes.decide(listed, CALL, List.of(other)).toString());
    }

    @Test
    void aRowIsDecidedByTheAnswersOfItsBatch() {
        ScrubberDecider decider = new ScrubberDecider(CLEAR);
        NumberKey key = decider.numberKeys(List.of(NUMBER)).get(0);
        assertEquals(List.of(list(false).lookup(NUMBER)), key.answers());
        NumberKey asListed = new NumberKey(key.place(), List.of(LISTED), false, key.requestedOn());
        assertEquals(Verdict.MAY_CALL, decider.decide(CALL, key).verdict());
        assertEquals(Verdict.MAY_NOT_CALL, decider.decide(CALL, asListed).verdict());
    }

    @Test
    void aRowAndTheFactsOfOneNumberMakeTheSameCall() throws IOException {
        Map<String, String> facts =
                Map.of("consent", "WRITTEN", "consent_on", "2026-03-04", "zone", "America/Denver", "line", "fax");
        CallFacts reader = CallFacts.of(SALES, Moment.on(Leads.DAY));
        Call ofRow = Leads.call(
                "phone,consent,consent_on,zone,line\n2125550142,WRITTEN,2026-03-04,America/Denver,fax\n",
                scrub -> scrub);
        assertEquals(reader.call(NUMBER, facts), ofRow);
        assertTrue(ofRow.problems().toString().startsWith("[line: expected "));
    }

    @Test
    void aFactThatNobodyKnowsIsRefusedByItsName() {
        CallFacts reader = CallFacts.of(SALES, Moment.on(Leads.DAY));
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> reader.call(NUMBER, Map.of("Mood", "good")));
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.endsWith("; found \"mood\""), message);
    }
}
