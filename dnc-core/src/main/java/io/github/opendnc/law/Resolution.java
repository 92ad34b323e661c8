package io.github.opendnc.law;

/**
 * What a company makes for itself of a rule that the law leaves unsettled. A value type: immutable and thread-safe.
 *
 * @param ruleId the rule
 * @param outcome what the company makes of it
 * @param by who resolved it; not blank, because every decision says it
 * @param reason why; not blank either
 */
public record Resolution(String ruleId, Outcome outcome, String by, String reason) {
    /**
     * What a company makes of a rule.
     *
     * @throws IllegalArgumentException if nobody is named, or no reason
     */
    public Resolution {
        if (by.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("rule " + ruleId + ": expected who resolved it and why, found "
                    + (by.isBlank() ? "nobody" : "no reason"));
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
        return ruleId + " resolved by " + by + " as " + (outcome == Outcome.APPLIES ? "applying" : "not applying")
                + ": " + reason;
    }
}
