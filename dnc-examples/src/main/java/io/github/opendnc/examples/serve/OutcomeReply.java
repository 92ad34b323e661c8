package io.github.opendnc.examples.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.opendnc.examples.json.DecisionJson;
import io.github.opendnc.examples.json.Json;
import io.github.opendnc.leads.Answer;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** An outcome over HTTP. In every form, the status code and the headers give the verdict. */
final class OutcomeReply {
    private OutcomeReply() {}

    static Reply of(Outcome outcome, Question.Form form) {
        int code = outcome.status().code();
        Reply reply = switch (form) {
            case TEXT -> Reply.text(code, text(outcome));
            case JSON -> Reply.json(code, json(outcome));
            case FORM -> Reply.text(code, form(outcome));
        };
        Map<String, String> headers = new LinkedHashMap<>(reply.headers());
        headers.putAll(fields(outcome.answer(), "Dnc-Verdict", "Dnc-Code", "Dnc-Rules", "Dnc-List", "Dnc-Valid-Until"));
        return new Reply(code, headers, reply.body());
    }

    /** The verdict and the rules; if no decision was made, the reason. */
    private static String text(Outcome outcome) {
        String line = outcome.answer().verdict() + " "
                + String.join(";", outcome.answer().rules());
        return outcome.reason().isEmpty() ? line : line + " " + outcome.reason();
    }

    private static String json(Outcome outcome) {
        return outcome.decision()
                .map(decision -> Json.line(DecisionJson.of(decision.get())))
                .orElseGet(() -> Json.line(DecisionJson.ofNone(outcome.answer(), outcome.reason())));
    }

    private static String form(Outcome outcome) {
        Map<String, String> fields = fields(outcome.answer(), "verdict", "code", "rules", "list", "valid_until");
        if (!outcome.reason().isEmpty()) {
            fields.put("error", outcome.reason());
        }
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The parts of an answer under these names. Those that do not exist are left out. */
    private static Map<String, String> fields(
            Answer answer, String verdict, String code, String rules, String list, String validUntil) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(verdict, answer.verdict().name());
        fields.put(code, String.valueOf(answer.code()));
        fields.put(rules, String.join(";", answer.rules()));
        if (!answer.lists().isEmpty()) {
            fields.put(list, String.join(";", answer.lists()));
        }
        answer.validUntil().ifPresent(day -> fields.put(validUntil, day.toString()));
        return fields;
    }
}
