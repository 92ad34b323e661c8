package io.github.opendnc.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Call;
import io.github.opendnc.Campaign;
import io.github.opendnc.Verdict;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.store.SnapshotStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples run on the samples and say what their comments promise. */
final class ExamplesTest {
    private static final String US_212 = Samples.US_212.toString();
    private static final String US_646 = Samples.US_646.toString();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void quickstart() throws Exception {
        String printed = printedBy(() -> Quickstart.main(new String[] {US_212}));
        assertTrue(printed.startsWith("do not call\nMAY_NOT_CALL: +12125550143 on 2026-11-24\n"), printed);
    }

    @Test
    void checkOneNumber() throws Exception {
        assertEquals("MAY_CALL\n", printedBy(() -> CheckOneNumber.main(new String[] {US_212})));
    }

    @Test
    void scrubLeadFile() throws Exception {
        Path out = folder.resolve("out.csv");
        String[] arguments = {US_212, Samples.LEADS.toString(), out.toString()};
        String printed = printedBy(() -> ScrubLeadFile.main(arguments));
        assertTrue(printed.startsWith("22 rows"), printed);
        assertTrue(Files.readString(out).lines().findFirst().orElse("").contains(",dnc_verdict,"));
    }

    @Test
    void swapLists() throws Exception {
        assertEquals(
                "before: [us-area-code]\nafter: [us-registry, us-registry-fcc]\n",
                printedBy(() -> SwapLists.main(new String[] {US_212, US_646})));
    }

    @Test
    void ownList() throws Exception {
        assertEquals(
                "before: MAY_CALL\nafter: [company-list]\n",
                printedBy(() -> OwnList.main(new String[] {US_212, Samples.COMPANY_LIST.toString()})));
    }

    @Test
    void keepLists() throws Exception {
        String[] arguments = {US_212, folder.resolve("lists").toString()};
        String printed = printedBy(() -> KeepLists.main(arguments));
        assertTrue(printed.startsWith("us-national edition 1, published "), printed);
        assertTrue(printed.endsWith("Z, obtained 2026-11-14: 22 numbers in 1 area code\n"), printed);
    }

    @Test
    void updateList() throws Exception {
        String store = folder.resolve("lists").toString();
        printedBy(() -> KeepLists.main(new String[] {US_212, store}));
        Path changes = Files.writeString(folder.resolve("changes.txt"), "2125550179,2026-11-14T20:00:00,A\n");
        String printed =
                printedBy(() -> UpdateList.main(new String[] {changes.toString(), "2026-11-14", "2026-11-15", store}));
        assertTrue(printed.startsWith("us-national edition 2, published "), printed);
        assertTrue(
                printed.endsWith("Z: 23 numbers in 1 area code, 1 added to and 0 removed from edition 1\n"), printed);
    }

    @Test
    void stateLaw() throws Exception {
        assertEquals("MAY_NOT_CALL [fl-attempts]\n", printedBy(() -> StateLaw.main(new String[] {US_212})));
    }

    @Test
    void stateRules() throws Exception {
        String printed = printedBy(() -> StateRules.main(new String[] {"2026-11-25", "2026-11-26", "2026-11-29"}));
        String expected = """
                2026-11-25 MAY_CALL [], open 09:00-20:00 America/New_York, the same until 2026-11-25
                2026-11-26 MAY_NOT_CALL [us-ny-holiday], open none on this day, the same until 2026-11-26
                2026-11-29 MAY_NOT_CALL [us-ny-hours], open none on this day, the same until 2026-11-29
                """;
        assertEquals(expected, printed);
        String guide = Files.readString(Path.of("..", "docs", "writing-rules.md"));
        assertTrue(guide.contains(printed), "docs/writing-rules.md shows what the example prints");
    }

    @Test
    void settleRule() throws Exception {
        assertEquals("UNDETERMINED\n[us-revocation-as-request]\n", printedBy(() -> SettleRule.main(new String[0])));
    }

    @Test
    void askAgain() throws Exception {
        String store = folder.resolve("lists").toString();
        String kept = printedBy(() -> KeepLists.main(new String[] {US_212, store}));
        String published = kept.replaceAll("(?s).*published (\\S+), .*", "$1");
        String[] arguments = {store, "1", published, "2026.1", "212-555-0143", "2026-11-24"};
        String decision = printedBy(() -> AskAgain.main(arguments));
        assertTrue(decision.startsWith("MAY_NOT_CALL: +12125550143 on 2026-11-24"), decision);
        assertTrue(decision.contains("us-national edition 1, published " + published), decision);
        assertTrue(decision.contains("us-federal 2026.1"), decision);
        arguments[2] = "2026-11-14T12:00:00Z";
        assertThrows(IOException.class, () -> AskAgain.main(arguments));
    }

    @Test
    void lookUpMany() throws Exception {
        assertEquals("LISTED\nCLEAR\nNOT_COVERED\n", printedBy(() -> LookUpMany.main(new String[] {US_212})));
    }

    @Test
    void decisionAsJson() throws Exception {
        String printed = printedBy(() -> DecisionAsJson.main(new String[0]));
        assertTrue(printed.startsWith("{\"number\": \"+12125550143\",\"verdict\": \"UNDETERMINED\","), printed);
        assertEquals(1, printed.lines().count());
    }

    @Test
    void testYourDialer() throws Exception {
        assertEquals("""
                212-555-0143 MAY_NOT_CALL
                212-555-0102 MAY_CALL
                646-555-0102 UNDETERMINED
                305-555-0102 MAY_NOT_CALL
                """, printedBy(() -> TestYourDialer.main(new String[0])));
    }

    @Test
    void listService() throws Exception {
        ListService service = new ListService(folder);
        Call call = Call.on(LocalDate.of(2026, 11, 24), Campaign.of(Purpose.SALES), PhoneNumber.parse("212-555-0102"));
        assertEquals(Verdict.UNDETERMINED, service.verdict(call));
        Call survey =
                Call.on(LocalDate.of(2026, 11, 24), Campaign.of(Purpose.SURVEY), PhoneNumber.parse("212-555-0102"));
        assertEquals(Verdict.MAY_CALL, service.verdict(survey)); // needs no list
        LocalDate day = LocalDate.of(2026, 11, 14);
        SnapshotStore.at(folder)
                .publish(Snapshot.builder(RegistryId.US_NATIONAL)
                        .covering(212, day)
                        .build());
        service.refresh();
        assertEquals(Verdict.MAY_CALL, service.verdict(call));
        SnapshotStore.at(folder)
                .publish(Snapshot.builder(RegistryId.US_NATIONAL)
                        .covering(212, day)
                        .add(212, 5_550_102)
                        .build());
        service.refresh();
        assertEquals(Verdict.MAY_NOT_CALL, service.verdict(call));
    }

    @Test
    void withOtherArgumentsAnExampleSaysWhichItWants() throws Exception {
        Path err = folder.resolve("err");
        for (String[] run : new String[][] {
            {"CheckOneNumber", "usage: CheckOneNumber US_LIST"},
            {"CheckOneNumber", "usage: CheckOneNumber US_LIST", US_212, "212-555-0143"}, // would answer of another one
            {"KeepLists", "usage: KeepLists US_LIST STORE", US_212},
            {
                "AskAgain",
                "expected a moment such as 2026-11-24T15:30:00Z, found 2026-11-24T15:30:00Z,",
                "store",
                "1",
                "2026-11-24T15:30:00Z,",
                "2026.2",
                "212-555-0143",
                "2026-11-24"
            },
            {
                "AskAgain",
                "expected a number such as 7, found one",
                "store",
                "one",
                "2026-11-24T15:30:00Z",
                "2026.2",
                "212-555-0143",
                "2026-11-24"
            },
            {"UpdateList", "usage: UpdateList CHANGE_LIST DAY_BEFORE DAY STORE"}
        }) {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of("-cp", System.getProperty("java.class.path")));
            command.add("io.github.opendnc.examples." + run[0]);
            command.addAll(List.of(run).subList(2, run.length));
            Process process =
                    new ProcessBuilder(command).redirectError(err.toFile()).start();
            assertEquals(2, process.waitFor());
            assertEquals(List.of(run[1]), Files.readAllLines(err));
        }
    }

    /** As the README promises: one idea each. */
    @Test
    void anExampleIsShort() throws Exception {
        Set<String> tools = Set.of("Arguments.java", "Dnc.java", "Rehearsal.java", "package-info.java");
        try (Stream<Path> files = Files.list(Path.of("src/main/java/io/github/opendnc/examples"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                long lines = Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith("import "))
                        .count();
                assertTrue(tools.contains(name) || lines < 40, () -> name + ": " + lines + " lines");
            }
        }
    }

    private interface Program {
        void run() throws Exception;
    }

    private static String printedBy(Program program) throws Exception {
        PrintStream standard = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(standard);
        }
        return printed.toString(UTF_8).replace("\r\n", "\n");
    }
}
