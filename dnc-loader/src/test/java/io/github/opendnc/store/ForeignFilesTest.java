package io.github.opendnc.store;

import static io.github.opendnc.store.NumberedEditions.US;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import io.github.opendnc.registry.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Files of another store, as of another seller, are none of this one: numbers that it lists would be free there. */
final class ForeignFilesTest {
    @TempDir
    private Path folder = Path.of("");

    private Path ours = Path.of("");
    private Path theirs = Path.of("");

    @BeforeEach
    void publish() throws IOException {
        ours = folder.resolve("ours");
        theirs = folder.resolve("theirs");
        for (int day = 1; day <= 3; day++) {
            SnapshotStore.at(ours).publish(list(day, 0));
            SnapshotStore.at(theirs).publish(list(day, 5_000));
        }
    }

    /** As many numbers in each store, of the same days, but others. */
    private static Snapshot list(int day, int from) {
        SnapshotBuilder builder = Snapshot.builder(US).covering(212, LocalDate.of(2026, 11, day));
        for (int i = 0; i < 100 + day; i++) {
            builder.add(212, 5_550_000 + from + i);
        }
        String digest = String.format("%064x", from * 10 + day);
        return builder.build().withSources(List.of(new SourceFile("list-" + from + "-" + day + ".txt", 1_000, digest)));
    }

    private void copy(String name, String as) throws IOException {
        Files.copy(
                theirs.resolve("us-national-" + name),
                ours.resolve("us-national-" + as),
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static String refusal(Executable asking) {
        return String.valueOf(assertThrows(MalformedFileException.class, asking).getMessage());
    }

    private void assertRefused(String how) {
        SnapshotStore store = SnapshotStore.at(ours);
        for (Executable asking : List.<Executable>of(
                () -> store.current(US),
                () -> store.currentMapped(US),
                () -> store.opened(US),
                () -> store.publish(list(9, 0)))) {
            String message = refusal(asking);
            assertTrue(message.contains(how), message);
            // once, and not of what is behind the newest, which is to be taken away
            assertEquals(
                    message.contains("take the snapshot away") ? 0 : 1,
                    message.split("put the file back", -1).length - 1,
                    message);
        }
    }

    @Test
    void aSnapshotBehindTheCurrentOneIsNoEdition() throws IOException {
        copy("00000003.snapshot", "00000004.snapshot");
        assertRefused(
                "us-national-00000004.snapshot: expected the snapshot of an edition that was published in this store,"
                        + " the last one known being edition 3");
        assertThrows(MalformedFileException.class, () -> SnapshotStore.at(ours).currentEdition(US));
        SnapshotStore.at(ours).replace(list(9, 0), NumberedEditions.BY_ANN);
        assertEquals(
                109, SnapshotStore.at(ours).current(US).orElseThrow().info().numbers());
    }

    @Test
    void norIsItWhereOnlyTheMarkTellsOfTheEditions() throws IOException {
        for (int number = 1; number <= 3; number++) {
            Files.delete(ours.resolve("us-national-0000000" + number + ".edition"));
        }
        copy("00000003.snapshot", "00000004.snapshot");
        assertRefused("the last one known being edition 3");
    }

    @Test
    void norIsAnEditionWithItsSnapshot() throws IOException {
        SnapshotStore.at(theirs).publish(list(4, 5_000));
        copy("00000004.snapshot", "00000004.snapshot");
        copy("00000004.edition", "00000004.edition");
        assertRefused("expected an edition made from edition 3 of this store; found one made from another");
        Files.delete(ours.resolve("us-national-00000003.edition"));
        assertRefused("expected an edition made from edition 3 of this store; found one made from another");
    }

    @Test
    void norOneInThePlaceOfTheCurrentOne() throws IOException {
        copy("00000003.snapshot", "00000003.snapshot");
        copy("00000003.edition", "00000003.edition");
        assertRefused(
                "us-national-00000003.edition: expected the edition 3 that was published in this store; found another");
    }

    /** Of a folder from which the mark is gone. */
    @Test
    void norWhereNothingTellsWhichWasTheLast() throws IOException {
        for (Path mark : List.copyOf(marks())) {
            Files.delete(mark);
        }
        copy("00000003.snapshot", "00000003.snapshot");
        copy("00000003.edition", "00000003.edition");
        assertRefused("expected an edition made from edition 2 of this store; found one made from another");
    }

    private List<Path> marks() throws IOException {
        try (Stream<Path> files = Files.list(ours)) {
            return files.filter(file -> file.toString().contains(".newest-")).toList();
        }
    }

    /** As many numbers, of the same day: what it was made from tells it from ours. */
    @Test
    void norIsASnapshotInThePlaceOfOurs() throws IOException {
        copy("00000003.snapshot", "00000003.snapshot");
        assertRefused(
                "us-national-00000003.snapshot: expected the snapshot of edition 3, made from the files that it names;"
                        + " found one made from others");
    }

    /** One that was kept for its own sake, with its snapshot, is known by the edition behind it. */
    @Test
    void norIsAnOlderEditionWithItsSnapshot() throws IOException {
        SnapshotStore.at(theirs)
                .open(SnapshotStore.at(theirs).editions(US).get(1))
                .writeTo(theirs.resolve("us-national-00000002.snapshot"));
        copy("00000002.snapshot", "00000002.snapshot");
        copy("00000002.edition", "00000002.edition");
        SnapshotStore store = SnapshotStore.at(ours);
        Edition second = store.editions(US).get(1);
        String message = refusal(() -> store.open(second));
        assertTrue(message.contains("expected an edition made from edition 1 of this store"), message);
        assertEquals(103, store.current(US).orElseThrow().info().numbers(), "the current one needs none of it");
    }

    @Test
    void norIsTheFirstWithItsSnapshot() throws IOException {
        SnapshotStore.at(theirs)
                .open(SnapshotStore.at(theirs).editions(US).get(0))
                .writeTo(theirs.resolve("us-national-00000001.snapshot"));
        copy("00000001.snapshot", "00000001.snapshot");
        copy("00000001.edition", "00000001.edition");
        SnapshotStore store = SnapshotStore.at(ours);
        Edition first = store.editions(US).get(0);
        String message = refusal(() -> store.open(first));
        assertTrue(message.contains("expected an edition made from edition 1 of this store"), message);
    }

    /** The mark says that there was an edition; what stands in its place without its file may be anybody's. */
    @Test
    void norIsASnapshotInThePlaceOfTheCurrentOneWhoseFileIsLost() throws IOException {
        Files.delete(ours.resolve("us-national-00000003.edition"));
        assertLost(2);
        copy("00000003.snapshot", "00000003.snapshot");
        assertLost(2);
    }

    @Test
    void norIsItOfAStoreWithOneEdition() throws IOException {
        Path first = folder.resolve("first");
        SnapshotStore.at(first).publish(list(1, 0));
        ours = first;
        Files.delete(ours.resolve("us-national-00000001.edition"));
        assertLost(0);
        SnapshotStore.at(theirs)
                .open(SnapshotStore.at(theirs).editions(US).get(0))
                .writeTo(theirs.resolve("us-national-00000001.snapshot"));
        copy("00000001.snapshot", "00000001.snapshot");
        assertLost(0);
    }

    /** That nothing is answered for the newest edition nor for any moment since the one before it, and which are left. */
    private void assertLost(int left) throws IOException {
        SnapshotStore store = SnapshotStore.at(ours);
        for (Executable asking : NumberedEditions.whatAsksForTheNewest(
                store, () -> store.publish(list(9, 0)), () -> store.add(list(9, 0), Optional.empty()))) {
            String message = String.valueOf(
                    assertThrows(MalformedFileException.class, asking).getMessage());
            assertTrue(message.contains(".edition: expected the edition that was published last, "), message);
            assertTrue(message.endsWith("dnc load --replace WHO:WHY (SnapshotStore.replace) publishes another list"));
        }
        assertEquals(left, store.editions(US).size());
        CheckedEdition newest = store.check(US).get(left);
        assertEquals(left + 1, newest.number());
        assertTrue(newest.fault().isPresent());
    }

    /** The next edition names the check of its file, which is gone: what stands there without one may be anybody's. */
    @Test
    void norIsASnapshotInThePlaceOfAPrunedEdition() throws IOException {
        SnapshotStore store = SnapshotStore.at(ours);
        List<Edition> editions = store.editions(US);
        assertEquals(2, store.prune(US, Period.ZERO).size());
        for (int number = 1; number <= 2; number++) {
            String name = "us-national-0000000" + number + ".snapshot";
            SnapshotStore.at(theirs)
                    .open(SnapshotStore.at(theirs).editions(US).get(number - 1))
                    .writeTo(theirs.resolve(name));
            Files.copy(theirs.resolve(name), ours.resolve(name));
        }
        assertEquals(editions.subList(2, 3), store.editions(US));
        Instant third = editions.get(2).publishedAt().orElseThrow();
        for (Instant moment : List.of(Instant.parse("2026-11-01T00:00:00Z"), third.minusMillis(1))) {
            assertEquals(
                    "us-national-00000001.edition: expected edition 1, whose snapshot is there alone; found none: its file is"
                            + " gone; put it back from a backup, or take its snapshot away",
                    assertThrows(MalformedFileException.class, () -> store.asOf(US, moment))
                            .getMessage());
        }
        assertEquals(103, store.asOf(US, third).orElseThrow().info().numbers());
        assertEquals(
                List.of(false, false, true),
                store.check(US).stream().map(CheckedEdition::isWhole).toList());
        store.publish(list(9, 0));
        assertEquals(109, store.current(US).orElseThrow().info().numbers(), "the current one needs none of it");
    }

    @Test
    void aListThatTakesThePlaceOfALostOneLeavesNothingOfIt() throws IOException {
        Files.delete(ours.resolve("us-national-00000003.edition"));
        copy("00000003.snapshot", "00000003.snapshot");
        SnapshotStore store = SnapshotStore.at(ours);
        assertEquals(4, store.replace(list(9, 0), NumberedEditions.BY_ANN).number());
        assertEquals(109, store.current(US).orElseThrow().info().numbers());
        assertTrue(Files.notExists(ours.resolve("us-national-00000003.snapshot")));
        assertEquals(
                List.of(1, 2, 4),
                store.editions(US).stream().map(Edition::number).toList());
    }

    /** A list of as many numbers, few of which are those that were held, is not the next of this registry. */
    @Test
    void aListOfOtherNumbersIsNoSuccessor() throws IOException {
        SnapshotStore store = SnapshotStore.at(ours);
        String message = refusal(() -> store.publish(list(4, 5_000)));
        assertTrue(
                message.startsWith("list-5000-4.txt: expected half of the very numbers of each area code in the store"
                        + " (look first whether every file is there and whole;"),
                message);
        assertTrue(message.endsWith("found area code 212 without 103 of its 103"), message);
        store.publish(list(4, 5_000), Optional.of(NumberedEditions.BY_ANN));
        assertEquals(104, store.current(US).orElseThrow().info().numbers());
    }

    @Test
    void aListThatKeepsHalfOfThemIsOne() throws IOException {
        SnapshotStore store = SnapshotStore.at(ours);
        String message = refusal(() -> store.publish(list(4, 52)));
        assertTrue(message.contains("without 52 of its 103"), message);
        store.publish(list(4, 51));
        assertEquals(104, store.current(US).orElseThrow().info().numbers());
    }
}
