package io.github.opendnc.examples;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Scrubber;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.leads.CompanyListFile;
import io.github.opendnc.loader.PublishedList;
import io.github.opendnc.loader.RegistryLoader;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.us.UsFederal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Uses a company's own do-not-call list beside a national one, and adds a request of today to it. Arguments: a US list,
 * the company list.
 */
public final class OwnList {
    private OwnList() {}

    /** Runs the example. */
    public static void main(String[] args) throws IOException {
        Arguments.expect(args, OwnList.class, "US_LIST", "COMPANY_LIST");
        Snapshot list = RegistryLoader.of(PublishedList.US_FULL_LIST)
                .load(Path.of(args[0]))
                .snapshot();
        Path file = Path.of(args[1]);
        LocalDate today = LocalDate.of(2026, 11, 24);
        CompanyList ours = CompanyListFile.read(file, today).list();
        Scrubber scrubber = Scrubber.of(Registries.of(list).with(ours), UsFederal.rules());
        AtomicReference<Scrubber> live = new AtomicReference<>(scrubber);
        Call call = Call.on(today, Campaign.of(Purpose.SALES), PhoneNumber.parse("212-555-0102"));
        System.out.println("before: " + live.get().verdict(call));
        addRequest(live, call, today);
        System.out.println("after: " + live.get().decide(call).decisive());
    }

    private static void addRequest(AtomicReference<Scrubber> live, Call call, LocalDate today) {
        live.updateAndGet(current -> current.with(CompanyList.builder()
                .add(current.registries().companyList().orElseThrow())
                .add(call.number(), today)
                .build()));
    }
}
