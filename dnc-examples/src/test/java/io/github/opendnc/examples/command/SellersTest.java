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

/** Several sellers over one store: {@code --subscriptions} and {@code --seller}. */
final class SellersTest {
    @TempDir
    private Path temp;

    private String store = "";

    @BeforeEach
    void load() {
        store = temp.resolve("lists").toString();
        DncRun run = DncRun.at(
                "2026-11-14T18:00:00Z",
                "load",
                Samples.US_212.toString(),
                Samples.US_646.toString(),
                "--registry",
                "us",
                "--store",
                store);
        assertEquals(0, run.exit(), run.err());
    }

    private String verdict(String number, String... more) {
        List<String> all = new ArrayList<>(List.of("check", number, "--us", store));
        all.addAll(List.of(more));
        DncRun run = DncRun.at("2026-11-20T12:00:00Z", all.toArray(String[]::new));
        return run.out().lines().findFirst().orElse(run.err());
    }

    @Test
    void aSellerIsAnsweredByItsSubscription() throws IOException {
        Path sellers = Files.writeString(temp.resolve("sellers.csv"), """
                seller,organization,registry,area_codes,from,to
                Acme,,us-national,212,2025-01-01,2025-12-31
                Acme,,us-national,646,2026-01-01,2026-11-30
                """);
        String[] acme = {"--subscriptions", sellers.toString(), "--seller", "Acme"};
        assertTrue(verdict("646-555-0100", acme).startsWith("MAY_CALL"), verdict("646-555-0100", acme));
        assertTrue(verdict("212-555-0100", acme).startsWith("MAY_NOT_CALL"));
        assertTrue(verdict("212-555-0100").startsWith("MAY_CALL"));
        assertTrue(verdict("212-555-0100", "--seller", "Nobody")
                .contains("--seller: expected --subscriptions FILE too, in which the rows of Nobody stand"));
        List<String> later = new ArrayList<>(List.of("check", "646-555-0100", "--us", store, "--at", "2026-12-01"));
        later.addAll(List.of(acme));
        String ended =
                DncRun.at("2026-12-01T12:00:00Z", later.toArray(String[]::new)).out();
        assertTrue(ended.startsWith("MAY_NOT_CALL"), ended);
        assertTrue(ended.contains("the subscription of Acme ended on 2026-11-30"), ended);
    }

    /** Each row for its area codes and days, whatever day it is today: the day of the call counts. */
    @Test
    void theRowsOfASellerJoinOnTheDayOfTheCall() throws IOException {
        Path sellers = Files.writeString(temp.resolve("sellers.csv"), """
                seller,organization,registry,area_codes,from,to
                Acme,,us-national,212,2026-01-01,2026-12-31
                Acme,,us-national,646,2026-01-01,2026-11-30
                Late,,us-national,all,2026-11-25,
                """);
        String[] acme = {"--subscriptions", sellers.toString(), "--seller", "Acme", "--at", "2026-11-24"};
        assertTrue(verdict("212-555-0100", acme).startsWith("MAY_CALL"), verdict("212-555-0100", acme));
        assertTrue(verdict("646-555-0100", acme).startsWith("MAY_CALL"), verdict("646-555-0100", acme));
        acme[5] = "2026-12-01";
        assertTrue(verdict("212-555-0100", acme).startsWith("MAY_CALL"), verdict("212-555-0100", acme));
        assertTrue(verdict("646-555-0100", acme).startsWith("MAY_NOT_CALL"), verdict("646-555-0100", acme));
        Path leads = Files.writeString(temp.resolve("leads.csv"), """
                phone,call_at
                212-555-0100,2026-11-24
                212-555-0100,2026-11-25
                """);
        DncRun scrub = DncRun.at(
                "2026-11-20T12:00:00Z",
                "scrub",
                leads.toString(),
                "-o",
                "-",
                "--us",
                store,
                "--subscriptions",
                sellers.toString(),
                "--seller",
                "Late");
        List<String> rows = scrub.out().lines().toList();
        assertTrue(rows.get(1).contains(",MAY_NOT_CALL,"), scrub.out());
        assertTrue(rows.get(2).contains(",MAY_CALL,"), scrub.out());
    }

    @Test
    void theSummaryNamesTheSellerAndWhatNoSubscriptionOfItCovers() throws IOException {
        Path sellers = Files.writeString(temp.resolve("sellers.csv"), """
                seller,organization,registry,area_codes,from,to
                Acme,,us-national,212,2026-01-01,2026-10-31
                """);
        Path leads = Files.writeString(temp.resolve("leads.csv"), "phone\n212-555-0100\n646-555-0100\n");
        Path summary = temp.resolve("summary.json");
        List<String> scrub = List.of(
                "scrub",
                leads.toString(),
                "-o",
                temp.resolve("out.csv").toString(),
                "--summary",
                summary.toString(),
                "--us",
                store,
                "--subscriptions",
                sellers.toString(),
                "--seller",
                "Acme");
        DncRun run = DncRun.at("2026-11-24T12:00:00Z", scrub.toArray(String[]::new));
        assertEquals(0, run.exit(), run.err());
        assertTrue(
                run.err()
                        .contains(
                                "\nnumbers in area codes that no list held, or no subscription of the seller, covers: 646: 1"
                                        + "\n"),
                run.err());
        assertTrue(
                run.err()
                        .contains(
                                "\nus-national says nothing of calls on 2026-11-24 to 212: the subscription of Acme ended"
                                        + " on 2026-10-31\n"),
                run.err());
        assertTrue(run.err().contains("\nseller: Acme\n"), run.err());
        assertTrue(Files.readString(summary).contains("\"seller\": \"Acme\""), Files.readString(summary));
    }

    @Test
    void aSellerWithoutASubscriptionToAListIsCoveredByNoneOfIt() throws IOException {
        Path sellers = Files.writeString(temp.resolve("sellers.csv"), """
                seller,organization,registry,area_codes,from,to
                OnlyCanada,,ca-national,all,2026-01-01,
                """);
        String[] other = {"--subscriptions", sellers.toString(), "--seller", "OnlyCanada"};
        assertTrue(verdict("212-555-0100", other).startsWith("MAY_NOT_CALL"), verdict("212-555-0100", other));
    }

    @Test
    void aRegistryThatIsMisspeltIsAnError() throws IOException {
        Path sellers = Files.writeString(temp.resolve("sellers.csv"), """
                seller,organization,registry,area_codes,from,to
                Acme,,us,212,2026-01-01,
                """);
        assertTrue(verdict("212-555-0100", "--subscriptions", sellers.toString(), "--seller", "Acme")
                .contains(
                        "sellers.csv, line 2: expected in registry us-national, ca-national or the id of another registry"
                                + " such as us-in; found \"us\""));
        Files.writeString(sellers, Files.readString(sellers).replace(",us,", ",us-indiana,"));
        assertTrue(verdict("212-555-0100", "--subscriptions", sellers.toString(), "--seller", "Acme")
                .contains(
                        "sellers.csv: expected in registry us-national, ca-national, the list of a state such as us-in, or a"
                                + " list that is held, found us-indiana in a row of Acme"));
    }

    /** One file for all lists; a command need not be given each of them. */
    @Test
    void theListOfAStateNeedNotBeAsked() throws IOException {
        Path sellers = Files.writeString(temp.resolve("sellers.csv"), """
                seller,organization,registry,area_codes,from,to
                Acme,,us-national,212,2026-01-01,
                Acme,,us-in,317,2026-01-01,
                """);
        String answer = verdict("212-555-0100", "--subscriptions", sellers.toString(), "--seller", "Acme");
        assertTrue(answer.startsWith("MAY_CALL"), answer);
    }

    /** Whoever gives them wants them to count: a file that is not there would be passed over. */
    @Test
    void subscriptionsWithoutASellerAreAnError() throws IOException {
        String[] subscriptions = {"--subscriptions", temp.resolve("none.csv").toString()};
        DncRun check = DncRun.at(
                "2026-11-24T12:00:00Z", "check", "212-555-0100", "--us", store, subscriptions[0], subscriptions[1]);
        assertEquals(2, check.exit());
        assertTrue(check.err().contains("--subscriptions: expected --seller NAME too"), check.err());
        DncRun info = DncRun.of("info", "--store", store, subscriptions[0], subscriptions[1]);
        assertEquals(2, info.exit());
        assertTrue(info.err().contains("--subscriptions: expected --warn TIME too"), info.err());
    }

    @Test
    void aSellerThatIsNotInTheFileIsToldWhoIs() throws IOException {
        String header = "seller,organization,registry,area_codes,from,to\n";
        String bought = ",,us-national,212,2025-01-01,2025-12-31\n";
        Path sellers = Files.writeString(temp.resolve("sellers.csv"), header + "Zeta" + bought + "Acme" + bought);
        assertEquals(
                "dnc: --seller: expected a seller of the file given by --subscriptions (Acme, Zeta), found acme",
                told(sellers, "acme"));
        Files.writeString(
                sellers,
                header + "Zeta" + bought + "A,,us-national,201,2025-01-01,2025-12-31\n" + "B" + bought + "C" + bought
                        + "D" + bought + "E" + bought);
        assertEquals(
                "dnc: --seller: expected a seller of the file given by --subscriptions (A, B, C, D, E and others),"
                        + " found acme",
                told(sellers, "acme"));
    }

    private String told(Path sellers, String seller) {
        DncRun run = DncRun.at(
                "2026-11-24T12:00:00Z",
                "check",
                "212-555-0100",
                "--us",
                store,
                "--subscriptions",
                sellers.toString(),
                "--seller",
                seller);
        assertEquals(2, run.exit());
        return run.err().lines().findFirst().orElseThrow();
    }

    /** Asking the operator about one number pays for no area code. */
    @Test
    void aLookUpTakesThePlaceOfNoSubscription() throws IOException {
        Path sellers = Files.writeString(temp.resolve("sellers.csv"), """
                seller,organization,registry,area_codes,from,to
                Acme,,us-national,212,2025-01-01,2025-12-31
                """);
        String answer = verdict(
                "212-555-0100",
                "--subscriptions",
                sellers.toString(),
                "--seller",
                "Acme",
                "--fact",
                "registry_checked_on=2026-11-20",
                "--fact",
                "registry_listed=no");
        assertTrue(answer.startsWith("MAY_NOT_CALL"), answer);
    }
}
