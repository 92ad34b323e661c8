package io.github.opendnc.law;

import io.github.opendnc.text.OneLine;

/**
 * A company's own decision on a rule that the law leaves open: it applies, or it does not. A value type: immutable and thread-safe.
 *
 * @param ruleId the rule
 * @param outcome what the company makes of it
 * @param who settled it; not blank, because every decision says it
 * @param why not blank either
 */
public record Settlement(String ruleId, Outcome outcome, String who, String why) {
    /**
     * What a company makes of a rule.
     *
     * @throws IllegalArgumentException if nobody is named, or no reason; or if a text has a line break or another control
     *     character, for pages repeat it
     */
    public Settlement {
        OneLine.checked("rule id", ruleId);
        OneLine.checked("who settled a rule", who);
        OneLine.checked("why a rule is settled", why);
        if (who.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("rule " + ruleId + ": expected who settled it and why, found "
                    + (who.isBlank() ? "nobody" : "no reason"));
        }
    }

    /** What becomes of the rule. */
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
