package io.github.opendnc.loader;

import static io.github.opendnc.loader.TestLists.GUID;
import static io.github.opendnc.loader.TestLists.write;
import static io.github.opendnc.loader.TestLists.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class ChangeListTest {
    private static final LocalDate SINCE = LocalDate.of(2026, 11, 13);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 14);
    private static final String EXPECTED =
            "expected ten digits, a moment such as 2026-11-14T02:20:18, and A or D, with commas between them; found ";

    @TempDir
    private Path temp;

    /** 212-555-0100 to -0149 are listed; 646 has nobody. */
    private static Snapshot base() {
        SnapshotBuilder builder =
                Snapshot.builder(RegistryId.US_NATIONAL).covering(212, SINCE).covering(646, SINCE);
        for (int i = 100; i < 150; i++) {
            builder.add(212, 5_550_000 + i);
        }
        return builder.build();
    }

    private ChangeList read(String text) throws IOException {
        return ChangeList.read(write(temp, "changes.txt", text), SINCE, DAY);
    }

    static final List<Arguments> LISTS = List.of(
            // the form that was quoted, and every tolerated one
            Arguments.of("2125550160,2026-11-13T02:20:18,A\n", "+0160"),
            Arguments.of("2125550160,2026-11-13T02:20:18,A\r\n2125550100,2026-11-13T02:20:19,D\r\n", "+0160 -0100"),
            Arguments.of("212,5550160,2026-11-13T02:20:18,A\n212,5550100,2026-11-13T02:20:18,D\n", "+0160 -0100"),
            Arguments.of("\"2125550160\",\"2026-11-13 02:20:18.123\",\"a\"\n", "+0160"),
            Arguments.of("\u00ef\u00bb\u00bf 2125550100 ,\t2026-11-13T02:20:18Z, d \n\n", "-0100"),
            Arguments.of("2125550160,2026-11-15T23:59:59,A", "+0160"),
            // by moment, whatever the order of the lines
            Arguments.of("2125550160,2026-11-13T02:20:19,D\n2125550160,2026-11-13T02:20:18,A\n", ""),
            Arguments.of("2125550160,2026-11-13T02:20:18,A\n2125550160,2026-11-13T02:20:19,D\n", ""),
            Arguments.of("2125550100,2026-11-13T02:20:18,D\n2125550100,2026-11-13T02:20:18.000000001,A\n", ""),
            Arguments.of("2125550100,2026-11-13T02:20:18.9,A\n2125550100,2026-11-13T02:20:19,D\n", "-0100"),
            Arguments.of(
                    "2125550100,2026-11-13T02:20:18.100000009,D\n2125550100,2026-11-13T02:20:18.200000001,A\n", ""),
            // at one moment A counts, in whatever order they stand
            Arguments.of("2125550160,2026-11-13T02:20:18,A\n2125550160,2026-11-13T02:20:18,D\n", "+0160"),
            Arguments.of("2125550160,2026-11-13T02:20:18,D\n2125550160,2026-11-13T02:20:18,A\n", "+0160"),
            Arguments.of("2125550100,2026-11-13T02:20:18,A\n2125550100,2026-11-13T02:20:18,D\n", ""),
            // a number that the plan calls impossible
            Arguments.of("2120000818,2026-11-13T02:20:18,A\n", "+0818"));

    @ParameterizedTest
    @FieldSource("LISTS")
    void everyWritingIsReadAndMeansOneThing(String text, String expected) throws IOException {
        Changes changes = read(text).appliedEvenIfMisfit(base()).changes();
        StringBuilder found = new StringBuilder();
        changes.forEachAdded(number -> found.append(" +").append("%04d".formatted(number % 10_000)));
        changes.forEachRemoved(number -> found.append(" -").append("%04d".formatted(number % 10_000)));
        assertEquals(expected, found.toString().strip());
    }

    /** Of an area code that was loaded later a change that is older than its list would undo what the list says. */
    @Test
    void aChangeThatIsOlderThanTheListOfItsAreaCodeIsRefused() throws IOException {
        Snapshot newer = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, SINCE)
                .covering(305, DAY.plusDays(2))
                .add(305, 5_550_100)
                .build();
        ChangeList list = read("3055550100,2026-11-15T10:00:00,D\n");
        MalformedFileException refused =
                assertThrows(MalformedFileException.class, () -> list.appliedEvenIfMisfit(newer));
        assertEquals(
                "changes.txt: expected no change of an area code of which a newer list is held, that of "
                        + DAY.plusDays(2) + "; found one of a change list obtained on " + DAY + "; obtain one of "
                        + DAY.plusDays(2) + " or later",
                refused.getMessage());
    }

    /** It looks the same whether the last record has no line feed or the rest of the file is missing. */
    @Test
    void aListThatMayBeCutSaysSo() throws IOException {
        String record = "2125550160,2026-11-13T02:20:18,A";
        assertEquals(List.of(), read(record + "\n").warnings());
        List<String> warnings = read(record).warnings();
        assertEquals(1, warnings.size());
        assertTrue(warnings.get(0).contains("the last record has no line feed"), warnings::toString);
    }

    /** An area code that was added on the day of the list: a removal may be older than it, an addition does no harm. */
    @Test
    void ofAnAreaCodeAddedOnTheSameDayNothingIsRemoved() throws IOException {
        Snapshot added = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, SINCE)
                .covering(305, DAY)
                .add(212, 5_550_100)
                .add(305, 5_550_100)
                .build();
        Changes changes = read("""
                3055550100,2026-11-14T10:00:00,D
                3055550101,2026-11-14T10:00:00,A
                2125550100,2026-11-14T10:00:00,D
                """).appliedEvenIfMisfit(added).changes();
        List<Long> removed = new ArrayList<>();
        List<Long> gained = new ArrayList<>();
        changes.forEachRemoved(removed::add);
        changes.forEachAdded(gained::add);
        assertEquals(List.of(1_212_555_0100L), removed);
        assertEquals(List.of(1_305_555_0101L), gained);
    }

    /** The list that is held was made after it and has the number: what is old takes nothing away. The zone may be another. */
    @Test
    void aRemovalFromBeforeTheListThatIsHeldRemovesNothing() throws IOException {
        String text = "2125550100," + SINCE.minusDays(2) + "T23:59:59,D\n";
        String later = "2125550160,2026-11-13T02:20:18,A\n";
        ChangeReport old = read(text + later).appliedTo(base());
        assertEquals(0, old.changes().removed());
        assertEquals(
                "2 records: 1 number added, 0 removed; 0 added again, 0 removed that were not there; 1 removed before the"
                        + " list that is held was made, and kept",
                old.toString());
        ChangeReport next =
                read("2125550100," + SINCE.minusDays(1) + "T00:00:00,D\n").appliedTo(base());
        assertEquals(1, next.changes().removed());
        assertEquals(0, next.beforeTheList());
        String both =
                "2125550160," + SINCE.minusDays(3) + "T00:00:00,A\n2125550160," + SINCE.minusDays(2) + "T00:00:00,D\n";
        assertEquals(0, read(both).appliedEvenIfMisfit(base()).changes().added());
        ChangeReport added = read("2125550161," + SINCE.minusDays(200) + "T00:00:00,A\n" + later)
                .appliedTo(base());
        assertEquals(2, added.changes().added());
    }

    /** Whoever applied it would have a list that is as old as before and counts as new. */
    @Test
    void aListOfAnEarlierTimeIsRefusedUnlessToldOtherwise() throws IOException {
        String old = "2125550100," + SINCE.minusDays(2) + "T23:59:59,D\n2125550160,1999-01-01T00:00:00,A\n";
        ChangeList list = read(old);
        assertEquals(
                "changes.txt: expected a record of 2026-11-12 or later in changes since 2026-11-13 (this is the list of an"
                        + " earlier time, whatever its name: obtain another, or load a full list; to apply it all the same, in"
                        + " the command --accept-mismatch WHO:WHY); found 2 records, all before 2026-11-12,"
                        + " the newest of 2026-11-11",
                assertThrows(MalformedFileException.class, () -> list.appliedTo(base()))
                        .getMessage());
        ChangeReport told = list.appliedEvenIfMisfit(base());
        assertEquals(
                "2 records, all before 2026-11-12, the newest of 2026-11-11",
                told.misfit().orElseThrow());
        assertEquals(1, told.changes().added());
        assertEquals(
                1,
                read(old + "2125550101," + SINCE.minusDays(1) + "T00:00:00,D\n")
                        .appliedTo(base())
                        .changes()
                        .removed());
    }

    private static final String LOAD = ", which dnc load loads (RegistryLoader)";

    static final List<Arguments> REFUSED = List.of(
            Arguments.of("212,5550160\n", "line 1: " + EXPECTED + "a record of a full list, \"212,#######\"" + LOAD),
            Arguments.of("2125550160\n", "line 1: " + EXPECTED + "a record of a full list, \"212#######\"" + LOAD),
            Arguments.of("phone,when,what\n", "line 1: " + EXPECTED + "a header row, \"phone,when,what\""),
            Arguments.of(
                    "2125550160,2026-11-13T02:20:18,A\n2125550160,2026-11-13T02:20:18,C\n",
                    "line 2: expected A, a number added, or D, one removed; found \"C\""),
            Arguments.of(
                    "2125550160,2026-11-13T02:20:18,\n",
                    "line 1: expected A, a number added, or D, one removed; found \"\""),
            Arguments.of(
                    "2125550160,2026-02-30T02:20:18,A\n",
                    "line 1: expected a moment of the calendar; found 2026-02-30T02:20:18"),
            Arguments.of(
                    "2125550160,2026-11-13T24:00:00,A\n",
                    "line 1: expected a moment of the calendar; found 2026-11-13T24:00:00"),
            Arguments.of(
                    "2125550160,2026-11-16T00:00:00,A\n",
                    "line 1: expected a change no later than 2026-11-15; found one of 2026-11-16"),
            Arguments.of("2125550160,2026-11-13,A\n", "line 1: " + EXPECTED + "\"212#######,####-##-##,A\""),
            Arguments.of("2125550160 2026-11-13 A\n", "line 1: " + EXPECTED + "\"212####### ####-##-## A\""),
            Arguments.of(
                    "212555016,2026-11-13T02:20:18,A\n", "line 1: " + EXPECTED + "\"212######,####-##-##T##:##:##,A\""),
            Arguments.of(
                    "2125550160,2026-11-13T02:20:18,A\n212,5550161,2026-11-13T02:20:18,A\n",
                    "line 2: expected a number written as in the records before; found one written another way"),
            Arguments.of(
                    "2125550160,2026-11-13T02:20:18,A\r2125550161,2026-11-13T02:20:18,A\r",
                    "line 1: expected lines that end in a line feed; found a carriage return without a line feed"),
            Arguments.of("1".repeat(255), "line 1: expected a line of at most 254 bytes; found a longer line"),
            Arguments.of("\"2125550160,2026-11-13T02:20:18,A\n\"\n", "line 2: " + EXPECTED + "\"\"\""),
            Arguments.of(
                    "2\0001\000",
                    "line 1: expected ASCII or UTF-8 text; found UTF-16 text, as saved by a spreadsheet or an editor"),
            Arguments.of("2125550160,2026-11-13T02:20:1", "line 1: " + EXPECTED + "\"212#######,####-##-##T##:##:#\""));

    @ParameterizedTest
    @FieldSource("REFUSED")
    void whatIsNotUnderstoodIsRefused(String text, String message) {
        MalformedFileException refused = assertThrows(MalformedFileException.class, () -> read(text));
        assertEquals("changes.txt, " + message, refused.getMessage());
    }

    @Test
    void anEmptyFileIsNotNothing() throws IOException {
        assertEquals(
                "changes.txt: expected a list; found an empty file",
                assertThrows(MalformedFileException.class, () -> read("")).getMessage());
        assertEquals(
                "none",
                assertThrows(MalformedFileException.class, () -> read("\n")).actual());
        ChangeReport nothing = ChangeList.nothing(SINCE, DAY).appliedTo(base());
        assertEquals(Changes.NONE, nothing.changes());
        assertEquals(Map.of(212, DAY, 646, DAY), nothing.coverage().days());
        assertThrows(IllegalArgumentException.class, () -> ChangeList.nothing(DAY, SINCE));
    }

    @Test
    void theZipOfADownloadIsReadAndItsNameMustAgree() throws IOException {
        String record = "2125550160,2026-11-13T02:20:18,A\n";
        Path file = write(temp, "2026-11-14_Global_" + GUID + ".txt.zip", zip("a.txt", record));
        assertEquals(1, ChangeList.read(file, SINCE, DAY).records());
        assertThrows(MalformedFileException.class, () -> ChangeList.read(file, SINCE, DAY.plusDays(1)));
        Path two = write(temp, "two.zip", zip("a.txt", record, "b.txt", record));
        assertThrows(MalformedFileException.class, () -> ChangeList.read(two, SINCE, DAY));
        Path missing = temp.resolve("missing");
        assertThrows(NoSuchFileException.class, () -> ChangeList.read(missing, SINCE, DAY));
    }

    @Test
    void aChangeListThatWasAppliedIsSaidToBe() throws IOException {
        Path file = write(temp, "changes.txt", "2125550160,2026-11-13T02:20:18,A\n");
        ChangeList again = ChangeList.read(file, SINCE.minusDays(1), SINCE);
        assertEquals(
                "changes.txt: expected changes since 2026-11-13, the day of the edition they are applied to (the edition is"
                        + " newer than these: they, or later ones, were applied to it; if not, load a full list); found changes"
                        + " since 2026-11-12",
                assertThrows(MalformedFileException.class, () -> again.appliedTo(base()))
                        .getMessage());
    }

    @Test
    void aChangeListThatWasMissedIsNotPassedOver() throws IOException {
        Path file = write(temp, "changes.txt", "2125550160,2026-11-13T02:20:18,A\n");
        ChangeList late = ChangeList.read(file, DAY, DAY.plusDays(1));
        assertEquals(
                "changes.txt: expected changes since 2026-11-13, the day of the edition they are applied to (a change list"
                        + " that was missed is not repeated by the next: load a full list); found changes since 2026-11-14",
                assertThrows(MalformedFileException.class, () -> late.appliedTo(base()))
                        .getMessage());
        Snapshot mixed = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, SINCE)
                .covering(646, DAY)
                .build();
        assertEquals(
                Map.of(212, DAY, 646, DAY),
                ChangeList.read(file, SINCE, DAY).appliedTo(mixed).coverage().days());
        Snapshot newer = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, SINCE)
                .covering(646, DAY.plusDays(3))
                .build();
        assertEquals(
                Map.of(212, DAY, 646, DAY.plusDays(3)),
                ChangeList.read(file, SINCE, DAY).appliedTo(newer).coverage().days());
        assertThrows(IllegalArgumentException.class, () -> ChangeList.read(file, DAY, SINCE));
    }

    @Test
    void anotherRegistryAndAnAreaCodeThatIsNotCoveredAreRefused() throws IOException {
        ChangeList list = read("2125550160,2026-11-13T02:20:18,A\n3135550160,2026-11-13T02:20:18,A\n");
        assertEquals(
                "changes.txt, line 2: expected an area code that the edition covers; found area code 313",
                assertThrows(MalformedFileException.class, () -> list.appliedTo(base()))
                        .getMessage());
        Snapshot canada =
                Snapshot.builder(RegistryId.CA_NATIONAL).covering(416, SINCE).build();
        assertEquals(
                "one of ca-national",
                assertThrows(MalformedFileException.class, () -> list.appliedTo(canada))
                        .actual());
    }

    /** As {@link #base}, with 50 numbers of 305 from a list of two days later: the changes of these days are in it. */
    private static Snapshot withAddedAreaCode() {
        SnapshotBuilder builder =
                Snapshot.builder(RegistryId.US_NATIONAL).covering(212, SINCE).covering(305, SINCE.plusDays(2));
        for (int i = 100; i < 150; i++) {
            builder.add(212, 5_550_000 + i).add(305, 5_550_000 + i);
        }
        return builder.build();
    }

    private ChangeList readLater(String text) throws IOException {
        return ChangeList.read(write(temp, "changes.txt", text), SINCE, SINCE.plusDays(4));
    }

    /** On the very day nobody knows which was first. */
    @Test
    void whatTheListOfAnAreaCodeAddedLaterHasAlreadyIsNoMisfit() throws IOException {
        String text = """
                2125550160,2026-11-14T02:20:18,A
                3055550100,2026-11-13T10:00:00,A
                3055550101,2026-11-15T23:59:59,A
                3055550160,2026-11-14T10:00:00,D
                """;
        ChangeReport report = readLater(text).appliedTo(withAddedAreaCode());
        assertEquals(
                "4 records: 1 number added, 0 removed; 2 added again, 1 removed that were not there",
                report.toString());
        assertEquals(1, report.changes().added());
    }

    /** Neither what is later than its list, nor what another area code has, nor can the rest of the records hide it. */
    @Test
    void aChangeListThatWasMissedIsNoticedThoughAnAreaCodeWasAddedLater() throws IOException {
        StringBuilder inTheList = new StringBuilder();
        for (int i = 100; i < 150; i++) {
            inTheList.append("305" + (5_550_000 + i) + ",2026-11-14T10:00:00,A\n");
        }
        for (String missed : List.of(
                "3055550100,2026-11-16T00:00:00,A\n",
                "3055550160,2026-11-16T00:00:00,D\n",
                "2125550100,2026-11-14T10:00:00,A\n")) {
            ChangeList list = readLater(inTheList.toString().repeat(3) + missed);
            assertTrue(
                    String.valueOf(assertThrows(MalformedFileException.class, () -> list.appliedTo(withAddedAreaCode()))
                                    .getMessage())
                            .endsWith(", of 1"),
                    missed);
        }
    }

    /** Which was first is not known: the number, which is not on the list, may have come before it went. */
    @Test
    void aNumberThatCameAndWentAtOneMomentIsNoMisfit() throws IOException {
        String came = "2125550160,2026-11-13T02:20:18,A\n";
        String went = "2125550160,2026-11-13T02:20:18,D\n";
        assertEquals(1, read(came + went).appliedTo(base()).changes().added());
        ChangeList earlier = read(came + went.replace(":18", ":17"));
        assertThrows(MalformedFileException.class, () -> earlier.appliedTo(base()));
    }

    /** One record in a hundred may not fit; the second in two hundred and one is still within, the third is not. */
    @Test
    void aListThatDoesNotFitIsRefusedUnlessToldOtherwise() throws IOException {
        StringBuilder good = new StringBuilder();
        for (int i = 0; i < 99; i++) {
            good.append("646%07d,2026-11-13T02:20:18,A\n".formatted(5_550_000 + i));
        }
        String there = "2125550100,2026-11-13T02:20:18,A\n";
        assertEquals(1, read(good + there).appliedTo(base()).alreadyListed());
        String notThere = "2125550199,2026-11-13T02:20:18,D\n";
        ChangeList misfit = read(good + there + notThere);
        assertEquals(
                "1 that add a number already there and 1 that remove one that is not, of 101",
                assertThrows(MalformedFileException.class, () -> misfit.appliedTo(base()))
                        .actual());
        ChangeReport told = misfit.appliedEvenIfMisfit(base());
        assertEquals(
                "101 records: 99 numbers added, 0 removed; 1 added again, 1 removed that were not there",
                told.toString());
        Snapshot next = base().with(List.of(told.changes()), told.coverage());
        assertEquals(Lookup.Answer.LISTED, next.lookup(12125550100L).answer());
        assertEquals(DAY, next.lookup(12125550100L).obtainedOn().orElseThrow());
        // Applied again it changes nothing.
        Snapshot again = next.with(
                List.of(ChangeList.read(temp.resolve("changes.txt"), DAY, DAY)
                        .appliedEvenIfMisfit(next)
                        .changes()),
                told.coverage());
        assertEquals(next.info().numbers(), again.info().numbers());
    }
}
