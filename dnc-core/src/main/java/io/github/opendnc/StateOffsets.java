package io.github.opendnc;

import io.github.opendnc.numbering.NumberingPlan;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * By how much the clocks of each state are off UTC, summer time aside: what a time zone said of a person there must agree with.
 * Thread-safe; asking again allocates nothing.
 */
final class StateOffsets {
    private final NumberingPlan plan;
    private final Map<String, int[]> known = new ConcurrentHashMap<>();

    StateOffsets(NumberingPlan plan) {
        this.plan = plan;
    }

    /** Whether some clock in a state is off as a clock is; of a state of which the plan knows none nothing is said. */
    boolean mayBe(WallClock clock, String state) {
        int[] there = known.get(state);
        if (there == null) {
            there = of(state);
            known.put(state, there);
        }
        for (int offset : there) {
            if (offset == clock.standardOffset()) {
                return true;
            }
        }
        return there.length == 0;
    }

    private int[] of(String state) {
        return plan.areaCodes().stream()
                .filter(areaCode -> areaCode.regions().contains(state))
                .flatMap(areaCode -> areaCode.zones().stream())
                .mapToInt(StateOffsets::of)
                .distinct()
                .toArray();
    }

    private static int of(ZoneId zone) {
        return WallClock.of(zone).standardOffset();
    }
}
