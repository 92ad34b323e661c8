package io.github.opendnc;

/**
 * A fact that is held but cannot be right. A value type: immutable and thread-safe.
 *
 * @param fact the fact
 * @param what what is wrong with it; does not repeat a telephone number
 */
public record Problem(Fact fact, String what) {
    /** Fact and problem, for example {@code consent_on: 2062-01-01 is after the day of the call, 2026-11-24}. */
    @Override
    public String toString() {
        return fact + ": " + what;
    }
}
