package io.github.opendnc.examples.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** FastAGI against the other side written by hand, as Asterisk speaks it. */
final class AgiTest {
    private Service service;

    @BeforeEach
    void start() throws IOException {
        service = Service.start();
    }

    @AfterEach
    void stop() throws IOException {
        service.close();
    }

    @Test
    void setsTheVariablesOfTheChannel() throws Exception {
        Map<String, String> listed = call("/dnc?purpose=SALES&number=" + Service.LISTED, "s");
        assertEquals(
                "{DNC_CODE=D, DNC_RULES=us-registry;us-registry-fcc, DNC_VERDICT=MAY_NOT_CALL}", listed.toString());
        assertEquals("MAY_CALL", call("/dnc?number=" + Service.CLEAR, "s").get("DNC_VERDICT"));
    }

    @Test
    void withoutANumberItIsTheExtension() throws Exception {
        assertEquals("MAY_CALL", call("/dnc", "1" + Service.CLEAR).get("DNC_VERDICT"));
        assertEquals("MAY_NOT_CALL", call("/dnc?purpose=SALES", Service.LISTED).get("DNC_VERDICT"));
        // A prefix of the dial plan is not guessed away: the number would be one of India.
        assertEquals("UNDETERMINED", call("/dnc", "91" + Service.CLEAR).get("DNC_VERDICT"));
        // In the query it can be told.
        assertEquals("UNDETERMINED", call("/dnc?number=", "1" + Service.CLEAR).get("DNC_VERDICT"));
    }

    @Test
    void whatIsMisspeltIsNeverMayCall() throws Exception {
        for (String request : List.of("/dnc?purpos=SALES", "/dnc?number=1&number=2", "/other", "", "/dnc?consent=x")) {
            assertEquals("UNDETERMINED", call(request, Service.CLEAR).get("DNC_VERDICT"), request);
        }
    }

    /** As a line break within a variable makes it: which of the two is meant nobody knows. */
    @Test
    void aVariableThatComesTwiceIsNotAnswered() throws Exception {
        String request = "agi_request: agi://h/dnc?number=" + Service.CLEAR + "\n";
        try (Socket socket = connect(request + "agi_calleridname: x\n" + request + "\n")) {
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            assertEquals(null, in.readLine(), "closed, and no verdict set");
        }
    }

    /** An empty line within a caller's name ends the lines before the true extension. */
    @Test
    void whatStandsBehindTheEmptyLineIsNotPassedOver() throws Exception {
        String request = "agi_request: agi://h/dnc\nagi_calleridname: Bob\nagi_extension: " + Service.CLEAR + "\n\n"
                + "200 result=1\n".repeat(3) + "agi_extension: " + Service.LISTED + "\n\n";
        try (Socket socket = connect(request)) {
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            assertEquals(null, in.readLine(), "closed, and no verdict set");
        }
    }

    /** At a comma Asterisk cuts off the rest of the request. */
    @Test
    void whatStandsBehindACommaIsNotPassedOver() throws Exception {
        String request =
                "agi_request: agi://h/dnc\nagi_arg_1: do_not_call=yes\nagi_extension: " + Service.CLEAR + "\n\n";
        try (Socket socket = connect(request)) {
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            StringBuilder said = new StringBuilder();
            for (int i = 0; i < 3; i++) {
                said.append(in.readLine());
                socket.getOutputStream().write("200 result=1\n".getBytes(UTF_8));
            }
            assertTrue(said.toString().endsWith("SET VARIABLE DNC_VERDICT \"UNDETERMINED\""), said::toString);
        }
    }

    @Test
    void theVerdictIsSetLast() throws Exception {
        try (Socket socket = connect("agi_request: agi://h/dnc\nagi_extension: " + Service.CLEAR + "\n\n")) {
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            assertEquals("SET VARIABLE DNC_RULES \"us-clear\"", in.readLine());
            socket.getOutputStream().write("510 Invalid or unknown command\n".getBytes(UTF_8));
            assertEquals(null, in.readLine(), "closed, and no verdict set");
        }
    }

    @Test
    void linesWithoutEndAndCallsThatStandStillAreClosed() throws Exception {
        List<Socket> held = new ArrayList<>();
        for (String sent : List.of(
                "agi_" + "x".repeat(20_000),
                "agi_x: 1\n".repeat(300),
                "",
                "agi_network: yes\n",
                "GET / HTTP/1.1\r\n\r\n")) {
            for (int i = 0; i < 20; i++) {
                held.add(connect(sent));
            }
        }
        assertEquals("MAY_CALL", call("/dnc", Service.CLEAR).get("DNC_VERDICT"));
        for (Socket socket : held) {
            try (socket) {
                socket.setSoTimeout(5_000);
                assertTrue(isClosed(socket), "closed within the time of a call");
            }
        }
        assertEquals("MAY_CALL", call("/dnc", Service.CLEAR).get("DNC_VERDICT"));
    }

    /** Whether the other side closes, by an end or a reset; a variable may have been set before, never to MAY_CALL. */
    private static boolean isClosed(Socket socket) throws IOException {
        try {
            String rest = new String(socket.getInputStream().readAllBytes(), UTF_8);
            return !rest.contains("MAY_CALL");
        } catch (SocketTimeoutException open) {
            return false;
        } catch (SocketException reset) {
            return true;
        }
    }

    private Socket connect(String sent) throws IOException {
        Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), service.service().agiPort().orElseThrow());
        try {
            socket.getOutputStream().write(sent.getBytes(UTF_8));
        } catch (SocketException closedAlready) {
            assertTrue(sent.length() > 1_000, "only what is too long");
        }
        return socket;
    }

    /** The variables that are set. */
    private Map<String, String> call(String request, String extension) throws IOException {
        String lines = "agi_network: yes\nagi_network_script: dnc\nagi_request: agi://127.0.0.1:4573" + request
                + "\nagi_channel: SIP/x\nagi_extension: " + extension + "\nagi_threadid: 1\n\n";
        Map<String, String> set = new TreeMap<>();
        try (Socket socket = connect(lines)) {
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] words = line.split(" ", 4);
                assertEquals("SET VARIABLE", words[0] + " " + words[1]);
                set.put(words[2], words[3].replace("\"", ""));
                socket.getOutputStream().write("200 result=1\n".getBytes(UTF_8));
            }
        }
        return set;
    }
}
