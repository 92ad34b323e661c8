package io.github.opendnc.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** State law in the command: which is asked, which lists it reads, and what is said of what was not. */
final class StateOptionsTest {
    private static final String INDIANA = "317-555-0142";

    @TempDir
    private Path folder;

    private Path list(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    /** A national list of the area code, so that federal law lets the number go. */
    private List<String> national() throws IOException {
        Path us = list("2026-11-14_317_6C2B1D9E-3A41-4D0B-9B25-6E0F2A8C7D11.txt", "317,5550199");
        return List.of("--us", us.toString());
    }

    private DncRun check(String number, List<String> options) throws IOException {
        return DncRun.of(DncRun.join(List.of("check", number), options, national()));
    }

    private void assertAnswers(String verdict, DncRun run, String... said) {
        assertEquals("", run.err());
        assertTrue(run.out().startsWith(verdict + ":"), run.out());
        String oneLine = run.out().replaceAll("\\s+", " ");
        for (String words : said) {
            assertTrue(oneLine.contains(words), () -> "expected " + words + " in\n" + run.out());
        }
    }

    @Test
    void withoutStatesThatIsSaid() throws IOException {
        assertAnswers("MAY_CALL", check(INDIANA, List.of()), "state law of IN");
        assertAnswers("MAY_CALL", check(INDIANA, List.of("--states", "none")), "state law of IN");
        assertAnswers("MAY_CALL", check(INDIANA, List.of("--states", "FL,TX")), "state law of IN");
    }

    @Test
    void aStatesListThatIsNotHeldLeavesItOpen() throws IOException {
        assertAnswers(
                "UNDETERMINED",
                check(INDIANA, List.of("--states", "in")),
                "in-list",
                "us-in: no list is held",
                "us-in 2026.1: read to 2026-11-25",
                "only the rules named here");
    }

    @Test
    void aStatesListAnswers() throws IOException {
        String held = list("in.csv", "phone", "3175550142", "3175550143").toString();
        List<String> options =
                List.of("--states", "IN", "--list", "us-in=" + held, "--list-obtained", "us-in=2026-11-10");
        assertAnswers(
                "MAY_NOT_CALL", check(INDIANA, options), "in-list: ", "IC 24-4.7-3-1", "us-in obtained 2026-11-10");
        assertAnswers("MAY_CALL", check("317-555-0150", options));
        assertAnswers(
                "MAY_CALL", check("317-555-0150", DncRun.join(options, List.of("--list-area-codes", "us-in=317"))));
    }

    @Test
    void aStatesListIsLoadedStoredAndShown() throws IOException {
        Path held = list("in.csv", "317,5550142");
        String store = folder.resolve("lists").toString();
        DncRun load =
                DncRun.of("load", held.toString(), "--registry", "us-in", "--obtained", "2026-11-10", "--store", store);
        assertEquals("", load.err());
        assertTrue(DncRun.of("info", "--store", store).out().contains("us-in"));
        List<String> options = List.of("--states", "IN", "--list", "us-in=" + store);
        assertAnswers("MAY_NOT_CALL", check(INDIANA, options), "in-list: ");
        DncRun other = check(INDIANA, List.of("--states", "TN", "--list", "us-tn=" + store));
        assertEquals(2, other.exit());
        assertTrue(
                other.err().contains("is a directory, and no store that holds us-tn: dnc load makes one"), other.err());
    }

    private void assertRefused(String message, List<String> options) throws IOException {
        DncRun run = check(INDIANA, options);
        assertEquals(2, run.exit(), run.err());
        assertEquals("dnc: " + message, run.err().lines().findFirst().orElseThrow());
    }

    @Test
    void whatCannotBeMeantIsOneLine() throws IOException {
        String held = list("in.csv", "3175550142").toString();
        assertRefused(
                "--states: expected all, none or codes such as FL,TX; found \"FL,ZZ\"", List.of("--states", "FL,ZZ"));
        assertRefused(
                "--list us-in: no rule that is asked reads this list; --states names the states whose law is asked, as in"
                        + " --states IN for us-in; docs/states.md says which have a list",
                List.of("--states", "FL", "--list", "us-in=" + held));
        assertRefused(
                "--list us-in: a store knows its own dates and area codes; leave out --list-obtained, --list-area-codes"
                        + " and --empty-area-codes",
                List.of("--states", "IN", "--list", "us-in=" + folder, "--list-obtained", "us-in=2026-11-10"));
        assertRefused(
                "--list: expected the id of a state's list such as us-in, found \"in\"",
                List.of("--states", "IN", "--list", "in=" + held));
        assertRefused(
                "--list: us-national is a national list; give it with --us or --ca",
                List.of("--states", "IN", "--list", "us-national=" + held));
        assertRefused(
                "--list-obtained: needs --list us-in=FILE",
                List.of("--states", "IN", "--list-obtained", "us-in=2026-11-10"));
        assertRefused(
                "--list-obtained: expected a date such as 2026-11-24, found \"soon\"",
                List.of("--states", "IN", "--list", "us-in=" + held, "--list-obtained", "us-in=soon"));
    }

    @Test
    void allStatesAndTheFactsThatTheyAskFor() throws IOException {
        List<String> texas = List.of(
                "--states",
                "all",
                "--fact",
                "state=Florida",
                "--at",
                "2026-12-02T19:30:00-05:00",
                "--zone",
                "America/New_York");
        assertAnswers(
                "UNDETERMINED",
                check(INDIANA, texas),
                "the person is said to be in FL and the area code is of IN: the law of both was asked",
                "fl-attempts",
                "calling window of the day 08:00-20:00 America/New_York");
        assertAnswers(
                "UNDETERMINED",
                check(INDIANA, List.of("--states", "all", "--fact", "state=FLA")),
                "state: expected a state or province such as FL or Florida");
    }

    @Test
    void aProclaimedDayIsClosed() throws IOException {
        Path us = list("2026-11-14_205_6C2B1D9E-3A41-4D0B-9B25-6E0F2A8C7D11.txt", "205,5550199");
        List<String> options =
                List.of("check", "205-555-0142", "--us", us.toString(), "--states", "AL", "--at", "2026-12-02");
        assertTrue(DncRun.of(options).out().startsWith("MAY_CALL"));
        String closed = DncRun.of(DncRun.join(options, List.of("--proclaimed", "AL=2026-12-02")))
                .out();
        assertTrue(closed.startsWith("MAY_NOT_CALL") && closed.contains("al-proclaimed"), closed);
        assertRefused(
                "--proclaimed: proclaimed days: expected a state that closes them, AL, LA or RI; found \"TX\"",
                List.of("--proclaimed", "TX=2026-12-02"));
        assertRefused(
                "--proclaimed: expected a date such as 2026-11-24, found \"2026-13-40\"",
                List.of("--proclaimed", "AL=2026-13-40"));
    }

    @Test
    void capsThatTheDialerKeepsAreNotJudged() throws IOException {
        Path us = list("2026-11-14_907_6C2B1D9E-3A41-4D0B-9B25-6E0F2A8C7D11.txt", "907,5550199");
        List<String> options = List.of(
                "check",
                "907-555-0142",
                "--us",
                us.toString(),
                "--states",
                "AK,FL",
                "--fact",
                "state=FL",
                "--at",
                "2026-12-02T12:00:00-09:00",
                "--line",
                "RESIDENTIAL");
        assertTrue(DncRun.of(options).out().contains("attempts_24h"));
        String counted =
                DncRun.of(DncRun.join(options, List.of("--attempts-counted"))).out();
        assertTrue(counted.contains("caps on attempts kept by the caller"), counted);
        assertTrue(!counted.contains("attempts_24h"), counted);
    }

    @Test
    void theSummaryOfAScrubSaysWhatWasNotChecked() throws IOException {
        Path leads = list("leads.csv", "phone,state", "3175550142,Florida", "3175550143,FLA", "3175550144,");
        List<String> options = DncRun.join(
                List.of(
                        "scrub",
                        leads.toString(),
                        "-o",
                        folder.resolve("out.csv").toString()),
                national());
        assertTrue(DncRun.of(options).out().endsWith("federal rules only; state and provincial law not checked\n")
                || DncRun.of(options).err().contains("federal rules only; state and provincial law not checked"));
        DncRun run = DncRun.of(DncRun.join(options, List.of("--states", "IN,FL", "--attempts-counted")));
        String summary = run.out() + run.err();
        assertTrue(
                summary.contains(
                        "federal and state rules on telemarketing only; not checked: state law other than that of"
                                + " IN, FL; provincial law"),
                summary);
        assertTrue(summary.contains("states 2026.1: IN FL"), summary);
        assertTrue(summary.contains("1 x state: expected a state or province such as FL or Florida"), summary);
        assertTrue(
                summary.contains("caps on calls to one person in 24 hours not judged: the caller keeps them by itself"),
                summary);
        List<String> out = Files.readAllLines(folder.resolve("out.csv"));
        assertTrue(out.get(1).contains(",UNDETERMINED,"), out.get(1));
        assertTrue(out.get(2).contains("?state"), out.get(2));
    }
}
