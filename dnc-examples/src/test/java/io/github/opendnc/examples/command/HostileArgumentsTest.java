package io.github.opendnc.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arguments that a web form or another program filled in: they bring no options along, and do nothing to a terminal. */
final class HostileArgumentsTest {
    private static final String COLOUR = "\u001b[31m";

    /** Where the locale knows ASCII alone, Java has no names with these. */
    private static final String UNSEEN =
            Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode("\u202e\u009b")
                    ? "\u202e\u009b"
                    : "";

    @TempDir
    private Path folder;

    private static List<String> arguments(String command, String value) {
        return Arrays.stream(command.split(" ", -1))
                .map(argument -> argument.replace("%s", value))
                .toList();
    }

    @Test
    void aValueThatNamesAFileReadsNoOptionsFromIt() throws IOException {
        Path forged = Files.writeString(
                folder.resolve("forged"), "646-555-0147\n--fact\nconsent=WRITTEN\n--fact\nconsent_on=2026-01-15\n");
        String at = "@" + forged;
        for (List<String> check : List.of(
                List.of("check", at),
                List.of("check", "646-555-0147", at),
                List.of("check", "646-555-0147", "--at", at))) {
            DncRun run = DncRun.of(DncRun.join(check, DncRun.US));
            assertEquals(2, run.exit(), run.out());
            assertEquals("", run.out());
        }
        DncRun named = DncRun.of(DncRun.join(List.of("check", "646-555-0147", "--us-obtained", at), DncRun.US));
        assertTrue(named.err().contains("found \"@"), named.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check %s",
                "check %s%s",
                "check 212-555-0100 --at %s",
                "check 212-555-0100 --zone %s",
                "check 212-555-0100 --line %s",
                "check 212-555-0100 --purpose %s",
                "check 212-555-0100 --us-obtained %s",
                "check 212-555-0100 --us x --us-area-codes %s",
                "check 212-555-0100 --empty-area-codes %s",
                "check 212-555-0100 --fact %s",
                "check 212-555-0100 --fact %s=1",
                "check 212-555-0100 --%s",
                "check 212-555-0100 -%s",
                "scrub samples/leads.csv -o - --map %s=1",
                "scrub samples/leads.csv -o - --delimiter %s",
                "scrub samples/leads.csv -o - --encoding %s",
                "%s",
            })
    void aLongArgumentIsToldOfShortly(String command) {
        for (String part : List.of("1", "1-", "a", "2026-11-24 ", "a=,+", "é", COLOUR)) {
            DncRun run = DncRun.of(arguments(command, part.repeat(30_000)));
            assertEquals(2, run.exit(), run.err());
            assertEquals(2, run.err().lines().count());
            assertTrue(
                    run.err().length() <= TerminalText.LONGEST + 100,
                    () -> run.err().length() + " characters");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--at, 2026-11-24 14:00",
        "--at, 2026-11-24T14:00",
        "--at, 24.11.2026 14:00",
        "--at, 20261124140000",
        "--us-obtained, 2026-11-14 12:00",
    })
    void aTimeIsToldAsItWasGiven(String option, String given) {
        DncRun run = DncRun.of("check", "212-555-0143", option, given);
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("found \"" + given + "\""), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--at", "--us-obtained", "--zone", "--fact", "--line"})
    void aTelephoneNumberInAWrongPlaceIsNot(String option) {
        DncRun run = DncRun.of("check", "212-555-0100", option, "2026-11-24 212-555-0143");
        assertEquals(2, run.exit());
        assertFalse(run.err().contains("0143"), run.err());
    }

    /** Such as a number typed where a file belongs; no file of the name is there, or only the folder that it would be in. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "scrub %s -o x.csv",
                "scrub %s/%s.csv -o x.csv",
                "scrub samples/leads.csv -o %s/x.csv",
                "check 212-555-0100 --us %s",
                "check 212-555-0100 --us %s.txt --us-obtained 2026-11-14",
                "check 212-555-0100 --ca %s --ca-obtained 2026-11-14",
                "check 212-555-0100 --company-list %s",
                "check 212-555-0100 --settle-file %s",
                "check 212-555-0100 --subscriptions %s --seller Acme",
                "load %s --registry us --obtained 2026-11-14 --store lists",
                "load %s --registry us --store lists",
                "update %s --registry us --since 2026-11-14 --obtained 2026-11-15 --store lists",
                "info --store %s --editions",
                "info --store /proc/%s",
                "prune --store %s",
                "diff --store %s --registry us --from 2026-11-14 --to 2026-11-15",
                "serve --us %s --port 0",
            })
    void aTelephoneNumberInThePlaceOfAFileIsNotTold(String command) {
        for (String number : List.of("2125550143", "212-555-0143", "+12125550143")) {
            DncRun run = DncRun.of(arguments(command, number));
            String shown = run.out() + run.err();
            assertFalse(shown.isEmpty());
            assertFalse(shown.replaceAll("[^0-9]", "").contains("5550143"), shown);
        }
    }

    /** An export is named after the second in which it was made, and a list after its day and a GUID. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "leads-1764450000.csv",
                "2026-11-14_212_7C1E0A52-5550-4100-9B3D-2A6F0E8D4C21.txt",
                "a 3125550143.csv"
            })
    void theNameOfAFileThatIsThereIsTold(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "212,555014\n");
        for (List<String> command : List.of(
                List.of("scrub", file.toString(), "-o", "-"),
                List.of("load", file.toString(), "--registry", "us", "--obtained", "2026-11-14", "--store", "lists"))) {
            DncRun run = DncRun.of(command);
            assertEquals(1, run.exit(), run.err());
            assertTrue(run.err().startsWith("dnc: " + name + ", line 1: "), run.err());
        }
        Path missing = folder.resolve("2026-11-14_212_7C1E0A52-5550-4100-9B3D-2A6F0E8D4C21.txt.zip");
        DncRun run = DncRun.of("check", "212-555-0100", "--us", missing.toString());
        assertEquals("dnc: " + missing + ": no such file\n", run.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check %s",
                "check 212-555-0100 --at %s",
                "check 212-555-0100 --zone %s",
                "check 212-555-0100 --line %s",
                "check 212-555-0100 --fact %s=1",
                "check 212-555-0100 --us %s.txt --us-obtained 2026-11-14",
                "check 212-555-0100 --us %s --us-obtained 2026-11-14",
                "check 212-555-0100 --us %s-bad.txt --us-obtained 2026-11-14",
                "check 212-555-0100 --us %s-odd.txt --us-obtained 2026-11-14",
                "check 212-555-0100 --us %s-cut.txt --us-obtained 2026-11-14",
                "check 212-555-0100 --us %s",
                "check 212-555-0100 --us %s %s",
                "check 212-555-0100 --company-list %s",
                "check 212-555-0100 --company-list %s-bad.txt",
                "check 212-555-0100 --company-list %s-ours.csv",
                "scrub %s -o -",
                "scrub %s-bad.txt -o -",
                "scrub %s-leads.csv -o -",
                "scrub samples/leads.csv -o %s/x/y",
                "scrub samples/leads.csv -o - --rejects %s/x/y",
                "scrub samples/leads.csv -o - --map consent=%s",
                "scrub samples/leads.csv -o - --ignore %s",
                "scrub samples/leads.csv -o - --phone-column %s",
                "scrub samples/leads.csv -o - --encoding %s",
                "scrub samples/leads.csv -o %s-list.txt --us %s-list.txt --us-obtained 2026-11-14",
                "load %s --registry us --store lists",
                "load %s-list.txt --registry us --store %s-bad.txt --obtained 2026-11-14",
                "load %s-list.txt %s-list.txt --registry us --store %s-store --obtained 2026-11-14",
                "info --store %s",
                "info --store %s-bad.txt",
                "info --store %s-folder",
                "help %s",
                "%s",
            })
    void noControlCharacterReachesTheTerminal(String command) throws IOException {
        String name = folder.resolve("a" + COLOUR + "\nb" + UNSEEN + "c").toString();
        Files.createDirectory(Path.of(name));
        Files.createDirectory(Path.of(name + "-folder"));
        Files.writeString(Path.of(name + "-bad.txt"), COLOUR + "\n");
        Files.writeString(Path.of(name + "-list.txt"), "212,5550100\n");
        Files.writeString(Path.of(name + "-odd.txt"), "212,5550101\n212,5550100\n");
        Files.writeString(Path.of(name + "-cut.txt"), "212,5550101\n212,5550100");
        Files.writeString(Path.of(name + "-ours.csv"), "212-555-0143\n", StandardCharsets.UTF_16);
        Files.writeString(
                Path.of(name + "-leads.csv"),
                "phone,call time" + COLOUR + ",\"a\n" + COLOUR + "\"\n212-555-0100,1,2\n");
        DncRun run = DncRun.of(arguments(command, name));
        String shown = command.contains("-o -") ? run.err() : run.out() + run.err();
        assertFalse(shown.isEmpty());
        String odd = shown.replace("\n", "").replaceAll("[^\\p{Cc}\\p{Cf}]", "");
        assertEquals("", odd, shown);
        assertFalse(shown.lines().anyMatch(line -> line.startsWith("b")), shown);
    }
}
