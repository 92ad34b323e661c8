package io.github.opendnc.examples.command;

import io.github.opendnc.store.Edition;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an answer about the past rests on besides its decision. It stands in the answer, because a proof is kept without
 * what went to standard error.
 *
 * @param moment the moment in the past by whose lists it was answered
 * @param askedAt when it was asked
 * @param editions the editions of stores that were in use at that moment; none for lists that were given as files
 */
record PastAnswer(Instant moment, Instant askedAt, List<Edition> editions) {
    PastAnswer {
        editions = List.copyOf(editions);
    }

    /** The lines that follow the page of a decision, each with a line end before it. */
    String lines() {
        StringBuilder lines = new StringBuilder();
        for (Edition edition : editions) {
            lines.append("\n  in use      ")
                    .append(edition.registry())
                    .append(" edition ")
                    .append(edition.number());
            edition.publishedAt()
                    .ifPresent(published -> lines.append(", published ").append(published));
        }
        return lines + "\n  as of       " + moment + ", asked " + askedAt;
    }

    /** The member {@code as_of} of a decision's JSON object. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("moment", moment.toString());
        json.put("asked_at", askedAt.toString());
        json.put("editions", editions.stream().map(ReportJson::named).toList());
        return json;
    }
}
