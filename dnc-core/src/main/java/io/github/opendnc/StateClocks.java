package io.github.opendnc;

import com.google.common.primitives.ImmutableLongArray;
import io.github.opendnc.numbering.NumberingPlan;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The clocks in each state, as far as the numbering plan tells, and their offsets from UTC in winter and summer. A time
 * zone that is given for a person in a state must agree with them. Thread-safe; asking again allocates nothing.
 */
final class StateClocks {
    private record Known(Set<ZoneId> zones, ImmutableLongArray offsets) {}

    private final NumberingPlan plan;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    StateClocks(NumberingPlan plan) {
        this.plan = plan;
    }

    Set<ZoneId> zones(String state) {
        return of(state).zones();
    }

    /**
     * Whether a clock in a state has the same offsets as this clock, in winter and in summer. True if the plan knows no
     * clock of the state.
     */
    boolean mayBe(WallClock clock, String state) {
        ImmutableLongArray there = of(state).offsets();
        return there.isEmpty() || there.contains(clock.offsets());
    }

    private Known of(String state) {
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
        return new Known(
                zones,
                ImmutableLongArray.copyOf(zones.stream()
                        .mapToLong(zone -> WallClock.of(zone).offsets())
                        .distinct()));
    }
}
