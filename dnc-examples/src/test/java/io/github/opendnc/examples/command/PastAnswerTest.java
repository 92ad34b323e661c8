package io.github.opendnc.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.examples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an answer by an old list says of that list. */
final class PastAnswerTest {
    @TempDir
    private Path temp = Path.of("");

    private String store = "";

    @BeforeEach
    void publish() {
        store = temp.resolve("lists").toString();
        String list = Samples.US_212.toString();
        DncRun first = DncRun.at("2026-11-14T18:00:00Z", "load", list, "--registry", "us", "--store", store);
        assertEquals(0, first.exit(), first.err());
    }

    /** Somebody who asks for the past forgets it, and the newest list says nothing of that day. */
    @Test
    void aListOfALaterDayNamesTheOptionForThePast() {
        String warning = "warning: us-national edition 1 was obtained after the calls of 2026-11-10 and says nothing of"
                + " them; --as-of 2026-11-10 asks the edition that was in use then, if there was one";
        String[] check = {"check", "212-555-0101", "--us", store, "--at", "2026-11-10"};
        assertTrue(DncRun.at("2026-11-20T12:00:00Z", check).err().contains(warning));
        check[5] = "2026-11-10T23:59:59-05:00";
        assertTrue(DncRun.at("2026-11-20T12:00:00Z", check).err().contains(warning));
        check[5] = "2026-11-14";
        assertEquals("", DncRun.at("2026-11-20T12:00:00Z", check).err());
    }

    /** A proof is kept without what went to standard error. */
    @Test
    void anAnswerAboutThePastNamesItsMomentAndTheEditionsThatWereInUse() throws IOException {
        Path deleted = Files.writeString(temp.resolve("changes.txt"), "2125550101,2026-11-14T20:00:01,D\n");
        DncRun later = DncRun.at(
                "2026-11-15T18:00:00Z",
                "update",
                deleted.toString(),
                "--registry",
                "us",
                "--since",
                "2026-11-14",
                "--obtained",
                "2026-11-15",
                "--store",
                store);
        assertEquals(0, later.exit(), later.err());
        List<String> check = List.of("check", "212-555-0101", "--us", store, "--as-of", "2026-11-14");
        String page =
                DncRun.at("2026-11-20T12:00:00Z", check.toArray(String[]::new)).out();
        assertTrue(
                page.endsWith("\n  in use      us-national edition 1, published 2026-11-14T18:00:00Z"
                        + "\n  as of       2026-11-14T23:59:59.999Z, asked 2026-11-20T12:00:00Z\n"),
                page);
        List<String> asJson = DncRun.join(check, List.of("--format", "json"));
        String line =
                DncRun.at("2026-11-20T12:00:00Z", asJson.toArray(String[]::new)).out();
        assertTrue(
                line.endsWith(
                        "\"as_of\": {\"moment\": \"2026-11-14T23:59:59.999Z\",\"asked_at\": \"2026-11-20T12:00:00Z\","
                                + "\"editions\": [{\"registry\": \"us-national\",\"edition\": 1,"
                                + "\"published_at\": \"2026-11-14T18:00:00Z\"}]}}\n"),
                line);
        assertFalse(DncRun.at("2026-11-20T12:00:00Z", "check", "212-555-0101", "--us", store, "--json")
                .out()
                .contains("as_of"));
    }
}
