package io.github.opendnc;

import java.time.ZoneId;
import java.util.List;

/** Tells whether one scrubber judges two calls by the same rules: see {@link Outcomes#law}. A value type. */
public final class GoverningLaw {
    private final int rules;
    private final List<ZoneId> clocks;

    GoverningLaw(int rules, List<ZoneId> clocks) {
        this.rules = rules;
        this.clocks = List.copyOf(clocks);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GoverningLaw that && rules == that.rules && clocks.equals(that.clocks);
    }

    @Override
    public int hashCode() {
        return 31 * clocks.hashCode() + rules;
    }

    @Override
    public String toString() {
        return "law " + rules + (clocks.isEmpty() ? "" : " by the clocks of " + clocks);
    }
}
