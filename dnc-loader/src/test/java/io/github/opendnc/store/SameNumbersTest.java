package io.github.opendnc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.Coverage;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where nobody came or went among very many numbers the day is not believed, whatever files they were in. */
final class SameNumbersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final int LEAST = 300_000;

    private SnapshotStore store;

    @BeforeEach
    void makeStore(@TempDir Path folder) {
        store = SnapshotStore.at(folder);
    }

    private static SnapshotBuilder with(SnapshotBuilder list, int areaCode, LocalDate day, int from, int numbers) {
        list.covering(areaCode, day);
        for (int i = 0; i < numbers; i++) {
            list.add(areaCode, 2_000_000 + from + i);
        }
        return list;
    }

    private static SnapshotBuilder national() {
        return Snapshot.builder(RegistryId.US_NATIONAL);
    }

    private static Snapshot list(LocalDate day, int from, int numbers) {
        return with(national(), 212, day, from, numbers).build();
    }

    private void refused(Snapshot next) {
        assertThrows(MalformedFileException.class, () -> store.publish(next));
        assertThrows(MalformedFileException.class, () -> store.publish(next, Optional.of(Acceptance.of("A", "why"))));
        assertThrows(MalformedFileException.class, () -> store.add(next, Optional.empty()));
    }

    @Test
    void aLaterDayIsNotBelieved() throws IOException {
        store.publish(list(DAY, 0, LEAST));
        MalformedFileException refusal =
                assertThrows(MalformedFileException.class, () -> store.publish(list(DAY.plusDays(1), 0, LEAST)));
        assertEquals(
                "us-national: expected numbers that came or went since, as some do every day among so many (the store has all"
                        + " of these: wait for the next list; or say its own day; if all is right, dnc"
                        + " load --replace WHO:WHY or SnapshotStore.replace, with all files of the list); found the very same"
                        + " in area code 212 (300,000 numbers, of 2026-11-20 in the store and of 2026-11-21 here)",
                refusal.getMessage());
        refused(list(DAY.plusDays(30), 0, LEAST));
        assertEquals(1, store.editions(RegistryId.US_NATIONAL).size());
    }

    @Test
    void oneNumberMoreOrFewerIsEnough() throws IOException {
        store.publish(list(DAY, 0, LEAST));
        store.publish(list(DAY.plusDays(1), 0, LEAST + 1));
        store.publish(list(DAY.plusDays(2), 1, LEAST));
    }

    /** And no more than a day, though the list is loaded every day. */
    @Test
    void amongFewerNothingMayHappenInADay() throws IOException {
        store.publish(list(DAY, 0, LEAST - 1));
        store.publish(list(DAY.plusDays(1), 0, LEAST - 1));
        refused(list(DAY.plusDays(2), 0, LEAST - 1));
        store.publish(list(DAY.plusDays(2), 1, LEAST - 1));
        // Editions tell how many there were, so that as many as before are taken for the same.
        refused(list(DAY.plusDays(3), 1, LEAST - 1));
    }

    /** Where nothing changed at all the numbers of all area codes count together. */
    @Test
    void nothingNewAnywhereIsNotBelieved() throws IOException {
        store.publish(with(with(national(), 212, DAY, 0, LEAST / 2), 213, DAY, 0, LEAST / 2)
                .build());
        LocalDate later = DAY.plusDays(1);
        refused(with(with(national(), 212, later, 0, LEAST / 2), 213, later, 0, LEAST / 2)
                .build());
        store.publish(with(with(national(), 212, later, 0, LEAST / 2), 213, later, 0, LEAST / 2 + 1)
                .build());
    }

    @Test
    void inSeveralDaysSomethingHappensAmongFewerToo() throws IOException {
        store.publish(list(DAY, 0, LEAST / 10));
        store.publish(list(DAY.plusDays(5), 0, LEAST / 10));
        refused(list(DAY.plusDays(10), 0, LEAST / 10));
        store.publish(list(DAY.plusDays(9), 0, LEAST / 10));
    }

    private void update(int days, int areaCode, long added) throws IOException {
        updateWith(
                days,
                Changes.builder()
                        .add(10_000_000_000L + areaCode * 10_000_000L + added)
                        .build());
    }

    private void updateWith(int days, Changes changes) throws IOException {
        store.update(
                RegistryId.US_NATIONAL,
                current -> {
                    Map<Integer, LocalDate> later = new TreeMap<>();
                    current.info().coverage().areaCodes().forEach(code -> later.put(code, DAY.plusDays(days)));
                    return new Revision(changes, Coverage.of(later), List.of(), List.of());
                },
                Optional.empty());
    }

    /** A job that takes every failed download for the answer that nothing has changed would keep the list young. */
    @Test
    void thatNothingChangedIsBelievedForADay() throws IOException {
        store.publish(list(DAY, 0, LEAST));
        updateWith(1, Changes.NONE);
        MalformedFileException refusal = assertThrows(MalformedFileException.class, () -> updateWith(2, Changes.NONE));
        assertEquals(
                "us-national: expected numbers that came or went since, as some do every day among so many (an answer of the"
                        + " registry that did not come is no answer that nothing has changed: load a full list); found the"
                        + " very same in area code 212 (300,000 numbers, of 2026-11-20 in the store and of 2026-11-22 here)",
                refusal.getMessage());
        update(2, 212, 9_999_999);
        assertEquals(3, store.editions(RegistryId.US_NATIONAL).size());
    }

    @Test
    void aChangeListThatHasNothingOfALargeAreaCodeIsNotBelievedForLong() throws IOException {
        store.publish(
                with(with(national(), 212, DAY, 0, LEAST), 213, DAY, 0, 10).build());
        update(1, 213, 5_550_143);
        assertThrows(MalformedFileException.class, () -> update(2, 213, 5_550_144));
        store.publish(with(with(national(), 212, DAY.plusDays(2), 0, LEAST + 1), 213, DAY.plusDays(2), 0, 10)
                .add(213, 5_550_143)
                .build());
    }

    @Test
    void theSameDayIsTheSameList() throws IOException {
        store.publish(list(DAY, 0, LEAST));
        store.publish(list(DAY, 0, LEAST));
    }

    /** Beside an area code of another day, in a file of both, and one that is new. */
    @Test
    void eachAreaCodeIsLookedAtByItself() throws IOException {
        store.publish(
                with(with(national(), 212, DAY, 0, LEAST), 213, DAY, 0, LEAST).build());
        LocalDate later = DAY.plusDays(1);
        refused(with(with(with(national(), 212, DAY, 0, LEAST), 213, later, 0, LEAST), 214, later, 0, LEAST)
                .build());
        store.publish(with(with(with(national(), 212, DAY, 0, LEAST), 213, later, 9, LEAST), 214, later, 0, LEAST)
                .build());
    }

    @Test
    void somebodyMayAnswerForIt() throws IOException {
        store.publish(list(DAY, 0, LEAST));
        store.replace(list(DAY.plusDays(1), 0, LEAST), Acceptance.of("A", "the registry stood still"));
    }

    /** Those of states come out by the quarter. */
    @Test
    void otherListsMayStayTheSame() throws IOException {
        for (int day = 0; day < 2; day++) {
            store.publish(with(Snapshot.builder(new RegistryId("us-in")), 317, DAY.plusDays(day), 0, LEAST)
                    .build());
        }
    }
}
