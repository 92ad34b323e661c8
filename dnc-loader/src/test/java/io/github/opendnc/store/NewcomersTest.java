package io.github.opendnc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.Coverage;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.MalformedFileException.Fault;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import io.github.opendnc.registry.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small lists from before the last numbers came, said to be of a later day or of the very day. */
final class NewcomersTest {
    private static final RegistryId US = RegistryId.US_NATIONAL;
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);

    @TempDir
    private Path folder;

    private SnapshotStore on(int day) {
        return SnapshotStore.at(folder)
                .with(Clock.fixed(
                        FIRST.plusDays(day).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
    }

    /** A thousand numbers without the first, and others; the file is known by a digest. */
    private static Snapshot list(RegistryId registry, int day, String digest, int without, int... others) {
        SnapshotBuilder list = Snapshot.builder(registry).covering(416, FIRST.plusDays(day));
        IntStream.range(without, 1_000).forEach(i -> list.add(416, 2_000_000 + 7 * i));
        IntStream.of(others).forEach(number -> list.add(416, number));
        return list.build()
                .withSources(List.of(new SourceFile("416.txt", 12_000, "0".repeat(64 - digest.length()) + digest)));
    }

    /** Numbers that register one after the other, from one to before another. */
    private static int[] came(int from, int to) {
        return IntStream.range(from, to).map(i -> 9_550_100 + i).toArray();
    }

    private void update(int day, int... added) throws IOException {
        Changes.Builder changes = Changes.builder();
        IntStream.of(added).forEach(number -> changes.add(14_160_000_000L + number));
        Coverage coverage = Coverage.of(Map.of(416, FIRST.plusDays(day)));
        on(day).update(US, current -> new Revision(changes.build(), coverage, List.of(), List.of()), Optional.empty());
    }

    private MalformedFileException refused(int day, Snapshot list) {
        MalformedFileException refused = assertThrows(MalformedFileException.class, () -> on(day).publish(list));
        assertThrows(
                MalformedFileException.class, () -> on(day).publish(list, Optional.of(Acceptance.of("Ann", "why"))));
        assertThrows(MalformedFileException.class, () -> on(day).add(list, Optional.empty()));
        return refused;
    }

    /** Who registered on that day would be clear. A job that failed starts anew and loads everything once more. */
    @Test
    void theSameFileOnTheDayOfAChangeListDoesNotUndoTheChangeList() throws IOException {
        on(1).publish(list(US, 1, "a", 0));
        update(1, 5_550_143);
        MalformedFileException refused = refused(1, list(US, 1, "a", 0));
        assertEquals(Fault.OLDER, refused.fault());
        assertTrue(String.valueOf(refused.getMessage()).endsWith("found area code 416 without 1 of the last 1"));
    }

    /** Such a file was never loaded, so nobody knows it; its change lists were. */
    @Test
    void anOldListUnderALaterDayIsFoundByWhatItLacks() throws IOException {
        on(1).publish(list(US, 1, "a", 0));
        update(2, came(0, 6));
        update(3, came(6, 12));
        MalformedFileException refused = refused(4, list(US, 4, "b", 0, 5_550_101));
        assertEquals(Fault.CONTENT, refused.fault());
        assertTrue(
                String.valueOf(refused.getMessage())
                        .startsWith("416.txt: expected the numbers that came last to the list in the store"),
                refused.getMessage());
        assertTrue(String.valueOf(refused.getMessage()).endsWith("found area code 416 without 12 of the last 12"));
        refused(4, list(US, 4, "c", 0, came(11, 12)));
        on(4).publish(list(US, 4, "d", 0, came(10, 12)));
        assertEquals(1_002, on(4).current(US).orElseThrow().info().numbers(), "ten of twelve may go by chance");
    }

    /** In a small area code, who came last is the last for days. Every later list would be refused too. */
    @Test
    void aFamilyThatRegisteredLastAndTakesItsNumbersBackStopsNoList() throws IOException {
        on(1).publish(list(US, 1, "a", 0));
        on(2).publish(list(US, 2, "b", 0, 5_550_143, 5_550_144, 5_550_145));
        on(3).publish(list(US, 3, "c", 0, 5_550_199));
        assertEquals(1_001, on(3).current(US).orElseThrow().info().numbers());
    }

    /** A few numbers of each of many small area codes are many. */
    @Test
    void anOldListOfSmallAreaCodesIsFoundByAllThatItLacks() throws IOException {
        on(1).publish(small(1, 0, 0, 0, 0, 0));
        on(2).publish(small(2, 2, 2, 2, 2, 2));
        MalformedFileException refused =
                assertThrows(MalformedFileException.class, () -> on(3).publish(small(3, 0, 0, 0, 0, 0)));
        assertEquals(Fault.CONTENT, refused.fault());
        assertTrue(String.valueOf(refused.getMessage()).endsWith("found the list without 10 of the last 10"));
        on(3).publish(small(3, 2, 0, 0, 0, 0));
        assertEquals(1_002, on(3).current(US).orElseThrow().info().numbers(), "four families may go by chance");
    }

    /** Five area codes of two hundred numbers, and so many more in each. */
    private static Snapshot small(int day, int... more) {
        SnapshotBuilder list = Snapshot.builder(US);
        for (int code = 0; code < more.length; code++) {
            list.covering(301 + code, FIRST.plusDays(day));
            for (int i = 0; i < 200 + more[code]; i++) {
                list.add(301 + code, 2_000_000 + 11 * i);
            }
        }
        return list.build();
    }

    /** Files of Canada and of states have no day in their names. */
    @Test
    void aFileOfAnyRegistryThatWasLoadedBeforeIsFoundIfOneNumberCameSince() throws IOException {
        for (RegistryId registry : List.of(RegistryId.CA_NATIONAL, new RegistryId("us-in"))) {
            on(1).publish(list(registry, 1, "a", 0));
            on(2).publish(list(registry, 2, "b", 0, 5_550_143));
            assertEquals(Fault.CONTENT, refused(3, list(registry, 3, "a", 0)).fault());
        }
    }

    /** The list of a state appears once a quarter or once a year: then the one that is held is months old. */
    @Test
    void whatCameMonthsAgoCountsIfNothingCameSince() throws IOException {
        RegistryId state = new RegistryId("us-in");
        on(1).publish(list(state, 1, "a", 0));
        on(92).publish(list(state, 92, "b", 0, came(0, 12)));
        assertEquals(Fault.CONTENT, refused(300, list(state, 300, "a", 0)).fault());
        refused(300, list(state, 300, "c", 0));
        refused(300, list(state, 300, "d", 0, came(11, 12)));
        on(300).publish(list(state, 300, "e", 0, came(10, 12)));
        assertEquals(1_002, on(300).current(state).orElseThrow().info().numbers());
    }

    /** What came last is missing by chance, but the file is that of the year before. */
    @Test
    void aFileThatWasLoadedYearsAgoIsFoundByAllThatCameSince() throws IOException {
        RegistryId state = new RegistryId("us-in");
        on(1).publish(list(state, 1, "a", 0));
        on(400).publish(list(state, 400, "b", 0, 5_550_143));
        on(800).publish(list(state, 800, "c", 0, 5_550_143));
        on(801).publish(list(state, 801, "d", 1, 5_550_143));
        refused(802, list(state, 802, "a", 0));
        on(802).publish(list(state, 802, "e", 0));
        assertEquals(1_000, on(802).current(state).orElseThrow().info().numbers(), "one may go by chance");
    }

    /** Of a thousand numbers four go, and none of them is one that came last. */
    @Test
    void aListThatLostOthersIsRight() throws IOException {
        on(1).publish(list(US, 1, "a", 0));
        update(2, came(0, 20));
        on(3).publish(list(US, 3, "b", 15, came(0, 20)));
        on(4).publish(list(US, 4, "c", 30, came(14, 20)));
        assertEquals(976, on(4).current(US).orElseThrow().info().numbers());
    }

    /** What came and went again says nothing; nor does what an area code had when it was added. */
    @Test
    void onlyWhatIsStillThereCounts() throws IOException {
        on(1).publish(list(US, 1, "a", 0));
        on(2).publish(list(US, 2, "b", 0, came(0, 11)));
        on(3).publish(list(US, 3, "c", 0, came(1, 11)));
        refused(4, list(US, 4, "d", 0));
        on(4).publish(list(US, 4, "e", 0, came(10, 11)));
        on(5).publish(list(US, 5, "f", 11, came(10, 11)));
        assertEquals(990, on(5).current(US).orElseThrow().info().numbers());
    }

    /** Whoever answers for it knows better. */
    @Test
    void aListThatIsPutInPlaceMayLackThem() throws IOException {
        on(1).publish(list(US, 1, "a", 0));
        update(2, came(0, 12));
        refused(3, list(US, 3, "d", 0));
        on(3).replace(list(US, 3, "b", 0), NumberedEditions.BY_ANN);
        on(4).publish(list(US, 4, "c", 1, 5_550_199));
        assertEquals(1_000, on(4).current(US).orElseThrow().info().numbers());
    }

    /** A registry threw out every tenth number, and somebody has looked at it. */
    @Test
    void whereManyAreLetGoAllOfTheNewestMayBeAmongThem() throws IOException {
        on(1).publish(list(US, 1, "a", 0));
        update(2, came(0, 19));
        on(3).publish(list(US, 3, "b", 100), Optional.of(NumberedEditions.BY_ANN));
        assertEquals(900, on(3).current(US).orElseThrow().info().numbers());
    }
}
