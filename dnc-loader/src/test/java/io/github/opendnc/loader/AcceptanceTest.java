package io.github.opendnc.loader;

import static io.github.opendnc.loader.TestLists.DAY;
import static io.github.opendnc.loader.TestLists.GUID;
import static io.github.opendnc.loader.TestLists.canada;
import static io.github.opendnc.loader.TestLists.us;
import static io.github.opendnc.loader.TestLists.write;
import static io.github.opendnc.loader.TestLists.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Lookup.Answer;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is accepted, and what becomes of it. */
class AcceptanceTest {
    @TempDir
    Path folder;

    /** Each holds 416-555-0100 and 416-555-0199 and nothing else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "416,5550100\n416,5550199\n",
                "416,5550100\r\n416,5550199\r\n",
                "416,5550100\n416,5550199",
                "416,5550100\n416,5550199\r\n",
                "416,5550100\r\n416,5550199\r",
                "\u00ef\u00bb\u00bf416,5550100\n416,5550199\n",
                "4165550100\n4165550199\n",
                "4165550100\r\n4165550199",
                "\"416\",\"5550100\"\n416,5550199\n",
                " 416,5550100\t\n416 , 5550199\n",
                "\n\n416,5550100\n \t\n416,5550199\n\r\n\n",
                "416,5550199\n416,5550100\n416,5550100\n",
                "<list type='full' level='all' val='' /> <ac val='416'>\n<ph val='5550100' /> <ph val='5550199' />\n</ac> </list>\n",
                "<list type='full' level='ac' val='416' /> <ac val='416'>\n<ph val='5550100' /> <ph val='5550199' />\n</ac> </list>",
                "<list type='full' level='all' val=''><ac val='416'><ph val='5550100'/><ph val='5550199'/></ac></list>",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<list val=\"\" level=\"all\" type=\"full\">\n<!-- a - > b -->"
                        + "<ac val=\"416\"><ph val=\"5550100\"></ph><ph note='x' val = '5550199' ></ph></ac></list>\n<!-- end -->\n",
                "\u00ef\u00bb\u00bf<list type='full' level='ac' val='416'><ph val='5550100'/><ph val='5550199'/></list>",
                "<list type='full' level='state' val='ON'><ac val='416'><ph val='5550100'/></ac>"
                        + "<ac val='416'><ph val='5550199'/></ac><ac val='905'></ac></list>",
            })
    void everyTolerance(String content) throws IOException {
        for (int window : new int[] {FlatList.LONGEST_LINE + 2, 300, ByteSource.USUAL_SIZE}) {
            Path plain = write(folder, "list", content);
            LoadReport report = canada().windowSize(window).load(plain);
            assertHoldsTwo(report);
            Path zipped = write(folder, "list.zip", zip("list.txt", content));
            assertHoldsTwo(canada().windowSize(window).load(zipped));
            Path american = write(
                    folder,
                    "us.zip",
                    zip("list.txt", content.replace("416", "212").replace("905", "646")));
            assertEquals(Map.of(212, 2L), us().windowSize(window).load(american).numbersByAreaCode());
        }
    }

    /** At the end of the file too. */
    @Test
    void aLineMayBeAsLongAsTheLongest() throws IOException {
        String blanks = " ".repeat(FlatList.LONGEST_LINE - "416,5550100".length());
        everyTolerance(blanks + "416,5550100\n" + blanks + "416,5550199");
    }

    private static void assertHoldsTwo(LoadReport report) {
        Snapshot snapshot = report.snapshot();
        assertEquals(2, snapshot.info().numbers());
        assertEquals(Map.of(416, 2L), report.numbersByAreaCode());
        assertEquals(Answer.LISTED, snapshot.lookup(1_416_555_0100L).answer());
        assertEquals(Answer.LISTED, snapshot.lookup(1_416_555_0199L).answer());
        assertEquals(Answer.CLEAR, snapshot.lookup(1_416_555_0101L).answer());
        assertEquals(Answer.NOT_COVERED, snapshot.lookup(1_905_555_0100L).answer());
    }

    @Test
    void impossibleLocalNumbersAreKept() throws IOException {
        Path file = write(folder, "list", "878,0000000\n878,1550101\n878,9999999\n000,5550100\n");
        LoadReport report = us().load(file);
        assertEquals(Answer.LISTED, report.snapshot().lookup(1_878_000_0000L).answer());
        assertEquals(Answer.LISTED, report.snapshot().lookup(1_878_155_0101L).answer());
        assertEquals(Answer.LISTED, report.snapshot().lookup(1_878_999_9999L).answer());
        assertEquals(Answer.LISTED, report.snapshot().lookup(1_000_555_0100L).answer());
    }

    @Test
    void theReportTellsOfTheFile() throws IOException {
        Path file = write(folder, "list.txt", "814,5550188\n814,5550187\n814,5550188\n878,5550100");
        LoadReport report = us().load(file);
        assertEquals(RegistryId.US_NATIONAL, report.snapshot().info().registry());
        assertEquals(4, report.records());
        assertEquals(1, report.duplicates());
        assertEquals(1, report.unsorted());
        assertEquals(47, report.bytes());
        assertEquals(
                List.of(
                        "list.txt: the last record has no line feed; a file that was cut short there looks the same",
                        "list.txt: records out of order: 1"),
                report.warnings());
        assertEquals("list.txt", report.sources().get(0).name());
        assertTrue(report.duration().toNanos() > 0);
        assertTrue(
                report.toString().startsWith("us-national obtained 2026-11-14: 3 numbers in 2 area codes"),
                report::toString);
        assertTrue(
                report.toString().contains("4 records read, 1 of them repeated, 1 out of order, 0 that"),
                report::toString);
    }

    /** Real lists hold some; whatever a form of the number cannot be is told by the plan, so that both agree. */
    @Test
    void numbersThatCannotBeDialedAreCounted() throws IOException {
        for (int digits = 0; digits < 1_000; digits++) {
            assertEquals(
                    PhoneNumber.tryParse(String.format(Locale.ROOT, "212%03d0142", digits))
                            .number()
                            .isPresent(),
                    FileRecords.canBeDialed(212, digits),
                    "exchange " + digits);
            assertEquals(
                    PhoneNumber.tryParse(String.format(Locale.ROOT, "%03d5550142", digits))
                            .number()
                            .isPresent(),
                    FileRecords.canBeDialed(digits, 555),
                    "area code " + digits);
        }
        String exact = "212,0000000\n212,1550101\n212,1550102\n212,5550100\n212,9110100\n911,5550100\n";
        LoadReport report = us().load(write(folder, "exact", exact));
        assertEquals(5, report.undialable());
        assertEquals(6, report.snapshot().info().numbers());
        assertTrue(report.toString().contains(" 0 out of order, 5 that cannot be dialed, in "), report::toString);
        assertEquals(
                5, us().load(write(folder, "joined", exact.replace(",", ""))).undialable());
        assertEquals(0, us().load(write(folder, "usual", "212,5550100\n")).undialable());
    }

    /** The registry may open an area code that the plan of this library does not have yet: so nothing is refused for it. */
    @Test
    void anAreaCodeThatALaterListWillNotHaveIsToldOf() throws IOException {
        String missed =
                "; if it is a slip, correct the file: a store that has taken it refuses every later list without it";
        LoadReport report =
                us().load(write(folder, "us.txt", "212,5550100\n416,5550100\n416,5550101\n800,5550100\n999,5550143\n"));
        assertEquals(
                List.of(
                        "us.txt: area code 416 (CA ON) in a list of us-national, 2 numbers" + missed,
                        "us.txt: area code 999, which the numbering plan of 2026-09-21 does not have, 1 number"
                                + missed),
                report.warnings());
        assertEquals(
                List.of("ca.txt: area code 212 (US NY) in a list of ca-national, 1 number" + missed),
                canada().load(write(folder, "ca.txt", "212,5550100\n416,5550100\n"))
                        .warnings());
        assertEquals(
                List.of("in.txt: area code 999, which the numbering plan of 2026-09-21 does not have, 1 number"
                        + missed),
                RegistryLoader.of(PublishedList.bareNumbers(new RegistryId("us-in")))
                        .obtained(DAY)
                        .load(write(folder, "in.txt", "4165550100\n9995550143\n"))
                        .warnings());
    }

    /** A list of bare numbers says nothing of its country, but the name of its registry may. */
    @Test
    void aStatesListOfNumbersOfAnotherCountryIsToldOf() throws IOException {
        Path file = write(folder, "in.txt", "4165550100\n");
        for (String name : List.of("us-in", "own")) {
            assertEquals(
                    name.equals("own")
                            ? List.of()
                            : List.of(
                                    "area codes of other countries only, such as 416 (CA ON), in a list of us-in; if it is"
                                            + " another list, publish the right one by dnc load --replace (SnapshotStore.replace)"),
                    RegistryLoader.of(PublishedList.bareNumbers(new RegistryId(name)))
                            .obtained(DAY)
                            .load(file)
                            .warnings());
        }
    }

    /** It is covered like the others, and is missed as they are. */
    @Test
    void soIsOneThatIsDeclaredEmpty() throws IOException {
        String missed =
                ", declared empty; if it is a slip, declare the right one: a store that has taken it refuses every later list"
                        + " without it";
        Path file = write(folder, "us.txt", "212,5550100\n");
        assertEquals(
                List.of(
                        "area code 416 (CA ON) in a list of us-national" + missed,
                        "area code 999, which the numbering plan of 2026-09-21 does not have" + missed),
                us().withEmptyAreaCodes(Set.of(416, 945, 999)).load(file).warnings());
        assertEquals(
                List.of(),
                us().withEmptyAreaCodes(Set.of(999))
                        .withEmptyAreaCodes(Set.of(945))
                        .load(file)
                        .warnings(),
                "those given last count");
    }

    @Test
    void theDigestIsOfTheFileAsDownloaded() throws Exception {
        byte[] zipped = zip("818.txt", "818,5550100\n");
        String expected = java.util.HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(zipped));
        LoadReport report = us().load(write(folder, "a.zip", zipped));
        assertEquals(expected, report.sources().get(0).sha256());
        assertEquals(zipped.length, report.sources().get(0).bytes());
    }

    @Test
    void theNameGivesDayAndScope() throws IOException {
        Path older = write(folder, "2026-8-5_818_" + GUID + ".txt", "818,5550100\n");
        Path newer =
                write(folder, "2026-11-14_Global_" + GUID + ".txt.zip", zip("x.txt", "212,5550100\n818,5550101\n"));
        Snapshot snapshot = RegistryLoader.of(PublishedList.US_FULL_LIST)
                .withEmptyAreaCodes(Set.of(945))
                .load(newer, older)
                .snapshot();
        assertEquals(
                Map.of(
                        212, LocalDate.of(2026, 11, 14),
                        818, LocalDate.of(2026, 8, 5),
                        945, LocalDate.of(2026, 8, 5)),
                Map.of(
                        212, snapshot.info().coverage().obtainedOn(212).orElseThrow(),
                        818, snapshot.info().coverage().obtainedOn(818).orElseThrow(),
                        945, snapshot.info().coverage().obtainedOn(945).orElseThrow()));
        assertEquals(3, snapshot.info().numbers());
    }

    @Test
    void declaredAreaCodesAreCoveredWhenDeliveredOrEmpty() throws IOException {
        Path file = write(folder, "list", "212,5550100\n646,5550100\n");
        LoadReport report = us().withAreaCodes(Set.of(212, 646, 945))
                .withEmptyAreaCodes(Set.of(945))
                .load(file);
        assertEquals(Map.of(212, 1L, 646, 1L, 945, 0L), report.numbersByAreaCode());
        assertEquals(Answer.CLEAR, report.snapshot().lookup(1_945_555_0100L).answer());
    }

    /** Of the least and the greatest, too, it is for the registry to say what they are. */
    @Test
    void anyThreeDigitsMayBeDeclared() throws IOException {
        Path file = write(folder, "list", "000,5550100\n212,5550100\n");
        LoadReport report = us().withAreaCodes(Set.of(0, 212))
                .withEmptyAreaCodes(Set.of(999))
                .load(file);
        assertEquals(Map.of(0, 1L, 212, 1L, 999, 0L), report.numbersByAreaCode());
        assertEquals(
                Map.of(0, 0L, 212, 1L),
                us().withEmptyAreaCodes(Set.of(0))
                        .load(write(folder, "other", "212,5550100\n"))
                        .numbersByAreaCode());
    }

    @Test
    void aCanadianZipHasOneMemberForEachAreaCode() throws IOException {
        Path file = write(folder, "dncl.zip", zip("416.txt", "416,5550100\n", "204.txt", "204,5550100\n"));
        LoadReport report = canada().load(file);
        assertEquals(Map.of(204, 1L, 416, 1L), report.numbersByAreaCode());
        assertEquals(0, report.unsorted());
    }

    @Test
    void theSameFileTwiceIsHarmless() throws IOException {
        Path one = write(folder, "one", "212,5550100\n");
        Path two = write(folder, "two", "212,5550100\n");
        LoadReport report = us().load(one, two);
        assertEquals(1, report.duplicates());
        assertEquals(List.of("two: the same bytes as one"), report.warnings());
        assertEquals(DAY, report.snapshot().info().coverage().newest().orElseThrow());
    }

    @Test
    void anAreaCodeInTwoFilesIsTheUnionOfBoth() throws IOException {
        Path one = write(folder, "one", "212,5550100\n");
        Path two = write(folder, "two", "212,5550101\n");
        LoadReport report = us().load(List.of(one, two));
        assertEquals(Map.of(212, 2L), report.numbersByAreaCode());
        assertEquals(
                List.of("two: area code 212 also stands in a file before it; the numbers of both count, and the"
                        + " earlier day"),
                report.warnings());
    }
}
