package io.github.opendnc.examples.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;

final class AccessTest {
    private static final ServiceSettings OPEN = Service.settings(Service.once(Service.list(5_550_143)), Service.NOON);

    private static ServiceSettings settings(
            InetSocketAddress http, Optional<InetSocketAddress> agi, Optional<String> token, Optional<SSLContext> tls) {
        return new ServiceSettings(
                http,
                agi,
                OPEN.rules(),
                OPEN.source(),
                OPEN.watch(),
                OPEN.campaign(),
                OPEN.zone(),
                OPEN.clock(),
                token,
                tls);
    }

    @Test
    void othersThanLoopbackNeedATokenAndTls() throws Exception {
        InetSocketAddress everywhere = new InetSocketAddress(InetAddress.getByName("0.0.0.0"), 0);
        Optional<String> token = Optional.of("a token");
        Optional<SSLContext> tls = Optional.of(context());
        for (boolean withToken : new boolean[] {true, false}) {
            Optional<SSLContext> noTls = Optional.empty();
            Optional<String> given = withToken ? token : Optional.empty();
            assertThrows(IllegalArgumentException.class, () -> settings(everywhere, Optional.empty(), given, noTls));
        }
        assertThrows(
                IllegalArgumentException.class, () -> settings(everywhere, Optional.empty(), Optional.empty(), tls));
        assertEquals(token, settings(everywhere, Optional.empty(), token, tls).token());
        assertThrows(IllegalArgumentException.class, () -> settings(OPEN.http(), Optional.of(everywhere), token, tls));
    }

    private static SSLContext context() throws NoSuchAlgorithmException {
        return SSLContext.getDefault();
    }

    @Test
    void whoDoesNotKnowTheTokenLearnsNothing() throws Exception {
        try (DecisionService service = DecisionService.start(
                settings(OPEN.http(), Optional.empty(), Optional.of("sesame opens"), Optional.empty()))) {
            assertEquals(401, code(service, "/v1/decision?number=2125550102", ""));
            assertEquals(401, code(service, "/v1/decision?number=2125550102", "Bearer sesame"));
            assertEquals(401, code(service, "/v1/decision?number=2125550102", "Bearer"));
            assertEquals(401, code(service, "/v1/decision?number=2125550102", "Basic !"));
            assertEquals(401, code(service, "/", "Basic " + encoded("sesame opens:x")));
            assertEquals(401, code(service, "/metrics", ""));
            assertEquals(200, code(service, "/v1/decision?number=2125550102", "Bearer sesame opens"));
            assertEquals(200, code(service, "/v1/decision?number=2125550102", "bearer  sesame opens"));
            assertEquals(200, code(service, "/", "Basic " + encoded("anyone:sesame opens")));
            assertEquals(200, code(service, "/health", ""));
        }
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }

    private static int code(DecisionService service, String path, String authorization) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.discarding())
                .statusCode();
    }
}
