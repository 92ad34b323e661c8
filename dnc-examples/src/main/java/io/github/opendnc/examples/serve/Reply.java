package io.github.opendnc.examples.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A whole answer over HTTP. It must not be cached, because the next one may be different. */
record Reply(int code, Map<String, String> headers, String body) {
    private static final int NO_BODY = -1;

    static Reply text(int code, String text) {
        return of(code, "text/plain; charset=utf-8", text + "\n");
    }

    static Reply json(int code, String json) {
        return of(code, "application/json", json + "\n");
    }

    static Reply of(int code, String type, String body) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", type);
        headers.put("Cache-Control", "no-store");
        return new Reply(code, headers, body);
    }

    Reply with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Reply(code, more, body);
    }

    void send(HttpExchange exchange) throws IOException {
        headers.forEach(exchange.getResponseHeaders()::set);
        byte[] bytes = body.getBytes(UTF_8);
        boolean empty = bytes.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(code, empty ? NO_BODY : bytes.length);
        if (!empty) {
            exchange.getResponseBody().write(bytes);
            exchange.getResponseBody().flush(); // before waiting for the rest of the request, as Java 25 does
        }
        exchange.close();
    }
}
