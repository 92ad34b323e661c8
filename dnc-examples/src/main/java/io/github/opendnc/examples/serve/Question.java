package io.github.opendnc.examples.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import io.github.opendnc.examples.serve.Parameters.BadRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a request asks: its parameters, from the query and a form, and the form of the answer. */
final class Question {
    /** In bytes. The facts of one call take a few hundred. */
    private static final int LONGEST_FORM = 1 << 16;

    private static final String FORM = "application/x-www-form-urlencoded";

    private Question() {}

    /**
     * The parameters of the query and, with POST, of a form.
     *
     * @throws BadRequest if they cannot be read
     */
    static Parameters of(HttpExchange exchange) throws IOException, BadRequest {
        checkNotPacked(exchange);
        if (exchange.getRequestMethod().equals("POST")) {
            checkLength(exchange);
            return Parameters.parse(query(exchange), form(exchange));
        }
        if (hasBody(exchange)) {
            throw new BadRequest("expected no body with " + exchange.getRequestMethod() + "; send it with POST");
        }
        return Parameters.parse(query(exchange));
    }

    /**
     * Refuses a form without a length. Java's server takes such a body for empty, and the facts of the form would be
     * lost.
     */
    private static void checkLength(HttpExchange exchange) throws BadRequest {
        if (!exchange.getRequestHeaders().containsKey("Content-Length")
                && !exchange.getRequestHeaders().containsKey("Transfer-Encoding")) {
            throw new BadRequest("expected Content-Length with POST; without it a form would be passed over");
        }
    }

    /** Refuses a form that was packed. What it says cannot be seen, and a few packed bytes may read like no fact at all. */
    private static void checkNotPacked(HttpExchange exchange) throws BadRequest {
        if (exchange.getRequestHeaders().containsKey("Content-Encoding")) {
            throw new BadRequest("expected no Content-Encoding; send the form as it is");
        }
    }

    /** Whether something was sent after the head. Reads one byte of it. */
    static boolean hasBody(HttpExchange exchange) throws IOException {
        return exchange.getRequestBody().read() >= 0;
    }

    /** The parameters of the query alone. */
    static Parameters ofQuery(HttpExchange exchange) throws BadRequest {
        return Parameters.parse(query(exchange));
    }

    private static String query(HttpExchange exchange) throws BadRequest {
        if (exchange.getRequestURI().getRawFragment() != null) {
            throw new BadRequest("expected no # in the address, behind which nothing would be read; it is written %23");
        }
        return Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
    }

    private static String form(HttpExchange exchange) throws IOException, BadRequest {
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST_FORM + 1);
        if (body.length > LONGEST_FORM) {
            throw new BadRequest("expected a form of at most " + LONGEST_FORM + " bytes");
        }
        String type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                .orElse("")
                .toLowerCase(Locale.ROOT);
        if (body.length > 0 && !type.startsWith(FORM)) {
            throw new BadRequest("expected a body of the type " + FORM);
        }
        return new String(body, UTF_8);
    }

    /** How the answer is written. */
    enum Form {
        TEXT,
        JSON,
        FORM;

        /** The word that asks for it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The form asked for, by the parameter {@code format} or else by the header {@code Accept}. */
    static Form form(HttpExchange exchange, Parameters parameters) throws BadRequest {
        Optional<String> asked = parameters.take("format");
        if (asked.isEmpty()) {
            return accepted(exchange);
        }
        for (Form form : Form.values()) {
            if (asked.get().equals(form.word())) {
                return form;
            }
        }
        throw new BadRequest("format: expected text, json or form");
    }

    /** The form that the header {@code Accept} asks for. */
    static Form accepted(HttpExchange exchange) {
        List<String> accepted = exchange.getRequestHeaders().getOrDefault("Accept", List.of());
        return accepted.stream().anyMatch(each -> each.contains("application/json")) ? Form.JSON : Form.TEXT;
    }
}
