package io.github.opendnc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import io.github.opendnc.registry.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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

/** Editions that are made of one that is open, and of changes to the current one. */
final class HeldEditionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 14);
    private static final RegistryId US = RegistryId.US_NATIONAL;
    private static final List<SourceFile> SOURCES = List.of(new SourceFile("list.txt", 7, "0".repeat(64)));

    @TempDir
    private Path temp;

    private SnapshotStore store() {
        return SnapshotStore.at(temp.resolve("a/store"));
    }

    /** Of that day, of area code 212. */
    private static Snapshot snapshot(LocalDate day, int numbers) {
        SnapshotBuilder builder = Snapshot.builder(US).covering(212, day);
        for (int i = 0; i < numbers; i++) {
            builder.add(212, 5_550_000 + i);
        }
        return builder.build();
    }

    private long current() throws IOException {
        return store().current(US).orElseThrow().info().numbers();
    }

    @Test
    void aNewerEditionIsMadeOfTheOneHeldByItsChangesAlone() throws IOException {
        OpenEdition held = published(NumberedEditions.list(1));
        Edition third = update(store(), 3);
        Path whole = temp.resolve("a/store/us-national-00000001.snapshot");
        Files.move(whole, temp.resolve("gone"));
        assertThrows(MalformedFileException.class, () -> store().current(US));
        assertEquals(3, NumberedEditions.checked(store().opened(third, held).snapshot()));
    }

    private OpenEdition published(Snapshot list) throws IOException {
        store().publish(list);
        return store().opened(US).orElseThrow();
    }

    /** To an edition, from the one before it or the one before that. */
    private static Edition update(SnapshotStore store, int edition) throws IOException {
        Edition latest = store.currentEdition(US).orElseThrow();
        for (int number = edition - 1; number <= edition; number++) {
            Revision next = NumberedEditions.revision(number);
            latest = store.update(US, current -> next, Optional.empty());
        }
        return latest;
    }

    @Test
    void anEditionIsWhatItWasWhenItWasPublished() throws IOException {
        Edition first = store().publish(NumberedEditions.list(1).withSources(SOURCES));
        assertEquals(List.of(first), store().editions(US));
        Edition third = update(store(), 3);
        assertEquals(third, store().currentEdition(US).orElseThrow());
        assertEquals(first, store().edition(US, 1).orElseThrow());
        assertEquals(Optional.empty(), store().edition(US, 4));
        assertEquals(Set.of(first, third), Set.of(store().edition(US, 1).orElseThrow(), third));
    }

    /** Another store may have as many numbers under the same number, published in the same instant. */
    @Test
    void anEditionOfAnotherStoreIsNotGoneOnWith() throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        SnapshotStore other = SnapshotStore.at(temp.resolve("other")).with(clock);
        store().with(clock).publish(NumberedEditions.list(1).withSources(SOURCES));
        OpenEdition held = store().opened(US).orElseThrow();
        other.publish(NumberedEditions.list(1));
        Edition third = update(other, 3);
        Files.move(temp.resolve("other/us-national-00000001.snapshot"), temp.resolve("gone"));
        assertThrows(MalformedFileException.class, () -> other.opened(third, held));
        Files.move(temp.resolve("gone"), temp.resolve("other/us-national-00000001.snapshot"));
        assertEquals(3, NumberedEditions.checked(other.opened(third, held).snapshot()));
        // The edition itself is no more in the store than one that was pruned.
        assertThrows(NoSuchFileException.class, () -> other.open(held.edition()));
        assertThrows(NoSuchFileException.class, () -> store().opened(third, held));
    }

    /** What is not needed to open it is no reason not to. */
    @Test
    void aDamagedEditionInBetweenIsDoneWithout() throws IOException {
        OpenEdition held = published(snapshot(DAY, 100));
        store().publish(snapshot(DAY.plusDays(1), 101));
        Edition third = store().publish(snapshot(DAY.plusDays(2), 102));
        Path second = temp.resolve("a/store/us-national-00000002.edition");
        byte[] bytes = Files.readAllBytes(second);
        bytes[bytes.length - 1] ^= 1;
        Files.delete(second);
        Files.write(second, bytes);
        assertEquals(102, store().opened(third, held).snapshot().info().numbers());
    }

    @Test
    void asManyChangesAsAreToBePackedAreNotCarriedAlong() throws IOException {
        OpenEdition held = published(snapshot(DAY, 100));
        OpenEdition second = store().opened(add(10_000), held);
        assertEquals(10_000, second.snapshot().changes());
        Edition third = add(10_001);
        assertEquals(0, store().opened(third, second).snapshot().changes());
        assertEquals(10_101, store().opened(third, second).snapshot().info().numbers());
    }

    /** Applied all the same they would take a number off the list that they add to it. */
    @Test
    void changesToAnotherEditionAreNotPublished() throws IOException {
        Edition first = store().publish(snapshot(DAY, 100));
        Changes listed = Changes.builder()
                .add(1_212_555_0099L)
                .remove(1_212_555_0000L)
                .add(1_212_555_0100L)
                .build();
        Changes unlisted = Changes.builder().remove(1_212_555_0100L).build();
        for (Changes changes : List.of(listed, unlisted)) {
            Revision revision = new Revision(changes, first.coverage(), List.of(), List.of());
            String message = assertThrows(
                            IllegalArgumentException.class,
                            () -> store().update(US, current -> revision, Optional.empty()))
                    .getMessage();
            assertTrue(
                    String.valueOf(message).startsWith("revision: expected changes to the current edition"), message);
        }
        assertEquals(Optional.of(first), store().currentEdition(US));
    }

    /** Those that are missing to so many behind the hundred of the first list. */
    private Edition add(int behind) throws IOException {
        Changes.Builder changes = Changes.builder();
        for (int i = (int) current(); i < 100 + behind; i++) {
            changes.add(1_212_555_0000L + i);
        }
        return store().update(
                        US,
                        current -> new Revision(changes.build(), current.info().coverage(), List.of(), List.of()),
                        Optional.empty());
    }
}
