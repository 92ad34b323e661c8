package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Consent;
import io.github.opendnc.Scrubber;
import io.github.opendnc.Verdict;
import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A request on file that does not bar a call stands in the row behind what permits it. */
class AnswerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final PhoneNumber NUMBER = PhoneNumber.parse("4165550143");

    private static Call call() {
        return Call.on(DAY, Campaign.of(Purpose.SALES), NUMBER);
    }

    private static List<String> rules(Call call, boolean listed) {
        var list = Snapshot.builder(RegistryId.CA_NATIONAL).covering(416, DAY.minusDays(3));
        if (listed) {
            list.add(NUMBER.e164());
        }
        return Answer.of(Scrubber.of(Registries.of(list.build()), CanadaFederal.rules())
                        .decide(call))
                .rules();
    }

    @Test
    void whatIsAddedToAListAfterwardsIsNotInTheAnswer() {
        List<String> mine = new ArrayList<>(List.of("ca-clear"));
        Answer answer = new Answer(
                Verdict.MAY_CALL,
                'C',
                mine,
                mine,
                mine,
                "",
                Optional.empty(),
                mine,
                List.of(),
                mine,
                "It may be called.");
        mine.add("ca-listed");
        for (List<String> kept :
                List.of(answer.rules(), answer.citations(), answer.lists(), answer.problems(), answer.toSettle())) {
            assertEquals(List.of("ca-clear"), kept);
        }
    }

    @Test
    void aToleratedRequestIsNamedBehindTheClearWord() {
        assertEquals(List.of("ca-clear"), rules(call(), false));
        assertEquals(
                List.of("ca-clear", "ca-request-tolerated"),
                rules(call().withDoNotCallRequest(DAY.minusDays(14)), false));
    }

    @Test
    void aLapsedRequestIsNamedBehindTheClearWord() {
        assertEquals(
                List.of("ca-clear", "ca-request-lapsed"), rules(call().withDoNotCallRequest(DAY.minusYears(4)), false));
    }

    @Test
    void besideAnExemptionTheRequestIsNamedToo() {
        Consent consent = Consent.of(ConsentKind.WRITTEN, DAY.minusDays(3));
        assertEquals(
                List.of("ca-consent", "ca-request-tolerated"),
                rules(call().withConsent(consent).withDoNotCallRequest(DAY.minusDays(10)), true).stream()
                        .filter(rule -> !rule.equals("ca-consent-after-request"))
                        .sorted()
                        .toList());
    }

    @Test
    void aRequestThatBarsIsTheBan() {
        assertEquals(List.of("ca-request"), rules(call().withDoNotCallRequest(DAY.minusDays(15)), false));
    }
}
