package io.github.opendnc.examples;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Decision;
import io.github.opendnc.Scrubber;
import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.loader.PublishedList;
import io.github.opendnc.loader.RegistryLoader;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.us.UsFederal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** Loads a downloaded list and explains an answer. Argument: a United States list. */
public final class Quickstart {
    private Quickstart() {}

    /** Runs the example. */
    public static void main(String[] args) throws IOException {
        Arguments.expect(args, Quickstart.class, "US_LIST");
        Path download = Path.of(args[0]);
        Snapshot list =
                RegistryLoader.of(PublishedList.US_FULL_LIST).load(download).snapshot();
        Scrubber scrubber = Scrubber.of(Registries.of(list), UsFederal.rules(), CanadaFederal.rules());
        Campaign campaign = Campaign.of(Purpose.SALES);
        Call call = Call.on(LocalDate.of(2026, 11, 24), campaign, PhoneNumber.parse("(212) 555-0143"));
        Decision decision = scrubber.decide(call);
        System.out.println(decision.verdict().mayCall() ? "call" : "do not call");
        System.out.println(decision);
    }
}
