package io.github.opendnc.law;

import io.github.opendnc.text.OneLine;
import java.util.Objects;

/**
 * A company's own decision that a rule which the law leaves open applies, or does not apply. A value type: immutable
 * and thread-safe.
 *
 * @param ruleId the rule
 * @param outcome what the company decided
 * @param who settled it; not blank, because every decision says it
 * @param why the reason; not blank either
 */
public record Settlement(String ruleId, Outcome outcome, String who, String why) {
    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if {@code who} or {@code why} is blank; or if any text has a line break or
     *     another control character, because pages repeat it
     */
    public Settlement {
        Objects.requireNonNull(outcome, "outcome");
        OneLine.checked("rule id", ruleId);
        OneLine.checked("who settled a rule", who);
        OneLine.checked("why a rule is settled", why);
        if (OneLine.isBlank(who) || OneLine.isBlank(why)) {
            throw new IllegalArgumentException("rule " + ruleId + ": expected who settled it and why, found "
                    + (OneLine.isBlank(who) ? "nobody" : "no reason"));
        }
    }

    /** What the company decided about the rule. */
    public enum Outcome {
        /** It applies: a ban bars, an exemption lifts. */
        APPLIES,
        /** It does not apply. */
        DOES_NOT_APPLY
    }

    @Override
    public String toString() {
        return ruleId + " settled by " + who + " as " + (outcome == Outcome.APPLIES ? "applying" : "not applying")
                + ": " + why;
    }
}
