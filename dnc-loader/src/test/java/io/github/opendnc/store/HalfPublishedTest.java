package io.github.opendnc.store;

import static io.github.opendnc.store.NumberedEditions.US;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.Changes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk fails while an edition is published, or right behind that: the store holds the one before or the next, and says which. */
class HalfPublishedTest {
    @TempDir
    private Path folder;

    /** Something is done to the folder between the writing of a list and the moves that publish it, for which it asks the time. */
    private interface Mischief {
        void in(Path folder) throws IOException;
    }

    private SnapshotStore store() {
        return SnapshotStore.at(folder);
    }

    private SnapshotStore store(int next, Mischief mischief) {
        return store().with(new Clock() {
            @Override
            public Instant instant() {
                if (Files.exists(folder.resolve("us-national-0000000" + next + ".snapshot.tmp"))) {
                    try {
                        mischief.in(folder);
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                }
                return Clock.systemUTC().instant();
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        });
    }

    private int current() throws IOException {
        return NumberedEditions.checked(store().current(US).orElseThrow());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Path blocked(Path folder, int edition) {
        return folder.resolve("us-national-0000000" + edition + ".edition");
    }

    /** A folder in the place of the file is as good as a disk that fails there. */
    @Test
    void anEditionWhoseSecondFileCannotBeMovedIsTakenBack() throws IOException {
        store().publish(NumberedEditions.list(1));
        List<String> before = names();
        SnapshotStore failing = store(2, in -> Files.createDirectory(blocked(in, 2)));
        assertThrows(IOException.class, () -> failing.publish(NumberedEditions.list(2)));
        Files.delete(blocked(folder, 2));
        assertEquals(before, names());
        assertEquals(1, current());
        assertEquals(2, store().publish(NumberedEditions.list(2)).number());
        assertEquals(2, current());
    }

    @Test
    void theFirstEditionIsTakenBackLikewise() throws IOException {
        SnapshotStore failing = store(1, in -> Files.createDirectory(blocked(in, 1)));
        assertThrows(IOException.class, () -> failing.publish(NumberedEditions.list(1)));
        Files.delete(blocked(folder, 1));
        assertEquals(Optional.empty(), store().current(US));
        store().publish(NumberedEditions.list(1));
        assertEquals(1, current());
    }

    /** What is left to do behind it takes nothing back; a change list would be refused the second time. */
    @Test
    void whatIsPublishedIsSaidToBe() throws IOException {
        Edition edition = store().publish(NumberedEditions.list(1));
        assertEquals(
                "edition 1 is published and answers; it could not be packed: a.snapshot: permission denied",
                failure(edition, new AccessDeniedException("a.snapshot")));
        assertEquals(
                "edition 1 is published and answers; it could not be packed: a.snapshot: No space left on device",
                failure(edition, new FileSystemException("a.snapshot", null, "No space left on device")));
    }

    /** The message is for people; a program compares the current edition with the one before. */
    @Test
    void theCurrentEditionTellsWhetherSomethingWasPublishedBeforeTheFailure() throws IOException {
        store().publish(NumberedEditions.list(1));
        Changes.Builder many = Changes.builder();
        for (int i = 0; i <= 10_000; i++) {
            many.add(1_212_600_0000L + i);
        }
        IOException failed = assertThrows(
                IOException.class,
                () -> store().update(
                                US,
                                current -> {
                                    Files.createDirectories(folder.resolve("us-national-00000002.snapshot.tmp/full"));
                                    return new Revision(
                                            many.build(), current.info().coverage(), List.of(), List.of());
                                },
                                Optional.empty()));
        assertTrue(
                String.valueOf(failed.getMessage())
                        .startsWith("edition 2 is published and answers; it could not be packed: "),
                failed.getMessage());
        Edition now = store().currentEdition(US).orElseThrow();
        assertEquals(2, now.number());
        assertEquals(10_001, now.added());
    }

    private static String failure(Edition edition, IOException failed) {
        return String.valueOf(assertThrows(
                        IOException.class,
                        () -> Published.then(edition, "it could not be packed", () -> {
                            throw failed;
                        }))
                .getMessage());
    }
}
