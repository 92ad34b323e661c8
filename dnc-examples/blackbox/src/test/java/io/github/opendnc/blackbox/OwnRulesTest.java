package io.github.opendnc.blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Decision;
import io.github.opendnc.Scrubber;
import io.github.opendnc.Verdict;
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
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule set of a user's own, with a registry of its own, beside the federal one. */
class OwnRulesTest {
    private static final RegistryId REGISTRY = new RegistryId("us-ny");
    private static final PhoneNumber NUMBER = PhoneNumber.parse("212-555-0143");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    /** A made-up state: its list bans, but for surveys. */
    private static RuleSet state() {
        LocalDate from = LocalDate.of(2020, 1, 1);
        Citation law = Citation.primary("made-up law");
        Rule ban = Rule.ban("st-registry", Condition.listed(), from, law);
        Rule survey = Rule.exemption("st-survey", Condition.onlyPurposes(Purpose.SURVEY), from, law);
        return RuleSet.builder("made-up-state", "1")
                .country(Country.US)
                .region("NY")
                .registry(REGISTRY)
                .start(from)
                .rules(ban, survey.exceptionTo(ban))
                .build();
    }

    @Test
    void aStatesRulesAreWrittenLikeOurs() throws IOException {
        Snapshot federal = Lists.us(folder, "2026-11-14", "5550100");
        Snapshot ofTheState = Snapshot.builder(REGISTRY)
                .covering(212, LocalDate.parse("2026-11-01"))
                .add(NUMBER.e164())
                .build();
        Scrubber scrubber = Scrubber.of(Registries.of(federal, ofTheState), UsFederal.rules(), state());
        Decision decision = scrubber.decide(Call.on(TODAY, Campaign.of(Purpose.SALES), NUMBER));
        assertEquals(Verdict.MAY_NOT_CALL, decision.verdict());
        assertTrue(decision.toString().contains("STANDS      st-registry:"), decision.toString());
        assertEquals(Verdict.MAY_CALL, scrubber.verdict(Call.on(TODAY, Campaign.of(Purpose.SURVEY), NUMBER)));
    }
}
