package io.github.opendnc.store;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that publishes, updates, packs and prunes is killed at some moment, while this one reads; and again. Whatever the
 * moment, nothing that was published is lost, and nothing half written is read. Ten times in every build; for more
 * {@code -Dsurefire.extraArgLine=-Dkills=200} (CONTRIBUTING.md).
 */
class KilledStoreTest {
    private static final int KILLS = Integer.getInteger("kills", 10);

    @TempDir
    private Path temp;

    @Test
    void nothingPublishedIsLostAndNothingHalfWrittenIsRead() throws Exception {
        Random random = new Random(4);
        Path folder = temp.resolve("lists");
        SnapshotStore store = SnapshotStore.at(folder);
        store.publish(NumberedEditions.list(1));
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger reads = new AtomicInteger();
        Thread reader = new Thread(() -> read(store, done, reads, failures));
        reader.start();
        try {
            for (int kill = 0; kill < KILLS; kill++) {
                int published = killed(folder, random);
                verify(store, published);
            }
        } finally {
            done.set(true);
            reader.join();
        }
        assertEquals(List.of(), failures);
        assertTrue(reads.get() > KILLS, () -> "read " + reads);
        // The next to publish leaves nothing of those behind.
        int next = store.currentEdition(NumberedEditions.US).orElseThrow().number() + 1;
        store.publish(NumberedEditions.list(next));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of(),
                    files.filter(file -> file.toString().endsWith(".tmp")).toList());
        }
    }

    private static void read(SnapshotStore store, AtomicBoolean done, AtomicInteger reads, List<Throwable> failures) {
        int before = 0;
        try {
            while (!done.get()) {
                int edition = NumberedEditions.checked(
                        store.current(NumberedEditions.US).orElseThrow());
                assertTrue(edition >= before, "an older edition after a newer one");
                before = edition;
                reads.incrementAndGet();
            }
        } catch (Exception | Error failure) {
            failures.add(failure);
        }
    }

    /** Runs a writer for a moment and kills it; the last edition that it said it had published. */
    private int killed(Path folder, Random random) throws Exception {
        Path said = temp.resolve("said");
        Files.deleteIfExists(said);
        Process writer = StoreWriter.process(folder, random.nextLong())
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        while (lines(said).isEmpty()) {
            assertTrue(writer.isAlive(), "the writer publishes something");
            TimeUnit.MILLISECONDS.sleep(1);
        }
        TimeUnit.MICROSECONDS.sleep(random.nextInt(150_000));
        assertTrue(writer.isAlive(), "the writer goes on");
        assertTrue(writer.destroyForcibly().waitFor() != 0);
        List<String> lines = lines(said);
        return Integer.parseInt(lines.get(lines.size() - 1));
    }

    /** Those that are whole. */
    private static List<String> lines(Path said) throws Exception {
        String text = Files.exists(said) ? Files.readString(said, US_ASCII) : "";
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private static void verify(SnapshotStore store, int published) throws Exception {
        List<Edition> editions = store.editions(NumberedEditions.US);
        Edition last = editions.get(editions.size() - 1);
        assertTrue(last.number() >= published, () -> "published " + published + ", held " + last);
        for (Edition edition : editions) {
            assertEquals(edition.number(), NumberedEditions.checked(store.open(edition)));
        }
    }
}
