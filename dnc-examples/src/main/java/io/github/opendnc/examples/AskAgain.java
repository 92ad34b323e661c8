package io.github.opendnc.examples;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Scrubber;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.store.Edition;
import io.github.opendnc.store.SnapshotStore;
import io.github.opendnc.us.UsFederal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Decides a call once more by what an old decision names: an edition, with its number and the moment of its publishing,
 * and a version of the rules. Arguments: the store's folder, these three, the telephone number, the day of the call.
 */
public final class AskAgain {
    private AskAgain() {}

    /** Runs the example. */
    public static void main(String[] args) throws IOException {
        Arguments.expect(args, AskAgain.class, "STORE", "EDITION", "PUBLISHED", "VERSION", "NUMBER", "DAY");
        SnapshotStore store = SnapshotStore.at(Path.of(args[0]));
        int number = Arguments.number(args[1]);
        String moment = Arguments.moment(args[2]);
        Optional<Instant> published = Optional.of(Instant.parse(moment));
        Edition then = store.edition(RegistryId.US_NATIONAL, number)
                .filter(each -> each.publishedAt().equals(published))
                .orElseThrow(() -> new IOException("the store does not keep this edition any more"));
        String version = args[3];
        Scrubber scrubber = Scrubber.of(Registries.of(store.open(then)), UsFederal.rules(version));
        PhoneNumber called = PhoneNumber.parse(args[4]);
        System.out.println(scrubber.decide(Call.on(Arguments.day(args[5]), Campaign.of(Purpose.SALES), called)));
    }
}
