package io.github.opendnc;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/**
 * What the clock of a time zone shows at an instant. {@link ZoneRules#getOffset} allocates for instants beyond the last
 * transition it has listed, and a verdict allocates nothing; so the transitions of the years that calls are made in are
 * laid out once in an array, and only other years ask the rules. Thread-safe, and immutable to whoever looks from outside.
 */
final class WallClock {
    private static final Instant FIRST = Instant.parse("2003-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2060-01-01T00:00:00Z");
    private static final ConcurrentMap<ZoneId, WallClock> CLOCKS = new ConcurrentHashMap<>();

    /** Which version of the time zone database these clocks go by. */
    static final String TIME_ZONE_DATA =
            ZoneRulesProvider.getVersions("America/New_York").lastKey();

    private final ZoneId zone;
    private final long[] transitions; // epoch seconds, the first is FIRST, the last LAST
    private final int[] offsets; // offsets[i] holds from transitions[i]
    /** Where the last answer was found: calls are made now, so the next one is most often there too. Threads may race. */
    private int recent;

    /** Lays a clock out; {@link #of} hands out one for each zone. */
    WallClock(ZoneId zone) {
        this.zone = zone;
        ZoneRules rules = zone.getRules();
        List<ZoneOffsetTransition> changes = Stream.iterate(
                        rules.nextTransition(FIRST),
                        next -> next != null && next.getInstant().isBefore(LAST),
                        next -> rules.nextTransition(next.getInstant()))
                .toList();
        transitions = Stream.of(
                        Stream.of(FIRST), changes.stream().map(ZoneOffsetTransition::getInstant), Stream.of(LAST))
                .flatMap(instants -> instants)
                .mapToLong(Instant::getEpochSecond)
                .toArray();
        offsets = Stream.concat(
                        Stream.of(rules.getOffset(FIRST)), changes.stream().map(ZoneOffsetTransition::getOffsetAfter))
                .mapToInt(ZoneOffset::getTotalSeconds)
                .toArray();
    }

    static WallClock of(ZoneId zone) {
        return CLOCKS.computeIfAbsent(zone, WallClock::new);
    }

    ZoneId zone() {
        return zone;
    }

    /** Seconds from 1970-01-01T00:00 by this clock. */
    long localSecond(Instant instant) {
        long second = instant.getEpochSecond();
        int i = recent;
        if (second < transitions[i] || second >= transitions[i + 1]) {
            i = Arrays.binarySearch(transitions, second);
            i = i >= 0 ? i : ~i - 1;
            if (i < 0 || i >= transitions.length - 1) {
                return second + zone.getRules().getOffset(instant).getTotalSeconds();
            }
            recent = i;
        }
        return second + offsets[i];
    }
}
