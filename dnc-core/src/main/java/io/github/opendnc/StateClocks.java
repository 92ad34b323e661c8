package io.github.opendnc;

import com.google.common.primitives.ImmutableLongArray;
import io.github.opendnc.numbering.NumberingPlan;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/**
 * The clocks in each state, as far as the numbering plan tells, and their offsets from UTC in winter and summer. A time
 * zone that is given for a person in a state must agree with them. Thread-safe; asking again allocates nothing.
 */
final class StateClocks {
    private record Known(Set<ZoneId> zones, ImmutableLongArray offsets) {}

    /**
     * Clocks of places in a state that no area code has for its own: the Navajo Nation, Creighton and Denare Beach, the
     * Magdalen Islands. Source: the comments of the time zone database on Arizona, Saskatchewan and Quebec.
     */
    private static final Map<String, String> OF_FEW_PLACES =
            Map.of("AZ", "America/Denver", "SK", "America/Winnipeg", "QC", "America/Halifax");

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
        Set<ZoneId> all = new LinkedHashSet<>(zones);
        Optional.ofNullable(OF_FEW_PLACES.get(state)).map(ZoneId::of).ifPresent(all::add);
        return new Known(
                zones,
                ImmutableLongArray.copyOf(
                        zones.isEmpty()
                                ? LongStream.empty()
                                : all.stream()
                                        .mapToLong(zone -> WallClock.of(zone).offsets())
                                        .distinct()));
    }
}
