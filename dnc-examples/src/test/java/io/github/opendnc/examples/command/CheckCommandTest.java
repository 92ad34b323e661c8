package io.github.opendnc.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.examples.Samples;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CheckCommandTest {
    @Test
    void printsTheAuditTextOfEachNumber() throws IOException {
        DncRun run = check(List.of("212-555-0100", "(212) 555-0143", "332-555-0142", "+14165550125", "800 555 0199"));
        assertEquals("", run.err());
        Golden.assertMatches("check.txt", run.out());
    }

    @Test
    void printsJson() throws IOException {
        DncRun run = check(List.of("2125550150", "416-555-0134"), "--json", "--fact", "last_transaction=2026-06-30");
        Golden.assertMatches("check.json", run.out());
    }

    @Test
    void jsonNamesTheListsThatAreNeeded() {
        DncRun run = DncRun.withInput(
                "212-555-0100 \n", stdin("-", "--format", "json", "--fact", "state=FL", "--states", "FL"));
        assertTrue(
                run.out().contains("\"lists_needed\": [{\"registry\": \"us-fl\",\"why\": \"NOT_HELD\"}]"), run.out());
    }

    /** A slip, or a number just taken off the list: whoever keeps the answer must see it. */
    @Test
    void jsonTellsWhatTheListSaysBesideALookUp() {
        List<String> number = List.of("212-555-0143");
        String json = check(
                        number, "--json", "--fact", "registry_checked_on=2026-11-24", "--fact", "registry_listed=no")
                .out()
                .replaceAll("\\s+", " ");
        assertTrue(
                json.contains("\"answer\": \"CLEAR\", \"obtained_on\": \"2026-11-24\", \"by_list\": \"LISTED\" }"),
                json);
        assertFalse(check(number, "--json").out().contains("by_list"));
    }

    @Test
    void aLineOfStandardInputIsALineOfTheAnswer() {
        DncRun run = DncRun.withInput(
                "\ufeff212-555-0100\r\n\n(212) 555-0143\n21255501\n" + "1".repeat(100_000) + "\n800 555 0199",
                stdin("-"));
        assertEquals("", run.err());
        assertEquals(
                """
                MAY_CALL C us-clear +12125550100 2026-12-15
                UNDETERMINED I ?number - -
                MAY_NOT_CALL D us-registry;us-registry-fcc +12125550143 -
                UNDETERMINED I ?number - -
                UNDETERMINED I ?number - -
                UNDETERMINED B ?jurisdiction +18005550199 -
                """, run.out().replace("\t\t", "\t-\t").replace("\t\n", "\t-\n").replace('\t', ' '));
    }

    @Test
    void aLineIsJsonOrAPageWhenAskedFor() {
        DncRun json = DncRun.withInput("212-555-0100\nnone\n", stdin("-", "--format", "json"));
        assertEquals(2, json.out().lines().count());
        assertTrue(
                json.out().startsWith("{\"number\": \"+12125550100\",\"verdict\": \"MAY_CALL\",\"code\": \"C\","),
                json.out());
        assertTrue(
                json.out().contains("\n{\"verdict\": \"UNDETERMINED\",\"code\": \"I\",\"rules\": [\"?number\"],"),
                json.out());
        DncRun text = DncRun.withInput("212-555-0100\nnone\n", stdin("--format", "text"));
        assertTrue(
                text.out()
                        .endsWith(
                                "\n\nUNDETERMINED: the number could not be read: holds a character that no telephone number has\n"),
                text.out());
        DncRun argument = check(List.of("212-555-0143"), "--format", "LINE");
        assertEquals("MAY_NOT_CALL\tD\tus-registry;us-registry-fcc\t+12125550143\t\n", argument.out());
    }

    /** Somebody writes a line, waits for its answer and writes the next. */
    @Test
    void aLineIsAnsweredBeforeTheNextIsThere() throws Exception {
        CompletableFuture<Integer> command;
        try (PipedOutputStream question = new PipedOutputStream();
                PipedInputStream answer = new PipedInputStream()) {
            Shell shell = new Shell(
                    new PipedInputStream(question),
                    new PrintStream(new PipedOutputStream(answer), true, UTF_8),
                    System.err,
                    DncRun.CLOCK,
                    false);
            command = CompletableFuture.supplyAsync(() -> DncCommand.run(shell, stdin("-")));
            BufferedReader lines = new BufferedReader(new InputStreamReader(answer, UTF_8));
            for (String number : List.of("2125550100", "2125550143")) {
                question.write((number + "\n").getBytes(UTF_8));
                question.flush();
                assertTrue(String.valueOf(lines.readLine()).contains("\t+1" + number + "\t"));
            }
        }
        assertEquals(0, command.get());
    }

    @Test
    void theExitCodeTellsTheAnswer() {
        assertExit(0, "2125550100", "646-555-0100");
        assertExit(10, "2125550100", "2125550143");
        assertExit(10, "8005550199", "2125550143");
        assertExit(11, "2125550100", "8005550199");
        assertEquals(
                11, DncRun.withInput("212-555-0100\n\n", stdin("--exit-code")).exit());
        assertEquals(
                10, DncRun.withInput("212-555-0143\n\n", stdin("--exit-code")).exit());
        assertEquals(0, DncRun.withInput("212-555-0100\n", stdin("--exit-code")).exit());
        assertEquals(2, DncRun.withInput("", stdin("--exit-code")).exit());
        assertEquals(0, check(List.of("2125550143")).exit());
    }

    private static void assertExit(int exit, String... numbers) {
        assertEquals(exit, check(List.of(numbers), "--exit-code").exit());
    }

    @Test
    void nowIsTheInstantOfTheClock() {
        // 07:00 in New York: too early.
        assertVerdict("MAY_NOT_CALL", List.of("212-555-0100"), "--at", "now");
        assertVerdict("MAY_CALL", List.of("212-555-0100"), "--at", "now", "--zone", "America/Halifax");
    }

    @Test
    void theVersionIsToldWithThoseOfTheRules() {
        DncRun run = DncRun.of("--version");
        assertEquals(0, run.exit());
        assertTrue(run.out().startsWith("dnc "), run.out());
        assertTrue(run.out().contains("\nrules us-federal 20"), run.out());
        assertTrue(run.out().contains("\nclocks tz database 20"), run.out());
    }

    @Test
    void factsOfThePersonLiftTheBan() {
        assertVerdict("MAY_NOT_CALL", List.of("646-555-0147"));
        assertVerdict(
                "MAY_CALL", List.of("646-555-0147"), "--fact", "consent=WRITTEN", "--fact", "consent_on=2026-01-15");
        assertVerdict("UNDETERMINED", List.of("646-555-0147"), "--fact", "consent=perhaps");
    }

    @ParameterizedTest
    @CsvSource({
        "Registry-Listed=no, 'found Registry-Listed, which is of one number; give one NUMBER'",
        "consent=WRITTEN, 'found consent, which is of one number; give one NUMBER'",
        "line=BUSINESS, 'found line, which is of one number; give one NUMBER, or for all --line'"
    })
    void whatIsOfOneNumberIsNotSaidOfSeveral(String fact, String expected) {
        DncRun run = DncRun.of("check", "212-555-0100", "212-555-0143", "--fact", fact);
        assertEquals(2, run.exit());
        assertEquals(
                "dnc: --fact: expected what holds for every number asked, " + expected,
                run.err().lines().findFirst().orElse(""));
        assertEquals(
                2,
                DncRun.withInput("212-555-0100\n", "check", "-", "--fact", fact).exit());
    }

    @Test
    void anInstantIsJudgedByTheHoursAndADayIsNot() {
        assertVerdict("MAY_CALL", List.of("212-555-0100"));
        assertVerdict("MAY_CALL", List.of("212-555-0100"), "--at", "2026-11-24T14:00:00-05:00");
        assertVerdict("MAY_NOT_CALL", List.of("212-555-0100"), "--at", "2026-11-24T23:00:00-05:00");
        assertVerdict(
                "MAY_NOT_CALL", List.of("212-555-0100"), "--at", "2026-11-24T14:00:00-05:00", "--zone", "Pacific/Guam");
    }

    /** A caller in Manila may take the option for that of his own clock, by which New York is called at night. */
    @Test
    void aZoneInWhichNobodyCalledCanLiveIsWarnedOf() {
        List<String> night = DncRun.join(
                List.of("check", "212-555-0100", "--at", "2026-11-24T21:30:00-05:00", "--format", "line"), DncRun.US);
        assertEquals(
                "warning: --zone: expected the zone of the people called, not of the caller; found Asia/Manila,"
                        + " whose clock no area code of the United States, Canada or the Caribbean has\n",
                DncRun.of(DncRun.join(night, List.of("--zone", "Asia/Manila"))).err());
        for (String zone : List.of("America/New_York", "US/Pacific", "Pacific/Guam", "America/Detroit", "EST5EDT")) {
            assertEquals(
                    "", DncRun.of(DncRun.join(night, List.of("--zone", zone))).err());
        }
    }

    @Test
    void theCampaignIsTheOptions() {
        assertVerdict("MAY_CALL", List.of("212-555-0143"), "--line", "business");
        assertVerdict("MAY_CALL", List.of("212-555-0143"), "--us-caller", "POLITICAL", "--purpose", "POLITICAL");
        assertVerdict("MAY_NOT_CALL", List.of("212-555-0143"), "--purpose", "SURVEY+SALES");
        assertVerdict("MAY_NOT_CALL", List.of("212-555-0100"), "--technology", "PRERECORDED");
    }

    @Test
    void withoutAListTheAnswerIsNeverPermission() {
        DncRun run = DncRun.of("check", "212-555-0100");
        assertEquals(0, run.exit());
        assertTrue(run.out().startsWith("UNDETERMINED: +12125550100 on " + DncRun.DAY), run.out());
        assertTrue(DncRun.of("check", "416-555-0100").out().startsWith("MAY_NOT_CALL: "));
    }

    /** Most commands have this option. */
    @Test
    void whoNamesAStoreIsToldHow() {
        DncRun run = DncRun.of("check", "2125550100", "--store", "lists");
        assertEquals(2, run.exit());
        assertTrue(
                run.err()
                        .startsWith("dnc: Unknown option: '--store'; a store is named like a list, by --us, --ca or"
                                + " --list\n"),
                run.err());
    }

    @Test
    void anEmptyAreaCodeIsCovered() {
        assertVerdict("MAY_NOT_CALL", List.of("332-555-0142"));
        assertVerdict("MAY_CALL", List.of("332-555-0142"), "--empty-area-codes", "332,236");
        assertVerdict("MAY_CALL", List.of("212-555-0100"), "--us-area-codes", "212,646", "--ca-area-codes", "all");
    }

    private static String[] stdin(String... more) {
        return DncRun.join(List.of("check"), List.of(more), DncRun.US, DncRun.CA)
                .toArray(String[]::new);
    }

    private static void assertVerdict(String expected, List<String> numbers, String... more) {
        DncRun run = check(numbers, more);
        assertEquals("", run.err());
        assertEquals(0, run.exit());
        assertEquals(expected, run.out().substring(0, run.out().indexOf(':')), run.out());
    }

    private static DncRun check(List<String> numbers, String... more) {
        return DncRun.of(DncRun.join(List.of("check"), numbers, DncRun.US, DncRun.CA, List.of(more)));
    }

    /** As the README says. */
    @ParameterizedTest
    @CsvSource({
        "212-555-0100, SALES, UNDETERMINED, us-no-list",
        "416-555-0100, SALES, MAY_NOT_CALL, ca-no-list",
        "212-555-0100, SURVEY, MAY_CALL, us-survey",
        "416-555-0100, SURVEY, MAY_CALL, ca-survey"
    })
    void withoutAnyListOnlyWhatNeedsNoneMayBeCalled(String number, String purpose, String verdict, String rule) {
        String line = DncRun.of("check", number, "--purpose", purpose, "--format", "line", "--at", DncRun.DAY)
                .out();
        assertTrue(line.startsWith(verdict + "\t") && line.contains(rule), line);
    }

    @Test
    void whoNamesAFileIsToldHowItsNumbersAreRead() {
        DncRun run = DncRun.of(DncRun.join(List.of("check", Samples.LEADS.toString()), DncRun.US));
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("; the numbers in a file are read by dnc check - <FILE\n"), run.err());
        assertFalse(DncRun.of(DncRun.join(List.of("check", "nums.txt"), DncRun.US))
                .err()
                .contains("<FILE"));
    }
}
