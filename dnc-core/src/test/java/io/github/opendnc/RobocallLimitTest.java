package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 47 CFR 64.1200(a)(3)(ii)-(v): how many exempt robocalls a residential line may have, and what a mixed call is held to. */
class RobocallLimitTest {
    @ParameterizedTest
    @CsvSource({
        "SURVEY, 2, 2, 1, MAY_CALL",
        "SURVEY, 3, 0, 0, MAY_NOT_CALL",
        "INFORMATIONAL, 2, 2, 1, MAY_CALL",
        "INFORMATIONAL, 3, 3, 0, MAY_NOT_CALL",
        "HEALTHCARE, 9, 2, 0, MAY_CALL", // one a day and three a week, nothing by the month
        "HEALTHCARE, 2, 2, 1, MAY_NOT_CALL",
        "HEALTHCARE, 3, 3, 0, MAY_NOT_CALL",
        "HEALTHCARE+INFORMATIONAL, 2, 2, 0, MAY_CALL",
        "HEALTHCARE+INFORMATIONAL, 1, 1, 1, MAY_NOT_CALL", // informing besides does not open the day
        "HEALTHCARE+INFORMATIONAL, 3, 0, 0, MAY_NOT_CALL", // nor does health care open the month
        "EMERGENCY, 9, 9, 9, MAY_CALL",
    })
    void theLimit(String purposes, int in30, int in7, int in1, Verdict expected) {
        Purpose[] all =
                Arrays.stream(purposes.split("\\+", -1)).map(Purpose::valueOf).toArray(Purpose[]::new);
        Call call = Call.on(
                        LocalDate.of(2026, 11, 24),
                        Campaign.of(all[0], all).withTechnology(Technology.PRERECORDED),
                        PhoneNumber.parse("2125550143"))
                .withLine(Line.RESIDENTIAL)
                .withExemptRobocalls(30, in30)
                .withExemptRobocalls(7, in7)
                .withExemptRobocalls(1, in1);
        Situation situation = new Situation(call, Situation.State.HELD, true, 10);
        assertEquals(expected, situation.verdict(), situation::toString);
    }
}
