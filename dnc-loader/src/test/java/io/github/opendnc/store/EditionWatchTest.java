package io.github.opendnc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.Coverage;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.MalformedFileException.Fault;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that follows a store never goes back to an older list. */
final class EditionWatchTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 14);

    @TempDir
    private Path temp;

    private Path folder;
    private SnapshotStore store;

    @BeforeEach
    void publishFirst() throws IOException {
        folder = temp.resolve("store");
        store = SnapshotStore.at(folder);
        store.publish(list(DAY, 5_550_143));
    }

    private static Snapshot list(LocalDate day, int... numbers) {
        SnapshotBuilder list = Snapshot.builder(RegistryId.US_NATIONAL).covering(212, day);
        for (int number : numbers) {
            list.add(212, number);
        }
        return list.build();
    }

    private EditionWatch watch() throws IOException {
        EditionWatch watch = EditionWatch.of(store, RegistryId.US_NATIONAL);
        assertEquals(1, number(watch));
        return watch;
    }

    private static int number(EditionWatch watch) throws IOException {
        return watch.latest().orElseThrow().edition().number();
    }

    @Test
    void theSameEditionIsTheSameObjectAndANewerOneAnother() throws IOException {
        EditionWatch watch = watch();
        OpenEdition first = watch.latest().orElseThrow();
        assertSame(first, watch.latest().orElseThrow());
        store.publish(list(DAY, 5_550_143, 5_550_144));
        OpenEdition second = watch.latest().orElseThrow();
        assertNotSame(first, second);
        assertEquals(2, second.snapshot().info().numbers());
        assertSame(second, watch.latest().orElseThrow());
    }

    @Test
    void nothingIsThereBeforeTheFirstEdition() throws IOException {
        Path empty = Files.createDirectory(temp.resolve("empty"));
        EditionWatch watch = EditionWatch.of(SnapshotStore.at(empty), RegistryId.US_NATIONAL);
        assertTrue(watch.latest().isEmpty());
        SnapshotStore.at(empty).publish(list(DAY, 5_550_143));
        assertEquals(1, number(watch));
    }

    /** Its name may be wrong: whoever waits for it must hear of it at every look. */
    @Test
    void aFolderThatIsNotThereIsToldUntilTheFirstEditionIsPublished() throws IOException {
        Path none = temp.resolve("none");
        EditionWatch watch = EditionWatch.of(SnapshotStore.at(none), RegistryId.US_NATIONAL);
        for (int look = 0; look < 2; look++) {
            NoSuchFileException told = assertThrows(NoSuchFileException.class, watch::latest);
            assertEquals(none.toString(), told.getFile());
        }
        SnapshotStore.at(none).publish(list(DAY, 5_550_143));
        assertEquals(1, number(watch));
    }

    /** Its file is not read again. */
    @Test
    void aNewerEditionIsMadeOfTheOneInUse() throws IOException {
        EditionWatch watch = watch();
        Coverage covered = list(DAY).info().coverage();
        Changes changes = Changes.builder().add(12125550144L).build();
        store.update(
                RegistryId.US_NATIONAL,
                current -> new Revision(changes, covered, List.of(), List.of()),
                Optional.empty());
        Files.delete(folder.resolve("us-national-00000001.snapshot"));
        assertEquals(2, watch.latest().orElseThrow().snapshot().info().numbers());
    }

    /** Whoever publishes puts the snapshot there first, and an instant later its record. */
    @Test
    void anEditionThatIsBeingPublishedIsTakenUpWhenItIsThere() throws IOException {
        EditionWatch watch = watch();
        store.publish(list(DAY, 5_550_143, 5_550_144));
        Path record = folder.resolve("us-national-00000002.edition");
        Path aside = folder.resolve("us-national-00000002.edition.tmp");
        Files.move(record, aside);
        deleteMarks(); // which come last
        assertEquals(1, number(watch), "its record may come");
        MalformedFileException missing = assertThrows(MalformedFileException.class, watch::latest, "it has not come");
        assertEquals(Fault.CONTENT, missing.fault());
        assertEquals(
                "us-national: expected the record of edition 2 (publish again); found its snapshot alone",
                missing.getMessage());
        Files.move(aside, record);
        assertEquals(2, number(watch));
    }

    @Test
    void whoBeganBetweenSnapshotAndRecordGoesOn() throws IOException {
        Path record = folder.resolve("us-national-00000001.edition");
        Files.move(record, temp.resolve("record"));
        deleteMarks();
        EditionWatch watch = watch();
        Files.move(temp.resolve("record"), record);
        assertTrue(watch.latest().orElseThrow().edition().publishedAt().isPresent());
        store.publish(list(DAY, 5_550_143, 5_550_144));
        assertEquals(2, number(watch));
    }

    private void deleteMarks() throws IOException {
        try (DirectoryStream<Path> marks = Files.newDirectoryStream(folder, "*.newest-*")) {
            for (Path mark : marks) {
                Files.delete(mark);
            }
        }
    }

    /** Older ones, and one with as many numbers of the same days, whatever the numbers of their editions. */
    @Test
    void anotherStoreInItsPlaceIsNotTakenUp() throws IOException {
        Path earlier = store(list(DAY, 5_550_100));
        Path older = store(list(DAY.minusDays(13), 5_550_100), list(DAY.minusDays(12), 5_550_100));
        Path another = store(list(DAY), list(DAY.plusDays(6), 5_550_100));
        Path asLarge = store(list(DAY, 5_550_144), list(DAY, 5_550_144, 5_550_145));
        EditionWatch watch = watch();
        OpenEdition held = watch.latest().orElseThrow();
        Path aside = temp.resolve("aside");
        for (Path other : List.of(earlier, older, another, asLarge)) {
            Files.move(folder, aside);
            Files.move(other, folder);
            MalformedFileException refused = assertThrows(MalformedFileException.class, watch::latest);
            assertEquals(Fault.PUT_BACK, refused.fault());
            assertEquals(
                    "edition 1, which is in use, still in this store, and no older lists after it (if the store is right as it"
                            + " is, start again, with a new EditionWatch)",
                    refused.expected());
            Files.move(folder, other);
            Files.move(aside, folder);
        }
        assertSame(held, watch.latest().orElseThrow());
        store.publish(list(DAY.plusDays(1), 5_550_143, 5_550_144));
        assertEquals(2, number(watch));
    }

    private Path store(Snapshot... lists) throws IOException {
        Path other = Files.createTempDirectory(temp, "other");
        for (Snapshot each : lists) {
            SnapshotStore.at(other).publish(each);
        }
        return other;
    }

    /** A copy of this very store, made before the edition in use. */
    @Test
    void anEarlierCopyOfTheStoreIsNotTakenUp() throws IOException {
        Path copy = Files.createDirectory(temp.resolve("copy"));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        store.publish(list(DAY.plusDays(1), 5_550_143, 5_550_144));
        EditionWatch watch = EditionWatch.of(store, RegistryId.US_NATIONAL);
        assertEquals(2, number(watch));
        Files.move(folder, temp.resolve("away"));
        Files.move(copy, folder);
        assertEquals(
                Fault.PUT_BACK,
                assertThrows(MalformedFileException.class, watch::latest).fault());
    }

    @Test
    void anEditionWithAnOlderListOfAnAreaCodeIsNotTakenUp() throws IOException {
        EditionWatch watch = watch();
        store.replace(list(DAY.minusDays(1), 5_550_143), NumberedEditions.BY_ANN);
        assertEquals(
                Fault.PUT_BACK,
                assertThrows(MalformedFileException.class, watch::latest).fault());
    }

    /** Somebody let an area code go, and it comes back with a list of before: in no step does it get older. */
    @Test
    void anAreaCodeThatWasGoneDoesNotComeBackWithAnOlderList() throws IOException {
        EditionWatch watch = watch();
        Optional<Acceptance> accepted = Optional.of(NumberedEditions.BY_ANN);
        Snapshot other = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(646, DAY.plusDays(1))
                .build();
        store.publish(other, accepted);
        assertEquals(2, number(watch));
        store.add(list(DAY.minusDays(10)), accepted);
        assertEquals(
                Fault.PUT_BACK,
                assertThrows(MalformedFileException.class, watch::latest).fault());
        store.add(list(DAY.plusDays(1), 5_550_143), Optional.empty());
        assertEquals(4, number(watch));
    }

    @Test
    void aStoreThatIsGoneIsToldAndWaitedFor() throws IOException {
        EditionWatch watch = watch();
        Files.move(folder, temp.resolve("away"));
        assertThrows(IOException.class, watch::latest);
        Files.createDirectory(folder);
        assertThrows(IOException.class, watch::latest);
        Files.delete(folder);
        Files.move(temp.resolve("away"), folder);
        assertEquals(1, number(watch));
    }

    @Test
    void aDamagedEditionIsToldAndTheOneInUseStays() throws IOException {
        EditionWatch watch = watch();
        OpenEdition held = watch.latest().orElseThrow();
        store.publish(list(DAY, 5_550_143, 5_550_144));
        Path record = folder.resolve("us-national-00000002.edition");
        byte[] whole = Files.readAllBytes(record);
        byte[] damaged = whole.clone();
        damaged[20] ^= 1; // in the header
        replace(record, damaged);
        assertThrows(MalformedFileException.class, watch::latest);
        replace(record, whole);
        assertNotSame(held, watch.latest().orElseThrow());
    }

    /** Nobody may write to an edition. */
    private static void replace(Path file, byte[] content) throws IOException {
        Files.delete(file);
        Files.write(file, content);
    }
}
