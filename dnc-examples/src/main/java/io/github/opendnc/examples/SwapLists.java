package io.github.opendnc.examples;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Scrubber;
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
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

/** Replaces a list by a newer one while another thread goes on asking. Arguments: two US lists. */
public final class SwapLists {
    private static final Call CALL =
            Call.on(LocalDate.of(2026, 11, 24), Campaign.of(Purpose.SALES), PhoneNumber.parse("646-555-0143"));

    private SwapLists() {}

    /** Runs the example. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Arguments.expect(args, SwapLists.class, "US_LIST", "NEWER_US_LIST");
        Scrubber scrubber = Scrubber.of(Registries.of(list(args[0])), UsFederal.rules());
        AtomicReference<Scrubber> live = new AtomicReference<>(scrubber);
        LongAdder dialed = new LongAdder();
        Thread dialer = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                if (live.get().verdict(CALL).mayCall()) { // the answer comes from one scrubber and so from one edition
                    dialed.increment();
                }
            }
        });
        dialer.start();
        try {
            System.out.println("before: " + live.get().decide(CALL).decisive());
            Snapshot newerList = list(args[1]); // throws if the list cannot be loaded; the old one goes on answering
            live.updateAndGet(current -> current.with(newerList));
            System.out.println("after: " + live.get().decide(CALL).decisive());
        } finally {
            dialer.interrupt();
            dialer.join();
        }
    }

    private static Snapshot list(String file) throws IOException {
        return RegistryLoader.of(PublishedList.US_FULL_LIST).load(Path.of(file)).snapshot();
    }
}
