package io.github.opendnc;

import io.github.opendnc.numbering.NumberingPlan;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The clocks in each state, as far as the numbering plan tells. A time zone that is given for a person in a state must
 * agree with one of them. Thread-safe; asking again allocates nothing.
 */
final class StateClocks {
    private record Known(Set<ZoneId> zones, List<WallClock> clocks) {}

    private final NumberingPlan plan;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    StateClocks(NumberingPlan plan) {
        this.plan = plan;
    }

    Set<ZoneId> zones(String state) {
        return known(state).zones();
    }

    /** The clocks of these zones. */
    List<WallClock> of(String state) {
        return known(state).clocks();
    }

    /**
     * Whether a clock may be that of a place in a state, by what both show at an epoch second and in the year before it.
     * True if the plan knows no clock of the state.
     */
    boolean mayBe(WallClock clock, String state, long second) {
        List<WallClock> there = of(state);
        for (int i = 0; i < there.size(); i++) { // an iterator would be allocated
            if (clock.agreesWith(there.get(i), second)) {
                return true;
            }
        }
        return there.isEmpty();
    }

    private Known known(String state) {
        Known there = known.get(state);
        if (there == null) {
            there = read(state);
            known.put(state, there);
        }
        return there;
    }

    private Known read(String state) {
        Set<ZoneId> zones = new LinkedHashSet<>();
        plan.areaCodes().stream()
                .filter(areaCode -> areaCode.regions().contains(state))
                .forEach(areaCode -> zones.addAll(areaCode.zones()));
        return new Known(zones, zones.stream().map(WallClock::of).toList());
    }
}
