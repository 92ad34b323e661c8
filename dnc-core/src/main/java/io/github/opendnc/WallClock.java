package io.github.opendnc;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * What the clock of a time zone shows at an instant. {@link ZoneRules#getOffset} allocates for instants beyond the last
 * transition it has listed, and a verdict allocates nothing; so the transitions of the years that calls are made in are
 * laid out once, and only other years ask the rules. Thread-safe, and immutable to whoever looks from outside.
 */
final class WallClock {
    private static final Instant FIRST = Instant.parse("2003-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2060-01-01T00:00:00Z");
    private static final ConcurrentMap<ZoneId, WallClock> CLOCKS = new ConcurrentHashMap<>();

    /** Which version of the time zone database these clocks go by. */
    static final String TIME_ZONE_DATA =
            ZoneRulesProvider.getVersions("America/New_York").lastKey();

    private final ZoneId zone;
    private final boolean ofNoPlace;
    /** Where the last answer was found: calls are made now, so the next one is most often there too. Threads may race. */
    private Span recent = new Span(0, 0, 0);
    /** Laid out when first needed: a program that asks about one number needs no other place's clock. Threads may race. */
    private @Nullable List<Span> spans;

    /** {@link #of} hands out one for each zone. */
    WallClock(ZoneId zone) {
        this.zone = zone;
        this.ofNoPlace = zone.normalized().equals(ZoneOffset.UTC);
    }

    static WallClock of(ZoneId zone) {
        return CLOCKS.computeIfAbsent(zone, WallClock::new);
    }

    ZoneId zone() {
        return zone;
    }

    /** Whether it shows UTC on every day, as no clock in North America does. */
    boolean isOfNoPlace() {
        return ofNoPlace;
    }

    /** Seconds from 1970-01-01T00:00 by this clock. */
    long localSecond(Instant instant) {
        long second = instant.getEpochSecond();
        Span span = recent;
        if (!span.holds(second)) {
            span = find(second);
            if (span == null) {
                return second + zone.getRules().getOffset(instant).getTotalSeconds();
            }
            recent = span;
        }
        return second + span.offset;
    }

    /** The span that holds a second; null for years beyond. */
    private @Nullable Span find(long second) {
        List<Span> known = spans;
        if (known == null) {
            known = laidOut(zone.getRules());
            spans = known;
        }
        for (int i = 0; i < known.size(); i++) { // an iterator would be allocated
            if (known.get(i).holds(second)) {
                return known.get(i);
            }
        }
        return null;
    }

    /** What the rules say of the years between {@link #FIRST} and {@link #LAST}; whole to every thread that sees it. */
    private static List<Span> laidOut(ZoneRules rules) {
        List<Span> spans = new ArrayList<>();
        Instant from = FIRST;
        while (from.isBefore(LAST)) {
            ZoneOffsetTransition next = rules.nextTransition(from);
            Instant until = next == null || next.getInstant().isAfter(LAST) ? LAST : next.getInstant();
            spans.add(new Span(
                    from.getEpochSecond(),
                    until.getEpochSecond(),
                    rules.getOffset(from).getTotalSeconds()));
            from = until;
        }
        return List.copyOf(spans);
    }

    /**
     * A time between two changes of a clock.
     *
     * @param from the first epoch second
     * @param until the first that is not in it any more
     * @param offset seconds that the clock is ahead of UTC
     */
    private record Span(long from, long until, int offset) {
        boolean holds(long second) {
            return second >= from && second < until;
        }
    }
}
