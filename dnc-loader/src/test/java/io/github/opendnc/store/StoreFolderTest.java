package io.github.opendnc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.opendnc.files.MachineNames;
import io.github.opendnc.files.NamedPipe;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Whatever else lies in the folder of a store, it neither hangs nor loses what it holds, and says what is in the way. */
@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StoreFolderTest {
    private static final RegistryId US = RegistryId.US_NATIONAL;

    @TempDir
    private Path folder;

    private SnapshotStore store() {
        return SnapshotStore.at(folder);
    }

    private static Snapshot list(int numbers) {
        var builder = Snapshot.builder(US).covering(212, LocalDate.of(2026, 11, 14));
        for (int i = 0; i < numbers; i++) {
            builder.add(212, 5_550_000 + i);
        }
        return builder.build();
    }

    private long current() throws IOException {
        return store().current(US).orElseThrow().info().numbers();
    }

    private static String refusal(Executable refused) {
        return String.valueOf(
                assertThrows(MalformedFileException.class, refused).getMessage());
    }

    /** As the folder of a release that kept no editions: without a file of the edition, and without the mark of the newest. */
    private void beginAnew(String edition) throws IOException {
        Files.delete(folder.resolve(edition));
        try (DirectoryStream<Path> marks = Files.newDirectoryStream(folder, "*.newest-*")) {
            for (Path mark : marks) {
                Files.delete(mark);
            }
        }
    }

    /** One more would have a digit more, which no reader takes for an edition; and the one before would be deleted. */
    @Test
    void theLastEditionNumberIsNotCountedUp() throws IOException {
        store().publish(list(100));
        beginAnew("us-national-00000001.edition");
        Path first = folder.resolve("us-national-00000001.snapshot");
        Path last = Files.move(first, folder.resolve("us-national-999999999.snapshot"));
        String expected =
                "us-national-999999999.snapshot: expected an edition number that can be counted up, as if the "
                        + "one in the name were 1, written with eight digits; found the last one there is";
        assertEquals(expected, refusal(() -> store().publish(list(101))));
        assertEquals(expected, refusal(() -> store().replace(list(101), NumberedEditions.BY_ANN)));
        assertEquals(100, current());
        Files.move(last, folder.resolve("us-national-00000001.snapshot"));
        store().publish(list(101));
        assertEquals(101, current());
    }

    /** What is told must not put an older edition in the place of the newer one. */
    @Test
    void theLastEditionIsToBeRenamedToTheOneAfterAllOthers() throws IOException {
        store().publish(list(100));
        store().publish(list(101));
        Files.copy(folder.resolve("us-national-00000002.snapshot"), folder.resolve("us-national-999999999.snapshot"));
        assertTrue(refusal(() -> store().publish(list(102)))
                .contains("as if the one in the name were 3, written with eight digits"));
    }

    @Test
    void theNumberBeforeTheLastIsCountedUp() throws IOException {
        store().publish(list(100));
        beginAnew("us-national-00000001.edition");
        Files.move(folder.resolve("us-national-00000001.snapshot"), folder.resolve("us-national-999999998.snapshot"));
        assertEquals(999_999_999, store().publish(list(101)).number());
        assertEquals(101, current());
    }

    @Test
    void aNameThatNoEditionHasIsSomebodyElses() throws IOException {
        store().publish(list(100));
        for (String name : List.of(
                "us-national-000000002.snapshot", // nine digits begin with none
                "us-national-1000000000.snapshot",
                "us-national-\u0660\u0660\u0660\u0660\u0660\u0660\u0660\u0662.snapshot",
                "us-national-2.snapshot",
                "a".repeat(65) + "-00000002.snapshot")) {
            if (MachineNames.have(name)) {
                Files.createFile(folder.resolve(name));
            }
        }
        assertEquals(100, current());
        store().publish(list(101));
        assertEquals(101, current());
        assertEquals(List.of(US), List.copyOf(store().registries()));
    }

    @Test
    void aFolderNamedLikeASnapshotIsSaidAndPassedOverWhenTold() throws IOException {
        store().publish(list(100));
        Path odd = Files.createDirectory(folder.resolve("us-national-00000002.snapshot"));
        Files.createFile(odd.resolve("something"));
        String expected =
                "us-national-00000002.snapshot: expected a snapshot; found a folder" + NumberedEditions.WAY_OUT;
        assertEquals(expected, refusal(this::current));
        assertEquals(expected, refusal(() -> store().currentEdition(US)));
        assertEquals(expected, refusal(() -> store().publish(list(101))));
        assertEquals(3, store().replace(list(102), NumberedEditions.BY_ANN).number());
        assertEquals(102, current());
        assertTrue(Files.exists(odd.resolve("something")));
    }

    @Test
    void aFolderNamedLikeAnUnfinishedSnapshotIsSaid() throws IOException {
        store().publish(list(100));
        Path odd = Files.createDirectory(folder.resolve("us-national-00000002.snapshot.tmp"));
        assertEquals(
                "us-national-00000002.snapshot.tmp: expected a file that is being written; found a folder",
                refusal(() -> store().publish(list(101))));
        Files.delete(odd);
        store().publish(list(101));
        assertEquals(101, current());
    }

    @Test
    void aPipeNamedLikeASnapshotIsSaid() throws Exception {
        store().publish(list(100));
        NamedPipe.at(folder.resolve("us-national-00000002.snapshot"));
        String expected = "us-national-00000002.snapshot: expected a snapshot; found a pipe or a device"
                + NumberedEditions.WAY_OUT;
        assertEquals(expected, refusal(this::current));
        assertEquals(expected, refusal(() -> store().publish(list(101))));
        store().replace(list(102), NumberedEditions.BY_ANN);
        assertEquals(102, current());
    }

    @Test
    void aPipeInThePlaceOfTheLockIsSaid() throws Exception {
        NamedPipe.at(folder.resolve("publishing.lock"));
        assertEquals(
                "publishing.lock: expected a file; found a pipe or a device", refusal(() -> store().publish(list(1))));
        Files.delete(folder.resolve("publishing.lock"));
        Files.createDirectory(folder.resolve("publishing.lock"));
        assertEquals(
                "publishing.lock: expected a file; found a folder",
                refusal(() -> store().replace(list(1), NumberedEditions.BY_ANN)));
        Files.delete(folder.resolve("publishing.lock"));
        store().publish(list(1)); // whoever was refused has given up the right to publish
        assertEquals(1, current());
    }

    /** A name that leads nowhere is not one that was replaced. */
    @Test
    void aLinkThatLeadsNowhereIsSaid() throws IOException {
        store().publish(list(100));
        Path link = folder.resolve("us-national-00000002.snapshot");
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "a system with symbolic links");
        Files.createSymbolicLink(link, Path.of("nowhere"));
        assertEquals(
                link.toString(),
                assertThrows(MalformedFileException.class, this::current).file());
    }

    /** However often a newer one takes the place of the file that was found, before it is opened. */
    @Test
    void aReaderDoesNotGiveUpWhileNewOnesAppear() throws IOException {
        store().publish(list(100));
        AtomicInteger replaced = new AtomicInteger();
        Optional<Snapshot> found = store().current(US, file -> {
            if (replaced.incrementAndGet() <= 50) {
                store().publish(list(100 + replaced.get()));
            }
            return Snapshot.open(file);
        });
        assertEquals(150, found.orElseThrow().info().numbers());
        assertEquals(51, replaced.get());
    }

    /** A file that is gone without a newer one in its place, and is still listed, is not looked for again. */
    @Test
    void aFileThatCannotBeFoundIsSaid() throws IOException {
        store().publish(list(100));
        NoSuchFileException gone = new NoSuchFileException("us-national-00000001.snapshot");
        Throwable first = assertThrows(
                MalformedFileException.class,
                () -> store().current(US, any -> {
                    throw gone;
                }));
        for (Throwable cause = first; cause != null; cause = cause.getCause()) {
            first = cause;
        }
        assertEquals(gone, first);
    }
}
