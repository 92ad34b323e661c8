package io.github.opendnc.store;

import static io.github.opendnc.loader.TestLists.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.opendnc.loader.ChangeList;
import io.github.opendnc.loader.ChangeReport;
import io.github.opendnc.loader.PublishedList;
import io.github.opendnc.loader.RegistryLoader;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.MalformedFileException.Fault;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** A job that keeps a store can tell what to do about a list that is refused without reading the message. */
final class RefusalFaultsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final int NUMBERS = 1_000;

    @TempDir
    private Path temp;

    private SnapshotStore store;

    @BeforeEach
    void publishFirst() throws IOException {
        store = SnapshotStore.at(temp.resolve("store"));
        store.publish(list(DAY, 0, NUMBERS));
    }

    private static Snapshot list(LocalDate day, int from, int to) {
        SnapshotBuilder list = Snapshot.builder(RegistryId.US_NATIONAL).covering(212, day);
        for (int i = from; i < to; i++) {
            list.add(212, 5_550_000 + i);
        }
        return list.build();
    }

    private static Fault fault(Executable refused) {
        return assertThrows(MalformedFileException.class, refused).fault();
    }

    @Test
    void aListThatIsOlderThanTheOneHeldIsOlder() {
        assertEquals(Fault.OLDER, fault(() -> store.publish(list(DAY.minusDays(1), 0, NUMBERS))));
        assertEquals(Fault.OLDER, fault(() -> store.add(list(DAY.minusDays(1), 0, NUMBERS), Optional.empty())));
    }

    /** So many numbers that some must have come or gone: the right list of that day is still to be obtained. */
    @Test
    void theSameListWithALaterDayIsNotWhatItWasSaidToBe() throws IOException {
        SnapshotStore large = SnapshotStore.at(temp.resolve("large"));
        large.publish(list(DAY, 0, 300_000));
        assertEquals(Fault.CONTENT, fault(() -> large.publish(list(DAY.plusDays(1), 0, 300_000))));
    }

    /** Without it the newer part would be missed. */
    @Test
    void aListOfWhichOnlyAPartIsOlderMustBeObtainedAgain() throws IOException {
        SnapshotStore both = SnapshotStore.at(temp.resolve("both"));
        both.publish(two(DAY, DAY));
        assertEquals(Fault.CONTENT, fault(() -> both.publish(two(DAY.minusDays(1), DAY.plusDays(1)))));
        assertEquals(Fault.OLDER, fault(() -> both.publish(two(DAY.minusDays(1), DAY))));
        assertEquals(Fault.CONTENT, fault(() -> store.publish(two(DAY.minusDays(1), DAY))), "646 is new");
    }

    private static Snapshot two(LocalDate of212, LocalDate of646) {
        return Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, of212)
                .covering(646, of646)
                .build();
    }

    @Test
    void aListThatHasLostNumbersOrAreaCodesHasShrunk() {
        Snapshot half = list(DAY.plusDays(1), 0, NUMBERS / 2);
        Snapshot others = list(DAY.plusDays(1), NUMBERS, 2 * NUMBERS);
        Snapshot elsewhere = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(646, DAY.plusDays(1))
                .build();
        for (Snapshot smaller : List.of(half, others, elsewhere)) {
            assertEquals(Fault.SHRUNK, fault(() -> store.publish(smaller)));
        }
    }

    @Test
    void changesThatWereAppliedAreOlderAndThoseAfterAGapDoNotFit() {
        String record = "2125559999,%sT10:00:00,A\n";
        assertEquals(Fault.OLDER, fault(() -> update(DAY.minusDays(1), DAY, record.formatted(DAY.minusDays(1)))));
        assertEquals(
                Fault.MISFIT, fault(() -> update(DAY.plusDays(1), DAY.plusDays(2), record.formatted(DAY.plusDays(1)))));
        assertEquals(
                Fault.MISFIT,
                fault(() -> update(DAY.minusDays(1), DAY.plusDays(1), record.formatted(DAY))),
                "what is new in them would be missed");
        String there = "2125550001,%sT10:00:00,A\n".formatted(DAY);
        assertEquals(Fault.MISFIT, fault(() -> update(DAY, DAY.plusDays(1), there)));
    }

    private Edition update(LocalDate since, LocalDate obtained, String records) throws IOException {
        ChangeList list = ChangeList.read(write(temp, "changes.txt", records), since, obtained);
        return store.update(
                RegistryId.US_NATIONAL,
                current -> {
                    ChangeReport report = list.appliedTo(current);
                    return new Revision(report.changes(), report.coverage(), report.sources(), List.of());
                },
                Optional.empty());
    }

    @Test
    void aFileThatIsDamagedOrOfAnotherFormHasTheFaultInItsContent() throws IOException {
        Path notAList = write(temp, "a.txt", "212,555\n");
        RegistryLoader loader = RegistryLoader.of(PublishedList.US_FULL_LIST).obtained(DAY);
        assertEquals(Fault.CONTENT, fault(() -> loader.load(List.of(notAList))));
        assertEquals(Fault.CONTENT, fault(() -> update(DAY, DAY.plusDays(1), "212,555\n")));
        assertEquals(Fault.CONTENT, fault(() -> store.publish(list(DAY.plusYears(70), 0, NUMBERS))));
        try (var files = Files.walk(temp.resolve("store"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file); // nobody may write to an edition
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertEquals(Fault.CONTENT, fault(() -> store.publish(list(DAY.plusDays(1), 0, NUMBERS))));
    }

    /** Changes of an area code of which a newer list is held are refused together with those that would be news. */
    @Test
    void changesThatAreOlderForOneAreaCodeAloneDoNotFit() throws IOException {
        SnapshotStore apart = SnapshotStore.at(temp.resolve("apart"));
        apart.publish(two(DAY.minusDays(5), DAY));
        ChangeList list = ChangeList.read(
                write(temp, "changes.txt", "6465559999,%sT10:00:00,A\n".formatted(DAY.minusDays(3))),
                DAY.minusDays(5),
                DAY.minusDays(1));
        Snapshot held = apart.current(RegistryId.US_NATIONAL).orElseThrow();
        assertEquals(Fault.MISFIT, fault(() -> list.appliedTo(held)));
    }

    /** Neither is a fault of a file: a job tries again later. */
    @Test
    void aClockThatIsBehindAndSomebodyElseWhoPublishesAreNotMalformed() throws IOException {
        Snapshot later = list(DAY.plusDays(1), 0, NUMBERS + 1);
        Instant before =
                later.info().coverage().newest().orElseThrow().atStartOfDay().toInstant(ZoneOffset.UTC);
        SnapshotStore behind = store.with(Clock.fixed(before, ZoneOffset.UTC));
        assertEquals(
                IOException.class,
                assertThrows(IOException.class, () -> behind.publish(later)).getClass());
        try (StoreLock held = StoreLock.in(temp.resolve("store"))) {
            assertEquals(
                    IOException.class,
                    assertThrows(IOException.class, () -> store.publish(later)).getClass(),
                    () -> held.folder().toString());
        }
        assertEquals(2, store.publish(later).number());
    }

    /** One that is not there yet is no fault of a file. */
    @Test
    void aFileThatIsNotThereIsNotMalformed() {
        Path missing = temp.resolve("missing.txt");
        RegistryLoader loader = RegistryLoader.of(PublishedList.US_FULL_LIST).obtained(DAY);
        assertThrows(NoSuchFileException.class, () -> loader.load(List.of(missing)));
        assertThrows(NoSuchFileException.class, () -> ChangeList.read(missing, DAY, DAY.plusDays(1)));
    }
}
