package io.github.opendnc.store;

import static io.github.opendnc.store.NumberedEditions.US;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** The files of the edition that was published last are gone: the one before it is not the current list. */
final class MissingEditionTest {
    @TempDir
    Path folder;

    private SnapshotStore store = SnapshotStore.at(Path.of(""));
    private Edition first = new Edition.Draft(US, 1).finish();

    @BeforeEach
    void publishTwo() throws IOException {
        store = SnapshotStore.at(folder);
        first = store.publish(NumberedEditions.list(1));
        store.update(US, current -> NumberedEditions.revision(2), Optional.empty());
    }

    private void delete(int number) throws IOException {
        for (String form : List.of("snapshot", "edition")) {
            Files.deleteIfExists(folder.resolve("us-national-0000000" + number + "." + form));
        }
    }

    /** Without the check of the edition, which each has. */
    private List<String> marks() throws IOException {
        return files(".newest-").stream()
                .map(name -> name.replaceFirst("-[0-9a-f]{8}$", ""))
                .toList();
    }

    private List<String> files(String part) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.contains(part))
                    .toList();
        }
    }

    @Test
    void theNewestIsWrittenDown() throws IOException {
        assertEquals(List.of("us-national.newest-00000002"), marks());
        assertEquals(2, store.currentEdition(US).orElseThrow().number());
    }

    @Test
    void noOlderOneIsAnsweredInItsPlace() throws IOException {
        delete(2);
        for (Executable asking : NumberedEditions.whatAsksForTheNewest(
                store,
                () -> store.publish(NumberedEditions.list(3)),
                () -> store.update(US, current -> NumberedEditions.revision(2), Optional.empty()))) {
            String message = String.valueOf(
                    assertThrows(MalformedFileException.class, asking).getMessage());
            assertTrue(
                    message.startsWith("us-national-00000002.edition: expected the edition that was published last, "),
                    message);
        }
        assertEquals(List.of(first), store.editions(US));
        assertEquals(1, NumberedEditions.checked(store.open(first)), "the one before is there for whoever asks for it");
    }

    @Test
    void allOfThemAreMissedToo() throws IOException {
        delete(1);
        delete(2);
        assertThrows(MalformedFileException.class, () -> store.current(US));
        assertThrows(MalformedFileException.class, () -> store.editionAsOf(US, Instant.now()));
    }

    /** {@link java.nio.file.NoSuchFileException} says that nothing was published yet, and a watch goes on waiting. */
    @Test
    void aFileOfItThatIsGoneIsNoStoreWithoutEditions() throws IOException {
        EditionWatch watch = EditionWatch.of(store, US);
        watch.latest();
        store.compact(US);
        Edition second = store.currentEdition(US).orElseThrow();
        Path snapshot = folder.resolve("us-national-00000002.snapshot");
        Files.delete(snapshot);
        Path record = folder.resolve("us-national-00000002.edition");
        for (boolean isLink : List.of(false, true)) {
            for (Path file : isLink ? List.of(snapshot, record) : List.<Path>of()) {
                Files.deleteIfExists(file);
                assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "symbolic links");
                Files.createSymbolicLink(file, Path.of("nowhere"));
            }
            for (Executable asking : List.<Executable>of(
                    () -> store.current(US),
                    () -> store.currentMapped(US),
                    () -> store.opened(US),
                    () -> store.open(second),
                    () -> EditionWatch.of(store, US).latest(),
                    () -> store.publish(NumberedEditions.list(3)),
                    () -> store.update(US, current -> NumberedEditions.revision(3), Optional.empty()))) {
                assertThrows(MalformedFileException.class, asking);
            }
        }
        assertThrows(MalformedFileException.class, watch::latest);
        assertThrows(MalformedFileException.class, () -> store.editions(US));
        assertThrows(MalformedFileException.class, () -> store.asOf(US, Instant.now()));
        store.replace(NumberedEditions.list(3), NumberedEditions.BY_ANN);
        assertEquals(3, NumberedEditions.checked(store.current(US).orElseThrow()));
    }

    /** What somebody else puts beside it is none. */
    @Test
    void otherNamesAreNoMarks() throws IOException {
        for (String name : List.of(
                "us-national.newest-00000009.bak",
                "us-national.newest-9",
                "us-national.newest-00000009-12345",
                "us-national.newest-00000009-1234567X",
                "us-national.newest-000000009",
                "us-national-x.newest-00000009",
                "us.newest-00000009",
                "us-national-00000009.newest-edition")) {
            Files.createFile(folder.resolve(name));
            assertEquals(2, store.currentEdition(US).orElseThrow().number(), name);
        }
    }

    @Test
    void whatTakesItsPlaceIsCurrent() throws IOException {
        delete(2);
        Edition third = store.replace(NumberedEditions.list(3), Acceptance.of("Jo", "a disk that was lost"));
        assertEquals(3, third.number());
        assertEquals(Optional.of(third), store.currentEdition(US));
        assertEquals(List.of(first, third), store.editions(US));
        assertEquals(List.of("us-national.newest-00000003"), marks());
    }

    /** As the store of a release that wrote none, or of a process that stopped before it did. */
    @Test
    void withoutTheMarkItIsNotMissed() throws IOException {
        for (String mark : files(".newest-")) {
            Files.delete(folder.resolve(mark));
        }
        assertEquals(2, store.currentEdition(US).orElseThrow().number());
        store.update(US, current -> NumberedEditions.revision(3), Optional.empty());
        assertEquals(List.of("us-national.newest-00000003"), marks());
    }

    /** In whatever order a folder lists them: the highest number counts, with all of its checks and no other's. */
    @Test
    void ofSeveralMarksTheHighestNumberCountsWithAllItsChecks() {
        String before = "us-national.newest-00000006-0000000a";
        String one = "us-national.newest-00000007-0000000b";
        String other = "us-national.newest-00000007-ffffffff";
        NewestEdition newest = new NewestEdition(7, Set.of(0xb, -1));
        for (List<String> names : List.of(
                List.of(before, one, other),
                List.of(one, other, before),
                List.of(other, before, one),
                List.of(one, "us-national.newest-00000007", other, "ca-national.newest-00000009-0000000c"))) {
            assertEquals(newest, NewestEdition.in(names, US), names::toString);
        }
        assertEquals(
                List.of(true, true, false),
                Stream.of(0xb, -1, 0xa).map(check -> newest.mayBe(7, check)).toList());
    }

    /** Any other edition is told by its neighbours, and no check of a mark refuses it. */
    @Test
    void onlyTheNewestIsKnownAndOnlyByAMarkWithACheck() {
        NewestEdition newest = new NewestEdition(7, Set.of(0xb));
        NewestEdition withoutCheck = new NewestEdition(7, Set.of());
        assertEquals(
                List.of(true, false, false), List.of(newest.isKnown(7), newest.isKnown(6), withoutCheck.isKnown(7)));
        assertEquals(
                List.of(false, true, true),
                List.of(newest.mayBe(7, 0xa), newest.mayBe(6, 0xa), withoutCheck.mayBe(7, 0xa)));
    }

    /** Otherwise the file of another edition of that number would go on being taken for the current one. */
    @Test
    void aNewMarkTakesThePlaceOfAllUpToItsNumber() throws IOException {
        String later = "us-national.newest-00000010-0000000d";
        for (String mark : List.of("us-national.newest-00000009-0000000a", "us-national.newest-00000009", later)) {
            Files.createFile(folder.resolve(mark));
        }
        try (StoreLock lock = StoreLock.in(folder)) {
            NewestEdition.write(lock, US, 9, 0xb);
        }
        assertEquals(Set.of("us-national.newest-00000009-0000000b", later), Set.copyOf(files(".newest-")));
    }
}
