package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.ca.CanadaFederal;
import io.github.opendnc.law.CallingHours;
import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.us.UsFederal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value and every rule of the law has its days, and changes on the day itself and not on the one before. */
class DatedLawTest {
    static List<RuleSet> sets() {
        return List.of(UsFederal.rules(), CanadaFederal.rules());
    }

    private static Set<Dated<?>> dated(RuleSet set) {
        Set<Dated<?>> dated = new LinkedHashSet<>();
        set.rules().forEach(rule -> dated.addAll(rule.condition().dated()));
        set.listAge().ifPresent(dated::add);
        return dated;
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aValueChangesOnItsDay(RuleSet set) {
        for (Dated<?> value : dated(set)) {
            List<? extends Dated.Entry<?>> entries = new ArrayList<>(value.entries());
            for (int i = 1; i < entries.size(); i++) {
                LocalDate day = entries.get(i).from();
                assertEquals(
                        entries.get(i - 1).value(), value.at(day.minusDays(1)).value());
                assertEquals(
                        entries.get(i - 1).citation(),
                        value.at(day.minusDays(1)).citation());
                assertEquals(entries.get(i).value(), value.at(day).value());
                assertEquals(entries.get(i).citation(), value.at(day).citation());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void noRuleIsInForceBeforeItsSetSpeaksOrAValueItReads(RuleSet set) {
        assertFalse(dated(set).isEmpty());
        for (Rule rule : set.rules()) {
            assertFalse(rule.from().isBefore(set.start()), rule.id());
            assertTrue(rule.until().filter(day -> !day.isAfter(rule.from())).isEmpty(), rule.id());
        }
    }

    @Test
    void aGapIsRefusedWhenTheSetIsBuilt() {
        LocalDate first = LocalDate.of(2020, 1, 1);
        Citation law = Citation.unconfirmed("Made-up Act s. 1");
        Dated<CallingHours> hours = Dated.from(first, CallingHours.daily(LocalTime.of(9, 0), LocalTime.of(20, 0)), law);
        Rule early = Rule.ban("xx-hours", Condition.outside(hours), first.minusDays(1), law);
        var refused = assertThrows(
                IllegalArgumentException.class,
                () -> RuleSet.builder("xx", "1").rules(early).build());
        assertEquals(
                "rule set: xx-hours is in force from 2019-12-31, and a value it reads begins only on 2020-01-01",
                refused.getMessage());
        Rule later = Rule.ban("xx-hours", Condition.outside(hours), first, law);
        assertDoesNotThrow(() -> RuleSet.builder("xx", "1").rules(later).build());
    }
}
