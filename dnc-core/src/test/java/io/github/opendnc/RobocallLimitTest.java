package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.PhoneNumber;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * 47 CFR 64.1200(a)(3)(ii)-(v): how many exempt robocalls a residential line may have, and which limits apply to a
 * mixed call.
 */
class RobocallLimitTest {
    static List<CSVRecord> rows() {
        return Table.rows("cases/robocall-limit.csv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theLimit(CSVRecord row) {
        Situation situation = situation(row);
        assertEquals(Verdict.valueOf(row.get("expected")), situation.verdict(), situation::toString);
    }

    static Situation situation(CSVRecord row) {
        Purpose[] all = Arrays.stream(row.get("purpose").split("\\+", -1))
                .map(Purpose::valueOf)
                .toArray(Purpose[]::new);
        Call call = Call.on(
                        LocalDate.of(2026, 11, 24),
                        Campaign.of(all[0], all).withTechnology(Technology.PRERECORDED),
                        PhoneNumber.parse("2125550143"))
                .withLine(Line.RESIDENTIAL)
                .withExemptRobocalls(30, Integer.parseInt(row.get("in_30_days")))
                .withExemptRobocalls(7, Integer.parseInt(row.get("in_7_days")))
                .withExemptRobocalls(1, Integer.parseInt(row.get("in_1_day")));
        return new Situation(call, Situation.State.HELD, true, 10);
    }
}
