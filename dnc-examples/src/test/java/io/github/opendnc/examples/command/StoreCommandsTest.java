package io.github.opendnc.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.examples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Lists are loaded once and answered from a store: the same answers as from the files. */
final class StoreCommandsTest {
    private static final String WAY_OUT = "; put the file back from a backup, or dnc load --replace WHO:WHY"
            + " (SnapshotStore.replace) publishes another list";

    @TempDir
    private Path temp;

    private String store = "";

    @BeforeEach
    void nameTheStore() {
        store = temp.resolve("lists").toString();
    }

    private DncRun loadUs() {
        return DncRun.of(
                "load", Samples.US_212.toString(), Samples.US_646.toString(), "--registry", "us", "--store", store);
    }

    private DncRun loadCa() {
        return DncRun.of(
                "load",
                Samples.CA_416_604.toString(),
                Samples.CA_905.toString(),
                "--registry",
                "CA",
                "--obtained",
                "2026-11-10",
                "--store",
                store);
    }

    private String printed(DncRun run) {
        assertEquals("", run.err());
        assertEquals(0, run.exit());
        return run.out().replace(store, "STORE").replace('\\', '/').replaceAll("in \\d+[.,]\\d s", "in (time) s");
    }

    @Test
    void loadPrintsItsReportAndInfoWhatIsHeld() throws IOException {
        Golden.assertMatches("load.txt", printed(loadUs()));
        loadCa();
        Golden.assertMatches("info.txt", printed(DncRun.of("info", "--store", store)));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aStoreThatIsALinkToNothingIsToldInWords() throws IOException {
        Files.createSymbolicLink(Path.of(store), temp.resolve("nowhere"));
        DncRun run = loadUs();
        assertEquals(1, run.exit());
        assertEquals(
                "dnc: " + store + ": is there, and is no folder (a file, or a link that leads nowhere)\n", run.err());
    }

    @Test
    void aListOfAnotherRegistryIsLoadedAndHeldBesideTheNationalOnes() throws IOException {
        Path list = Files.writeString(temp.resolve("in.csv"), "Phone\n3175550100\n3175550143\n8125550101\n");
        loadUs();
        DncRun run = DncRun.of(
                "load",
                list.toString(),
                "--registry",
                "us-in",
                "--obtained",
                "2026-11-10",
                "--area-codes",
                "317,812",
                "--store",
                store);
        assertEquals("", run.err());
        assertTrue(run.out().startsWith("us-in obtained 2026-11-10: 3 numbers in 2 area codes"), run.out());
        String info = DncRun.of("info", "--store", store).out();
        assertTrue(
                info.contains(
                        "us-in edition 1, published 2026-11-24T12:00:00Z, obtained 2026-11-10: 3 numbers in 2 area codes"),
                info);
        assertTrue(info.contains("from in.csv (39 bytes"), info);
        assertTrue(info.contains("us-national edition 1, published 2026-11-24T12:00:00Z, obtained"), info);
    }

    @Test
    void aListOfALaterDayIsNotPublished() {
        DncRun ahead = DncRun.of(
                "load", Samples.CA_905.toString(), "--registry", "ca", "--obtained", "2027-11-10", "--store", store);
        assertEquals(1, ahead.exit());
        assertTrue(ahead.err().contains("expected a list obtained today, "), ahead.err());
        assertTrue(ahead.err().contains("found one obtained on 2027-11-10"), ahead.err());
    }

    /** It would be too young for as long as its day is wrong; tomorrow it is today where it was downloaded. */
    @Test
    void aListOfALaterDayAnswersNoCall() {
        List<String> call = List.of("check", "416-555-0125", "--at", "2027-01-20", "--ca", Samples.CA_905.toString());
        DncRun ahead = DncRun.of(DncRun.join(call, List.of("--ca-obtained", "2026-11-26")));
        assertEquals(1, ahead.exit());
        assertTrue(ahead.err().contains("expected a list obtained today, 2026-11-24, or before"), ahead.err());
        assertTrue(ahead.err().contains("found one obtained on 2026-11-26"), ahead.err());
        DncRun tomorrow = DncRun.of(DncRun.join(call, List.of("--ca-obtained", "2026-11-25")));
        assertTrue(
                tomorrow.err()
                        .contains(
                                "warning: ca-national was obtained on 2026-11-25, which is tomorrow here; it answers for no"
                                        + " call of an earlier day\n"),
                tomorrow.err());
    }

    @Test
    void aStoreAnswersAsItsFilesDo() throws IOException {
        loadUs();
        loadCa();
        List<String> numbers =
                List.of("check", "212-555-0100", "212-555-0143", "332-555-0142", "416-555-0125", "905-555-0100");
        DncRun fromStore = DncRun.of(DncRun.join(numbers, List.of("--us", store, "--ca", store)));
        assertEquals(
                inOneLine(DncRun.of(DncRun.join(numbers, DncRun.US, DncRun.CA)).out()),
                inOneLine(fromStore.out())
                        .replace("-national edition 1, published 2026-11-24T12:00:00Z,", "-national"));
        Path out = temp.resolve("out.csv");
        Path same = temp.resolve("same.csv");
        assertEquals(
                0,
                DncRun.of("scrub", "samples/leads.csv", "-o", out.toString(), "--us", store, "--ca", store)
                        .exit());
        assertEquals(
                0,
                DncRun.of(DncRun.join(
                                List.of("scrub", "samples/leads.csv", "-o", same.toString()), DncRun.US, DncRun.CA))
                        .exit());
        assertEquals(Files.readString(same), Files.readString(out));
    }

    /** A page is broken into lines wherever one is full. */
    private static String inOneLine(String page) {
        return page.replaceAll("\\s+", " ");
    }

    /** What shows years later by which lists a number was answered. */
    @Test
    void anAnswerNamesTheEditionAndTheCompanyList() throws IOException {
        loadUs();
        Path ours = Files.writeString(temp.resolve("ours.csv"), "phone\n2125550142\n");
        List<String> check =
                List.of("check", "212-555-0100", "--us", store, "--company-list", ours.toString(), "--at", DncRun.DAY);
        String page = DncRun.of(DncRun.join(check)).out();
        assertTrue(
                page.contains(
                        "\n  read        us-national edition 1, published 2026-11-24T12:00:00Z, obtained 2026-11-14: 33"),
                page);
        assertTrue(page.contains("\n  read        company list of 1 number (ours.csv sha256\n"), page);
        String json = DncRun.of(DncRun.join(check, List.of("--json"))).out();
        assertTrue(json.contains("\"edition\": 1,\n        \"published_at\": \"2026-11-24T12:00:00Z\","), json);
        assertTrue(
                json.replaceAll("\\s", "")
                        .contains(
                                "\"company_list\":{\"readable\":true,\"numbers\":1,\"sources\":[{\"name\":\"ours.csv\","
                                        + "\"sha256\":\"f72b79f4a288858619f08b568e2a5b0389c735f4b67b78822e616e8bf6104b97\"}],\"has_others\":false},"),
                json);
    }

    @Test
    void aListThatIsNoSuccessorIsRefusedAndReplacesWhenTold() {
        loadUs();
        String[] part = {"load", Samples.US_646.toString(), "--registry", "us", "--store", store};
        DncRun refused = DncRun.of(part);
        assertEquals(1, refused.exit());
        assertEquals(
                "dnc: 2026-11-14_646_D90B4F17-5550-4199-8E62-51C3A7F0B846.txt: expected area code 212 (22 numbers), which"
                        + " the store holds (to keep it and add what is loaded: SnapshotStore.add, or dnc load --add)"
                        + " (look first whether every file is there and whole; if the list is right as it is,"
                        + " --accept-shrink WHO:WHY, or in Java the same call with an Acceptance); found a list"
                        + " without it\n",
                refused.err().replace(System.lineSeparator(), "\n"));
        String[] told = Arrays.copyOf(part, part.length + 1);
        told[part.length] = "--replace=Ann:we sell in Manhattan no more";
        DncRun replaced = DncRun.of(told);
        assertEquals(0, replaced.exit());
        assertTrue(
                replaced.out()
                        .contains(
                                "  a list that takes the place of the current one, whatever that is; accepted by Ann: we"
                                        + " sell in Manhattan no more"),
                replaced.out());
        assertTrue(DncRun.of("info", "--store", store).out().contains(" in 1 area code"));
    }

    @Test
    void aFailedLoadLeavesTheStoreAsItWas() throws IOException {
        loadUs();
        String before = DncRun.of("info", "--store", store).out();
        Path bad = Files.writeString(temp.resolve("bad.txt"), "212,5550100\n646,555010\n");
        DncRun failed = DncRun.of(
                "load",
                bad.toString(),
                "--registry",
                "us",
                "--obtained",
                "2026-11-20",
                "--store",
                store,
                "--replace=Ann:why not");
        assertEquals(1, failed.exit());
        assertEquals(before, DncRun.of("info", "--store", store).out());
    }

    @Test
    void aDamagedSnapshotIsSaidInOneLine() throws IOException {
        loadUs();
        Path file = temp.resolve("lists/us-national-00000001.snapshot");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.delete(file); // it is read-only
        Files.write(file, bytes);
        for (List<String> command : List.of(
                List.of("info", "--store", store),
                List.of("check", "212-555-0100", "--us", store),
                List.of("scrub", "samples/leads.csv", "-o", temp.resolve("o").toString(), "--us", store))) {
            DncRun run = DncRun.of(command);
            assertEquals(1, run.exit());
            assertEquals(
                    "dnc: us-national-00000001.snapshot: expected the checksum of the blocks; found another: the file is"
                            + " damaged" + WAY_OUT + "\n",
                    run.err().replace(System.lineSeparator(), "\n"));
        }
        assertTrue(Files.notExists(temp.resolve("o")));
    }

    /** The message names the way out, and it is one. */
    @Test
    void anEditionWhoseFilesAreGoneIsMissed() throws IOException {
        loadUs();
        Path edition = temp.resolve("lists/us-national-00000001.edition");
        Files.delete(temp.resolve("lists/us-national-00000001.snapshot"));
        Files.delete(edition);
        String[] load = {"load", Samples.US_212.toString(), "--registry", "us", "--store", store};
        for (String[] command : new String[][] {{"check", "212-555-0100", "--us", store}, load}) {
            assertFails(
                    "us-national-00000001.edition: expected the edition that was published last, in whose place no older one"
                            + " is answered; found none: its file is gone" + WAY_OUT,
                    command);
        }
        String[] replacing = Arrays.copyOf(load, load.length + 1);
        replacing[load.length] = "--replace=Ann:a disk was lost";
        assertEquals(0, DncRun.of(replacing).exit());
        assertEquals(0, DncRun.of("info", "--store", store).exit());
    }

    /** A pipe that nobody writes into would be waited for without end. */
    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPipeOrAFolderInThePlaceOfAFileIsSaidInOneLine() throws Exception {
        loadUs();
        Path odd = Files.createDirectory(temp.resolve("lists/us-national-00000002.snapshot"));
        String[] again = {
            "load", Samples.US_212.toString(), Samples.US_646.toString(), "--registry", "us", "--store", store
        };
        for (String[] command : List.of(
                new String[] {"info", "--store", store},
                new String[] {"check", "212-555-0100", "--us", store},
                again)) {
            assertFails("us-national-00000002.snapshot: expected a snapshot; found a folder" + WAY_OUT, command);
        }
        Files.delete(odd);
        NamedPipe.at(odd);
        assertFails(
                "us-national-00000002.snapshot: expected a snapshot; found a pipe or a device" + WAY_OUT,
                "check",
                "212-555-0100",
                "--us",
                store);
        Files.delete(odd);
        NamedPipe.at(temp.resolve("list.txt"));
        assertFails(
                "list.txt: expected a file; found a pipe or a device",
                "load",
                temp.resolve("list.txt").toString(),
                "--registry",
                "us",
                "--obtained",
                "2026-11-20",
                "--store",
                store);
        Files.delete(temp.resolve("lists/publishing.lock"));
        NamedPipe.at(temp.resolve("lists/publishing.lock"));
        assertFails("publishing.lock: expected a file; found a pipe or a device", again);
    }

    private static void assertFails(String line, String... command) {
        DncRun run = DncRun.of(command);
        assertEquals("dnc: " + line + "\n", run.err().replace(System.lineSeparator(), "\n"));
        assertEquals(1, run.exit());
        assertEquals("", run.out());
    }

    @Test
    void aFolderThatHoldsNothingIsSaid() throws IOException {
        Files.createDirectory(temp.resolve("lists"));
        assertFails(store + ": nothing is held", "info", "--store", store);
        assertFails(store + ": nothing is held", "info", "--store", store, "--editions");
        assertFails(store + ": nothing is held", "prune", "--store", store);
        assertFails(store + ": nothing is held", "prune", "--store", store, "--dry-run");
        assertFails(store + ": nothing is held of ca-national", "prune", "--store", store, "--registry", "ca");
        DncRun warned = DncRun.of("info", "--store", store, "--warn", "7d");
        assertEquals(3, warned.exit());
        assertEquals(store + ": nothing is held", warned.out().strip());
        assertEquals(2, DncRun.of("check", "212-555-0100", "--us", store).exit());
        DncRun none = DncRun.of("info", "--store", store + "x");
        assertEquals(1, none.exit());
        assertTrue(none.err().endsWith("no such file\n"), none.err());
    }

    @Test
    void theStoreIsNotWrittenOver() {
        loadUs();
        DncRun run =
                DncRun.of("scrub", "samples/leads.csv", "-o", store + "/us-national-00000001.snapshot", "--us", store);
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("would overwrite the list"), run.err());
    }

    /** Before the store refuses the list for it, and on standard error, where whoever sends the report away sees it. */
    @Test
    void whatIsOddAboutAListIsAWarning() throws IOException {
        Path list = Files.writeString(temp.resolve("us.txt"), "212,5550100\n999,5550143\n");
        DncRun load =
                DncRun.of("load", list.toString(), "--registry", "us", "--obtained", "2026-11-14", "--store", store);
        assertEquals(0, load.exit(), load.err());
        assertTrue(load.err().startsWith("warning: us.txt: area code 999, which the numbering plan of "), load.err());
        assertFalse(load.out().contains("warning: "), load.out());
        Files.writeString(list, "212,5550100\n646,5550143");
        DncRun next =
                DncRun.of("load", list.toString(), "--registry", "us", "--obtained", "2026-11-15", "--store", store);
        assertEquals(1, next.exit(), next.out());
        assertTrue(next.err().startsWith("warning: us.txt: the last record has no line feed"), next.err());
        assertTrue(next.err().contains("\ndnc: "), next.err());
    }
}
