package io.github.opendnc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.FirstSeen;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import io.github.opendnc.registry.Subscription;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotStoreTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 14);
    private static final RegistryId US = RegistryId.US_NATIONAL;

    private static final String WAY_OUT =
            " (look first whether every file is there and whole; if the list is right as it is, --accept-shrink WHO:WHY,"
                    + " or in Java the same call with an Acceptance)";

    @TempDir
    private Path temp;

    private SnapshotStore store() {
        return SnapshotStore.at(temp.resolve("a/store"));
    }

    private static Snapshot snapshot(RegistryId registry, LocalDate day, int numbers, int... areaCodes) {
        SnapshotBuilder builder = Snapshot.builder(registry);
        for (int areaCode : areaCodes) {
            builder.covering(areaCode, day);
        }
        for (int i = 0; i < numbers; i++) {
            builder.add(areaCodes[i % areaCodes.length], 5_550_000 + i);
        }
        return builder.build();
    }

    /** The mark of the newest edition ends with the check of its file. */
    private static String withoutCheck(String name) {
        return name.replaceFirst("(\\.newest-[0-9]{8})-[0-9a-f]{8}$", "$1");
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(temp.resolve("a/store"))) {
            Set<String> names = new TreeSet<>();
            files.forEach(file -> names.add(withoutCheck(file.getFileName().toString())));
            return names;
        }
    }

    private static void publish(StoreLock lock, Snapshot next) throws IOException {
        new StoreWork(lock, US, Clock.systemUTC()).publish(next, Optional.empty());
    }

    private long current() throws IOException {
        return store().current(US).orElseThrow().info().numbers();
    }

    /** Opened again it would answer for all, and after the last day that was paid for. */
    @Test
    void whatIsReadBySubscriptionsIsNotKept() throws IOException {
        Subscription bought = Subscription.toAll("Acme", US, DAY);
        store().publish(snapshot(US, DAY, 10, 212));
        Snapshot part = snapshot(US, DAY.plusDays(1), 10, 212).forSubscriptions(List.of(bought));
        assertThrows(IllegalStateException.class, () -> store().publish(part));
        assertThrows(IllegalStateException.class, () -> store().add(part, Optional.empty()));
        assertThrows(IllegalStateException.class, () -> store().replace(part, Acceptance.of("Ann", "a test")));
        assertEquals(1, store().editions(US).size());
        assertEquals(10, current());
    }

    @Test
    void whatIsPublishedIsCurrent() throws IOException {
        store().publish(snapshot(US, DAY, 100, 212));
        store().publish(snapshot(RegistryId.CA_NATIONAL, DAY, 50, 416));
        assertEquals(100, current());
        store().publish(snapshot(US, DAY.plusDays(1), 101, 212, 646));
        assertEquals(101, current());
        assertEquals(
                Lookup.Answer.LISTED,
                store().current(RegistryId.CA_NATIONAL)
                        .orElseThrow()
                        .lookup(1_416_555_0000L)
                        .answer());
        assertEquals(List.of(RegistryId.CA_NATIONAL, US), List.copyOf(store().registries()));
        assertEquals(
                Set.of(
                        "publishing.lock",
                        "ca-national-00000001.snapshot",
                        "ca-national-00000001.edition",
                        "us-national-00000001.edition",
                        "ca-national.newest-00000001",
                        "us-national-00000002.edition",
                        "us-national.newest-00000002",
                        "us-national-00000002.snapshot"),
                names());
        assertEquals(Optional.empty(), store().current(new RegistryId("xx")));
    }

    /** What a later edition tells was not known then. */
    @Test
    void whereANumberFirstAppearedIsToldAsItWasKnownWithAnEdition() throws IOException {
        for (int day = 0; day < 4; day++) {
            store().publish(snapshot(US, DAY.plusDays(day), 100 + day, 212));
        }
        long number = 1_212_555_0102L;
        Optional<FirstSeen.Sighting> sighting =
                Optional.of(new FirstSeen.Sighting(DAY.plusDays(3), Optional.of(DAY.plusDays(2))));
        assertNotEquals(sighting, store().firstSeen(US, 3, Instant.EPOCH).of(number));
        assertEquals(sighting, store().firstSeen(US, 4, Instant.EPOCH).of(number));
        assertEquals(sighting, store().firstSeen(US, Instant.EPOCH).of(number));
    }

    /** Whoever interrupted the thread looks for this, and knows what it means. */
    @Test
    void anInterruptedThreadIsToldThatItWas() {
        Edition.Draft draft = new Edition.Draft(US, 1);
        draft.kind = Edition.Kind.FULL_LIST;
        EditionReader.describe(draft, snapshot(US, DAY, 100, 212));
        Edition edition = draft.finish();
        Thread.currentThread().interrupt();
        try {
            assertThrows(
                    ClosedByInterruptException.class,
                    () -> EditionFile.write(edition, Changes.NONE, temp.resolve("interrupted")));
        } finally {
            assertTrue(Thread.interrupted());
        }
    }

    /** Editions of other stores have the same numbers. */
    @Test
    void anEditionOfAnotherStoreOrRegistryIsNotTakenForItsOwn() throws IOException {
        Edition mine = store().publish(snapshot(US, DAY, 100, 212));
        Edition canadian = store().publish(snapshot(RegistryId.CA_NATIONAL, DAY, 100, 416));
        Edition theirs = SnapshotStore.at(temp.resolve("other")).publish(snapshot(US, DAY, 101, 212));
        assertEquals(Changes.NONE, store().changes(mine, mine));
        for (Edition other : List.of(canadian, theirs)) {
            assertThrows(NoSuchFileException.class, () -> store().changes(mine, other));
            assertThrows(NoSuchFileException.class, () -> store().changes(other, mine));
        }
        assertThrows(NoSuchFileException.class, () -> store().pin(theirs, "case"));
        assertTrue(store().pins(US).isEmpty());
        store().pin(mine, "case");
        assertEquals(Map.of("case", 1), store().pins(US));
    }

    @Test
    void aFolderThatIsNoneIsSaid() throws IOException {
        assertThrows(NoSuchFileException.class, () -> store().current(US));
        Path file = Files.createFile(temp.resolve("file"));
        assertThrows(NotDirectoryException.class, () -> SnapshotStore.at(file).registries());
    }

    @Test
    void whatAStoppedProcessLeftBehindIsNeverReadAndIsRemoved() throws IOException {
        store().publish(snapshot(US, DAY, 100, 212));
        Path folder = temp.resolve("a/store");
        byte[] whole = Files.readAllBytes(folder.resolve("us-national-00000001.snapshot"));
        for (int length : new int[] {0, 1, 64, whole.length - 1, whole.length}) {
            Files.write(folder.resolve("us-national-00000002.snapshot.tmp"), java.util.Arrays.copyOf(whole, length));
            assertEquals(100, current(), "stopped at byte " + length);
        }
        // Stopped between the two renamings: it is current, and of the other file nothing is read yet.
        Path other = Files.createFile(folder.resolve("us-national-00000003.edition.tmp"));
        Files.write(folder.resolve("us-national-00000003.snapshot"), bytes(snapshot(US, DAY, 103, 212)));
        assertEquals(103, current());
        // The other file lost, it may be anybody's.
        Files.delete(other);
        assertThrows(MalformedFileException.class, this::current);
        Files.delete(folder.resolve("us-national-00000003.snapshot"));
        Files.writeString(folder.resolve("notes.tmp"), "a file of somebody else's");
        store().publish(snapshot(US, DAY, 104, 212));
        assertEquals(104, current());
        assertEquals(
                Set.of(
                        "publishing.lock",
                        "us-national-00000001.edition",
                        "us-national-00000002.edition",
                        "us-national.newest-00000002",
                        "us-national-00000002.snapshot",
                        "notes.tmp"),
                names());
    }

    private byte[] bytes(Snapshot snapshot) throws IOException {
        Path file = temp.resolve("some");
        Files.deleteIfExists(file);
        snapshot.writeTo(file);
        return Files.readAllBytes(file);
    }

    @Test
    void aDamagedCurrentSnapshotIsSaidAndNothingOlderTakesItsPlace() throws IOException {
        store().publish(snapshot(US, DAY, 100, 212));
        Path file = temp.resolve("a/store/us-national-00000001.snapshot");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(temp.resolve("a/store/us-national-00000002.snapshot"), java.util.Arrays.copyOf(bytes, 500));
        assertThrows(MalformedFileException.class, this::current);
        Snapshot next = snapshot(US, DAY, 100, 212);
        assertThrows(MalformedFileException.class, () -> store().publish(next));
        store().replace(next, NumberedEditions.BY_ANN);
        assertEquals(100, current());
        assertEquals(
                Set.of(
                        "publishing.lock",
                        "us-national-00000001.edition",
                        "us-national-00000001.snapshot",
                        "us-national.newest-00000003",
                        "us-national-00000003.edition",
                        "us-national-00000003.snapshot"),
                names());
    }

    @Test
    void aSnapshotOfAnotherRegistryUnderTheNameIsRefused() throws IOException {
        store().publish(snapshot(US, DAY, 10, 212));
        Files.write(
                temp.resolve("a/store/us-national-00000002.snapshot"),
                bytes(snapshot(RegistryId.CA_NATIONAL, DAY, 10, 416)));
        Files.createFile(temp.resolve("a/store/us-national-00000002.edition.tmp"));
        assertEquals(
                "us-national-00000002.snapshot: expected a snapshot of us-national; found one of ca-national"
                        + NumberedEditions.WAY_OUT,
                String.valueOf(assertThrows(MalformedFileException.class, this::current)
                        .getMessage()));
    }

    @Test
    void aListThatIsNoSuccessorIsRefusedUnlessToldOtherwise() throws IOException {
        store().publish(snapshot(US, DAY, 100, 212, 646));
        assertEquals(
                "us-national: expected area code 646 (50 numbers), which the store holds (to keep it and add what is"
                        + " loaded: SnapshotStore.add, or dnc load --add)" + WAY_OUT + "; found a list without it",
                refusal(snapshot(US, DAY, 100, 212)));
        assertEquals(
                "us-national: expected at least 95 % of the 100 numbers in the store" + WAY_OUT + "; found 94 numbers",
                refusal(snapshot(US, DAY, 94, 212, 646)));
        assertEquals(
                "us-national: expected no area code's list to be older than the one in the store; found area code 212 of"
                        + " 2026-11-13 (2026-11-14 in the store), area code 646 of 2026-11-13 (2026-11-14 in the store)",
                refusal(snapshot(US, DAY.minusDays(1), 100, 212, 646)));
        assertEquals(100, current());
        store().publish(snapshot(US, DAY, 95, 212, 646));
        assertEquals(95, current());
        Edition shrunk = store().publish(snapshot(US, DAY, 80, 212, 646), Optional.of(NumberedEditions.BY_ANN));
        assertEquals(80, current());
        assertEquals(
                "at least 95 % of the 95 numbers in the store; found 80 numbers",
                shrunk.acceptances().get(0).what());
        store().replace(snapshot(US, DAY.minusDays(1), 3, 212), NumberedEditions.BY_ANN);
        assertEquals(3, current());
    }

    private String refusal(Snapshot next) {
        return String.valueOf(assertThrows(MalformedFileException.class, () -> store().publish(next))
                .getMessage());
    }

    @Test
    void onePublishesAtATime() throws IOException {
        Snapshot snapshot = snapshot(US, DAY, 10, 212);
        Path folder = temp.resolve("a/store");
        try (StoreLock mine = StoreLock.in(folder)) {
            assertTrue(String.valueOf(assertThrows(IOException.class, () -> store().publish(snapshot))
                            .getMessage())
                    .contains("the only one that publishes"));
            publish(mine, snapshot);
        }
        store().publish(snapshot);
        assertEquals(10, current());
    }

    /** Closing any channel of the file that is locked would give up the lock of the whole process: another could enter. */
    @Test
    void aRefusedAttemptDoesNotGiveUpTheRightOfTheOneThatHasIt() throws Exception {
        Path folder = temp.resolve("a/store");
        try (StoreLock mine = StoreLock.in(folder)) {
            assertThrows(IOException.class, () -> store().publish(snapshot(US, DAY, 10, 212)));
            Path link = Files.createSymbolicLink(temp.resolve("link"), folder);
            assertThrows(IOException.class, () -> SnapshotStore.at(link).publish(snapshot(US, DAY, 10, 212)));
            assertEquals("locked", lockOfAnotherProcess(folder.resolve("publishing.lock")));
            publish(mine, snapshot(US, DAY, 10, 212));
        }
        assertEquals("free", lockOfAnotherProcess(folder.resolve("publishing.lock")));
    }

    private String lockOfAnotherProcess(Path lock) throws Exception {
        Path program = Files.writeString(temp.resolve("Lock.java"), """
                import java.nio.channels.FileChannel;
                import java.nio.file.*;
                class Lock {
                    public static void main(String[] args) throws Exception {
                        try (var channel = FileChannel.open(Path.of(args[0]), StandardOpenOption.WRITE)) {
                            System.out.print(channel.tryLock() == null ? "locked" : "free");
                        }
                    }
                }
                """);
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(java.toString(), program.toString(), lock.toString()).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        return said;
    }

    /** Each of many threads publishes or is told that another does; nothing else happens, and nothing is left behind. */
    @Test
    void threadsThatPublishAtOnceDoNotRunIntoEachOther() throws Exception {
        store().publish(snapshot(US, DAY, 100, 212));
        List<String> failures = java.util.Collections.synchronizedList(new java.util.ArrayList<>());
        List<Thread> threads = new java.util.ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Thread thread = new Thread(() -> {
                for (int round = 0; round < 100; round++) {
                    try {
                        store().publish(snapshot(US, DAY, 100, 212));
                    } catch (IOException refused) {
                        if (!String.valueOf(refused.getMessage()).contains("the only one that publishes")) {
                            failures.add(refused.toString());
                        }
                    }
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(List.of(), failures);
        assertEquals(100, current());
        assertEquals(Set.of(), unfinished());
    }

    private Set<String> unfinished() throws IOException {
        Set<String> names = names();
        names.removeIf(name -> !name.endsWith(".tmp"));
        return names;
    }

    /** Readers see each time the one before or the one after, whole. */
    @Test
    void readersGoOnWhileNewOnesArePublished() throws Exception {
        store().publish(snapshot(US, DAY, 1_000, 212));
        AtomicBoolean done = new AtomicBoolean();
        List<Throwable> failures = java.util.Collections.synchronizedList(new java.util.ArrayList<>());
        Thread reader = new Thread(() -> {
            long before = 0;
            try {
                while (!done.get()) {
                    Snapshot read = store().current(US).orElseThrow();
                    long numbers = read.info().numbers();
                    assertTrue(numbers >= before);
                    assertEquals(
                            Lookup.Answer.LISTED,
                            read.lookup(1_212_555_0000L + numbers - 1).answer());
                    before = numbers;
                }
            } catch (IOException | RuntimeException | Error failure) {
                failures.add(failure);
            }
        });
        reader.start();
        for (int i = 1; i <= 60; i++) {
            store().publish(snapshot(US, DAY, 1_000 + i, 212));
        }
        done.set(true);
        reader.join();
        assertEquals(List.of(), failures);
    }
}
