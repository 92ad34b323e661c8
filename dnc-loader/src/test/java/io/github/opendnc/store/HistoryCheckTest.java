package io.github.opendnc.store;

import static io.github.opendnc.store.NumberedEditions.US;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is wrong with the editions of a store: seven, of which the second and the fifth are there with all their numbers. The check
 * finds what opening them finds.
 */
final class HistoryCheckTest {
    private static final int EDITIONS = 7;
    private static final String DAMAGED = "found another: the file is damaged";

    @TempDir
    private Path folder = Path.of("");

    private SnapshotStore store = SnapshotStore.at(Path.of(""));

    @BeforeEach
    void publish() throws IOException {
        store = SnapshotStore.at(folder);
        store.publish(NumberedEditions.list(1));
        for (int edition = 2; edition <= EDITIONS; edition++) {
            update(edition);
            if (edition == 5) {
                store.compact(US);
            }
        }
        store.open(edition(2)).writeTo(snapshot(2));
        assertEquals(Map.of(), faults());
    }

    private void update(int edition) throws IOException {
        Revision revision = NumberedEditions.revision(edition);
        store.update(US, current -> revision, Optional.empty());
    }

    private Edition edition(int number) throws IOException {
        return store.edition(US, number).orElseThrow();
    }

    private Path record(int number) {
        return folder.resolve("us-national-0000000" + number + ".edition");
    }

    private Path snapshot(int number) {
        return folder.resolve("us-national-0000000" + number + ".snapshot");
    }

    private static void flip(Path file, long at) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[(int) (at < 0 ? bytes.length + at : at)] ^= 1;
        write(file, bytes);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.deleteIfExists(file); // it is read-only
        Files.write(file, bytes);
    }

    private Map<Integer, String> faults() throws IOException {
        Map<Integer, String> faults = new TreeMap<>();
        for (CheckedEdition checked : store.check(US)) {
            assertEquals(checked.isWhole(), checked.fault().isEmpty());
            checked.fault().ifPresent(fault -> faults.put(checked.number(), String.valueOf(fault.getMessage())));
        }
        return faults;
    }

    /** That every edition which is whole is answered, and no other; but for those whose own file is not needed for that. */
    private void assertAnswered(Integer... notWhole) throws IOException {
        assertEquals(Arrays.asList(notWhole), List.copyOf(faults().keySet()));
        for (CheckedEdition checked : store.check(US)) {
            boolean isAnswered = false;
            try {
                Snapshot list = store.open(checked.edition().orElseThrow(() -> new IOException("not known")));
                isAnswered = NumberedEditions.checked(list) == checked.number();
            } catch (IOException damaged) {
                assertTrue(!checked.isWhole(), damaged::toString);
            }
            boolean hasSnapshot = Files.exists(snapshot(checked.number()));
            assertEquals(isAnswered, checked.isWhole() || (isAnswered && hasSnapshot), checked::toString);
        }
    }

    @Test
    void everyEditionIsTold() throws IOException {
        List<CheckedEdition> all = store.check(US);
        assertEquals(
                store.editions(US),
                all.stream().flatMap(checked -> checked.edition().stream()).toList());
        assertAnswered();
        assertEquals(List.of(), store.check(io.github.opendnc.registry.RegistryId.CA_NATIONAL));
    }

    @Test
    void aByteOfTheChangesIsMissedInAllThatIsMadeOfThem() throws IOException {
        flip(record(7), -1);
        assertEquals(
                Map.of(
                        7,
                        "us-national-00000007.edition: expected the checksum of the removals; " + DAMAGED
                                + NumberedEditions.WAY_OUT),
                faults());
        assertAnswered(7);
        flip(record(6), -1);
        assertAnswered(6, 7);
    }

    /** The way that is read for an edition is the shorter; what is asked for is that way. */
    @Test
    void wherever() throws IOException {
        for (int number = 1; number <= EDITIONS; number++) {
            byte[] whole = Files.readAllBytes(record(number));
            for (long at : List.of(9L, 60L, 120L, whole.length - 1L)) {
                flip(record(number), at);
                assertAnswered(faults().keySet().toArray(Integer[]::new));
                assertTrue(faults().containsKey(number), "edition " + number + ", byte " + at);
            }
            write(record(number), whole);
        }
        assertAnswered();
    }

    @Test
    void aSnapshotThatIsDamagedOrAnotherIsSaid() throws IOException {
        byte[] whole = Files.readAllBytes(snapshot(2));
        flip(snapshot(2), -1);
        assertAnswered(1, 2, 3);
        assertTrue(String.valueOf(faults().get(3)).startsWith("us-national-00000002.snapshot: expected the checksum"));

        write(snapshot(2), Files.readAllBytes(snapshot(5)));
        assertEquals(
                "us-national-00000002.snapshot: expected the area codes and days of edition 2; found others",
                faults().get(2));
        assertAnswered(1, 2, 3);
        write(snapshot(2), whole);
        assertAnswered();
    }

    /** As many numbers in the same area codes, of which one is another. */
    @Test
    void changesThatAreMeantForAnotherListAreSaid() throws IOException {
        Snapshot second = store.open(edition(2));
        long there = 1_212_555_0000L;
        while (!NumberedEditions.isIn(1, there)
                || !NumberedEditions.isIn(2, there)
                || !NumberedEditions.isIn(3, there)) {
            there++;
        }
        long gone = 1_212_555_0000L;
        while (!NumberedEditions.isIn(1, gone) || NumberedEditions.isIn(2, gone)) {
            gone++;
        }
        Snapshot other = second.with(
                List.of(Changes.builder().remove(there).add(gone).build()),
                second.info().coverage());
        Files.delete(snapshot(2));
        other.writeTo(snapshot(2));
        assertEquals(
                Map.of(
                        1,
                        "us-national-00000002.edition: expected changes to the edition before it: added numbers that it has"
                                + " not, and removed ones that it has; found others"),
                new TreeMap<>(faults()).headMap(2));
    }

    /** What leads to the edition behind it fits, and what leads to the next does not. */
    @Test
    void changesFarBehindAnotherListAreSaid() throws IOException {
        Snapshot fifth = store.open(edition(5));
        long there = 1_212_555_0000L;
        while (NumberedEditions.isIn(7, there)) {
            there++;
        }
        Snapshot other = fifth.with(
                List.of(Changes.builder().remove(there).add(1_212_999_0000L).build()),
                fifth.info().coverage());
        Files.delete(snapshot(5));
        other.writeTo(snapshot(5));
        assertEquals(
                Map.of(
                        7,
                        "us-national-00000007.edition: expected changes to the edition before it: added numbers that it has"
                                + " not, and removed ones that it has; found others" + NumberedEditions.WAY_OUT),
                faults());
    }

    @Test
    void aFileThatIsGoneIsSaidByItsNumber() throws IOException {
        Files.delete(record(4));
        assertEquals(
                Map.of(
                        4,
                        "us-national-00000004.edition: expected edition 4, from which edition 5 was made; found none: its file"
                                + " is gone; put it back from a backup"),
                faults());
        assertEquals(Optional.empty(), store.check(US).get(3).edition());
        assertAnswered(4);
    }

    @Test
    void whatIsMadeByWayOfAFileThatIsGoneIsSaidToo() throws IOException {
        Files.delete(record(6));
        assertAnswered(6, 7);
        assertEquals(
                "us-national-00000007.edition: expected a snapshot in the store from which edition 7 can be made; found"
                        + " none: a file is missing" + NumberedEditions.WAY_OUT,
                faults().get(7));
    }

    @Test
    void theNewestIsMissed() throws IOException {
        Files.delete(record(7));
        assertAnswered(7);
        assertTrue(String.valueOf(faults().get(7)).contains("expected the edition that was published last, "));
    }

    @Test
    void aSnapshotWhoseEditionIsLostIsSaid() throws IOException {
        Files.delete(record(2));
        assertEquals(
                "us-national-00000002.edition: expected edition 2, from which edition 3 was made; found none: its file is gone;"
                        + " put it back from a backup, or take its snapshot away",
                faults().get(2));
        assertEquals(Optional.empty(), store.edition(US, 2));
    }

    /** Nothing rests on it that can be read. */
    @Test
    void aLostEditionIsSaidByItsSnapshotToo() throws IOException {
        Files.delete(record(2));
        flip(record(3), 9);
        assertEquals(
                "us-national-00000002.edition: expected edition 2, whose snapshot is there alone; found none: its file is gone;"
                        + " put it back from a backup, or take its snapshot away",
                faults().get(2));
    }

    /** Its changes are needed for nothing, because the edition before it is gone. */
    @Test
    void everyFileIsReadToItsEnd() throws IOException {
        Files.delete(record(3));
        assertEquals(List.of(3), List.copyOf(faults().keySet()));
        flip(record(4), -1);
        assertEquals(
                "us-national-00000004.edition: expected the checksum of the removals; " + DAMAGED, faults().get(4));
    }

    /** Somebody prunes meanwhile: what was listed and is gone is not damaged, so whoever asks looks again. */
    @Test
    void whatGoesMeanwhileIsNoFault() throws IOException {
        EditionFiles listed = EditionFiles.in(folder, US);
        EditionReader reader = new EditionReader(listed, Snapshot::openMapped);
        Files.delete(record(1));
        assertThrows(MalformedFileException.class, () -> HistoryCheck.of(listed, reader));
    }

    @Test
    void anEditionOfAnotherStoreIsSaid() throws IOException {
        Path other = folder.resolve("other");
        SnapshotStore another =
                SnapshotStore.at(other).with(Clock.fixed(Instant.parse("2000-01-10T00:00:00Z"), ZoneOffset.UTC));
        another.publish(NumberedEditions.list(1));
        for (int edition = 2; edition <= 3; edition++) {
            Revision revision = NumberedEditions.revision(edition);
            another.update(US, current -> revision, Optional.empty());
        }
        write(record(3), Files.readAllBytes(other.resolve("us-national-00000003.edition")));
        assertEquals(
                "us-national-00000003.edition: expected an edition made from edition 2 of this store; found one made from"
                        + " another",
                faults().get(3));
        assertEquals(
                "us-national-00000004.edition: expected an edition made from edition 3 of this store; found one made from"
                        + " another",
                faults().get(4));
    }

    @Test
    void whatWasPrunedIsNotMissed() throws IOException {
        store.pin(edition(1), "case-1");
        store.pin(edition(4), "case-4");
        SnapshotStore.at(folder)
                .with(Clock.fixed(Instant.parse("2100-01-01T00:00:00Z"), ZoneOffset.UTC))
                .prune(US, Period.ofYears(5));
        assertEquals(
                List.of(1, 4, 7),
                store.check(US).stream().map(CheckedEdition::number).toList());
        assertAnswered();
        Files.delete(record(4));
        Files.deleteIfExists(snapshot(4));
        assertEquals(
                Map.of(
                        4,
                        "us-national-00000004.edition: expected edition 4, which is kept as case-4; found none: its file is"
                                + " gone; put it back from a backup"),
                faults());
    }

    /** One that nobody else rests on, in the place of one that was damaged. */
    @Test
    void whatWasReplacedIsNotMissed() throws IOException {
        flip(record(7), 9);
        store.replace(NumberedEditions.list(8), NumberedEditions.BY_ANN);
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6, 8),
                store.check(US).stream().map(CheckedEdition::number).toList());
        assertAnswered();
    }

    /** Full lists that have little in common are both kept whole, and no way leads from one to the other. */
    @Test
    void listsThatAreKeptWholeAreCheckedByThemselves() throws IOException {
        store.replace(
                Snapshot.builder(US)
                        .covering(305, LocalDate.of(2026, 11, 20))
                        .add(1_305_555_0100L)
                        .build(),
                NumberedEditions.BY_ANN);
        assertEquals(Map.of(), faults());
        flip(snapshot(8), -1);
        assertEquals(List.of(8), List.copyOf(faults().keySet()));
    }
}
