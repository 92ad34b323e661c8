package io.github.opendnc.law;

/** How a law counts the months between a dealing and a call. */
public enum MonthCounting {
    /**
     * Back from the day of the call, not counting that day, clamped to the end of a shorter month: Interpretation Act
     * (Canada) s. 28. A dealing on the day of the call itself is the edge.
     */
    BACK_FROM_THE_CALL,
    /**
     * The law does not say, as in the United States. Counting forward from the dealing and counting back from the call
     * must agree. Where they do not, and on the anniversary, is the edge.
     */
    BOTH_WAYS
}
