package io.github.opendnc;

import io.github.opendnc.text.OneLine;
import java.util.Objects;

/**
 * A fact that is held but cannot be right. A value type: immutable and thread-safe.
 *
 * @param fact the fact
 * @param what what is wrong with it; does not repeat a telephone number
 */
public record Problem(Fact fact, String what) {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it has a line break or another control character, because pages repeat it
     */
    public Problem {
        Objects.requireNonNull(fact, "fact");
        OneLine.checked(fact.toString(), Objects.requireNonNull(what, "what is wrong with the fact"));
    }

    /** Fact and problem, for example {@code consent_on: 2062-01-01 is after the day of the call, 2026-11-24}. */
    @Override
    public String toString() {
        return fact + ": " + what;
    }
}
