package io.github.opendnc.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.files.NamedPipe;
import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Files of a store that are missing, cut, of another store, or under another's name. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SpoiltStoreTest {
    /** {@code -Dpublishes=5000} shows what CONTRIBUTING.md tells. */
    private static final int PUBLISHES = Integer.getInteger("publishes", 300);

    @TempDir
    private Path temp;

    private Path folder = Path.of("");

    /** Editions 1 to 4; the first is there with all its numbers. */
    @BeforeEach
    void fill() throws IOException {
        folder = filled("lists", 4);
    }

    private Path filled(String name, int editions) throws IOException {
        Path filled = temp.resolve(name);
        SnapshotStore store = SnapshotStore.at(filled);
        store.publish(NumberedEditions.list(1));
        for (int edition = 2; edition <= editions; edition++) {
            Revision revision = NumberedEditions.revision(edition);
            store.update(NumberedEditions.US, current -> revision, Optional.empty());
        }
        return filled;
    }

    private SnapshotStore store() {
        return SnapshotStore.at(folder);
    }

    private int current() throws IOException {
        return NumberedEditions.checked(store().current(NumberedEditions.US).orElseThrow());
    }

    private static String refusal(Executable refused) {
        return String.valueOf(
                assertThrows(MalformedFileException.class, refused).getMessage());
    }

    private Path record(int edition) {
        return folder.resolve("us-national-0000000" + edition + ".edition");
    }

    private void write(Path file, byte[] bytes) throws IOException {
        Files.deleteIfExists(file); // it is read-only
        Files.write(file, bytes);
    }

    @Test
    void theStoreIsWholeToBeginWith() throws IOException {
        assertEquals(4, current());
        for (Edition edition : store().editions(NumberedEditions.US)) {
            assertEquals(edition.number(), NumberedEditions.checked(store().open(edition)));
        }
    }

    @Test
    void aMissingFileIsSaid() throws IOException {
        Files.delete(record(3));
        assertEquals(
                "us-national-00000004.edition: expected a snapshot in the store from which edition 4 can be made; found"
                        + " none: a file is missing" + NumberedEditions.WAY_OUT,
                refusal(this::current));
        assertTrue(refusal(() ->
                        store().update(NumberedEditions.US, current -> NumberedEditions.revision(5), Optional.empty()))
                .contains("a file is missing"));
    }

    @Test
    void aCutFileIsSaidWhereverItIsCut() throws IOException {
        byte[] whole = Files.readAllBytes(record(3));
        for (int length = 0; length < whole.length; length += Math.max(1, whole.length / 60)) {
            write(record(3), java.util.Arrays.copyOf(whole, length));
            assertTrue(refusal(this::current).startsWith("us-national-00000003.edition: expected "));
        }
        write(record(3), whole);
        assertEquals(4, current());
    }

    /** Every byte is under a checksum. */
    @Test
    void aFlippedBitIsSaidWhereverItIs() throws IOException {
        byte[] whole = Files.readAllBytes(record(3));
        for (int at = 0; at < whole.length; at++) {
            if (at < 250 || at % 17 == 0) {
                byte[] damaged = whole.clone();
                damaged[at] ^= 4;
                write(record(3), damaged);
                assertTrue(refusal(this::current).startsWith("us-national-00000003.edition: expected "), "byte " + at);
            }
        }
    }

    @Test
    void aFileOfAnotherStoreIsSaid() throws IOException {
        Path other = temp.resolve("other");
        SnapshotStore another =
                SnapshotStore.at(other).with(Clock.fixed(Instant.parse("2000-01-10T00:00:00Z"), ZoneOffset.UTC));
        another.publish(NumberedEditions.list(1));
        for (int edition = 2; edition <= 3; edition++) {
            Revision revision = NumberedEditions.revision(edition);
            another.update(NumberedEditions.US, current -> revision, Optional.empty());
        }
        write(record(3), Files.readAllBytes(other.resolve("us-national-00000003.edition")));
        assertEquals(
                "us-national-00000003.edition: expected an edition made from edition 2 of this store; found one made from"
                        + " another" + NumberedEditions.WAY_OUT,
                refusal(this::current));
    }

    @Test
    void aFileUnderTheNameOfAnotherIsSaid() throws IOException {
        Files.copy(record(3), record(5));
        assertEquals(
                "us-national-00000005.edition: expected edition 5 of us-national; found edition 3 of us-national"
                        + NumberedEditions.WAY_OUT,
                refusal(this::current));
        Files.delete(record(5));
        Files.copy(record(3), folder.resolve("ca-national-00000003.edition"));
        assertEquals(
                "ca-national-00000003.edition: expected edition 3 of ca-national; found edition 3 of us-national"
                        + NumberedEditions.WAY_OUT,
                refusal(() -> store().current(io.github.opendnc.registry.RegistryId.CA_NATIONAL)));
    }

    /** The snapshot of another edition, whole in itself, is not what was published. */
    @Test
    void aSnapshotOfAnotherEditionIsSaid() throws IOException {
        Path snapshot = folder.resolve("us-national-00000001.snapshot");
        Files.delete(snapshot);
        NumberedEditions.list(2).writeTo(snapshot);
        assertEquals(
                "us-national-00000001.snapshot: expected the area codes and days of edition 1; found others"
                        + NumberedEditions.WAY_OUT,
                refusal(this::current));
    }

    @Test
    void aFolderOrAPipeUnderTheNameOfAnEditionIsSaid() throws Exception {
        Path odd = Files.createDirectory(record(5));
        assertEquals(
                "us-national-00000005.edition: expected an edition; found a folder" + NumberedEditions.WAY_OUT,
                refusal(this::current));
        Files.delete(odd);
        NamedPipe.at(odd);
        assertEquals(
                "us-national-00000005.edition: expected an edition; found a pipe or a device"
                        + NumberedEditions.WAY_OUT,
                refusal(this::current));
    }

    @Test
    void aClockThatWentBackwardsIsSaid() throws IOException {
        SnapshotStore late = store().with(Clock.fixed(Instant.parse("2100-01-01T00:00:00Z"), ZoneOffset.UTC));
        late.update(NumberedEditions.US, current -> NumberedEditions.revision(5), Optional.empty());
        IOException refused = assertThrows(IOException.class, () -> store().publish(NumberedEditions.list(6)));
        assertTrue(
                String.valueOf(refused.getMessage())
                        .startsWith("clock: expected a moment no earlier than 2100-01-01T00:00:00Z, when edition 5"),
                refused::getMessage);
        assertEquals(5, current());
    }

    /** Of a list that takes the place of another, too; the message says the way out, and that is one. */
    @Test
    void aMomentThatIsWrongIsTakenAway() throws IOException {
        SnapshotStore late = store().with(Clock.fixed(Instant.parse("2100-01-01T00:00:00Z"), ZoneOffset.UTC));
        late.publish(NumberedEditions.list(5));
        SnapshotStore now = store().with(Clock.fixed(Instant.parse("2099-12-31T00:00:00Z"), ZoneOffset.UTC));
        IOException refused =
                assertThrows(IOException.class, () -> now.replace(NumberedEditions.list(6), NumberedEditions.BY_ANN));
        assertEquals(
                "clock: expected a moment no earlier than 2100-01-01T00:00:00Z, when edition 5 of us-national was published;"
                        + " found 2099-12-31T00:00:00Z: set the clock; if it is right and that moment is not, wait until it is"
                        + " over; or copy the whole folder, keep the copy to ask about the past, and take"
                        + " us-national-00000005.edition away, after which dnc load --replace WHO:WHY"
                        + " (SnapshotStore.replace) publishes a list, and only the copy can be asked for this edition"
                        + " and for those kept as changes from it",
                refused.getMessage());
        assertEquals(5, store().editions(NumberedEditions.US).size());
        Files.delete(record(5));
        assertThrows(IOException.class, this::current);
        assertEquals(
                6,
                now.replace(NumberedEditions.list(6), NumberedEditions.BY_ANN).number());
        assertEquals(6, current());
        assertEquals(
                List.of(1, 2, 3, 4, 6),
                store().editions(NumberedEditions.US).stream()
                        .map(Edition::number)
                        .toList());
        Instant between = Instant.parse("2099-12-30T00:00:00Z");
        assertEquals(Optional.empty(), store().editionAsOf(NumberedEditions.US, between));
    }

    /** A record whose snapshot was renamed before the process stopped is made up for by the next to publish. */
    @Test
    void whatWasBegunIsFinished() throws IOException {
        store().publish(NumberedEditions.list(5));
        byte[] record = Files.readAllBytes(record(5));
        Files.delete(record(5));
        Path aside = folder.resolve("us-national-00000005.edition.tmp");
        Files.write(aside, record);
        NumberedEditions.markNewest(folder, 4);
        assertEquals(5, current());
        store().publish(NumberedEditions.list(6));
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6),
                store().editions(NumberedEditions.US).stream()
                        .map(Edition::number)
                        .toList());
        for (Edition edition : store().editions(NumberedEditions.US)) {
            assertEquals(edition.number(), NumberedEditions.checked(store().open(edition)));
        }
    }

    /** Of changes alone nothing shows that they were published: whoever sent them sends them again. */
    @Test
    void changesThatWereOnlyBegunAreMadeAgain() throws IOException {
        Revision revision = NumberedEditions.revision(5);
        store().update(NumberedEditions.US, current -> revision, Optional.empty());
        Path aside = folder.resolve("us-national-00000005.edition.tmp");
        Files.move(record(5), aside);
        NumberedEditions.markNewest(folder, 4);
        assertEquals(4, current());
        assertEquals(
                5,
                store().update(NumberedEditions.US, current -> revision, Optional.empty())
                        .number());
        assertEquals(5, current());
        assertTrue(Files.notExists(aside));
    }

    @Test
    void whatIsPublishedIsNotReplacedByWhatWasBegun() throws IOException {
        store().publish(NumberedEditions.list(5));
        byte[] published = Files.readAllBytes(record(5));
        Path aside = Files.copy(record(1), folder.resolve("us-national-00000005.edition.tmp"));
        store().publish(NumberedEditions.list(6));
        assertArrayEquals(published, Files.readAllBytes(record(5)));
        assertTrue(Files.notExists(aside));
    }

    /** As fast as it can publish, and prune, so that files go while they are read. */
    @Test
    void aReaderNeverGivesUp() throws Exception {
        Path memory = Path.of("/dev/shm");
        Path fast = Files.isDirectory(memory) ? Files.createTempDirectory(memory, "editions") : temp.resolve("fast");
        try {
            SnapshotStore store = SnapshotStore.at(fast);
            store.publish(NumberedEditions.list(1));
            AtomicBoolean done = new AtomicBoolean();
            AtomicReference<Throwable> failure = new AtomicReference<>();
            Thread reader = new Thread(() -> {
                try {
                    int before = 0;
                    while (!done.get()) {
                        int edition = NumberedEditions.checked(
                                store.current(NumberedEditions.US).orElseThrow());
                        assertTrue(edition >= before);
                        before = edition;
                    }
                } catch (Exception | Error failed) {
                    failure.set(failed);
                }
            });
            reader.start();
            long begun = System.nanoTime();
            for (int edition = 2; edition <= PUBLISHES && failure.get() == null; edition++) {
                Revision revision = NumberedEditions.revision(edition);
                store.update(NumberedEditions.US, current -> revision, Optional.empty());
                if (edition % 20 == 0) {
                    store.compact(NumberedEditions.US);
                    store.prune(NumberedEditions.US, java.time.Period.ZERO);
                }
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            done.set(true);
            reader.join();
            assertEquals(null, failure.get());
            if (Integer.getInteger("publishes") != null) {
                System.out.printf("%.0f publishes a second%n", PUBLISHES / seconds);
            }
        } finally {
            if (fast.startsWith(memory)) {
                try (var files = Files.list(fast)) {
                    for (Path file : files.toList()) {
                        Files.delete(file);
                    }
                }
                Files.delete(fast);
            }
        }
    }
}
