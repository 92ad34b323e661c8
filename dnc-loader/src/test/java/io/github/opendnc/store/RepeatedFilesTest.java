package io.github.opendnc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were loaded before come back under a later day: months later, or among files that are rightly the same. */
final class RepeatedFilesTest {
    private static final RegistryId US = RegistryId.US_NATIONAL;
    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);
    private static final long LARGE = 500_000;

    @TempDir
    private Path folder;

    /** A file: its name says the day and the scope, its digest is the text, and it has numbers of area codes. */
    private record Part(
            LocalDate day, String scope, long bytes, String digest, String areaCodes, int from, int numbers) {
        SourceFile file() {
            String name = String.format(
                    Locale.ROOT,
                    "%d-%d-%d_%s_7C1E0A52-5550-4100-9B3D-2A6F0E8D4C21.txt.zip",
                    day.getYear(),
                    day.getMonthValue(),
                    day.getDayOfMonth(),
                    scope);
            return new SourceFile(
                    scope.isEmpty() ? "list.txt" : name, bytes, "0".repeat(64 - digest.length()) + digest);
        }
    }

    private static Part global(LocalDate day, String digest) {
        return new Part(day, "Global", LARGE, digest, "305 702 808 907", 0, 1_000);
    }

    private static Part one(LocalDate day, int areaCode, String digest, int from) {
        return new Part(day, String.valueOf(areaCode), 3_000, digest, String.valueOf(areaCode), from, 1_000);
    }

    private static Snapshot list(Part... parts) {
        SnapshotBuilder list = Snapshot.builder(US);
        List<SourceFile> files = new ArrayList<>();
        for (Part part : parts) {
            files.add(part.file());
            for (String areaCode : part.areaCodes().split(" ", -1)) {
                list.covering(Integer.parseInt(areaCode), part.day());
                for (int i = 0; i < part.numbers(); i++) {
                    list.add(Integer.parseInt(areaCode), 2_000_000 + part.from() + i);
                }
            }
        }
        return list.build().withSources(files);
    }

    private SnapshotStore on(LocalDate day) {
        return SnapshotStore.at(folder)
                .with(Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
    }

    private String refused(LocalDate day, Snapshot list) {
        MalformedFileException refused = assertThrows(MalformedFileException.class, () -> on(day).publish(list));
        assertThrows(
                MalformedFileException.class, () -> on(day).publish(list, Optional.of(Acceptance.of("Ann", "why"))));
        return String.valueOf(refused.getMessage());
    }

    private static Part old(LocalDate day, String digest, int numbers) {
        return new Part(day, "", LARGE, digest, "212", 0, numbers);
    }

    /** Those who registered in six months would be clear. */
    @Test
    void aFileOfHalfAYearAgoIsFound() throws IOException {
        for (int month = 1; month <= 5; month++) {
            LocalDate day = LocalDate.of(2026, month, 10);
            on(day).publish(list(old(day, "a" + month, 10_000 + month)));
        }
        LocalDate july = LocalDate.of(2026, 7, 10);
        assertTrue(
                refused(july, list(old(july, "a1", 10_001)))
                        .startsWith(
                                "list.txt: expected another file than that of edition 1, for so many numbers change every day"));
        assertThrows(MalformedFileException.class, () -> on(july).add(list(old(july, "a1", 10_001)), Optional.empty()));
    }

    /** Whose name says no day, beside a new one: only an area code of no later day may rightly have the same file. */
    @Test
    void anOldFileBesideANewOneIsFoundByTheDaysOfTheAreaCodes() throws IOException {
        on(DAY).publish(list(old(DAY, "a1", 10_000), unnamed(DAY, "b1", 0)));
        LocalDate later = DAY.plusDays(1);
        assertTrue(refused(later, list(old(later, "a1", 10_000), unnamed(later, "b2", 1)))
                .startsWith("list.txt: expected another file than that of edition 1, for so many numbers change"));
        on(later).publish(list(old(DAY, "a1", 10_000), unnamed(later, "b2", 1)));
    }

    private static Part unnamed(LocalDate day, String digest, int from) {
        return new Part(day, "", LARGE, digest, "646", from, 10_000);
    }

    /** What is gone or cannot be read is not compared with, and so long ago it does not stop the next list. */
    @Test
    void whatWasPrunedOrIsDamagedIsNot() throws IOException {
        for (int month = 1; month <= 6; month++) {
            LocalDate day = LocalDate.of(2026, month, 10);
            on(day).publish(list(old(day, "a" + month, 10_000 + month)));
        }
        LocalDate july = LocalDate.of(2026, 7, 10);
        Path first = folder.resolve(String.format(Locale.ROOT, "us-national-%08d.edition", 1));
        byte[] whole = Files.readAllBytes(first);
        Files.delete(first);
        Files.writeString(first, "damaged");
        on(july).publish(list(old(july, "b", 10_010)));
        Files.delete(first);
        Files.write(first, whole);
        LocalDate august = LocalDate.of(2026, 8, 10);
        refused(august, list(old(august, "a1", 10_001)));
        assertEquals(6, on(august).prune(US, Period.ZERO).size());
        on(august).publish(list(old(august, "a1", 10_001)));
    }

    private void threeDays() throws IOException {
        on(DAY).publish(list(global(DAY, "f0"), one(DAY, 646, "f1", 0), one(DAY, 212, "f2", 0)));
        for (int days = 1; days <= 2; days++) {
            LocalDate day = DAY.plusDays(days);
            on(day).add(list(one(day, 646, "e" + days, 30 * days)), Optional.empty());
        }
    }

    /** The file of four area codes is rightly the same, and has its own day; the one of 646 has a false one. */
    @Test
    void aSmallFileIsFoundBesideOneOfManyAreaCodes() throws IOException {
        threeDays();
        LocalDate day = DAY.plusDays(3);
        String message = refused(day, list(global(DAY, "f0"), one(day, 646, "f1", 0), one(day, 212, "f3", 1)));
        assertEquals(
                one(day, 646, "f1", 0).file().name()
                        + ": expected another file than that of edition 1, for numbers of area code 646 came or went"
                        + " since: download it again, or say its own day; if all is right, dnc load --replace WHO:WHY"
                        + " (SnapshotStore.replace) with all files of the list; found the same one, said to be of a"
                        + " later day",
                message);
        assertThrows(MalformedFileException.class, () -> on(day).add(list(one(day, 646, "f1", 0)), Optional.empty()));
        on(day).publish(list(global(DAY, "f0"), one(day, 646, "f4", 61), one(day, 212, "f3", 1)));
    }

    @Test
    void soIsALargeOneThoughNobodyCameOrWent() throws IOException {
        Part large = new Part(DAY, "646", LARGE, "f1", "646", 0, 1_000);
        Part later = new Part(DAY.plusDays(3), "646", LARGE, "f1", "646", 0, 1_000);
        on(DAY).publish(list(global(DAY, "f0"), large, one(DAY, 212, "f2", 0)));
        assertTrue(refused(DAY.plusDays(3), list(global(DAY, "f0"), later, one(DAY.plusDays(3), 212, "f3", 1)))
                .contains(" for so many numbers change every day"));
    }

    /** In a small area code nothing may have happened, and its file may be the same though a new one came. */
    @Test
    void quietAreaCodesAreBelieved() throws IOException {
        on(DAY).publish(list(global(DAY, "f0"), one(DAY, 646, "f1", 0), one(DAY, 212, "f2", 0)));
        for (int days = 1; days <= 20; days++) {
            LocalDate day = DAY.plusDays(days);
            on(day).publish(list(global(day, "a" + days), one(day, 646, "f1", 0), one(day, 212, "b" + days, days)));
        }
        LocalDate day = DAY.plusDays(21);
        on(day).publish(list(global(DAY.plusDays(20), "a20"), one(day, 646, "f1", 0), one(day, 212, "f9", 40)));
    }

    /** Somebody has answered for its day, once. */
    @Test
    void aFileThatWasPutInPlaceStaysRight() throws IOException {
        threeDays();
        LocalDate day = DAY.plusDays(3);
        Snapshot list = list(global(DAY, "f0"), one(day, 646, "f1", 0), one(day, 212, "f3", 1));
        on(day).replace(list, Acceptance.of("Ann", "the registry took them out"));
        on(day).publish(list);
        LocalDate later = day.plusDays(9);
        on(day.plusDays(1)).add(list(one(day.plusDays(1), 646, "e9", 30)), Optional.empty());
        refused(later, list(global(DAY, "f0"), one(later, 646, "f1", 0), one(later, 212, "f4", 2)));
    }
}
