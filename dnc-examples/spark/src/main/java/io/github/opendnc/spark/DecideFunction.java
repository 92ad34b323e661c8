package io.github.opendnc.spark;

import io.github.opendnc.leads.Answer;
import io.github.opendnc.numbering.PhoneNumber;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF2;
import org.jspecify.annotations.Nullable;

/** The answer columns of a lead: its number and what is known of the person. */
final class DecideFunction implements UDF2<@Nullable String, @Nullable Row, Row> {
    private static final long serialVersionUID = 1;

    private final ScrubPlan plan;

    DecideFunction(ScrubPlan plan) {
        this.plan = plan;
    }

    @Override
    public Row call(@Nullable String phone, @Nullable Row known) {
        Decider.Answered answered = Decider.of(plan).decide(phone, facts(known));
        Answer answer = answered.answer();
        return RowFactory.create(
                answered.number().map(PhoneNumber::toString).orElse(""),
                answer.verdict().name(),
                String.valueOf(answer.code()),
                String.join(";", answer.rules()),
                String.join(";", answer.citations()),
                String.join(";", answer.lists()),
                answer.window(),
                answer.validUntil().map(LocalDate::toString).orElse(""));
    }

    private static Map<String, String> facts(@Nullable Row known) {
        Map<String, String> facts = new HashMap<>();
        if (known != null) {
            String[] names = known.schema().fieldNames();
            for (int i = 0; i < names.length; i++) {
                facts.put(names[i], text(known.get(i)));
            }
        }
        return facts;
    }

    /** As a lead file writes it: dates and moments in ISO 8601, yes and no. */
    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        return value instanceof Timestamp moment ? moment.toInstant().toString() : value.toString();
    }
}
