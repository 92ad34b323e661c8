package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What a set of rules makes of hours and days. The rules are made up, and each set is built in the test that asks it.
 */
class CompiledRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final Citation LAW = Citation.unconfirmed("Made-up Act s. 1");

    private static Rule closed(LocalTime open, LocalTime close) {
        Dated<CallingHours> hours = Dated.from(SINCE, CallingHours.daily(open, close), LAW);
        Condition outside = Condition.all(Condition.outside(hours), Condition.somePurpose(Purpose.SALES));
        return Rule.ban("us-made-up-hours", outside, SINCE, LAW);
    }

    private static Decision decide(LocalDateTime moment, Rule... rules) {
        RuleSet set = RuleSet.builder("us-made-up", "1")
                .country(Country.US)
                .start(SINCE)
                .rules(rules)
                .build();
        Call call = Call.atLocalTime(moment, Campaign.of(Purpose.SALES), PhoneNumber.parse("2125550143"));
        return Scrubber.of(Registries.none(), set).decide(call);
    }

    private static String window(Rule... rules) {
        return decide(DAY.atTime(12, 0), rules).hours();
    }

    @Test
    void aBanThatReadsNoHoursLeavesTheWindowOpen() {
        Rule always = Rule.ban("us-made-up-always", Condition.all(), SINCE, LAW);
        assertEquals("10:00-17:00 America/New_York", window(closed(LocalTime.of(10, 0), LocalTime.of(17, 0)), always));
    }

    @Test
    void hoursMayOpenAtMidnight() {
        assertEquals("00:00-20:00 America/New_York", window(closed(LocalTime.MIDNIGHT, LocalTime.of(20, 0))));
    }

    /** It is not known whether the line is wireless, so the window is open only where it is open for both. */
    @Test
    void hoursThatHangOnAnUnknownFactBar() {
        Rule closed = closed(LocalTime.of(10, 0), LocalTime.of(17, 0));
        Rule wireless = Rule.exemption("us-made-up-wireless", Condition.wirelessLine(), SINCE, LAW)
                .exceptionTo(closed);
        Rule residential = Rule.exemption("us-made-up-residential", Condition.residentialLine(), SINCE, LAW)
                .exceptionTo(closed);
        assertEquals("10:00-17:00 America/New_York", window(closed, wireless));
        assertEquals("10:00-17:00 America/New_York", window(closed, residential));
        assertEquals("no federal hours", window(closed, wireless, residential));
    }

    @Test
    void aVerdictEndsWhenARuleBeginsOrEnds() {
        Rule later = Rule.ban("us-made-up-later", Condition.all(), DAY.plusDays(5), LAW);
        assertEquals(
                Optional.of(DAY.plusDays(4)), decide(DAY.atTime(12, 0), later).validUntil());
        Rule ending = Rule.ban("us-made-up-ending", Condition.all(), SINCE, LAW).until(DAY.plusDays(3));
        assertEquals(
                Optional.of(DAY.plusDays(2)), decide(DAY.atTime(12, 0), ending).validUntil());
    }
}
