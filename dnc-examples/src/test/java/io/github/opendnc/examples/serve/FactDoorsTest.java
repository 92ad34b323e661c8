package io.github.opendnc.examples.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Fact;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fact can be told at every door: a value that is none is named in the answer, so it was read. */
final class FactDoorsTest {
    private static final String NONSENSE = "nonsense";

    private Service service;

    @BeforeEach
    void start() throws IOException {
        service = Service.start();
    }

    @AfterEach
    void stop() throws IOException {
        service.close();
    }

    static Stream<Fact> facts() {
        return Arrays.stream(Fact.values()).filter(Fact::isColumn);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void itIsReadInAQuestionAFormACallAndALeadFile(Fact fact) throws Exception {
        String told = fact + "=" + NONSENSE;
        assertEquals("409 UNDETERMINED ?" + fact, service.answer("number=" + Service.CLEAR + "&" + told));
        var form = service.request("/v1/decision?number=" + Service.CLEAR)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(told));
        assertEquals("UNDETERMINED ?" + fact + "\n", service.send(form).body());
        assertEquals("SET VARIABLE DNC_RULES \"?" + fact + "\"", firstByAgi(told));
        var leads = service.request("/v1/scrub?at=2026-11-24")
                .POST(BodyPublishers.ofString("phone," + fact + "\n" + Service.CLEAR + "," + NONSENSE + "\n"));
        String rows = service.send(leads).body();
        assertTrue(rows.contains(",UNDETERMINED,B,?" + fact + ","), rows);
    }

    private String firstByAgi(String told) throws IOException {
        int port = service.service().agiPort().orElseThrow();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String asked = "agi_request: agi://h/dnc?number=" + Service.CLEAR + "&" + told + "\n\n";
            socket.getOutputStream().write(asked.getBytes(UTF_8));
            return String.valueOf(new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8)).readLine());
        }
    }
}
