package io.github.opendnc.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.store.SnapshotStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A service that may open few files, when connections that send nothing take all that it leaves them. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
final class FewFilesTest {
    private static final int FILES = 160;
    private static final String ADDED = "2125550150";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void silentConnectionsLeaveFilesForANewerListAndForFastAgi() throws Exception {
        Path store = folder.resolve("store");
        publish(store, 5_550_143);
        List<Socket> silent = new ArrayList<>();
        try (ServeProcess process = ServeProcess.startBehind(
                "ulimit -n " + FILES + "; ",
                folder.resolve("err"),
                "--us",
                store.toString(),
                "--port",
                "0",
                "--agi-port",
                "0")) {
            int http = process.port("http://127\\.0\\.0\\.1:(\\d+)/ answers, agi://127\\.0\\.0\\.1:\\d+/dnc\n");
            int agi = process.port("agi://127\\.0\\.0\\.1:(\\d+)/dnc\n");
            for (int i = 0; i < FILES; i++) {
                silent.add(socket(http));
            }
            assertEquals(-1, first(silent.get(silent.size() - 1))); // told at once that there is no room
            assertEquals("MAY_CALL", verdict(agi, ADDED));
            publish(store, 5_550_143, 5_550_150);
            String verdict = "MAY_CALL";
            for (int i = 0; i < 1_000 && verdict.equals("MAY_CALL"); i++) {
                Thread.sleep(10);
                verdict = verdict(agi, ADDED);
                silent.add(socket(http));
            }
            assertEquals("MAY_NOT_CALL", verdict, process.said());
            assertEquals(-1, process.said().indexOf("Too many open files"), process.said());
        } finally {
            for (Socket socket : silent) {
                socket.close();
            }
        }
    }

    @Test
    void tooFewFilesAreToldInALineAndEndTheService() throws Exception {
        Path store = folder.resolve("store");
        publish(store, 5_550_143);
        try (ServeProcess process = ServeProcess.startBehind(
                "ulimit -n 63; ", folder.resolve("err"), "--us", store.toString(), "--port", "0", "--agi-port", "0")) {
            assertEquals(1, process.exit());
            assertTrue(
                    process.said()
                            .endsWith("dnc: expected to be allowed 64 open files or more (ulimit -n), found 63\n"),
                    process.said());
        }
    }

    private static Socket socket(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(60_000);
        return socket;
    }

    /** The first byte that comes; -1 if the other side hangs up. */
    private static int first(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read();
        } catch (SocketException reset) {
            return -1;
        }
    }

    private static String verdict(int agi, String number) throws IOException {
        try (Socket socket = socket(agi)) {
            String asked = "agi_request: agi://h/dnc?number=" + number + "&call_at=2026-11-24T12:00:00\n\n";
            socket.getOutputStream().write(asked.getBytes(StandardCharsets.UTF_8));
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String set = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                set = line;
                socket.getOutputStream().write("200 result=1\n".getBytes(StandardCharsets.UTF_8));
            }
            return set.replaceAll(".*DNC_VERDICT \"([A-Z_]+)\"$", "$1");
        }
    }

    private static void publish(Path store, int... locals) throws IOException {
        var list = Snapshot.builder(RegistryId.US_NATIONAL).covering(212, LocalDate.of(2026, 11, 14));
        for (int local : locals) {
            list.add(212, local);
        }
        SnapshotStore.at(store).publish(list.build());
    }
}
