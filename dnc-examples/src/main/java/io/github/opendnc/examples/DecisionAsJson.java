package io.github.opendnc.examples;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Scrubber;
import io.github.opendnc.examples.json.DecisionJson;
import io.github.opendnc.examples.json.Json;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.us.UsFederal;
import java.time.LocalDate;

/**
 * A decision as a line of JSON, to be kept with the call: the question, the lists that answered, the rules and their
 * texts.
 */
public final class DecisionAsJson {
    private DecisionAsJson() {}

    /** Runs the example. */
    public static void main(String[] args) {
        Scrubber scrubber = Scrubber.of(Registries.none(), UsFederal.rules());
        Call call = Call.on(LocalDate.of(2026, 11, 24), Campaign.of(Purpose.SALES), PhoneNumber.parse("212-555-0143"));
        System.out.println(Json.line(DecisionJson.of(scrubber.decide(call))));
    }
}
