package io.github.opendnc.examples.serve;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Answers questions about numbers over HTTP and FastAGI until it is closed. While the lists are being loaded, it
 * answers that they are. Thread-safe.
 */
public final class DecisionService implements AutoCloseable {
    private static final int BACKLOG = 1_024;
    private static final int MOST_AT_ONCE = 512;
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final HttpServer http;
    private final HttpDoor door;
    private final Optional<AgiDoor> agi;
    private final LiveLists lists;
    private final RequestThreads threads;

    private DecisionService(
            HttpServer http, HttpDoor door, Optional<AgiDoor> agi, LiveLists lists, RequestThreads threads) {
        this.http = http;
        this.door = door;
        this.agi = agi;
        this.lists = lists;
        this.threads = threads;
    }

    /**
     * Begins to listen, and returns when the lists are loaded.
     *
     * @throws IOException if an address is in use or a list cannot be loaded; the service then no longer listens
     */
    public static DecisionService start(ServiceSettings settings) throws IOException {
        RequestLine.check();
        Descriptors descriptors = Descriptors.ofThisProcess();
        descriptors.check();
        configureServer(descriptors);
        LiveLists lists = new LiveLists(settings.source(), settings.watch());
        Decisions decisions = new Decisions(lists, settings.campaign(), settings.zone(), settings.clock());
        Metrics metrics = new Metrics();
        RequestThreads threads = new RequestThreads(MOST_AT_ONCE);
        Status status = new Status(decisions, metrics, threads);
        HttpDoor door = new HttpDoor(decisions, metrics, status, new Access(settings.token()));
        HttpServer http = server(settings);
        http.createContext("/", door);
        http.setExecutor(threads);
        http.start();
        Optional<AgiDoor> agi = Optional.empty();
        try {
            if (settings.agi().isPresent()) {
                agi = Optional.of(AgiDoor.open(settings.agi().get(), decisions, metrics));
                status.attend(agi.get());
            }
            lists.load(settings.rules());
            return new DecisionService(http, door, agi, lists, threads);
        } catch (IOException | RuntimeException | Error failed) {
            new DecisionService(http, door, agi, lists, threads).stop();
            throw failed;
        }
    }

    /** The port on which it listens for HTTP. */
    public int port() {
        return http.getAddress().getPort();
    }

    /** The port on which it listens for FastAGI, if it does. */
    public OptionalInt agiPort() {
        return agi.map(each -> OptionalInt.of(each.port())).orElse(OptionalInt.empty());
    }

    /** Takes no more questions, and answers those that it has, but takes no longer than this. */
    public void drain(Duration longest) throws IOException, InterruptedException {
        door.close();
        if (agi.isPresent()) {
            agi.get().close();
        }
        long end = System.nanoTime() + longest.toNanos();
        while (door.underWay() + agi.map(AgiDoor::underWay).orElse(0) > 0 && System.nanoTime() < end) {
            Thread.sleep(PAUSE.toMillis());
        }
        stop();
    }

    @Override
    public void close() throws IOException {
        stop();
    }

    private void stop() throws IOException {
        if (agi.isPresent()) {
            agi.get().close();
        }
        http.stop(0);
        lists.close();
        threads.close();
    }

    private static HttpServer server(ServiceSettings settings) throws IOException {
        if (settings.tls().isEmpty()) {
            return HttpServer.create(settings.http(), BACKLOG);
        }
        HttpsServer server = HttpsServer.create(settings.http(), BACKLOG);
        server.setHttpsConfigurator(new HttpsConfigurator(settings.tls().get()));
        return server;
    }

    /**
     * Sets what the server of the JDK reads only once, when the first server is made. It sends head and body in two
     * packets. With Nagle's algorithm, each answer on a kept connection would wait 40 ms for an acknowledgement
     * (JDK-6968351). It holds connections on which nothing comes for the idle interval, in seconds. It looks for them
     * on a schedule, in milliseconds, and hangs up at once on whoever comes when it has the most connections.
     */
    private static void configureServer(Descriptors descriptors) {
        Map.of(
                        "sun.net.httpserver.nodelay", "true",
                        "sun.net.httpserver.maxReqHeaders", "100",
                        "sun.net.httpserver.idleInterval", "10",
                        "sun.net.httpserver.clockTick", "2000",
                        "sun.net.httpserver.maxIdleConnections", String.valueOf(descriptors.idle()),
                        "jdk.httpserver.maxConnections", String.valueOf(descriptors.connections()))
                .forEach((name, value) -> {
                    if (System.getProperty(name) == null) {
                        System.setProperty(name, value);
                    }
                });
    }
}
