package io.github.opendnc.examples;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Scrubber;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.loader.PublishedList;
import io.github.opendnc.loader.RegistryLoader;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.us.UsFederal;
import io.github.opendnc.us.states.UsStates;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Applies the law of two states beside the federal rules, for a person with a number of New York. Argument: a US list.
 */
public final class StateLaw {
    private StateLaw() {}

    /** Runs the example. */
    public static void main(String[] args) throws IOException {
        Arguments.expect(args, StateLaw.class, "US_LIST");
        Registries registries = Registries.of(RegistryLoader.of(PublishedList.US_FULL_LIST)
                .load(Path.of(args[0]))
                .snapshot());
        List<RuleSet> rules = new ArrayList<>(UsStates.rules("FL", "TX"));
        rules.add(UsFederal.rules());
        Scrubber scrubber = Scrubber.of(registries, rules);

        Instant instant = Instant.parse("2026-11-24T19:00:00Z");
        Campaign campaign = Campaign.of(Purpose.SALES);
        PhoneNumber number = PhoneNumber.parse("212-555-0102");
        Call call = Call.at(instant, campaign, number).withState("FL").withAttempts(3);
        System.out.println(scrubber.verdict(call) + " " + scrubber.decide(call).decisive());
    }
}
