package io.github.opendnc.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Old editions that are damaged, and what becomes of them: those of four days, the last of which is there with all its numbers, and
 * the others are made of it backwards.
 */
final class HistoryTest {
    private static final String NOW = "2026-11-20T12:00:00Z";

    @TempDir
    private Path temp;

    private String store = "";

    @BeforeEach
    void publish() throws IOException {
        store = temp.resolve("lists").toString();
        loadAll("2026-11-14", "");
        loadAll("2026-11-15", "212,5550178\n");
        loadAll("2026-11-16", "212,5550178\n212,5550179\n");
        loadAll("2026-11-17", "212,5550179\n");
    }

    /** Of thirty-one numbers and some more: so one may go from one list to the next. */
    private void loadAll(String day, String more, String... options) throws IOException {
        String always = IntStream.range(0, 30)
                .mapToObj(i -> "212,55501%02d\n".formatted(i))
                .collect(Collectors.joining());
        load(day, always + more + "646,5550100\n", options);
    }

    private void load(String day, String numbers, String... options) throws IOException {
        Path list = Files.writeString(temp.resolve("list-" + day + ".txt"), numbers);
        ok(
                DncRun.join(
                        List.of("load", list.toString(), "--registry", "us", "--obtained", day, "--store", store),
                        List.of(options)),
                day + "T18:00:00Z");
    }

    private static String ok(List<String> command, String moment) {
        DncRun run = DncRun.at(moment, command.toArray(String[]::new));
        assertEquals("", run.err());
        assertEquals(0, run.exit());
        return run.out();
    }

    private DncRun run(String... command) {
        return DncRun.at(NOW, command);
    }

    private Path record(int edition) {
        return Path.of(store, "us-national-0000000" + edition + ".edition");
    }

    private static void flip(Path file, int at) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[at < 0 ? bytes.length + at : at] ^= 1;
        Files.delete(file); // it is read-only
        Files.write(file, bytes);
    }

    private DncRun asOf(String moment) {
        return run("check", "212-555-0178", "--us", store, "--as-of", moment);
    }

    private void assertListed(boolean isListed, String moment) {
        DncRun run = asOf(moment);
        assertEquals(isListed, run.out().startsWith("MAY_NOT_CALL"), () -> run.err() + run.out());
        assertEquals(!isListed, run.out().startsWith("MAY_CALL"), () -> run.err() + run.out());
    }

    @Test
    void aDamagedEditionIsSaidWhereEditionsAreListed() throws IOException {
        String whole = ok(List.of("info", "--store", store, "--editions"), NOW);
        assertFalse(whole.contains("not whole"), whole);
        long editions = whole.lines()
                .filter(line -> line.startsWith("  us-national edition "))
                .count();
        assertTrue(editions > 2, whole);
        assertEquals(
                editions,
                whole.lines().filter(line -> line.startsWith("    obtained 20")).count(),
                whole);
        assertTrue(
                whole.lines()
                                .filter(line -> line.startsWith("    from ") && line.contains("sha-256"))
                                .count()
                        >= editions - 1,
                whole);
        flip(record(3), -1);
        assertEquals(0, run("info", "--store", store).exit());
        DncRun run = run("info", "--store", store, "--editions");
        assertEquals(1, run.exit());
        assertEquals("dnc: " + store + ": 3 of 4 editions of us-national are not whole\n", run.err());
        String fault =
                "    not whole: us-national-00000003.edition: expected the checksum of the additions; found another: the"
                        + " file is damaged";
        List<String> lines = new ArrayList<>(run.out().lines().toList());
        assertEquals(3, lines.stream().filter(fault::equals).count(), run.out());
        lines.removeIf(fault::equals);
        assertEquals(whole.lines().toList(), lines);
    }

    @Test
    void anEditionThatIsGoneOrCannotBeReadIsListedByItsNumber() throws IOException {
        for (int damage = 0; damage < 2; damage++) {
            if (damage == 0) {
                flip(record(2), 40);
            } else {
                Files.delete(record(2));
            }
            DncRun run = run("info", "--store", store, "--editions");
            assertEquals(1, run.exit());
            // Nobody looks past a file that cannot be read, and be it on the way that is not gone.
            assertEquals(
                    "dnc: " + store + ": " + (damage == 0 ? 3 : 2) + " of 4 editions of us-national are not whole\n",
                    run.err());
            assertTrue(run.out().contains("\n  us-national edition 2\n    not whole: "), run.out());
            assertTrue(
                    run.out()
                            .startsWith(
                                    "us-national edition 4, published 2026-11-17T18:00:00Z, obtained 2026-11-17: 32"),
                    run.out());
        }
    }

    @Test
    void theCurrentEditionIsAmongThem() throws IOException {
        flip(Path.of(store, "us-national-00000004.snapshot"), -1);
        DncRun run = run("info", "--store", store, "--editions");
        assertEquals(1, run.exit());
        assertEquals("dnc: " + store + ": 4 of 4 editions of us-national are not whole\n", run.err());
        assertTrue(run.out().startsWith("us-national: its current edition cannot be opened\n"), run.out());
        assertTrue(
                run.out().contains("\n  us-national edition 4, published 2026-11-17T18:00:00Z: 32 numbers"), run.out());
    }

    @Test
    void aNumberThatWasLostByMistakeWasRegisteredBefore() throws IOException {
        load("2026-11-18", "646,5550100\n", "--accept-shrink", "Ann:a mistake");
        loadAll("2026-11-19", "212,5550179\n", "--replace", "Ann:mended");
        for (String back : List.of("1d", "40d")) {
            String always = run("check", "212-555-0100", "--us", store, "--first-seen", back)
                    .out();
            assertFalse(always.contains("registered after"), always);
        }
        String later = run("check", "212-555-0179", "--us", store, "--first-seen", "40d")
                .out()
                .replaceAll("\\s+", " ");
        assertTrue(
                later.contains(
                        "first seen in the list of 2026-11-16; that of 2026-11-15 had it not, so it was registered after"
                                + " that day"),
                later);
        String recently = run("check", "212-555-0179", "--us", store, "--first-seen", "2d")
                .out();
        assertFalse(recently.contains("registered after"), recently);
    }

    @Test
    void anEditionThatCannotBeMadeIsNotKept() throws IOException {
        flip(record(3), -1);
        for (List<String> more : List.of(List.of("--dry-run"), List.<String>of())) {
            DncRun run = run(DncRun.join(
                            List.of("prune", "--store", store, "--registry", "us", "--pin", "2026-11-14=case-1"), more)
                    .toArray(String[]::new));
            assertEquals(1, run.exit());
            assertTrue(run.err().startsWith("dnc: us-national-00000003.edition: expected the checksum"), run.err());
            assertEquals("", run.out());
            assertFalse(run("info", "--store", store).out().contains("case-1"));
        }
    }

    /** No moment is answered for while it is there, and those that do not need it are when it is gone. */
    @Test
    void whoRemovesADamagedEditionCanAskTheOthers() throws IOException {
        flip(record(2), 40);
        for (String moment : List.of("2026-11-16", "2026-11-17", "2026-11-20T11:00:00Z")) {
            DncRun run = asOf(moment);
            assertEquals(1, run.exit(), run::err);
            assertTrue(
                    run.err().contains("the file is damaged; put it back from a backup, or remove it: then "),
                    run.err());
        }
        Files.delete(record(2));
        assertListed(true, "2026-11-16");
        assertListed(false, "2026-11-17");
        assertEquals(2, asOf("2026-11-15").exit());
    }
}
