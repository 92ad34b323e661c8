package io.github.opendnc.examples.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.opendnc.examples.json.DecisionJson;
import io.github.opendnc.examples.json.Json;
import io.github.opendnc.leads.Answer;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** An outcome over HTTP. Whatever its form, the code and the headers say the verdict. */
final class OutcomeReply {
    private OutcomeReply() {}

    static Reply of(Outcome outcome, Question.Form form) {
        int code = outcome.status().code();
        Reply reply = switch (form) {
            case TEXT -> Reply.text(code, text(outcome));
            case JSON -> Reply.json(code, json(outcome));
            case FORM -> Reply.text(code, form(outcome));
        };
        for (Map.Entry<String, String> field : fields(outcome.answer()).entrySet()) {
            reply = reply.with("Dnc-" + field.getKey(), field.getValue());
        }
        return reply.with("Vary", "Accept");
    }

    /** The verdict and the rules; where no decision was made, why. */
    private static String text(Outcome outcome) {
        String line = outcome.answer().verdict() + " "
                + String.join(";", outcome.answer().rules());
        return outcome.reason().isEmpty() ? line : line + " " + outcome.reason();
    }

    private static String json(Outcome outcome) {
        return outcome.decision()
                .map(decision -> Json.line(DecisionJson.of(decision)))
                .orElseGet(() -> Json.line(DecisionJson.ofNone(outcome.answer(), outcome.reason())));
    }

    private static String form(Outcome outcome) {
        return fields(outcome.answer()).entrySet().stream()
                .map(field -> field.getKey().toLowerCase(Locale.ROOT).replace('-', '_') + "="
                        + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Map<String, String> fields(Answer answer) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Verdict", answer.verdict().name());
        fields.put("Code", String.valueOf(answer.code()));
        fields.put("Rules", String.join(";", answer.rules()));
        fields.put("List", String.join(";", answer.lists()));
        fields.put("Valid-Until", answer.validUntil().map(LocalDate::toString).orElse(""));
        fields.values().removeIf(String::isEmpty);
        return fields;
    }
}
