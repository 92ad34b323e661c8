package io.github.opendnc;

import java.util.Objects;

/** The answer to "may this call be made?". There is no fourth answer. */
public enum Verdict {
    /** No ban applies, among the rule sets that govern the number. */
    MAY_CALL,
    /** A ban applies, and the decision names it. */
    MAY_NOT_CALL,
    /**
     * A fact is missing, a list cannot answer, no rule set covers the number, or the law itself is unsettled.
     * This is never permission.
     */
    UNDETERMINED;

    /** Whether this is {@link #MAY_CALL}, the only answer that permits a call. */
    public boolean mayCall() {
        return this == MAY_CALL;
    }

    /** The stricter of two answers. A ban is stricter than a doubt, and a doubt is stricter than a permission. */
    public Verdict strictest(Verdict other) {
        Objects.requireNonNull(other, "verdict");
        if (this == MAY_NOT_CALL || other == MAY_NOT_CALL) {
            return MAY_NOT_CALL;
        }
        return this == MAY_CALL ? other : this;
    }
}
