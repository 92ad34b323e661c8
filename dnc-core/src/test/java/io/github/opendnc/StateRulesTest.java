package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Purpose;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.numbering.Country;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.Registries;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.us.UsFederal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A state's rules work beside the federal ones without a change of the engine. The rules are those of a made-up state,
 * with a registry of its own, shorter hours and an exemption that the federal rules do not have.
 */
class StateRulesTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final RegistryId STATE_LIST = new RegistryId("us-ny-made-up");
    private static final Citation ACT = Citation.unconfirmed("Made-up Act s. 1");
    private static final Dated<CallingHours> HOURS =
            Dated.from(FIRST_DAY, CallingHours.daily(LocalTime.of(9, 0), LocalTime.of(20, 0)), ACT);

    private static final Rule LISTED = Rule.ban("us-ny-registry", Condition.listed(), FIRST_DAY, ACT);
    private static final Rule CLOSED = Rule.ban("us-ny-hours", Condition.outside(HOURS), FIRST_DAY, ACT);
    private static final Rule NEWSPAPER = Rule.exemption(
                    "us-ny-newspaper", Condition.onlyPurposes(Purpose.NEWSPAPER), FIRST_DAY, ACT)
            .exceptionTo(LISTED);
    private static final RuleSet STATE = RuleSet.builder("us-ny-made-up", "1")
            .country(Country.US)
            .region("NY")
            .registry(STATE_LIST)
            .start(FIRST_DAY)
            .rules(NEWSPAPER, LISTED, CLOSED)
            .build();

    private static final PhoneNumber IN_NEW_YORK = PhoneNumber.parse("212-555-0143");
    private static final PhoneNumber IN_NEW_JERSEY = PhoneNumber.parse("201-555-0143");

    private static Scrubber scrubber(PhoneNumber... onStateList) {
        LocalDate obtained = LocalDate.of(2026, 11, 14);
        var federal =
                Snapshot.builder(RegistryId.US_NATIONAL).covering(212, obtained).covering(201, obtained);
        var state = Snapshot.builder(STATE_LIST).covering(212, obtained);
        List.of(onStateList).forEach(number -> state.add(number.e164()));
        return Scrubber.of(Registries.of(federal.build(), state.build()), UsFederal.rules(), STATE);
    }

    private static Call call(PhoneNumber number, int hour) {
        return Call.atLocalTime(LocalDateTime.of(2026, 11, 24, hour, 30), Campaign.of(Purpose.SALES), number);
    }

    @Test
    void theStrictestWinsAndBothAreNamed() {
        Decision decision = scrubber(IN_NEW_YORK).decide(call(IN_NEW_YORK, 12));
        assertEquals(Verdict.MAY_NOT_CALL, decision.verdict());
        assertEquals(List.of("us-ny-registry"), RuleIds.of(decision));
        assertEquals(List.of("us-federal 2026.2", "us-ny-made-up 1"), decision.rulesVersions());
        assertEquals(2, decision.lists().size());
        assertTrue(decision.notChecked().startsWith("only the rules named here"));
    }

    @Test
    void itGovernsItsOwnNumbersOnly() {
        assertEquals(Verdict.MAY_CALL, scrubber().verdict(call(IN_NEW_YORK, 12)));
        assertEquals(Verdict.MAY_CALL, scrubber().verdict(call(IN_NEW_JERSEY, 8)));
        assertEquals(Verdict.MAY_NOT_CALL, scrubber().verdict(call(IN_NEW_YORK, 8)));
    }

    @Test
    void theWindowIsOpenWhereAllLawsLeaveItOpen() {
        assertEquals(
                "09:00-20:00 America/New_York",
                scrubber().decide(call(IN_NEW_YORK, 12)).window().orElseThrow().toString());
        assertEquals(
                "08:00-21:00 America/New_York",
                scrubber()
                        .decide(call(IN_NEW_JERSEY, 12))
                        .window()
                        .orElseThrow()
                        .toString());
    }

    @Test
    void beforeItsFirstDayTheStateIsUndetermined() {
        Call call = Call.on(FIRST_DAY.minusDays(1), Campaign.of(Purpose.SURVEY), IN_NEW_YORK);
        Decision decision = scrubber().decide(call);
        assertEquals(Verdict.UNDETERMINED, decision.verdict());
        assertEquals(Set.of(Fact.RULES_OF_THE_DAY), decision.unknowns());
    }

    @Test
    void aStateListThatIsNotHeldLeavesItOpen() {
        Scrubber scrubber = Scrubber.of(Registries.none(), UsFederal.rules(), STATE);
        Call survey = call(IN_NEW_YORK, 12).with(Campaign.of(Purpose.SURVEY).withCaller(Caller.POLLSTER));
        assertEquals(Verdict.UNDETERMINED, scrubber.verdict(survey));
        assertEquals(List.of("us-ny-registry", "listed"), RuleIds.of(scrubber.decide(survey)));
    }

    @Test
    void aStateListOfOtherAreaCodesLeavesItOpen() {
        Snapshot other = Snapshot.builder(STATE_LIST)
                .covering(716, LocalDate.of(2026, 11, 14))
                .build();
        Call survey = call(IN_NEW_YORK, 12).with(Campaign.of(Purpose.SURVEY).withCaller(Caller.POLLSTER));
        Decision decision = scrubber().with(other).decide(survey);
        assertEquals(Verdict.UNDETERMINED, decision.verdict());
        assertEquals(
                List.of("us-ny-made-up: the list held does not cover the area code, so it is not known whether the"
                        + " number is on it"),
                decision.notes());
    }
}
