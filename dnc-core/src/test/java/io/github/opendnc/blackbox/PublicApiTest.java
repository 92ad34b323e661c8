package io.github.opendnc.blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Decision;
import io.github.opendnc.Scrubber;
import io.github.opendnc.Verdict;
import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.us.UsFederal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What a user of the library writes, from another package and with nothing but what is public. */
class PublicApiTest {
    private static final Instant AFTERNOON = Instant.parse("2026-11-24T19:00:00Z");
    private static final Campaign SALES = Campaign.of(Purpose.SALES);
    private static final PhoneNumber NUMBER = PhoneNumber.parse("+1 (212) 555-0143");

    private static Snapshot edition(String obtained, long... numbers) {
        var builder = Snapshot.builder(RegistryId.US_NATIONAL).covering(212, LocalDate.parse(obtained));
        for (long number : numbers) {
            builder.add(number);
        }
        return builder.build();
    }

    @Test
    void fromAListToAnExplainedAnswer() {
        Scrubber scrubber = Scrubber.of(
                Registries.of(edition("2026-11-14", 1_212_555_0143L)), UsFederal.rules(), CanadaFederal.rules());
        Decision decision = scrubber.decide(Call.at(AFTERNOON, SALES, NUMBER));
        assertEquals(Verdict.MAY_NOT_CALL, decision.verdict());
        assertFalse(decision.verdict().mayCall());
        assertEquals("[us-registry, us-registry-fcc]", decision.decisive().toString());
        assertEquals("us-national@2026-11-14", decision.lists().get(0).source());
        assertTrue(decision.toString().contains("+12125550143"), "the record carries the number");
    }

    @Test
    @SuppressWarnings("UnnecessaryAsync") // as an application would hold it
    void aDialerSwapsInTheNextEdition() {
        var live = new AtomicReference<>(Scrubber.of(Registries.of(edition("2026-11-14")), UsFederal.rules()));
        Scrubber before = live.get();
        live.updateAndGet(scrubber -> scrubber.with(edition("2026-11-24", NUMBER.e164())));
        Call call = Call.at(AFTERNOON, SALES, NUMBER);
        assertEquals(Verdict.MAY_CALL, before.verdict(call));
        assertEquals(Verdict.MAY_NOT_CALL, live.get().verdict(call));
    }

    @Test
    void aStatesRulesAreWrittenLikeOurs() {
        LocalDate from = LocalDate.of(2020, 1, 1);
        Citation law = Citation.primary("made-up law");
        Rule ban = Rule.ban("st-registry", Condition.listed(), from, law);
        RuleSet state = RuleSet.builder("made-up-state", "1")
                .country(Country.US)
                .region("NY")
                .registry(new RegistryId("us-ny"))
                .start(from)
                .rules(
                        ban,
                        Rule.exemption("st-survey", Condition.onlyPurposes(Purpose.SURVEY), from, law)
                                .exceptionTo(ban))
                .build();
        Snapshot stateList = Snapshot.builder(new RegistryId("us-ny"))
                .covering(212, LocalDate.parse("2026-11-01"))
                .add(NUMBER.e164())
                .build();
        Scrubber scrubber = Scrubber.of(Registries.of(edition("2026-11-14"), stateList), UsFederal.rules(), state);
        Decision decision = scrubber.decide(Call.at(AFTERNOON, SALES, NUMBER));
        assertEquals("[st-registry]", decision.decisive().toString());
        assertEquals(2, decision.snapshots().size());
        assertEquals(Verdict.MAY_CALL, scrubber.verdict(Call.at(AFTERNOON, Campaign.of(Purpose.SURVEY), NUMBER)));
    }
}
