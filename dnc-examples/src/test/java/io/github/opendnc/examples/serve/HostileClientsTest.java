package io.github.opendnc.examples.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever clients send, slowly, wrongly or not at all, others are answered. */
@Timeout(60)
final class HostileClientsTest {
    private static final String ASK = "GET /v1/decision?number=2125550102 HTTP/1.1\r\nHost: x\r\n\r\n";

    private static final String FORM = "POST /v1/decision HTTP/1.1\r\nHost: x\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ";

    private final List<Socket> sockets = new ArrayList<>();
    private Service service;

    @BeforeEach
    void start() throws IOException {
        service = Service.start();
    }

    @AfterEach
    void stop() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        service.close();
    }

    private void assertAnswers() throws Exception {
        for (int i = 0; i < 20; i++) {
            assertEquals("200 MAY_CALL us-clear", service.answer("number=" + Service.CLEAR));
        }
    }

    private Socket open(String sent) throws IOException {
        Socket socket = service.raw(sent);
        sockets.add(socket);
        return socket;
    }

    /** Everything until the other side closes. */
    private static String rest(Socket socket) throws IOException {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        try {
            for (int b = in.read(); b >= 0; b = in.read()) {
                rest.write(b);
            }
        } catch (SocketException reset) {
            rest.write("(reset)".getBytes(UTF_8));
        }
        return rest.toString(UTF_8);
    }

    /** The JDK's server takes what stands behind the first blank for the protocol. */
    @Test
    void whatStandsBehindABlankIsNotPassedOver() throws Exception {
        for (String query : List.of(
                "number=" + Service.CLEAR + "&last_inquiry=2026-06-30 14:05:00&do_not_call=true",
                "number=" + Service.CLEAR + " x",
                "number=" + Service.CLEAR + " HTTP/1.1")) {
            String rest = rest(open("GET /v1/decision?" + query + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
            assertTrue(rest.startsWith("HTTP/1.1 400") && rest.contains("expected no blank"), rest);
        }
        String whole = "GET /v1/decision?number=" + Service.CLEAR + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        assertTrue(rest(open(whole)).startsWith("HTTP/1.1 200"));
        String health = "GET /health number=" + Service.LISTED + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        assertTrue(rest(open(health)).startsWith("HTTP/1.1 400"));
        assertAnswers();
    }

    /** A 200 says that a number may be called, whichever path was asked about it. */
    @Test
    void noOtherPathIsAskedAboutANumber() throws Exception {
        for (String path : List.of("/health", "/metrics", "/v1/lists", "/")) {
            assertEquals(400, service.get(path + "?number=" + Service.LISTED).statusCode(), path);
            assertEquals(200, service.get(path).statusCode(), path);
        }
    }

    /** Asterisk reads fields, and a field that is not there stays as it was. */
    @Test
    void anErrorIsToldInTheFormThatWasAskedFor() throws Exception {
        for (String query : List.of(
                "format=form&number=" + Service.CLEAR + "&number=1",
                "purpos=x&format=form",
                "number=1&format=form&x=y")) {
            String answer = service.answer(query);
            assertTrue(answer.startsWith("400 verdict=UNDETERMINED&"), answer);
        }
    }

    @Test
    void idleConnectionsCostNothing() throws Exception {
        for (int i = 0; i < 2_000; i++) {
            open("");
        }
        assertAnswers();
    }

    /** More than there are threads: each holds one for a quarter of a second at most. */
    @Test
    void whoSendsSlowlyHoldsNobodyUp() throws Exception {
        for (int i = 0; i < 700; i++) {
            open("GET /v1/decision?number=21255501");
        }
        assertAnswers();
        assertFalse(rest(sockets.get(0)).contains("200"));
    }

    /** As docs/serve.md says. Without a limit each of them would cost a thread, and thousands all the memory. */
    @Test
    void fiveHundredAndTwelveRequestsAreReadAtOnceAndNoMore() throws Exception {
        long most = 0;
        for (int i = 0; i < 2_000; i++) {
            open("GET /v1/decision?number=21255501");
            most = i % 20 == 0 ? Math.max(most, requestThreads()) : most;
        }
        assertTrue(most > 256 && most <= 512, "threads: " + most);
        assertAnswers();
    }

    private static long requestThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("dnc-request"))
                .count();
    }

    @Test
    void whoSendsALineNowAndThenOrNoBodyIsClosed() throws Exception {
        Socket promise = open("POST /v1/decision HTTP/1.1\r\nHost: x\r\nContent-Length: 20\r\n\r\nnumber=");
        Socket socket = open("GET /v1/decision?number=2125550102 HTTP/1.1\r\n");
        long begin = System.nanoTime();
        try {
            for (int i = 0; Duration.ofNanos(System.nanoTime() - begin).toSeconds() < 20; i++) {
                socket.getOutputStream().write(("X-" + i + ": 1\r\n").getBytes(UTF_8));
                Thread.sleep(200);
            }
            throw new AssertionError("held for 20 seconds");
        } catch (IOException closed) {
            assertFalse(rest(promise).contains("MAY_CALL"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\n\r\n\r\n\r\n",
                "GET\r\n\r\n",
                "GET /v1/decision?number=2125550102\r\n\r\n",
                "GET http:// HTTP/1.1\r\n\r\n",
                "GET /v1/decision?number=%zz HTTP/1.1\r\n\r\n",
                FORM + "33\r\n\r\nnumber=2125550102&do_not_call=%+9",
                FORM + "21\r\n\r\nnumber=%\u0663\u0662125550102",
                "POST /v1/decision HTTP/1.1\r\nContent-Length: -5\r\n\r\n",
                "POST /v1/decision HTTP/1.1\r\nContent-Length: 9999999999999999999\r\n\r\n",
                "POST /v1/decision HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzzz\r\n",
                "POST /v1/decision HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n",
                "\0\1\2\3\4\5\6\7\r\n\r\n",
                "SSH-2.0-OpenSSH_9.2\r\n\r\n",
                "GET /v1/decision?number=2125550102&zone=#&do_not_call=yes HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /v1/decision?number=2125550102 HTTP/1.1\r\nHost: x\r\nContent-Length: 15\r\n\r\ndo_not_call=yes",
                "POST /v1/decision?number=2125550102 HTTP/1.1\r\nHost: x\r\n\r\ndo_not_call=yes",
                "POST /v1/decision?number=2125550102 HTTP/1.0\r\n\r\ndo_not_call=yes",
                "POST /v1/decision?number=2125550102 HTTP/1.1\r\nHost: x\r\nContent-Encoding: br\r\nContent-Length: 1\r\n\r\n&",
                "POST /v1/decision?number=2125550102 HTTP/1.1\r\nHost: x\r\n",
            })
    void garbageIsNeverMayCall(String sent) throws Exception {
        Socket socket = open(sent);
        socket.shutdownOutput();
        String answer = rest(socket);
        assertFalse(answer.contains("HTTP/1.1 200"), answer);
        assertFalse(answer.contains("MAY_CALL us-clear"), answer);
        assertAnswers();
    }

    @Test
    void whatIsPipelinedIsAnsweredInOrderUntilItIsGarbage() throws Exception {
        Socket socket = open(ASK.repeat(3) + "garbage garbage\r\n\r\n" + ASK);
        socket.shutdownOutput();
        assertEquals(3, rest(socket).split("MAY_CALL us-clear\n", -1).length - 1);
        assertAnswers();
    }

    @Test
    void tenMegabytesOfHeadersAreRefused() throws Exception {
        String line = "X-Long: " + "x".repeat(1_000_000) + "\r\n";
        String many = "X: y\r\n".repeat(100_000);
        for (String headers : List.of(line.repeat(10), many)) {
            Socket socket = service.raw("GET /v1/decision?number=2125550102 HTTP/1.1\r\n");
            sockets.add(socket);
            try {
                socket.getOutputStream().write((headers + "\r\n").getBytes(UTF_8));
            } catch (SocketException refused) {
                continue;
            }
            assertFalse(rest(socket).contains("MAY_CALL"));
        }
        assertAnswers();
    }

    @Test
    void aLongAddressIsRefusedOrTold() throws Exception {
        Socket socket =
                open("GET /v1/decision?number=" + "1".repeat(60_000) + " HTTP/1.1\r\nConnection: close\r\n\r\n");
        assertTrue(rest(socket).startsWith("HTTP/1.1 400"));
        assertAnswers();
    }

    /** A lead file whose answer nobody reads holds its place and no other. */
    @Test
    void whoDoesNotReadHoldsNobodyUp() throws Exception {
        String rows = "phone\n" + "2125550102\n".repeat(300_000);
        Socket socket = open(
                "POST /v1/scrub?at=2026-11-24 HTTP/1.1\r\nHost: x\r\nContent-Length: " + rows.length() + "\r\n\r\n");
        socket.getOutputStream().write(rows.getBytes(UTF_8));
        assertAnswers();
        socket.setSoTimeout(30_000);
        assertEquals('H', socket.getInputStream().read());
        assertAnswers();
    }

    @Test
    void noNumberIsLogged() throws Exception {
        StringBuilder logged = new StringBuilder();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                synchronized (logged) {
                    logged.append(new SimpleFormatter().format(record));
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        try {
            for (String query : List.of(
                    "number=2125550102",
                    "number=2125550102&x=2125550102",
                    "number=2125550102&zone=2125550102",
                    "number=2125550102x2125550102",
                    "2125550102=1",
                    "number=%2125550102")) {
                try {
                    service.raw("GET /v1/decision?" + query + " HTTP/1.1\r\nConnection: close\r\n\r\n")
                            .close();
                    service.decision(query);
                } catch (IllegalArgumentException notSent) {
                    assertTrue(query.contains("%"), query);
                }
            }
            rest(open("GET /v1/decision?number=2125550102\r\n2125550102: 1\r\n\r\n"));
        } catch (SocketTimeoutException held) {
            throw new AssertionError("nobody answered", held);
        } finally {
            root.removeHandler(handler);
        }
        assertFalse(logged.toString().contains("0102"), logged.toString());
    }
}
