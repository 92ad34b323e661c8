package io.github.opendnc.examples;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Scrubber;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.us.UsFederal;
import java.time.LocalDate;
import java.util.List;

/** Makes a list by hand, so that tests of your code need no download. 555-0100 to 555-0199 belong to nobody. */
public final class TestYourDialer {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private TestYourDialer() {}

    /** Runs the example. */
    public static void main(String[] args) {
        Snapshot list = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, DAY.minusDays(10))
                .covering(646, DAY.minusDays(40)) // too old: not being on this list proves nothing
                .add(PhoneNumber.parse("212-555-0143"))
                .build();
        Scrubber scrubber = Scrubber.of(Registries.of(list), UsFederal.rules());
        for (String number : List.of("212-555-0143", "212-555-0102", "646-555-0102", "305-555-0102")) {
            Call call = Call.on(DAY, Campaign.of(Purpose.SALES), PhoneNumber.parse(number));
            System.out.println(number + " " + scrubber.verdict(call));
        }
    }
}
