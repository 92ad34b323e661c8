package io.github.opendnc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import io.github.opendnc.registry.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody let pass once is let pass once: only of what was accepted are later lists compared with less. */
final class AfterAcceptanceTest {
    private static final RegistryId US = RegistryId.US_NATIONAL;
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final long LEAST_BYTES = 500_000;
    private static final Acceptance ANN = Acceptance.of("Ann", "the registry was cleaned");

    @TempDir
    private Path folder;

    /** The store on a day, counted from the first. */
    private SnapshotStore on(int day) {
        return SnapshotStore.at(folder)
                .with(Clock.fixed(
                        FIRST.plusDays(day).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
    }

    /** A list of a day. Each part is an area code, its first number and how many there are. */
    private static Snapshot list(int day, String file, String... parts) {
        SnapshotBuilder list = Snapshot.builder(US);
        for (String part : parts) {
            String[] fields = part.split(" ", -1);
            int areaCode = Integer.parseInt(fields[0]);
            list.covering(areaCode, FIRST.plusDays(day));
            for (int i = 0; i < Integer.parseInt(fields[2]); i++) {
                list.add(areaCode, 2_000_000 + Integer.parseInt(fields[1]) + i);
            }
        }
        return list.build()
                .withSources(List.of(new SourceFile("list.txt", LEAST_BYTES, "0".repeat(64 - file.length()) + file)));
    }

    private void publish(int day, String... parts) throws IOException {
        on(day).publish(list(day, "0" + day, parts));
    }

    private void accept(int day, String... parts) throws IOException {
        Edition edition = on(day).publish(list(day, "0" + day, parts), Optional.of(ANN));
        assertEquals(1, edition.acceptances().size(), "there was something to accept");
    }

    private String refused(int day, String... parts) {
        MalformedFileException refused = assertThrows(MalformedFileException.class, () -> publish(day, parts));
        assertEquals(MalformedFileException.Fault.SHRUNK, refused.fault());
        return String.valueOf(refused.getMessage()).replaceFirst(" \\(look first.*?\\)(?=;)", "");
    }

    /** The 1,200 who registered in 212 would be clear. */
    @Test
    void theFileOfAnEarlierDayIsRefusedThoughAnAreaCodeWasAcceptedSince() throws IOException {
        Snapshot a = list(1, "a", "212 0 30000", "646 0 1000");
        on(1).publish(a);
        on(2).publish(list(2, "b", "212 0 31200", "646 0 400"), Optional.of(ANN));
        MalformedFileException refused = assertThrows(
                MalformedFileException.class, () -> on(3).publish(list(3, "a", "212 0 30000", "646 0 1000")));
        assertTrue(
                String.valueOf(refused.getMessage())
                        .startsWith("list.txt: expected another file than that of edition 1, "),
                refused.getMessage());
        assertThrows(
                MalformedFileException.class,
                () -> on(3).publish(list(3, "a", "212 0 30000", "646 0 1000"), Optional.of(ANN)));
    }

    @Test
    void soItIsThoughAChangeListWasAcceptedOrAListReplacedSince() throws IOException {
        on(1).publish(list(1, "a", "212 0 30000"));
        on(2).update(
                        US,
                        current -> new Revision(
                                Changes.NONE,
                                current.info().coverage(),
                                List.of(),
                                List.of(ANN.withRefusal("a misfit"))),
                        Optional.empty());
        assertThrows(MalformedFileException.class, () -> on(3).publish(list(3, "a", "212 0 30000")));
        on(3).replace(list(3, "b", "212 0 31200"), ANN);
        assertThrows(MalformedFileException.class, () -> on(4).publish(list(4, "a", "212 0 30000")));
    }

    /** Somebody has answered for it, and answers once. */
    @Test
    void aFileThatWasPutInPlaceUnderALaterDayStaysRight() throws IOException {
        on(1).publish(list(1, "a", "212 0 30000"));
        on(5).replace(list(5, "a", "212 0 30000"), ANN);
        on(6).publish(list(5, "a", "212 0 30000"));
        assertThrows(MalformedFileException.class, () -> on(7).publish(list(7, "a", "212 0 30000")));
        on(7).publish(list(7, "b", "212 1 30000"));
    }

    /** By less than is noticed in one load, and by more than is allowed in two. */
    @Test
    void anotherAreaCodeIsComparedWithTheEditionsBefore() throws IOException {
        publish(1, "212 0 10000", "646 0 1000", "917 0 20000");
        accept(2, "212 0 9700", "646 0 500", "917 0 20000");
        assertEquals(
                "list.txt: expected at least 95 % of the 10,000 numbers of area code 212 in edition 1, of the last three"
                        + " months; found 9,400 numbers",
                refused(3, "212 0 9400", "646 0 500", "917 0 20000"));
        publish(3, "212 100 9600", "646 10 490", "917 0 20000");
        accept(4, "212 400 9300", "646 20 480", "917 0 20000");
        publish(5, "212 600 9100", "646 20 480", "917 0 20000");
    }

    /** The registry did shrink, and every night's list is as small. */
    @Test
    void whatWasAcceptedIsNotRefusedAgain() throws IOException {
        publish(1, "212 0 10000", "646 0 9000");
        accept(2, "212 0 9990", "646 0 2000");
        for (int day = 3; day < 80; day++) {
            publish(day, "212 " + day + " " + (9_990 - day), "646 " + day + " " + (2_000 - day));
        }
        assertEquals(
                "list.txt: expected at least 95 % of the 2,000 numbers of area code 646 in edition 2, of the last three"
                        + " months; found 1,899 numbers",
                refused(80, "212 80 9910", "646 80 1899"));
    }

    /** Which is small in each area code and much in all together. */
    @Test
    void norIsTheWhole() throws IOException {
        publish(1, "212 0 1000", "646 0 199", "917 0 199");
        accept(2, "212 0 960", "646 0 150", "917 0 150");
        publish(3, "212 0 959", "646 0 149", "917 0 149");
        assertEquals(
                "list.txt: expected at least 95 % of the 1,260 numbers in edition 2, of the last three months; found 1,196"
                        + " numbers",
                refused(4, "212 0 955", "646 0 121", "917 0 120"));
    }

    @Test
    void theWholeIsComparedWithoutWhatWasAccepted() throws IOException {
        publish(1, "212 0 1000", "646 0 199", "917 0 199", "347 0 1000");
        accept(2, "212 0 990", "646 0 190", "917 0 190", "347 0 100");
        publish(3, "212 10 980", "646 10 180", "917 10 180", "347 0 101");
        assertEquals(
                "list.txt: expected at least 95 % of the 1,398 numbers, without area codes that somebody let pass since, in"
                        + " edition 1, of the last three months; found 1,310 numbers",
                refused(4, "212 20 970", "646 20 170", "917 20 170", "347 0 110"));
    }

    /** Every night it is missing, and comes back cut off. */
    @Test
    void aLostAreaCodeIsRefusedOnceAndMustComeBackWhole() throws IOException {
        publish(1, "212 0 20000", "646 0 500");
        accept(2, "212 0 20000");
        publish(3, "212 1 20000");
        publish(4, "212 2 19990");
        assertEquals(
                "list.txt: expected at least 95 % of the 500 numbers of area code 646 in edition 1, of the last three"
                        + " months; found 50 numbers",
                refused(5, "212 0 19990", "646 0 50"));
        accept(5, "212 0 19990", "646 0 50");
        publish(6, "212 0 19990", "646 0 51");
    }

    @Test
    void numbersThatStandStillAreSeenThoughAnotherAreaCodeWasAccepted() throws IOException {
        publish(1, "212 0 100000", "646 0 1000");
        accept(3, "212 0 100000", "646 0 100");
        assertThrows(MalformedFileException.class, () -> publish(4, "212 0 100000", "646 0 101"));
        publish(4, "212 1 100000", "646 0 101");
    }

    /** Those for whose standing still somebody has answered may do so as long again, and no longer. */
    @Test
    void numbersThatStoodStillAreLetPassOnce() throws IOException {
        publish(1, "212 0 100000");
        assertThrows(MalformedFileException.class, () -> publish(4, "212 0 100000"));
        on(4).replace(list(4, "f", "212 0 100000"), ANN);
        publish(5, "212 0 100000");
        publish(6, "212 0 100000");
        assertThrows(MalformedFileException.class, () -> publish(7, "212 0 100000"));
    }

    /** That had another reason. */
    @Test
    void aListThatWasPutInPlaceDoesNotHideThatNumbersStandStill() throws IOException {
        publish(1, "212 0 100000");
        on(3).replace(list(3, "f", "212 0 100000"), ANN);
        assertThrows(MalformedFileException.class, () -> publish(4, "212 0 100000"));
    }

    /** It is three months until a damaged edition is not looked at any more. */
    @Test
    void aDamagedEditionBeforeAListThatWasPutInPlaceDoesNotStopTheNext() throws IOException {
        publish(1, "212 0 1000");
        publish(2, "212 1 1000");
        publish(3, "212 2 1000");
        Path second = folder.resolve(String.format(Locale.ROOT, "us-national-%08d.edition", 2));
        Files.delete(second);
        Files.writeString(second, "damaged");
        assertThrows(MalformedFileException.class, () -> publish(4, "212 3 1000"));
        on(4).replace(list(4, "f", "212 3 1000"), ANN);
        publish(5, "212 4 1000");
        assertTrue(refused(6, "212 4 900").contains("in the store"));
    }
}
