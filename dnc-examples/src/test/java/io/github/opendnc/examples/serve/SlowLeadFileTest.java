package io.github.opendnc.examples.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.github.opendnc.Campaign;
import io.github.opendnc.law.Purpose;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sends a lead file slowly, or reads its answer so, keeps no place: here the least pace is one that a test can fall behind. */
final class SlowLeadFileTest {
    private static final String ROWS = "phone\n2125550102\n";
    private static final Duration SOME = Duration.ofMillis(400);
    /** As much longer as what a system keeps takes to be read. */
    private static final Duration MORE = Duration.ofSeconds(4);

    private final RequestThreads threads = new RequestThreads(8);
    private final AtomicInteger failed = new AtomicInteger();
    private HttpServer http = unbound();
    private LiveLists lists = lists();

    private static HttpServer unbound() {
        try {
            return HttpServer.create();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static LiveLists lists() {
        return new LiveLists(Service.once(Service.list(5_550_143)), Duration.ofHours(1));
    }

    @BeforeEach
    void start() throws IOException {
        lists = lists();
        Decisions decisions = new Decisions(
                lists, Campaign.of(Purpose.SALES), Optional.empty(), Clock.fixed(Service.NOON, ZoneOffset.UTC));
        ScrubDoor door = new ScrubDoor(
                decisions, new Metrics(), new Pace(SOME, SOME, 1_000_000), new Pace(MORE, MORE, 1_000_000));
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/", exchange -> {
            try {
                Optional<Reply> reply = door.handle(exchange);
                if (reply.isPresent()) {
                    reply.get().send(exchange);
                }
            } catch (IOException gone) {
                failed.incrementAndGet();
                throw gone;
            }
        });
        http.setExecutor(threads);
        http.start();
    }

    @AfterEach
    void stop() {
        http.stop(0);
        threads.close();
        lists.close();
    }

    private void load() throws IOException {
        lists.load(Service.rules());
    }

    private Socket sending(int length) throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), http.getAddress().getPort());
        socket.setSoTimeout(20_000);
        String head = "POST /?at=2026-11-24 HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: " + length
                + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(UTF_8));
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }

    private String scrubbed() throws IOException {
        try (Socket socket = sending(ROWS.length())) {
            socket.getOutputStream().write(ROWS.getBytes(UTF_8));
            return answer(socket);
        }
    }

    private void awaitFailures(int count) throws InterruptedException {
        for (int i = 0; i < 2_000 && failed.get() < count; i++) {
            Thread.sleep(10);
        }
        assertEquals(count, failed.get());
    }

    @Test
    void whileTheListsAreLoadedNothingIsScrubbed() throws IOException {
        String early = scrubbed();
        assertTrue(early.startsWith("HTTP/1.1 503 "), early);
        assertTrue(early.contains("the lists are being loaded"), early);
        load();
        assertTrue(scrubbed().contains("2125550102,+12125550102,MAY_CALL,C,us-clear"));
    }

    @Test
    void whoSendsAByteNowAndThenIsToldAndMakesRoom() throws Exception {
        load();
        for (int i = 0; i < 3; i++) { // more than there are places
            try (Socket socket = sending(1_000_000)) {
                trickle(socket);
                String told = answer(socket);
                assertTrue(told.startsWith("HTTP/1.1 408 "), told);
                assertTrue(told.contains("expected 1000000 bytes a second or more"), told);
            }
        }
        assertTrue(scrubbed().contains(",MAY_CALL,"));
    }

    /** Each byte in the time of a step, until the server has closed its side. */
    private static void trickle(Socket socket) throws Exception {
        OutputStream out = socket.getOutputStream();
        try {
            for (int i = 0; i < 40 && socket.getInputStream().available() == 0; i++) {
                out.write('x');
                Thread.sleep(50);
            }
        } catch (SocketException closed) {
            return;
        }
    }

    /** Much that came quickly is no leave to go on for long with nothing. */
    @Test
    void whoWasQuickBeforeIsToldLikewise() throws Exception {
        load();
        byte[] much = new byte[30_000_000];
        try (Socket socket = sending(2 * much.length)) {
            socket.getOutputStream().write(much);
            trickle(socket);
            String told = answer(socket);
            assertTrue(told.startsWith("HTTP/1.1 408 "), told);
        }
    }

    /** What is written at once may be more than a client takes in the time of a step. */
    @Test
    void whoReadsSteadilyGetsAll() throws Exception {
        load();
        String many = "phone\n" + "2125550102\n".repeat(200_000);
        try (Socket socket = sending(many.length())) {
            socket.getOutputStream().write(many.getBytes(UTF_8));
            long read = 0;
            byte[] bytes = new byte[1 << 18];
            String end = "";
            for (int size = socket.getInputStream().read(bytes);
                    size > 0;
                    size = socket.getInputStream().read(bytes)) {
                read += size;
                end = new String(bytes, Math.max(0, size - 5), Math.min(5, size), UTF_8);
                Thread.sleep(40);
            }
            assertEquals("0\r\n\r\n", end, "after " + read + " bytes");
        }
    }

    @Test
    void whoSendsNothingIsClosed() throws Exception {
        load();
        try (Socket one = sending(1_000);
                Socket two = sending(1_000)) {
            awaitFailures(2);
            assertTrue(scrubbed().contains(",MAY_CALL,"));
            assertEquals("", answer(one) + answer(two));
        }
    }

    @Test
    void whoDoesNotReadIsClosed() throws Exception {
        load();
        String many = "phone\n" + "2125550102\n".repeat(2_000_000);
        try (Socket one = sending(many.length())) {
            one.getOutputStream().write(many.getBytes(UTF_8));
            awaitFailures(1);
        }
        assertTrue(scrubbed().contains(",MAY_CALL,"));
    }
}
