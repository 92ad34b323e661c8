package io.github.opendnc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A download that failed leaves the file of the day before, which is no list of today. */
final class SameFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final long LEAST = 500_000;

    @TempDir
    private Path folder;

    private SnapshotStore store;

    @BeforeEach
    void makeStore() {
        store = SnapshotStore.at(folder);
    }

    private static Snapshot list(Map<Integer, LocalDate> days, SourceFile... files) {
        var builder = Snapshot.builder(RegistryId.CA_NATIONAL);
        days.forEach((areaCode, day) -> {
            builder.covering(areaCode, day);
            builder.add(areaCode, 2_000_000);
        });
        return builder.build().withSources(List.of(files));
    }

    private static Snapshot list(int areaCode, LocalDate day, long bytes, char digest) {
        return list(Map.of(areaCode, day), file(bytes, digest));
    }

    private static SourceFile file(long bytes, char digest) {
        return new SourceFile("list.txt", bytes, String.valueOf(digest).repeat(64));
    }

    @Test
    void aLaterDayIsNotBelieved() throws IOException {
        store.publish(list(416, DAY, LEAST, 'a'));
        store.publish(list(416, DAY.plusDays(1), LEAST + 1, 'b'));
        for (LocalDate later : List.of(DAY.plusDays(1), DAY.plusDays(7))) {
            String message = String.valueOf(
                    assertThrows(MalformedFileException.class, () -> store.publish(list(416, later, LEAST, 'a')))
                            .getMessage());
            assertTrue(
                    message.startsWith(
                                    "list.txt: expected another file than that of edition 1, for so many numbers change every day")
                            && message.endsWith("found the same one, said to be of a later day"),
                    message);
        }
        assertEquals(2, store.editions(RegistryId.CA_NATIONAL).size());
    }

    @Test
    void norOfListsThatAreAdded() throws IOException {
        store.publish(list(416, DAY, LEAST, 'a'));
        assertThrows(
                MalformedFileException.class,
                () -> store.add(list(416, DAY.plusDays(1), LEAST, 'a'), Optional.empty()));
        store.add(list(604, DAY.plusDays(1), LEAST, 'b'), Optional.empty());
    }

    /** The same day twice is the same list, and in a small one nobody may have come or gone. */
    @Test
    void theSameDayIsAndSoIsASmallList() throws IOException {
        store.publish(list(416, DAY, LEAST, 'a'));
        store.publish(list(416, DAY, LEAST, 'a'));
        SnapshotStore small = SnapshotStore.at(folder.resolve("small"));
        small.publish(list(416, DAY, LEAST - 1, 'a'));
        small.publish(list(416, DAY.plusDays(1), LEAST - 1, 'a'));
    }

    /** Each file is looked at by itself: of five area codes one may be so small that nobody came or went. */
    @Test
    void aFileIsMeasuredByItsOwnSize() throws IOException {
        Map<Integer, LocalDate> both = Map.of(416, DAY, 604, DAY);
        Map<Integer, LocalDate> later = Map.of(416, DAY.plusDays(1), 604, DAY.plusDays(1));
        store.publish(list(both, file(LEAST - 1, 'a'), file(LEAST, 'b')));
        assertThrows(
                MalformedFileException.class, () -> store.publish(list(later, file(LEAST - 1, 'c'), file(LEAST, 'b'))));
        store.publish(list(later, file(LEAST - 1, 'a'), file(LEAST, 'c')));
    }

    /** One area code's list was not downloaded again, and is said to be as old as it is. */
    @Test
    void aFileMayStayWithItsDay() throws IOException {
        store.publish(list(Map.of(416, DAY, 604, DAY), file(LEAST, 'a'), file(LEAST, 'b')));
        store.publish(list(Map.of(416, DAY, 604, DAY.plusDays(1)), file(LEAST, 'a'), file(LEAST, 'c')));
    }

    /** Beside files that rightly stay with their days one is found that does not. */
    @Test
    void aFalseDayBesideRightOnesIsFound() throws IOException {
        store.publish(list(Map.of(416, DAY, 604, DAY, 905, DAY), file(LEAST, 'a'), file(LEAST, 'b'), file(LEAST, 'c')));
        SourceFile[] same = {file(LEAST, 'a'), file(LEAST, 'b'), file(LEAST, 'c')};
        Map<Integer, LocalDate> days = Map.of(416, DAY.plusDays(6), 604, DAY, 905, DAY);
        assertThrows(MalformedFileException.class, () -> store.publish(list(days, same)));
        assertThrows(
                MalformedFileException.class,
                () -> store.add(list(Map.of(416, DAY.plusDays(6), 604, DAY), same[0], same[1]), Optional.empty()));
        store.publish(list(days, file(LEAST, 'd'), file(LEAST, 'b'), file(LEAST, 'c')));
    }

    /** What is packed has few bytes in each file. */
    @Test
    void filesThatAreTheSameAreMeasuredTogether() throws IOException {
        SourceFile[] files = {file(LEAST / 2, 'a'), file(LEAST / 2, 'b')};
        store.publish(list(Map.of(416, DAY, 604, DAY), files));
        assertThrows(
                MalformedFileException.class,
                () -> store.publish(list(Map.of(416, DAY.plusDays(1), 604, DAY.plusDays(1)), files)));
    }

    /** Those of states come out by the quarter. */
    @Test
    void otherListsMayStayTheSame() throws IOException {
        for (int day = 0; day < 2; day++) {
            store.publish(Snapshot.builder(new RegistryId("us-in"))
                    .covering(317, DAY.plusDays(day))
                    .build()
                    .withSources(List.of(file(LEAST, 'a'))));
        }
    }

    /** A folder that is loaded again, whose area code has several files. */
    @Test
    void theSameDayIsThoughAnAreaCodeHasSeveralFiles() throws IOException {
        store.publish(list(Map.of(514, DAY), file(LEAST, 'a'), file(LEAST, 'b')));
        store.publish(list(Map.of(514, DAY), file(LEAST, 'a'), file(LEAST, 'b')));
        store.publish(list(Map.of(514, DAY, 416, DAY), file(LEAST, 'a'), file(LEAST, 'b'), file(LEAST, 'c')));
    }

    /** One file has three area codes and rightly their day; the other has a false one, and nothing is new. */
    @Test
    void aLaterDayOfNothingNewIsFound() throws IOException {
        SourceFile[] files = {file(LEAST, 'a'), file(LEAST, 'b')};
        store.publish(list(Map.of(416, DAY, 604, DAY, 905, DAY, 514, DAY), files));
        assertThrows(
                MalformedFileException.class,
                () -> store.publish(list(Map.of(416, DAY, 604, DAY, 905, DAY, 514, DAY.plusDays(13)), files)));
    }
}
