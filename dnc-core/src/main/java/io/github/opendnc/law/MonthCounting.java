package io.github.opendnc.law;

/** How a law counts the months between a dealing and a call. */
public enum MonthCounting {
    /**
     * Back from the day of the call, that day left out, clamped to the end of a shorter month: Interpretation Act
     * (Canada) s. 28. A dealing on the day of the call itself is the edge.
     */
    BACK_FROM_THE_CALL,
    /**
     * The law does not say, as in the United States: forward from the dealing and back from the call must agree; where
     * they do not, and on the anniversary, is the edge.
     */
    BOTH_WAYS
}
