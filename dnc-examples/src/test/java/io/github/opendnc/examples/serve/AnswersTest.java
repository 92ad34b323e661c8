package io.github.opendnc.examples.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Decision;
import io.github.opendnc.Moment;
import io.github.opendnc.Scrubber;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.leads.Answer;
import io.github.opendnc.leads.CallFacts;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.us.states.UsStates;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is worded once for many calls is what each would be told alone. */
final class AnswersTest {
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final List<String> NUMBERS = List.of(
            Service.LISTED, Service.CLEAR, "2125550199", "3055550143", "4165550143", "6055550143", "8005550143");
    private static final List<Instant> MOMENTS = List.of(
            Service.NOON,
            Service.NOON.plusSeconds(17 * 3_600),
            Instant.parse("2026-11-29T18:00:00Z"),
            Instant.parse("2027-03-01T18:00:00.5Z"));

    private static final List<Map<String, String>> FACTS = List.of(
            Map.of(),
            Map.of("consent", "WRITTEN", "consent_on", "2026-01-02"),
            Map.of("last_transaction", "2025-07-01"),
            Map.of("last_transaction", "2026-07-01"),
            Map.of("last_transaction", "2031-07-01"),
            Map.of("last_inquiry", "2026-11-01"),
            Map.of("do_not_call_on", "2026-11-20"),
            Map.of("state", "FL", "attempts_24h", "3"),
            Map.of("technology", "PRERECORDED"),
            Map.of("call_at", "2026-11-24"),
            Map.of("line", "BUSINESS", "zone", "America/Denver"));

    @Test
    void everyCallIsToldWhatItWouldBeToldAlone() {
        Scrubber federal = Service.rules().withRegistries(Registries.of(Service.list(5_550_143)));
        Scrubber all = federal.withRuleSets(Stream.concat(federal.ruleSets().stream(), UsStates.rules().stream())
                .toList());
        int asked = 0;
        for (Scrubber scrubber : List.of(federal, all)) {
            Answers answers = new Answers(scrubber, new ListAges(scrubber));
            for (int round = 0; round < 2; round++) {
                for (Instant moment : MOMENTS) {
                    CallFacts facts = CallFacts.of(Campaign.of(Purpose.SALES), Moment.at(moment));
                    for (String number : NUMBERS) {
                        for (Map<String, String> each : FACTS) {
                            Call call = facts.call(PhoneNumber.parse(number), each);
                            Decision alone = scrubber.decide(call);
                            Outcome outcome = answers.of(call, UTC);
                            assertEquals(Answer.of(alone), outcome.answer(), alone::toString);
                            assertEquals(
                                    alone.toString(),
                                    outcome.decision().orElseThrow().get().toString());
                            assertTrue(
                                    alone.verdict().mayCall() == (outcome.status() == Outcome.Status.MAY_CALL),
                                    alone::toString);
                            asked++;
                        }
                    }
                }
            }
        }
        assertEquals(2 * 2 * MOMENTS.size() * NUMBERS.size() * FACTS.size(), asked);
    }
}
