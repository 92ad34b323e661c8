package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.numbering.PhoneNumber;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The effect of a list that cannot answer: every state of a list, listed or not, for callers that need it and callers
 * that do not.
 */
class ListTableTest {
    static List<CSVRecord> rows() {
        return Table.rows("cases/lists.csv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theTable(CSVRecord row) {
        Situation situation = situation(row);
        assertEquals(
                Verdict.valueOf(row.get("expected")), situation.verdict(), () -> row.get("clause") + "\n" + situation);
    }

    static Situation situation(CSVRecord row) {
        LocalDate day = LocalDate.parse(row.get("call_on"));
        PhoneNumber number = PhoneNumber.parse(row.get("country").equals("US") ? "2125550143" : "4165550143");
        Call call = Call.atLocalTime(day.atTime(14, 0), campaign(row.get("facts")), number);
        call = switch (row.get("facts")) {
            case "sales-ebr" -> call.withLastTransaction(day.minusMonths(2));
            case "sales-consent" -> call.withConsent(Consent.of(ConsentKind.WRITTEN, day.minusMonths(2)));
            case "sales-business" -> call.withLine(Line.BUSINESS);
            default -> call;
        };
        int age = row.get("obtained").isEmpty()
                ? 0
                : (int) ChronoUnit.DAYS.between(LocalDate.parse(row.get("obtained")), day);
        return new Situation(call, state(row.get("list")), row.get("listed").equals("yes"), age);
    }

    private static Campaign campaign(String facts) {
        return facts.equals("donation-charity")
                ? Campaign.of(Purpose.DONATION).withCaller(Caller.CHARITY)
                : Campaign.of(Purpose.SALES);
    }

    private static Situation.State state(String list) {
        return switch (list) {
            case "not held" -> Situation.State.NOT_HELD;
            case "not covered" -> Situation.State.NOT_COVERED;
            default -> Situation.State.HELD;
        };
    }
}
