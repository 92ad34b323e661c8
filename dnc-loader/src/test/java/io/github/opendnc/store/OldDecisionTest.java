package io.github.opendnc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Decision;
import io.github.opendnc.Scrubber;
import io.github.opendnc.Verdict;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import io.github.opendnc.registry.SourceFile;
import io.github.opendnc.registry.Subscription;
import io.github.opendnc.us.UsFederal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Years later the edition by which a call was decided is found, or it is told that it is gone. */
final class OldDecisionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 14);
    private static final Call CALL =
            Call.on(LocalDate.of(2026, 11, 16), Campaign.of(Purpose.SALES), PhoneNumber.parse("212-555-0143"));

    @TempDir
    private Path temp;

    private static Snapshot list(LocalDate day, String... numbers) {
        SnapshotBuilder list =
                Snapshot.builder(RegistryId.US_NATIONAL).covering(212, day).covering(646, day);
        for (String number : numbers) {
            list.add(PhoneNumber.parse(number));
        }
        return list.build();
    }

    private static SnapshotStore at(Path folder, String moment) {
        return SnapshotStore.at(folder).with(Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
    }

    private static Scrubber scrubber(Snapshot list) {
        return Scrubber.of(Registries.of(list), UsFederal.rules());
    }

    private static Optional<Edition> editionOf(Decision decision, SnapshotStore store) throws IOException {
        return store.editions(RegistryId.US_NATIONAL).stream()
                .filter(edition -> edition.isOf(decision.snapshots().get(0)))
                .findFirst();
    }

    @Test
    void theEditionOfADecisionGivesItAgain() throws IOException {
        Path folder = temp.resolve("store");
        at(folder, "2026-11-14T20:00:00Z").publish(list(DAY));
        SnapshotStore store = at(folder, "2026-11-15T20:00:00Z");
        Decision then =
                scrubber(store.current(RegistryId.US_NATIONAL).orElseThrow()).decide(CALL);
        assertEquals(Verdict.MAY_CALL, then.verdict());
        store.publish(list(DAY.plusDays(1), "212-555-0143"));
        Edition edition = editionOf(then, store).orElseThrow();
        assertEquals(1, edition.number());
        assertEquals(then.toString(), scrubber(store.open(edition)).decide(CALL).toString());
    }

    @Test
    void aSellersPartOfAnEditionIsOfThatEdition() throws IOException {
        SnapshotStore store = at(temp.resolve("store"), "2026-11-14T20:00:00Z");
        store.publish(list(DAY));
        Snapshot whole = store.current(RegistryId.US_NATIONAL).orElseThrow();
        Subscription one = Subscription.of("Seller", RegistryId.US_NATIONAL, Set.of(212), LocalDate.of(2026, 1, 1));
        Decision decision = scrubber(whole).forSeller(List.of(one)).decide(CALL);
        assertEquals(1, editionOf(decision, store).orElseThrow().number());
    }

    /** The same number of the same day, with the opposite answer. */
    @Test
    void anotherEditionUnderItsNumberIsNotTakenForIt() throws IOException {
        Path folder = temp.resolve("store");
        at(folder, "2026-11-14T20:00:00Z").publish(list(DAY));
        Decision then = scrubber(
                        SnapshotStore.at(folder).current(RegistryId.US_NATIONAL).orElseThrow())
                .decide(CALL);
        Files.move(folder, temp.resolve("away"));
        SnapshotStore again = at(folder, "2026-11-14T21:00:00Z");
        again.publish(list(DAY, "212-555-0143"));
        assertEquals(Optional.empty(), editionOf(then, again));
        assertEquals(
                1,
                editionOf(then, SnapshotStore.at(temp.resolve("away")))
                        .orElseThrow()
                        .number());
    }

    /** As the clock of a machine that begins anew at one moment each time: then the files tell them apart. */
    @Test
    void norIsOneOfTheSameMomentThatWasMadeOfOtherFiles() throws IOException {
        Snapshot list = list(DAY);
        SourceFile file = new SourceFile("list.txt", 7, "0".repeat(64));
        SourceFile other = new SourceFile("list.txt", 7, "1".repeat(64));
        SnapshotStore store = at(temp.resolve("store"), "2026-11-14T20:00:00Z");
        store.publish(list.withSources(List.of(file)));
        Decision then =
                scrubber(store.current(RegistryId.US_NATIONAL).orElseThrow()).decide(CALL);
        assertEquals(1, editionOf(then, store).orElseThrow().number());
        SnapshotStore again = at(temp.resolve("again"), "2026-11-14T20:00:00Z");
        again.publish(list.withSources(List.of(other)));
        assertEquals(Optional.empty(), editionOf(then, again));
    }
}
