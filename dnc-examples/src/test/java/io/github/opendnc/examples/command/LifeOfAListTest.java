package io.github.opendnc.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.examples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list from day to day: change lists, area codes of other days, editions asked again, compared and removed. */
final class LifeOfAListTest {
    @TempDir
    private Path temp;

    private String store = "";

    @BeforeEach
    void load() {
        store = temp.resolve("lists").toString();
        ok("2026-11-14T18:00:00Z", "load", Samples.US_212.toString(), Samples.US_646.toString(), "--registry", "us");
    }

    private DncRun run(String moment, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--store", store));
        return DncRun.at(moment, all.toArray(String[]::new));
    }

    private String ok(String moment, String... arguments) {
        DncRun run = run(moment, arguments);
        assertEquals("", run.err());
        assertEquals(0, run.exit());
        return run.out();
    }

    private String refused(String moment, String... arguments) {
        DncRun run = run(moment, arguments);
        assertEquals(1, run.exit(), run::out);
        return run.err().strip();
    }

    private String[] update(String changes, String since, String obtained, String... more) throws IOException {
        Path file = Files.writeString(temp.resolve("changes.txt"), changes);
        List<String> all = new ArrayList<>(
                List.of("update", file.toString(), "--registry", "us", "--since", since, "--obtained", obtained));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static final String CHANGES =
            "2125550179,2026-11-14T20:00:00,A\n2125550178,2026-11-14T20:00:00,A\n2125550101,2026-11-14T20:00:01,D\n";

    private String verdict(String number, String... more) {
        List<String> all = new ArrayList<>(List.of("check", number, "--us", store));
        all.addAll(List.of(more));
        DncRun run = DncRun.at("2026-11-20T12:00:00Z", all.toArray(String[]::new));
        return run.out().lines().findFirst().orElse(run.err());
    }

    /** The same files published twice are two editions, and the evidence names the one that answered. */
    @Test
    void ofTheSameFilesTheEditionThatAnsweredIsNamed() throws IOException {
        ok("2026-11-15T18:00:00Z", "load", Samples.US_212.toString(), Samples.US_646.toString(), "--registry", "us");
        Path leads = Files.writeString(temp.resolve("leads.csv"), "phone\n2125550143\n");
        for (int edition = 1; edition <= 2; edition++) {
            String day = "2026-11-1" + (3 + edition);
            String out = temp.resolve("out-" + edition + ".csv").toString();
            DncRun scrub = DncRun.at(
                    "2026-11-16T12:00:00Z",
                    DncRun.join(
                                    List.of("scrub", leads.toString(), "-o", out, "--us", store, "--as-of", day),
                                    List.of(
                                            "--summary",
                                            temp.resolve("summary-" + edition + ".json")
                                                    .toString()))
                            .toArray(String[]::new));
            assertEquals(0, scrub.exit(), scrub.err());
            String named = "us-national edition " + edition + ", ";
            assertTrue(scrub.err().contains("\nlists: " + named + "published " + day), scrub.err());
            assertTrue(scrub.err().contains("\nlist: " + named + "published " + day), scrub.err());
        }
    }

    @Test
    void aChangeListIsAppliedAndTheEditionBeforeCanBeAskedAgain() throws IOException {
        String said = ok("2026-11-15T18:00:00Z", update(CHANGES, "2026-11-14", "2026-11-15"));
        assertTrue(said.startsWith("3 records: 2 numbers added, 1 removed; 0 added again, 0 removed"), said);
        assertTrue(
                said.contains("published as us-national edition 2, published 2026-11-15T18:00:00Z: 34 numbers in 2 area"
                        + " codes, 2 added to and 1 removed from edition 1"),
                said);
        String info = ok("2026-11-15T18:00:00Z", "info");
        assertTrue(info.contains("  from changes.txt (99 bytes, sha-256 "), info);
        assertTrue(info.contains("  from edition 1: 2026-11-14_212_"), info);
        assertTrue(info.contains("\n  obtained 2026-11-15: 212 646\n"), info);
        assertTrue(info.contains("  from edition 1: 2026-11-14_646_"), info);
        assertTrue(verdict("212-555-0179").contains("MAY_NOT_CALL"), verdict("212-555-0179"));
        assertTrue(verdict("212-555-0101").startsWith("MAY_CALL"), verdict("212-555-0101"));
        assertTrue(verdict("212-555-0179", "--as-of", "2026-11-14").startsWith("MAY_CALL"));
        assertTrue(verdict("212-555-0101", "--as-of", "2026-11-14").contains("MAY_NOT_CALL"));
        assertTrue(verdict("212-555-0101", "--as-of", "2026-11-15T17:59:59Z").contains("MAY_NOT_CALL"));
        assertTrue(verdict("212-555-0101", "--as-of", "2026-11-15T18:00:00Z").startsWith("MAY_CALL"));
        for (String later : List.of("2099-01-01", "2099-01-01T18:00:00Z")) {
            assertTrue(verdict("212-555-0101", "--as-of", later)
                    .contains("--as-of: expected a day or an instant that has begun, found " + later));
        }
        assertTrue(verdict("212-555-0101", "--as-of", "2026-11-13")
                .contains(
                        "has no edition of us-national that was in use on 2026-11-13 (2026-11-13T23:59:59.999Z, its end in Z), or it was pruned;"
                                + " the first that it has is us-national edition 1"));
    }

    /** Of hundreds of daily changes the last few are told, and all where editions are listed. */
    @Test
    void theFilesOfManyEditionsAreToldWhenAskedFor() throws IOException {
        for (int day = 15; day < 28; day++) {
            String changes = "2125550179,2026-11-%dT02:00:00,%s\n".formatted(day, day % 2 == 0 ? "D" : "A");
            ok("2026-11-28T18:00:00Z", update(changes, "2026-11-" + (day - 1), "2026-11-" + day));
        }
        String last = ok("2026-11-28T18:00:00Z", "info");
        assertEquals(
                10,
                last.lines().filter(line -> line.startsWith("  from edition ")).count(),
                last);
        assertTrue(last.contains("\n  from 3 editions before them (--editions)\n"), last);
        String all = ok("2026-11-28T18:00:00Z", "info", "--editions");
        assertEquals(
                14,
                all.lines().filter(line -> line.startsWith("  from edition ")).count(),
                all);
        assertTrue(all.contains("\n  from edition 1: 2026-11-14_646_"), all);
    }

    @Test
    void aStoreThatIsNotThereIsNotMade() throws IOException {
        store = temp.resolve("lsits").toString();
        for (String[] arguments :
                List.of(update(CHANGES, "2026-11-14", "2026-11-15"), new String[] {"prune", "--registry", "us"})) {
            String refused = refused("2026-11-15T18:00:00Z", arguments);
            assertTrue(refused.contains("lsits"), refused);
            assertTrue(Files.notExists(Path.of(store)), refused);
        }
    }

    @Test
    void whatDoesNotFollowIsRefused() throws IOException {
        assertTrue(refused("2026-11-16T18:00:00Z", update(CHANGES, "2026-11-15", "2026-11-16"))
                .contains("expected changes since 2026-11-14"));
        ok("2026-11-15T18:00:00Z", update(CHANGES, "2026-11-14", "2026-11-15"));
        String again = refused("2026-11-15T18:00:00Z", update(CHANGES, "2026-11-15", "2026-11-15"));
        assertTrue(again.contains("2 that add a number already there and 1 that remove one that is not, of 3"), again);
        String told = ok(
                "2026-11-15T18:00:00Z",
                update(CHANGES, "2026-11-15", "2026-11-15", "--accept-mismatch", "A. Clerk:applied twice"));
        assertTrue(told.contains("accepted by A. Clerk: applied twice"), told);
        assertTrue(told.contains("0 added to and 0 removed from edition 2"), told);
        String info = ok("2026-11-15T18:00:00Z", "info");
        assertTrue(info.contains("of 3; accepted by A. Clerk: applied twice"), info);
        String clock = refused("2026-11-15T17:00:00Z", update(CHANGES, "2026-11-15", "2026-11-15"));
        assertTrue(clock.contains("clock: expected a moment no earlier than 2026-11-15T18:00:00Z"), clock);
        assertEquals(
                2,
                run("2026-11-15T17:00:00Z", update(CHANGES, "2026-11-15", "2026-11-14"))
                        .exit());
        assertEquals(
                2,
                run("2026-11-15T17:00:00Z", update(CHANGES, "2026-11-15", "2026-11-17"))
                        .exit());
    }

    @Test
    void theRegistryMayAnswerThatNothingHasChanged() {
        String said = ok(
                "2026-11-15T18:00:00Z",
                "update",
                "--no-changes",
                "--registry",
                "us",
                "--since",
                "2026-11-14",
                "--obtained",
                "2026-11-15");
        assertTrue(said.contains("0 added to and 0 removed from edition 1"), said);
        assertTrue(ok("2026-11-15T18:00:00Z", "info")
                .startsWith("us-national edition 2, published 2026-11-15T18:00:00Z, obtained 2026-11-15: 33 numbers"));
    }

    @Test
    void anAreaCodeOfAnotherDayIsAdded() throws IOException {
        Path sixth = Files.writeString(temp.resolve("305.txt"), "305,5550100\n");
        String[] load = {"load", sixth.toString(), "--registry", "us", "--obtained", "2026-11-16"};
        String refused = refused("2026-11-16T18:00:00Z", load);
        assertTrue(refused.contains("area codes 212 (22 numbers), 646 (11 numbers), which the store holds"), refused);
        assertTrue(refused.contains("dnc load --add"), refused);
        String said = ok(
                "2026-11-16T18:00:00Z",
                "load",
                sixth.toString(),
                "--registry",
                "us",
                "--obtained",
                "2026-11-16",
                "--add");
        assertTrue(said.contains("34 numbers in 3 area codes, 1 added to and 0 removed from edition 1"), said);
        String info = ok("2026-11-16T18:00:00Z", "info");
        assertTrue(info.contains(", obtained 2026-11-14 to 2026-11-16: 34 numbers in 3 area codes\n"), info);
        String diff =
                ok("2026-11-16T18:00:00Z", "diff", "--registry", "us", "--from", "2026-11-14", "--to", "2026-11-16");
        assertTrue(diff.contains("  305  1 added, 0 removed, not covered before"), diff);
    }

    @Test
    void aListThatShrinksNeedsSomebodyWhoAnswersForIt() {
        String[] part = {"load", Samples.US_646.toString(), "--registry", "us"};
        refused("2026-11-16T18:00:00Z", part);
        String said = ok(
                "2026-11-16T18:00:00Z",
                "load",
                Samples.US_646.toString(),
                "--registry",
                "us",
                "--accept-shrink",
                "A. Clerk: 212 is given up");
        assertTrue(said.contains("found a list without it; accepted by A. Clerk: 212 is given up"), said);
        assertEquals(
                2,
                run(
                                "2026-11-16T18:00:00Z",
                                "load",
                                Samples.US_646.toString(),
                                "--registry",
                                "us",
                                "--accept-shrink",
                                "me")
                        .exit());
    }

    @Test
    void twoEditionsAreCompared() throws IOException {
        ok("2026-11-15T18:00:00Z", update(CHANGES, "2026-11-14", "2026-11-15"));
        String[] text = {"diff", "--registry", "us", "--from", "2026-11-14", "--to", "2026-11-15"};
        String said = ok("2026-11-20T18:00:00Z", text);
        assertTrue(said.contains("2 added, 1 removed"), said);
        assertTrue(said.contains("  212  2 added, 1 removed, 22 to 23, 2026-11-14 to 2026-11-15"), said);
        String csv = ok(
                "2026-11-20T18:00:00Z",
                "diff",
                "--registry",
                "us",
                "--from",
                "2026-11-15",
                "--to",
                "2026-11-14",
                "--csv");
        assertEquals(
                List.of(
                        "area_code,from_obtained,to_obtained,from_numbers,to_numbers,added,removed",
                        "212,2026-11-15,2026-11-14,23,22,1,2",
                        "646,2026-11-15,2026-11-14,11,11,0,0"),
                csv.lines().toList());
        DncRun before =
                run("2026-11-20T18:00:00Z", "diff", "--registry", "us", "--from", "2026-11-13", "--to", "2026-11-15");
        assertEquals(2, before.exit());
        assertTrue(before.err().contains("the first that it has is us-national edition 1"), before.err());
        text[text.length - 1] = "2026-11-21";
        assertEquals(2, run("2026-11-20T18:00:00Z", text).exit());
    }

    @Test
    void oldEditionsGoWhenTheyNeedNotBeKept() throws IOException {
        ok("2026-11-15T18:00:00Z", update(CHANGES, "2026-11-14", "2026-11-15"));
        ok(
                "2026-11-16T18:00:00Z",
                "update",
                "--no-changes",
                "--registry",
                "us",
                "--since",
                "2026-11-15",
                "--obtained",
                "2026-11-16");
        assertEquals(
                "us-national: 0 gone, 3 kept",
                ok("2031-11-15T17:00:00Z", "prune").strip());
        String[] pin = {"prune", "--registry", "us", "--pin", "2026-11-14=case-1", "--dry-run"};
        String would = ok("2026-11-16T18:00:00Z", pin);
        assertTrue(would.startsWith("would be kept as case-1: us-national edition 1"), would);
        assertTrue(!ok("2026-11-16T18:00:00Z", "info").contains("case-1"));
        pin[4] = "2026-11-14=a case";
        assertEquals(2, run("2026-11-16T18:00:00Z", pin).exit());
        pin[4] = "2026-11-13=case-1";
        String none = run("2026-11-16T18:00:00Z", pin).err();
        assertTrue(
                none.contains(
                        "has no edition of us-national that was in use on 2026-11-13 (2026-11-13T23:59:59.999Z, its"),
                none);
        pin[4] = "2026-11-17=case-1"; // another edition may be in use then
        assertTrue(
                run("2026-11-16T18:00:00Z", pin).err().contains("--pin: expected a day or an instant that has begun"));
        pin[4] = "2026-02-31=case-1";
        assertTrue(run("2026-11-16T18:00:00Z", pin).err().contains("--pin: expected a day such as 2026-11-24"));
        ok("2026-11-16T18:00:00Z", "prune", "--registry", "us", "--pin", "2026-11-14=case-1");
        assertTrue(ok("2026-11-16T18:00:00Z", "info").contains("edition 1 is kept as case-1"));
        String dry = ok("2032-01-01T00:00:00Z", "prune", "--dry-run");
        assertTrue(dry.startsWith("would remove us-national edition 2"), dry);
        assertTrue(dry.endsWith("us-national: 1 to go, 2 kept" + System.lineSeparator()), dry);
        ok("2032-01-01T00:00:00Z", "prune");
        String info = ok("2032-01-01T00:00:00Z", "info");
        assertTrue(
                info.contains("  from edition 2, which was pruned or cannot be read: its files are not known any more"),
                info);
        assertTrue(verdict("212-555-0101", "--as-of", "2026-11-14").contains("MAY_NOT_CALL"));
        String pruned = verdict("212-555-0101", "--as-of", "2026-11-15T20:00:00Z");
        assertTrue(pruned.contains("of those before that it has the last is us-national edition 1, "), pruned);
        assertTrue(pruned.contains(", and the next is us-national edition 3, "), pruned);
        String given = ok("2032-01-01T00:00:00Z", "prune", "--registry", "us", "--unpin", "case-1", "--dry-run");
        assertEquals("would be given up: case-1\n", given);
        assertEquals(
                "given up: case-1\n", ok("2032-01-01T00:00:00Z", "prune", "--registry", "us", "--unpin", "case-1"));
        assertEquals(
                2,
                run("2032-01-01T00:00:00Z", "prune", "--registry", "us", "--unpin", "case-1")
                        .exit());
        assertTrue(ok("2032-01-01T00:00:00Z", "prune").contains("1 gone, 1 kept"));
        assertTrue(verdict("212-555-0179").contains("MAY_NOT_CALL"));
    }

    @Test
    void whatExpiresIsWarnedOf() throws IOException {
        Path sellers = Files.writeString(temp.resolve("sellers.csv"), """
                seller,organization,registry,area_codes,from,to
                Acme,12345678-12345,us-national,212,2026-01-01,2026-11-30
                Other,,us-national,all,2026-01-01,
                """);
        assertEquals(0, run("2026-11-24T12:00:00Z", "info", "--warn", "7d").exit());
        DncRun near = run("2026-12-08T12:00:00Z", "info", "--warn", "7d");
        assertEquals(3, near.exit());
        assertTrue(
                near.out().contains("warning: us-national: the list of area codes 212, 646 is good until 2026-12-15"),
                near.out());
        DncRun sold = run("2026-11-24T12:00:00Z", "info", "--warn", "7d", "--subscriptions", sellers.toString());
        assertEquals(3, sold.exit());
        assertTrue(
                sold.out()
                        .contains("warning: us-national of Acme: the subscription to area code 212 is valid until"
                                + " 2026-11-30"),
                sold.out());
        assertEquals(2, run("2026-11-24T12:00:00Z", "info", "--warn", "soon").exit());
        store = temp.resolve("empty").toString();
        Files.createDirectory(Path.of(store));
        assertEquals(1, run("2026-11-24T12:00:00Z", "info").exit());
        assertEquals(3, run("2026-11-24T12:00:00Z", "info", "--warn", "7d").exit());
    }

    @Test
    void aDecisionTellsWhereANumberFirstAppeared() throws IOException {
        ok("2026-11-15T18:00:00Z", update(CHANGES, "2026-11-14", "2026-11-15"));
        String said =
                "us-national: first seen in the list of 2026-11-15; that of 2026-11-14 had it not, so it was registered"
                        + " after that day";
        String[] check = {"check", "212-555-0179", "--us", store, "--first-seen", "40d"};
        String out = DncRun.at("2026-11-20T12:00:00Z", check).out();
        assertTrue(out.replaceAll("\\s+", " ").contains(said), out);
        String old = DncRun.at("2027-02-20T12:00:00Z", check).out();
        assertTrue(!old.contains("registered after"), old);
    }

    /** What became of a number later was not known then. */
    @Test
    void asOfADayInThePastLaterEditionsSayNothingOfWhereANumberFirstAppeared() throws IOException {
        ok("2026-11-15T18:00:00Z", update(CHANGES, "2026-11-14", "2026-11-15"));
        String[] check = {"check", "212-555-0179", "--us", store, "--as-of", "2026-11-15", "--first-seen", "40d"};
        String then = DncRun.at("2026-11-16T12:00:00Z", check).out();
        assertTrue(then.contains("first seen"), then);

        String gone = "2125550179,2026-11-15T20:00:00,D\n";
        ok("2026-11-16T18:00:00Z", update(gone, "2026-11-15", "2026-11-16"));
        String back = "2125550179,2026-11-16T20:00:00,A\n";
        ok("2026-11-17T18:00:00Z", update(back, "2026-11-16", "2026-11-17"));
        assertEquals(
                then.replace("asked 2026-11-16", "asked 2026-11-20"),
                DncRun.at("2026-11-20T12:00:00Z", check).out());
    }

    @Test
    void everyEditionIsListed() throws IOException {
        ok("2026-11-15T18:00:00Z", update(CHANGES, "2026-11-14", "2026-11-15"));
        String said = ok("2026-11-15T18:00:00Z", "info", "--editions");
        assertTrue(said.contains("  us-national edition 1, published 2026-11-14T18:00:00Z: 33 numbers"), said);
        assertTrue(said.contains("  us-national edition 2, published 2026-11-15T18:00:00Z: 34 numbers"), said);
        assertTrue(said.contains("2 editions kept"), said);
    }
}
