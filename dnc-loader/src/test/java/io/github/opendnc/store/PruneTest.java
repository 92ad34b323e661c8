package io.github.opendnc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which editions a store gives up, and which it keeps under names. */
final class PruneTest {
    private static final RegistryId US = RegistryId.US_NATIONAL;

    @TempDir
    private Path folder = Path.of("");

    private SnapshotStore store = SnapshotStore.at(Path.of(""));

    @BeforeEach
    void publish() throws IOException {
        for (int year = 2018; year <= 2026; year += 2) {
            Clock then = Clock.fixed(Instant.parse(year + "-01-10T00:00:00Z"), ZoneOffset.UTC);
            store = SnapshotStore.at(folder).with(then);
            store.publish(Snapshot.builder(US)
                    .covering(212, LocalDate.of(year, 1, 10))
                    .add(212, 5_550_143)
                    .build());
        }
    }

    /** Who asks what would go may do so on a store that is being published to, and finds it as it was. */
    @Test
    void whatWouldGoIsToldWithoutAChange() throws IOException {
        Files.writeString(folder.resolve("us-national-00000009.snapshot.tmp"), "begun by a process that was stopped");
        List<String> before = names();
        assertEquals(List.of(1), numbers(store.prunable(US, Period.ofYears(5))));
        assertEquals(before, names());
        try (StoreLock lock = StoreLock.in(folder)) {
            assertTrue(Files.isDirectory(lock.folder()));
            assertEquals(List.of(1), numbers(store.prunable(US, Period.ofYears(5))));
        }

        assertEquals(List.of(1), numbers(store.prune(US, Period.ofYears(5))));
        assertEquals(List.of(), store.prunable(US, Period.ofYears(5)));
    }

    @Test
    void aTimeLongerThanAnyIsRefused() throws IOException {
        Period longest = Period.ofYears(Integer.MAX_VALUE);
        assertThrows(DateTimeException.class, () -> store.prunable(US, longest));
        assertThrows(DateTimeException.class, () -> store.prune(US, longest));
        assertEquals(List.of(1, 2, 3, 4, 5), numbers(store.editions(US)));
    }

    @Test
    void aTimeThatIsNegativeIsRefused() throws IOException {
        for (Period negative : List.of(Period.ofYears(-5), Period.of(1, 0, -1), Period.of(1, -13, 0))) {
            assertThrows(IllegalArgumentException.class, () -> store.prunable(US, negative));
            String message =
                    String.valueOf(assertThrows(IllegalArgumentException.class, () -> store.prune(US, negative))
                            .getMessage());
            assertTrue(message.endsWith("found " + negative), message);
        }
        assertEquals(List.of(1, 2, 3, 4, 5), numbers(store.editions(US)));
    }

    /** Moved to another, it would let the first be pruned: evidence that somebody relies on. */
    @Test
    void aNameKeepsOneEditionUntilItIsGivenUp() throws IOException {
        List<Edition> editions = store.editions(US);
        store.pin(editions.get(0), "audit");
        store.pin(editions.get(0), "audit");
        assertEquals(
                folder.resolve("us-national-00000001.pin-audit")
                        + ": edition 1 is kept under this name, and edition 3 needs another; unpin it first if it need not be kept",
                assertThrows(FileAlreadyExistsException.class, () -> store.pin(editions.get(2), "audit"))
                        .getMessage());
        assertEquals(Map.of("audit", 1), store.pins(US));
        assertTrue(store.unpin(US, "audit"));
        store.pin(editions.get(2), "audit");
        assertEquals(Map.of("audit", 3), store.pins(US));
    }

    /** A name may look like the rest of a mark: it begins behind the registry and the number. */
    @Test
    void aNameWithDigitsKeepsItsEdition() throws IOException {
        List<String> names = List.of(
                "case-20240301.smith-jones",
                "20240301",
                "x-00000002.pin-y",
                "us-national-00000003.pin-z",
                "a.b-c",
                "a".repeat(64));
        Edition first = store.editions(US).get(0);
        for (String name : names) {
            store.pin(first, name);
            assertEquals(Map.of(name, 1), store.pins(US));
            assertEquals(List.of(), store.prune(US, Period.ofYears(5)));
            assertEquals(first, store.editions(US).get(0));
            assertTrue(store.unpin(US, name));
        }
        for (String none : List.of("", "a".repeat(65), "a b", "a/b", "\u00e4")) {
            assertThrows(IllegalArgumentException.class, () -> store.pin(first, none));
        }
        assertEquals(Map.of(), store.pins(US));
    }

    /** As when a backup is put back over a store in which the name was given to another edition since. */
    @Test
    void everyMarkOfANameKeepsItsEdition() throws IOException {
        store.pin(store.editions(US).get(2), "audit");
        Files.createFile(folder.resolve("us-national-00000001.pin-audit"));
        assertEquals(Map.of("audit", 3), store.pins(US), "the newest is told");
        assertEquals(List.of(), store.prune(US, Period.ofYears(5)));
        assertTrue(store.unpin(US, "audit"));
        assertEquals(Map.of(), store.pins(US));
        assertFalse(store.unpin(US, "audit"));
        assertEquals(List.of(1), numbers(store.prune(US, Period.ofYears(5))));
    }

    /** A file manager gives it a name that nobody can pin or unpin. */
    @Test
    void theCopyOfAMarkKeepsNothing() throws IOException {
        Files.createFile(folder.resolve("us-national-00000001.pin-audit (1)"));
        assertEquals(Map.of(), store.pins(US));
        assertEquals(List.of(1), numbers(store.prune(US, Period.ofYears(5))));
    }

    /** Of two registries one may be named as the other with a number behind it. */
    @Test
    void aMarkIsOfOneRegistry() throws IOException {
        RegistryId longer = new RegistryId("us-national-00000001");
        Edition other = store.publish(Snapshot.builder(longer)
                .covering(212, LocalDate.of(2026, 1, 10))
                .add(212, 5_550_143)
                .build());
        store.pin(other, "audit");
        assertEquals(Map.of("audit", 1), store.pins(longer));
        assertEquals(Map.of(), store.pins(US));
    }

    private static List<Integer> numbers(List<Edition> editions) {
        return editions.stream().map(Edition::number).toList();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
