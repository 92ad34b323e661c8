package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.registry.Registries;
import io.github.opendnc.us.UsFederal;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** The limits on exempt robocalls, 47 CFR 64.1200(a)(3)(ii)-(v): three in 30 days; health care one a day, three a week. */
class RobocallCapTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 24, 12, 0);

    private static Call call(Purpose purpose) {
        Campaign campaign = Campaign.of(purpose).withTechnology(Technology.PRERECORDED);
        return Call.at(NOON, campaign, PhoneNumber.parse("212-555-0143")).withLine(Line.RESIDENTIAL);
    }

    private static Verdict verdict(Call call) {
        return Scrubber.of(Registries.none(), UsFederal.rules()).verdict(call);
    }

    @Test
    void theThirdInThirtyDaysMayBeMadeAndTheFourthNot() {
        assertEquals(Verdict.MAY_CALL, verdict(call(Purpose.SURVEY).withExemptRobocalls(30, 2)));
        assertEquals(Verdict.MAY_NOT_CALL, verdict(call(Purpose.SURVEY).withExemptRobocalls(30, 3)));
        assertEquals(Verdict.UNDETERMINED, verdict(call(Purpose.SURVEY)));
    }

    @Test
    void healthCareHasItsOwnLimits() {
        Call call = call(Purpose.HEALTHCARE);
        assertEquals(Verdict.MAY_CALL, verdict(call.withExemptRobocalls(7, 2).withExemptRobocalls(1, 0)));
        assertEquals(
                Verdict.MAY_NOT_CALL, verdict(call.withExemptRobocalls(7, 2).withExemptRobocalls(1, 1)));
        assertEquals(
                Verdict.MAY_NOT_CALL, verdict(call.withExemptRobocalls(7, 3).withExemptRobocalls(1, 0)));
        assertEquals(Verdict.UNDETERMINED, verdict(call.withExemptRobocalls(7, 2)));
    }

    @Test
    void noneInThirtyDaysIsNoneInOne() {
        assertEquals(Verdict.MAY_CALL, verdict(call(Purpose.HEALTHCARE).withExemptRobocalls(30, 0)));
        assertEquals(Verdict.UNDETERMINED, verdict(call(Purpose.HEALTHCARE).withExemptRobocalls(30, 1)));
    }

    @Test
    void threeInOneDayAreThreeInThirty() {
        assertEquals(Verdict.MAY_NOT_CALL, verdict(call(Purpose.SURVEY).withExemptRobocalls(1, 3)));
        assertEquals(Verdict.MAY_NOT_CALL, verdict(call(Purpose.SURVEY).withExemptRobocalls(7, 3)));
        assertEquals(Verdict.UNDETERMINED, verdict(call(Purpose.SURVEY).withExemptRobocalls(7, 2)));
    }
}
