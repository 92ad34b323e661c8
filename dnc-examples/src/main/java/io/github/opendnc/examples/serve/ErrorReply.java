package io.github.opendnc.examples.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import io.github.opendnc.examples.json.Json;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a request has no answer, in the form that it asks for, as far as that is known. A program that looks for a field
 * must not find the one of an earlier answer.
 */
final class ErrorReply {
    private static final String VERDICT = "UNDETERMINED";

    private ErrorReply() {}

    static Reply of(HttpExchange exchange, int code, String why) {
        return switch (form(exchange)) {
            case TEXT -> Reply.text(code, VERDICT + " error: " + why);
            case JSON -> Reply.json(code, json(why));
            case FORM -> Reply.text(code, "verdict=" + VERDICT + "&error=" + URLEncoder.encode(why, UTF_8));
        };
    }

    private static String json(String why) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("verdict", VERDICT);
        json.put("error", why);
        return Json.line(json);
    }

    /** The form asked for. The query may be one that cannot be read. */
    private static Question.Form form(HttpExchange exchange) {
        List<String> query =
                List.of(String.valueOf(exchange.getRequestURI().getRawQuery()).split("&", -1));
        for (Question.Form form : Question.Form.values()) {
            if (query.contains("format=" + form.word())) {
                return form;
            }
        }
        return Question.accepted(exchange);
    }
}
