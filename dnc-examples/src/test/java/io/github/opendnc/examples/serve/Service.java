package io.github.opendnc.examples.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.opendnc.Campaign;
import io.github.opendnc.Scrubber;
import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.us.UsFederal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** A service on free ports, over a list of one area code with one number, asked at noon in New York. */
final class Service implements AutoCloseable {
    static final LocalDate OBTAINED = LocalDate.of(2026, 11, 14);
    static final String LISTED = "2125550143";
    static final String CLEAR = "2125550102";
    static final Instant NOON = Instant.parse("2026-11-24T17:00:00Z");

    private final DecisionService service;
    private final HttpClient client = HttpClient.newHttpClient();

    private Service(DecisionService service) {
        this.service = service;
    }

    static Snapshot list(int... locals) {
        var builder = Snapshot.builder(RegistryId.US_NATIONAL).covering(212, OBTAINED);
        for (int local : locals) {
            builder.add(212, local);
        }
        return builder.build();
    }

    static Scrubber rules() {
        return Scrubber.of(Registries.none(), UsFederal.rules(), CanadaFederal.rules());
    }

    static ServiceSettings settings(ListSource source, Instant now) {
        InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        return new ServiceSettings(
                anyPort,
                Optional.of(anyPort),
                rules(),
                source,
                Duration.ofMillis(20),
                Campaign.of(Purpose.SALES),
                Optional.empty(),
                Clock.fixed(now, ZoneOffset.UTC),
                Optional.empty(),
                Optional.empty());
    }

    static Service start() throws IOException {
        return start(once(list(5_550_143)), NOON);
    }

    static Service start(ListSource source, Instant now) throws IOException {
        return new Service(DecisionService.start(settings(source, now)));
    }

    /** One whose people are in a time zone, if their area code may lie in it. */
    static Service startIn(ZoneId zone, Instant now) throws IOException {
        ServiceSettings usual = settings(once(list(5_550_143)), now);
        return new Service(DecisionService.start(new ServiceSettings(
                usual.http(),
                usual.agi(),
                usual.rules(),
                usual.source(),
                usual.watch(),
                usual.campaign(),
                Optional.of(zone),
                usual.clock(),
                usual.token(),
                usual.tls())));
    }

    /** The list of one number alone. */
    static Registries registries() {
        return Registries.of(list(5_550_143));
    }

    /** One list, which stays. */
    static ListSource once(Snapshot list) {
        return once(Registries.of(list));
    }

    /** Lists that stay. */
    static ListSource once(Registries registries) {
        boolean[] handedOut = {false};
        return () -> {
            Optional<Registries> lists = handedOut[0] ? Optional.empty() : Optional.of(registries);
            handedOut[0] = true;
            return lists;
        };
    }

    DecisionService service() {
        return service;
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> decision(String query) throws IOException, InterruptedException {
        return get("/v1/decision?" + query);
    }

    /** The status code and the text of an answer. */
    String answer(String query) throws IOException, InterruptedException {
        HttpResponse<String> response = decision(query);
        return response.statusCode() + " " + response.body().strip();
    }

    /** A connection on which these bytes have been sent. */
    Socket raw(String sent) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port());
        socket.setSoTimeout(10_000);
        socket.getOutputStream().write(sent.getBytes(UTF_8));
        socket.getOutputStream().flush();
        return socket;
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
