package io.github.opendnc.examples;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Scrubber;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.loader.PublishedList;
import io.github.opendnc.loader.RegistryLoader;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.us.UsFederal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a dialer asks before a call to a customer: only the verdict, at an instant. A real dialer uses
 * {@code Instant.now()}. Argument: a US list.
 */
public final class CheckOneNumber {
    private CheckOneNumber() {}

    /** Runs the example. */
    public static void main(String[] args) throws IOException {
        Arguments.expect(args, CheckOneNumber.class, "US_LIST");
        Registries lists = Registries.of(RegistryLoader.of(PublishedList.US_FULL_LIST)
                .load(Path.of(args[0]))
                .snapshot());
        Scrubber scrubber = Scrubber.of(lists, UsFederal.rules());
        Call call = Call.at(
                        Instant.parse("2026-11-24T19:00:00Z"),
                        Campaign.of(Purpose.SALES),
                        PhoneNumber.parse("212-555-0150"))
                .withLastTransaction(LocalDate.of(2026, 6, 30));
        System.out.println(scrubber.verdict(call));
    }
}
