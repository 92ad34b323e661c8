package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.law.Line;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Technology;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.us.UsFederal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits on exempt robocalls, 47 CFR 64.1200(a)(3)(ii)-(v): three in 30 days; health care one a day, three a week. */
class RobocallClauseTest {
    private static final Lookup NOTHING = Lookup.notHeld(RegistryId.US_NATIONAL);

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 24, 12, 0);

    private static Call call(Purpose purpose) {
        Campaign campaign = Campaign.of(purpose).withTechnology(Technology.PRERECORDED);
        return Call.atLocalTime(NOON, campaign, PhoneNumber.parse("212-555-0143"))
                .withLine(Line.RESIDENTIAL);
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

    /** A count that is not known is tried both ways, unless a count that is known decides it. */
    @ParameterizedTest
    @CsvSource({
        "30, , , , MAYBE",
        "30, 2, , , NO",
        "30, 3, , , YES",
        "30, , 3, , YES",
        "30, , , 3, YES",
        "30, , 2, 2, MAYBE",
        "7, , , , MAYBE",
        "7, 2, , , NO",
        "7, 3, , , MAYBE",
        "7, , 3, , YES",
        "7, , , 3, YES",
        "1, , , , MAYBE",
        "1, 2, , , NO",
        "1, , 2, , NO",
        "1, 9, 3, , MAYBE",
        "1, , , 3, YES",
    })
    void aCountThatIsNotKnownLiesBetweenThoseThatAre(
            int days, @Nullable Integer in30, @Nullable Integer in7, @Nullable Integer in1, String expected) {
        Call call = call(Purpose.SURVEY);
        call = in30 == null ? call : call.withExemptRobocalls(30, in30);
        call = in7 == null ? call : call.withExemptRobocalls(7, in7);
        call = in1 == null ? call : call.withExemptRobocalls(1, in1);
        RobocallClause cap = new RobocallClause(days, 3);
        boolean least = cap.holds(call, NOTHING, 0);
        boolean most = cap.holds(call, NOTHING, RobocallClause.open(call.facts()));
        assertEquals(expected, least ? "YES" : most ? "MAYBE" : "NO");
    }

    @Test
    void aCountIsToldOrSaidToBeUnknown() {
        Grounds grounds = new Grounds();
        new RobocallClause(30, 3).explain(call(Purpose.SURVEY).withExemptRobocalls(30, 4), NOTHING, 0, grounds);
        new RobocallClause(1, 1).explain(call(Purpose.SURVEY), NOTHING, Scenario.CAP_1_DAY, grounds);
        new RobocallClause(7, 1).explain(call(Purpose.SURVEY), NOTHING, 0, grounds);
        assertEquals(
                "4 exempt robocalls to this line in 30 days, the limit is 3,"
                        + " it is not known how many exempt robocalls to this line in 1 day, the limit is 1",
                grounds.facts());
    }

    @Test
    void threeInOneDayAreThreeInThirty() {
        assertEquals(Verdict.MAY_NOT_CALL, verdict(call(Purpose.SURVEY).withExemptRobocalls(1, 3)));
        assertEquals(Verdict.MAY_NOT_CALL, verdict(call(Purpose.SURVEY).withExemptRobocalls(7, 3)));
        assertEquals(Verdict.UNDETERMINED, verdict(call(Purpose.SURVEY).withExemptRobocalls(7, 2)));
    }
}
