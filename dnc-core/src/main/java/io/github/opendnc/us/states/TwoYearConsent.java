package io.github.opendnc.us.states;

import static io.github.opendnc.law.Condition.consent;
import static io.github.opendnc.law.Condition.consentOlderThan;
import static io.github.opendnc.law.Condition.consentOnTheEdge;
import static io.github.opendnc.us.states.Terms.SIGNED_FOR_MACHINES;
import static io.github.opendnc.us.states.Terms.START;
import static io.github.opendnc.us.states.Terms.edge;
import static io.github.opendnc.us.states.Terms.limit;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.Dated;
import io.github.opendnc.law.Rule;
import java.time.Period;
import java.util.EnumSet;

/**
 * A written consent to recorded calls that is valid for two years. An older one opens no call. An oral one counts for a
 * single call, and another writing may not speak of such calls, so that these leave a call open.
 */
final class TwoYearConsent {
    private final Rule[] rules;

    private TwoYearConsent(Rule... rules) {
        this.rules = rules;
    }

    /**
     * The consent that lifts a ban.
     *
     * @param prefix the beginning of the ids of the state
     * @param words of the law on how long it is valid
     */
    static TwoYearConsent to(Rule ban, String prefix, Citation law, String words) {
        Dated<Period> valid = limit(Period.ofYears(2), law);
        Rule consent = Rule.exemption(prefix + "-consent", SIGNED_FOR_MACHINES, START, law)
                .saying("A person who gave written consent to such calls in the last 2 years may be called.")
                .exceptionTo(ban);
        Rule over = Rule.exemption(prefix + "-consent-over", consentOlderThan(valid), START, law)
                .saying("A written consent is valid for 2 years.")
                .quoting(words)
                .exceptionTo(consent);
        Rule onTheEdge = edge(over, consentOnTheEdge(valid), consent)
                .saying("On the day on which the period ends it is open whether the consent is still valid.");
        Rule other = Rule.exemption(
                        prefix + "-other-consent-open",
                        consent(EnumSet.complementOf(EnumSet.of(ConsentKind.WRITTEN_ROBOCALL))),
                        START,
                        law)
                .saying("A person who consented in another way may be called.")
                .unsettled(
                        "Oral consent counts for one call alone, and whether another writing speaks of such calls is no fact of a call.")
                .exceptionTo(ban);
        return new TwoYearConsent(consent, over, onTheEdge, other);
    }

    /** The exemptions that it becomes. */
    Rule[] rules() {
        return rules.clone();
    }
}
