package io.github.opendnc.examples.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.examples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that the law leaves unsettled, settled from the command line; at nine in the evening one decides. */
class RuleOptionsTest {
    private static final List<String> AT_NINE =
            DncRun.join(List.of("check", "212-555-0100", "--at", "2026-11-24T21:00:00-05:00"), DncRun.US);

    @TempDir
    Path folder;

    private static DncRun atNine(String... options) {
        return DncRun.of(DncRun.join(AT_NINE, List.of(options)));
    }

    private static void assertAnswer(String verdict, DncRun run) {
        assertTrue(run.out().startsWith(verdict + ": "), run.out() + run.err());
    }

    @Test
    void aRuleIsSettledEitherWayAndTheAnswerSaysByWhom() {
        assertAnswer("UNDETERMINED", atNine());
        assertAnswer("MAY_NOT_CALL", atNine("--settle", "us-hours-closing=APPLIES:A. Lawyer:we stop at nine"));
        DncRun open = atNine("--settle", "us-hours-closing=DOES_NOT_APPLY:A. Lawyer:FCC reading: nine is in");
        assertAnswer("MAY_CALL", open);
        assertTrue(open.out().contains("settled by A. Lawyer as not applying: FCC reading: nine is in"), open.out());
    }

    @Test
    void settlementsMayStandInAFile() throws IOException {
        Path file = Files.writeString(
                folder.resolve("settled.txt"), "# ours\n\nus-hours-closing=DOES_NOT_APPLY:A. Lawyer:FCC reading\n");
        assertAnswer("MAY_CALL", atNine("--settle-file", file.toString()));
        Path wrong = Files.writeString(folder.resolve("wrong.txt"), "# ours\nus-hours=APPLIES:A. Lawyer:why\n");
        DncRun refused = atNine("--settle-file", wrong.toString());
        assertEquals(1, refused.exit());
        assertTrue(refused.err().contains("wrong.txt, line 2: "), refused.err());
        assertTrue(refused.err().contains("rule us-hours is certain"), refused.err());
    }

    @Test
    void aFileOfSettlementsIsUtf8() throws IOException {
        String line = "us-hours-closing=DOES_NOT_APPLY:A. Lawyer:\u00e7a va\n";
        Path marked = Files.writeString(folder.resolve("marked.txt"), "\uFEFF" + line);
        assertAnswer("MAY_CALL", atNine("--settle-file", marked.toString()));
        Path latin = Files.writeString(folder.resolve("latin.txt"), "# ours\n" + line, ISO_8859_1);
        DncRun refused = atNine("--settle-file", latin.toString());
        assertEquals(1, refused.exit());
        assertEquals(
                "dnc: latin.txt, line 2: expected text in UTF-8; found bytes that are none",
                refused.err().strip());
    }

    @Test
    void aLineThatSettlesNothingIsSaidOnce() throws IOException {
        String file = Files.writeString(folder.resolve("leads.csv"), "# leads\nphone\n212-555-0143\n")
                .toString();
        assertEquals(
                "dnc: leads.csv, line 2: expected RULE=APPLIES:WHO:WHY or RULE=DOES_NOT_APPLY:WHO:WHY; found \"phone\"",
                atNine("--settle-file", file).err().strip());
        String unknown = Files.writeString(folder.resolve("settled.txt"), "us-x=APPLIES:A. Lawyer:why\n")
                .toString();
        assertEquals(
                "dnc: settled.txt, line 1: expected a rule that the law leaves open; found there is no rule us-x;"
                        + " docs/interpretation.md names those that the law leaves open, docs/states.md those of states",
                atNine("--settle-file", unknown).err().strip());
        String ofState = Files.writeString(folder.resolve("settled.txt"), "tx-hours=APPLIES:A. Lawyer:why\n")
                .toString();
        assertEquals(
                "dnc: settled.txt, line 1: expected a rule that the law leaves open; found the rule tx-hours of a law"
                        + " that is not asked, give --states TX",
                atNine("--settle-file", ofState).err().strip());
    }

    /** It is evidence of why a call was made. */
    @Test
    void aFileOfSettlementsIsNotWrittenOver() throws IOException {
        String line = "us-hours-closing=APPLIES:A. Lawyer:why\n";
        Path file = Files.writeString(folder.resolve("settled.txt"), line);
        String other = folder.resolve("other.csv").toString();
        for (List<String> outputs : List.of(
                List.of("-o", file.toString()),
                List.of("-o", other, "--summary", file.toString()),
                List.of("-o", other, "--rejects", file.toString()))) {
            DncRun run = DncRun.of(
                    DncRun.join(List.of("scrub", Samples.LEADS.toString(), "--settle-file", file.toString()), outputs));
            assertEquals(2, run.exit(), run.err());
            assertTrue(run.err().contains("would overwrite the settle file settled.txt"), run.err());
            assertEquals(line, Files.readString(file));
        }
    }

    @Test
    void cautiousBarsWhatIsInDoubtAndLeavesWhatIsSettled() {
        assertAnswer("MAY_NOT_CALL", atNine("--cautious"));
        assertAnswer("MAY_CALL", atNine("--cautious", "--settle", "us-hours-closing=DOES_NOT_APPLY:A. Lawyer:why"));
        DncRun canadian = DncRun.of(DncRun.join(
                List.of("check", "416-555-0100", "--cautious", "--fact", "last_transaction=2026-11-24"), DncRun.CA));
        assertEquals(0, canadian.exit(), canadian.err());
    }

    @Test
    void aCallerThatIsNotRegisteredMayNotSellInCanada() {
        List<String> sale = DncRun.join(List.of("check", "416-555-0100"), DncRun.CA);
        assertAnswer("MAY_CALL", DncRun.of(sale));
        DncRun barred = DncRun.of(DncRun.join(sale, List.of("--not-registered")));
        assertAnswer("MAY_NOT_CALL", barred);
        assertTrue(barred.out().contains("ca-registration"), barred.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "us-hours-closing",
                "us-hours-closing=APPLIES",
                "us-hours-closing=APPLIES:A. Lawyer",
                "us-hours-closing=APPLIES::why",
                "us-hours-closing=MAYBE:A. Lawyer:why",
                "=APPLIES:A. Lawyer:why",
                "us-nothing=APPLIES:A. Lawyer:why",
                "us-registry=DOES_NOT_APPLY:A. Lawyer:no",
            })
    void whatIsNoSettlementIsAUsageError(String text) {
        DncRun refused = atNine("--settle", text);
        assertEquals(2, refused.exit(), refused.out());
        assertTrue(refused.err().contains("--settle: "), refused.err());
        assertEquals("", refused.out());
    }

    @Test
    void aRuleIsSettledOnce() throws IOException {
        DncRun twice = atNine(
                "--settle", "us-hours-closing=APPLIES:A:why", "--settle", "us-hours-closing=DOES_NOT_APPLY:B:why");
        assertEquals(2, twice.exit());
        assertTrue(
                twice.err().contains("--settle: expected each rule once, found us-hours-closing twice"), twice.err());
        String line = "us-hours-closing=APPLIES:A. Lawyer:why\n";
        Path file = Files.writeString(folder.resolve("settled.txt"), line + "# again\n" + line);
        String message =
                "expected each rule once, here and in --settle together; found us-hours-closing for the second time";
        assertEquals(
                "dnc: settled.txt, line 3: " + message,
                atNine("--settle-file", file.toString()).err().strip());
        Files.writeString(file, line);
        DncRun both = atNine("--settle-file", file.toString(), "--settle", line.strip());
        assertEquals("dnc: settled.txt, line 1: " + message, both.err().strip());
        DncRun unknown = atNine("--settle", "foo=APPLIES:A:why");
        assertTrue(
                unknown.err().contains("--settle: there is no rule foo; docs/interpretation.md names those"),
                unknown.err());
    }

    /** Where a settlement opens a call, the text, the JSON and the summary say whose it is; answers of one line do not. */
    @Test
    void whoSettledIsSaidInDecisionsAndInTheSummary() throws IOException {
        String settled = "us-revocation-as-request=DOES_NOT_APPLY:A. Lawyer:a reply is no request";
        String said = "us-revocation-as-request settled by A. Lawyer as not applying: a reply is no request";
        List<String> check = DncRun.join(
                List.of("check", "212-555-0100", "--fact", "consent_revoked_on=2026-11-01", "--at", "2026-11-24"),
                DncRun.US,
                List.of("--settle", settled, "--format"));
        assertTrue(DncRun.of(DncRun.join(check, List.of("text"))).out().contains(said));
        assertTrue(DncRun.of(DncRun.join(check, List.of("json"))).out().contains(said));
        DncRun line = DncRun.of(DncRun.join(check, List.of("line")));
        assertTrue(line.out().startsWith("MAY_CALL\t") && !line.out().contains("A. Lawyer"), line.out());
        Path leads =
                Files.writeString(folder.resolve("leads.csv"), "phone,consent_revoked_on\n212-555-0100,2026-11-01\n");
        Path summary = folder.resolve("summary.json");
        DncRun scrub = DncRun.of(DncRun.join(
                List.of("scrub", leads.toString(), "-o", "-", "--explain", "--summary", summary.toString()),
                List.of("--at", "2026-11-24", "--settle", settled),
                DncRun.US));
        assertTrue(scrub.out().contains(",MAY_CALL,") && !scrub.out().contains("A. Lawyer"), scrub.out());
        assertTrue(scrub.err().contains("settled: " + said), scrub.err());
        assertTrue(Files.readString(summary).contains(said));
    }
}
