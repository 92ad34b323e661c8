package io.github.opendnc.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.loader.PublishedList;
import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import io.github.opendnc.registry.SourceFile;
import io.github.opendnc.store.SnapshotStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A company list that is being written, or has lost numbers, takes nobody's place. */
final class WatchedListsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aCompanyListIsTakenUpWhenItRests() throws IOException {
        Path file = Files.writeString(folder.resolve("ours.csv"), "phone\n2125550143\n");
        WatchedLists lists = new WatchedLists(shell(), List.of(), file);
        assertEquals(1, size(lists.changed()));
        Files.writeString(file, "phone\n2125550143\n2125550144\n");
        assertTrue(lists.changed().isEmpty(), "it may still be written to");
        assertEquals(2, size(lists.changed()));
        assertTrue(lists.changed().isEmpty());
    }

    @Test
    void aCompanyListThatHasLostNumbersIsHeldBack() throws IOException {
        Path file = Files.writeString(folder.resolve("ours.csv"), "phone\n2125550143\n2125550144\n");
        WatchedLists lists = new WatchedLists(shell(), List.of(), file);
        assertEquals(2, size(lists.changed()));
        Files.writeString(file, "phone\n2125550143\n");
        assertTrue(lists.changed().isEmpty());
        IOException lost = assertThrows(IOException.class, lists::changed);
        assertEquals(
                "ours.csv: expected the 2 numbers that were on it, and more; found 1, and 1 of the earlier ones"
                        + " missing, which stay barred; if the list is right, start the service anew",
                lost.getMessage());
        // Who is new on it is barred all the same, and who is lost still is.
        Files.writeString(file, "phone\n2125550143\n2125550145\n2125550146\n");
        assertTrue(lists.changed().isEmpty());
        CompanyList both = lists.changed().orElseThrow().companyList().orElseThrow();
        for (long number = 12125550143L; number <= 12125550146L; number++) {
            assertTrue(both.bars(number, LocalDate.of(2026, 11, 24).toEpochDay()));
        }
        assertEquals(4, both.size());
        assertEquals(
                "ours.csv: expected the 4 numbers that were on it, and more; found 3, and 1 of the earlier ones"
                        + " missing, which stay barred; if the list is right, start the service anew",
                assertThrows(IOException.class, lists::changed).getMessage());
        Files.writeString(file, "phone\n2125550143\n2125550144\n2125550145\n2125550146\n2125550147\n");
        assertTrue(lists.changed().isEmpty());
        assertEquals(5, size(lists.changed()));
        assertTrue(lists.changed().isEmpty());
    }

    /** The program may not wait for the end of what has none; the list in use stays. */
    @Test
    void aCompanyListThatBecomesAPipeIsNotRead() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("ours.csv"), "phone\n2125550143\n");
        WatchedLists lists = new WatchedLists(shell(), List.of(), file);
        assertEquals(1, size(lists.changed()));
        Files.delete(file);
        NamedPipe.at(file);
        assertTrue(lists.changed().isEmpty(), "it may still become a file");
        for (int look = 0; look < 2; look++) {
            IOException noFile = assertTimeoutPreemptively(
                    Duration.ofMinutes(1), () -> assertThrows(IOException.class, lists::changed));
            assertEquals(
                    "ours.csv: expected a file; found a pipe or another thing that may never end", noFile.getMessage());
        }
        Files.delete(file);
        Files.writeString(file, "phone\n2125550143\n2125550144\n");
        assertTrue(lists.changed().isEmpty());
        assertEquals(2, size(lists.changed()));
    }

    /** Each of them has a number that is on none of the others. */
    @Test
    void aCompanyListThatHasLostNumbersNamesAllItsFiles() throws IOException {
        Path file = Files.writeString(folder.resolve("ours.csv"), "phone\n2125550143\n2125550144\n");
        WatchedLists lists = new WatchedLists(shell(), List.of(), file);
        assertEquals(List.of(source(file)), sources(lists.changed()));
        List<SourceFile> all = new ArrayList<>(List.of(source(file)));
        for (int more = 5; more <= 7; more++) {
            Files.writeString(file, "phone\n212555014" + more + "\n" + "\n".repeat(more));
            assertTrue(lists.changed().isEmpty());
            all.add(source(file));
            assertEquals(all, sources(lists.changed()));
        }
    }

    private static SourceFile source(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return SourceFile.of(file, in);
        }
    }

    private static List<SourceFile> sources(Optional<Registries> changed) {
        return changed.orElseThrow().companyList().orElseThrow().info().sources();
    }

    @Test
    void allThatIsGoneIsToldInWords() throws IOException {
        Path store = folder.resolve("store");
        SnapshotStore.at(store).publish(american(5_550_143));
        Path file = Files.writeString(folder.resolve("ours.csv"), "phone\n2125550143\n");
        WatchedLists lists = new WatchedLists(shell(), List.of(storeOf(store)), file);
        assertEquals(1, size(lists.changed()));
        Files.delete(file);
        Files.move(store, folder.resolve("elsewhere"));
        String told =
                String.valueOf(assertThrows(IOException.class, lists::changed).getMessage());
        assertTrue(told.contains(file + ": no such file"), told);
        assertTrue(told.contains(store + ": no such file"), told);
    }

    /** A request of today need not wait until the store is mended, nor the store for the company list; both are told. */
    @Test
    void aListThatCannotBeReadHoldsUpNoOther() throws IOException {
        Path store = folder.resolve("store");
        SnapshotStore.at(store).publish(american(5_550_143));
        Path file = Files.writeString(folder.resolve("ours.csv"), "phone\n2125550143\n2125550144\n");
        WatchedLists lists = new WatchedLists(shell(), List.of(storeOf(store)), file);
        assertEquals(2, size(lists.changed()));

        Path fault = Files.createDirectory(store.resolve("us-national-00000009.edition"));
        Files.writeString(file, "phone\n2125550143\n2125550144\n2125550145\n");
        assertThrows(IOException.class, lists::changed, "it may still be written to");
        assertEquals(3, size(lists.changed()));
        assertThrows(IOException.class, lists::changed);

        Files.delete(fault);
        SnapshotStore.at(store).publish(american(5_550_143, 5_550_144));
        Files.writeString(file, "phone\n");
        assertEquals(2, numbers(lists.changed().orElseThrow()));
        assertEquals(
                "ours.csv: expected the 3 numbers that were on it, and more; found 0, and 3 of the earlier ones"
                        + " missing, which stay barred; if the list is right, start the service anew",
                assertThrows(IOException.class, lists::changed).getMessage());
    }

    /** What was taken up before another list failed answers all the same, and once. */
    @Test
    void whatIsTakenUpIsNotLostWhenAnotherListFails() throws IOException {
        Path store = folder.resolve("store");
        SnapshotStore.at(store).publish(american(5_550_143));
        Path file = Files.writeString(folder.resolve("ours.csv"), "phone\n2125550143\n");
        WatchedLists lists = new WatchedLists(shell(), List.of(storeOf(store)), file);
        assertTrue(lists.changed().isPresent());
        SnapshotStore.at(store).publish(american(5_550_143, 5_550_144));
        Files.delete(file);
        for (int numbers = 2; numbers <= 4; numbers++) {
            assertEquals(numbers, numbers(lists.changed().orElseThrow()));
            assertTrue(lists.failure().isPresent(), "the company list is gone, which each look tells");
            SnapshotStore.at(store)
                    .publish(american(IntStream.rangeClosed(0, numbers)
                            .map(i -> 5_550_143 + i)
                            .toArray()));
        }
        assertEquals(5, numbers(lists.changed().orElseThrow()));
        assertThrows(IOException.class, lists::changed);
        Files.writeString(file, "phone\n2125550143\n");
        assertTrue(lists.changed().isEmpty());
        assertTrue(lists.failure().isEmpty());
    }

    @Test
    void aNewerEditionIsTakenUpOnce() throws IOException {
        Path store = folder.resolve("store");
        SnapshotStore.at(store).publish(american(5_550_143));
        WatchedLists lists = watched(store);
        assertTrue(lists.changed().isEmpty());
        SnapshotStore.at(store).publish(american(5_550_143, 5_550_144));
        assertEquals(2, numbers(lists.changed().orElseThrow()));
        assertTrue(lists.changed().isEmpty());
    }

    private static long numbers(Registries registries) {
        return registries.snapshots().iterator().next().info().numbers();
    }

    /** A store whose list is in use. */
    private static WatchedLists watched(Path store) throws IOException {
        WatchedLists lists = new WatchedLists(shell(), List.of(storeOf(store)), null);
        assertTrue(lists.changed().isPresent());
        return lists;
    }

    private static ListFiles storeOf(Path store) {
        return new ListFiles("us", PublishedList.US_FULL_LIST, List.of(store), null, Set.of(), Set.of());
    }

    private static Snapshot american(int... numbers) {
        return american(LocalDate.of(2026, 11, 14), numbers);
    }

    private static Snapshot american(LocalDate day, int... numbers) {
        SnapshotBuilder list = Snapshot.builder(RegistryId.US_NATIONAL).covering(212, day);
        for (int number : numbers) {
            list.add(212, number);
        }
        return list.build();
    }

    private static int size(Optional<Registries> registries) {
        return registries.orElseThrow().companyList().orElseThrow().size();
    }

    private static Shell shell() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        return new Shell(new ByteArrayInputStream(new byte[0]), nowhere, nowhere, clock, false);
    }
}
