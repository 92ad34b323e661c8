package io.github.opendnc.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.examples.Samples;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.store.SnapshotStore;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The service as a process of its own: watches store and company list, and stops when it is told to. */
final class ServeCommandTest {
    private static final LocalDate OBTAINED = LocalDate.of(2026, 11, 14);

    @TempDir
    private Path folder = Path.of("");

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void takesUpNewListsAndDrainsWhenToldToStop() throws Exception {
        Path store = folder.resolve("store");
        Path ours = Files.writeString(folder.resolve("ours.csv"), "phone\n212-555-0199\n");
        publish(store, 5_550_143);
        String told;
        try (ServeProcess process = ServeProcess.start(
                folder.resolve("err"),
                "--us",
                store.toString(),
                "--port",
                "0",
                "--agi-port",
                "0",
                "--company-list",
                ours.toString())) {
            int port = process.port("http://127\\.0\\.0\\.1:(\\d+)/ answers, agi://127\\.0\\.0\\.1:\\d+/dnc\n");
            assertEquals(403, code(port, "2125550143"));
            assertEquals(200, code(port, "2125550102"));
            Files.writeString(ours, "phone\n212-555-0102\n212-555-0199\n");
            await(port, "2125550102", 403);
            publish(store, 5_550_143, 5_550_150);
            await(port, "2125550150", 403);
            Files.delete(ours);
            assertEquals(403, code(port, "2125550102"));
            assertEquals(143, process.stop());
            told = process.said();
        }
        assertTrue(told.startsWith("dnc: http://127.0.0.1:"), told);
        assertFalse(told.replaceAll("\\D", "").contains("212555"), told);
    }

    /** The disk of the service is none of its client's: it is told to come again, and the log says what was wrong. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLeadFileThatTheDiskDoesNotTakeIsNoFaultOfItsSender() throws Exception {
        Path store = folder.resolve("store");
        publish(store, 5_550_143);
        Path err = folder.resolve("err");
        try (ServeProcess process =
                ServeProcess.startBehind("ulimit -f 4; ", err, "--us", store.toString(), "--port", "0")) {
            int port = process.port("http://127\\.0\\.0\\.1:(\\d+)/ answers");
            assertEquals(503, scrubCode(port, "phone\n" + "2125550102\n".repeat(10_000)));
            assertEquals(200, scrubCode(port, "phone\n2125550102\n"));
            assertTrue(process.said().contains("a lead file could not be scrubbed: "), process.said());
        }
    }

    private int scrubCode(int port, String leads) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + port + "/v1/scrub?at=" + DncRun.DAY);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri)
                                .POST(HttpRequest.BodyPublishers.ofString(leads))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    /** As docs/serve.md says; whoever stops the service waits for as long. */
    @Test
    void whatIsNotSaidIsSaidByTheHelp() {
        String help = DncRun.of("serve", "--help").out().replaceAll("\\s+", " ");
        assertTrue(help.contains("after being told to stop. Default: 30."), help);
        assertTrue(help.contains("0 for a free port, which is shown. Default: 8710."), help);
        assertTrue(help.contains("needs a token and TLS. Default: 127.0.0.1."), help);
    }

    @Test
    void aTakenPortAndAStoreWithoutAListAreToldInALine() throws Exception {
        try (var taken = new ServerSocket(0)) {
            DncRun none = DncRun.of("serve", "--port", String.valueOf(taken.getLocalPort()));
            assertEquals(2, none.exit(), none.err());
            assertTrue(none.err().startsWith("dnc: expected a list, as by --us DIR"), none.err());
            Path list = Files.writeString(folder.resolve("list.txt"), "212,5550101\n");
            DncRun run = DncRun.of(
                    "serve",
                    "--us",
                    list.toString(),
                    "--us-obtained",
                    "2026-11-14",
                    "--us-area-codes",
                    "212",
                    "--port",
                    String.valueOf(taken.getLocalPort()));
            assertEquals(1, run.exit(), run.err());
            assertEquals("dnc: 127.0.0.1:" + taken.getLocalPort() + ": Address already in use\n", run.err());
            DncRun agi = DncRun.of(
                    "serve",
                    "--us",
                    list.toString(),
                    "--us-obtained",
                    "2026-11-14",
                    "--port",
                    "0",
                    "--agi-port",
                    String.valueOf(taken.getLocalPort()));
            assertEquals(1, agi.exit(), agi.err());
            assertEquals("dnc: 127.0.0.1:" + taken.getLocalPort() + ": Address already in use\n", agi.err());
        }
        Path token = Files.writeString(folder.resolve("token"), "t\u00f6ken-of-a-test\n");
        for (String[] wrong : new String[][] {
            {"--token-file", token.toString(), "expected a token of ASCII letters"},
            {"--bind", "", "expected an address of this machine, found \"\""}
        }) {
            DncRun usage = DncRun.of("serve", "--us", "lists", "--port", "0", wrong[0], wrong[1]);
            assertEquals(2, usage.exit(), usage.err());
            assertTrue(usage.err().contains(wrong[2]), usage.err());
        }
        DncRun run = DncRun.of("serve", "--us", folder.toString(), "--port", "0");
        assertEquals(2, run.exit(), run.err());
        assertTrue(run.err().contains("no store that holds us-national"), run.err());
        Path bad = Files.writeString(folder.resolve("bad.txt"), "no list\n");
        DncRun unread = DncRun.of("serve", "--us", bad.toString(), "--us-obtained", "2026-11-14", "--port", "0");
        assertEquals(1, unread.exit(), unread.err());
        assertTrue(unread.err().contains("bad.txt, line 1"), unread.err());
    }

    /** Too long for a number of Java, which picocli told without the range. */
    @ParameterizedTest
    @CsvSource({
        "--port, 222222222222222222222, a port from 0 to 65535",
        "--port, 65536, a port from 0 to 65535",
        "--port, -1, a port from 0 to 65535",
        "--port, +1, a port from 0 to 65535",
        "--port, http, a port from 0 to 65535",
        "--agi-port, 70000, a port from 0 to 65535",
        "--drain, 99999999999, a count of seconds from 0 to 1000000",
        "--drain, 1.5, a count of seconds from 0 to 1000000",
    })
    void aNumberThatCannotBeIsToldWithItsRange(String option, String given, String range) {
        DncRun run = DncRun.of("serve", "--us", Samples.US_646.toString(), option, given);
        assertEquals(2, run.exit(), run.err());
        assertTrue(run.err().startsWith("dnc: " + option + ": expected " + range + ", found "), run.err());
    }

    private void publish(Path store, int... locals) throws IOException {
        var list = Snapshot.builder(RegistryId.US_NATIONAL).covering(212, OBTAINED);
        for (int local : locals) {
            list.add(212, local);
        }
        SnapshotStore.at(store).publish(list.build());
    }

    private int code(int port, String number) throws Exception {
        URI uri = URI.create(
                "http://127.0.0.1:" + port + "/v1/decision?number=" + number + "&call_at=" + DncRun.DAY + "T12:00:00");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private void await(int port, String number, int code) throws Exception {
        for (int i = 0; i < 1_000 && code(port, number) != code; i++) {
            Thread.sleep(10);
        }
        assertEquals(code, code(port, number));
    }
}
