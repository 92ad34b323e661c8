package io.github.opendnc.examples.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.Campaign;
import io.github.opendnc.law.Purpose;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** The door stays open when the system has no thread or no file left for a moment, and it is told when it does not. */
final class AgiDoorTest {
    private final Metrics metrics = new Metrics();

    private static Decisions decisions() throws IOException {
        LiveLists lists = new LiveLists(Service.once(Service.list(5_550_143)), Duration.ofMinutes(1));
        lists.load(Service.rules());
        return new Decisions(
                lists, Campaign.of(Purpose.SALES), Optional.empty(), Clock.fixed(Service.NOON, ZoneOffset.UTC));
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    }

    /** The first line that is answered; null if the connection is closed without one. */
    private static String answer(int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("agi_request: agi://h/dnc\nagi_extension: " + Service.CLEAR + "\n\n").getBytes(UTF_8));
            return String.valueOf(new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8)).readLine());
        } catch (SocketException reset) {
            return "null";
        }
    }

    @Test
    void aMomentWithoutThreadsCostsTheCallsOfThatMoment() throws IOException {
        AtomicInteger made = new AtomicInteger();
        // Thrown here and not by start(): from Java 21 on a pool starts its threads in a way of its own.
        ThreadFactory scarce = task -> {
            if (made.getAndIncrement() == 0) {
                throw new OutOfMemoryError("unable to create native thread");
            }
            return daemon(task);
        };
        ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        try (AgiDoor door = new AgiDoor(decisions(), metrics, listener, scarce)) {
            door.open();
            assertEquals("null", answer(door.port()), "closed at once, and no verdict set");
            assertEquals("SET VARIABLE DNC_RULES \"us-clear\"", answer(door.port()));
            assertFalse(door.isBroken());
        }
    }

    @Test
    void withoutFilesItPausesAndTellsItOnce() throws IOException, InterruptedException {
        List<Long> tried = new CopyOnWriteArrayList<>();
        CountDownLatch several = new CountDownLatch(4);
        List<String> told = new CopyOnWriteArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord told1) {
                told.add(told1.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        ServerSocket full = new ServerSocket() {
            @Override
            public Socket accept() throws IOException {
                tried.add(System.nanoTime());
                several.countDown();
                throw new IOException("Too many open files");
            }
        };
        Logger log = Logger.getLogger(AgiDoor.class.getName());
        log.addHandler(handler);
        try (AgiDoor door = new AgiDoor(decisions(), metrics, full, AgiDoorTest::daemon)) {
            door.open();
            assertTrue(several.await(1, TimeUnit.MINUTES), "it tries again");
        } finally {
            log.removeHandler(handler);
        }
        for (int i = 1; i < tried.size(); i++) {
            // However slow the machine is, a pause does not become shorter. What is left out is for the timer's ticks.
            Duration pause = Duration.ofNanos(tried.get(i) - tried.get(i - 1));
            assertTrue(pause.toMillis() >= 80, () -> pause + " between two tries");
        }
        assertEquals(1, told.size(), told::toString);
    }

    @Test
    void aDoorThatTakesNoCallsIsAFaultOfTheService() throws IOException, InterruptedException {
        ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Decisions decisions = decisions();
        RequestThreads threads = new RequestThreads(1);
        try (AgiDoor door = new AgiDoor(decisions, metrics, listener, AgiDoorTest::daemon);
                threads) {
            Status status = new Status(decisions, metrics, threads);
            status.attend(door);
            assertEquals(503, status.health().code());
            assertEquals(List.of("calls by FastAGI are no longer answered; restart the service"), status.faults());
            door.open();
            assertEquals(200, status.health().code());
            listener.close();
            assertEquals(200, status.health().code(), "closed by us");
        }
    }
}
