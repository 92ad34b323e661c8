package io.github.opendnc;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Condition;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;

/** A made-up law under which a call needs a consent, and a consent is valid for a time. */
final class AgedConsents {
    static final LocalDate FIRST = LocalDate.of(2003, 10, 1);
    static final Citation OLD = Citation.unconfirmed("Made-up Act s. 1");
    static final Citation NEW = Citation.unconfirmed("Made-up Act s. 1, amended");

    /** Three changes, so that a call may be judged by another period than its consent, and by the same one again. */
    static final RuleSet OF_MANY_PERIODS = rules(valid(2, LocalDate.of(2009, 9, 1), 3)
            .then(LocalDate.of(2023, 1, 1), Period.ofMonths(18), OLD)
            .then(LocalDate.of(2025, 6, 1), Period.ofYears(2), NEW));

    private AgedConsents() {}

    /** Valid for so many years, and from a day on for another number. */
    static Dated<Period> valid(int before, LocalDate change, int since) {
        return Dated.from(FIRST, Period.ofYears(before), OLD).then(change, Period.ofYears(since), NEW);
    }

    /** The law, of every number. */
    static RuleSet rules(Dated<Period> valid) {
        Rule needed = Rule.ban("consent-needed", Condition.all(), FIRST, OLD);
        Rule given = Rule.exemption("consent", Condition.consent(EnumSet.allOf(ConsentKind.class)), FIRST, OLD)
                .exceptionTo(needed);
        Rule lapsed = Rule.exemption("consent-lapsed", Condition.consentOlderThan(valid), FIRST, OLD)
                .exceptionTo(given);
        Rule edge = Rule.exemption("consent-edge", Condition.consentOnTheEdge(valid), FIRST, OLD)
                .unsettled("The ways of counting disagree.")
                .exceptionTo(given);
        return RuleSet.builder("made-up", "1")
                .rules(needed, given, lapsed, edge)
                .start(FIRST)
                .build();
    }
}
