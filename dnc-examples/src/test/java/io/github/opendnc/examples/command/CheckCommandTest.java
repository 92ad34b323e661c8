package io.github.opendnc.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

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
    void factsOfThePersonLiftTheBan() {
        assertVerdict("MAY_NOT_CALL", List.of("646-555-0147"));
        assertVerdict(
                "MAY_CALL", List.of("646-555-0147"), "--fact", "consent=WRITTEN", "--fact", "consent_on=2026-01-15");
        assertVerdict("UNDETERMINED", List.of("646-555-0147"), "--fact", "consent=perhaps");
    }

    @Test
    void aLookUpIsOfOneNumber() {
        DncRun run = DncRun.of("check", "212-555-0100", "212-555-0143", "--fact", "Registry-Listed=no");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("a look-up (registry_checked_on, registry_listed) is of one number"), run.err());
    }

    @Test
    void anInstantIsJudgedByTheHoursAndADayIsNot() {
        assertVerdict("MAY_CALL", List.of("212-555-0100"));
        assertVerdict("MAY_CALL", List.of("212-555-0100"), "--at", "2026-11-24T14:00:00-05:00");
        assertVerdict("MAY_NOT_CALL", List.of("212-555-0100"), "--at", "2026-11-24T23:00:00-05:00");
        assertVerdict(
                "MAY_NOT_CALL", List.of("212-555-0100"), "--at", "2026-11-24T14:00:00-05:00", "--zone", "Asia/Tokyo");
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

    @Test
    void anEmptyAreaCodeIsCovered() {
        assertVerdict("MAY_NOT_CALL", List.of("332-555-0142"));
        assertVerdict("MAY_CALL", List.of("332-555-0142"), "--empty-area-codes", "332,236");
        assertVerdict("MAY_CALL", List.of("212-555-0100"), "--us-area-codes", "212,646", "--ca-area-codes", "all");
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
}
