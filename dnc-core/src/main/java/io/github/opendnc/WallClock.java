package io.github.opendnc;

import io.github.opendnc.numbering.ClockChange;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What the clock of a time zone shows at an instant. {@link ZoneRules#getOffset} allocates for instants after the last
 * transition that it has listed, and a verdict allocates nothing. So the transitions of the years in which calls are
 * made are laid out once; only other years ask the zone's rules. Thread-safe, and immutable as seen from outside.
 *
 * <p>If the JVM does not know a {@link ClockChange}, it is not known what the clock shows from that change on. The
 * clock then has three {@linkplain #readings}: noon, and the first and the last second of that day. Hours of a law
 * treat all three alike only if they do not matter. So a verdict that depends on the hour is undetermined, and no other
 * is.
 */
final class WallClock {
    private static final Instant FIRST = Instant.parse("2003-01-01T00:00:00Z");
    /** The same instants for all calls, so that what is said about a clock is the same on every day. */
    private static final Instant WINTER = Instant.parse("2026-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("2060-01-01T00:00:00Z");
    private static final long HOUR = 3_600;
    private static final int DAY = 86_400;
    static final long YEAR = 365L * DAY;
    private static final int QUARTERS = 4;
    private static final int GUAM = 36_000;
    private static final int SAMOA = -39_600;
    /** In summer, the clock of the east of North America that is least behind UTC. */
    private static final int NEWFOUNDLAND = -9_000;

    private static final Pattern OFFSETS = Pattern.compile("Etc/|SystemV/|GMT|UTC|UT|[+-]");
    private static final int AS_THE_JVM_SAYS = -1;
    /** The clocks of the time zone database. Other offsets are not kept: hundreds of thousands can be written. */
    private static final ConcurrentMap<ZoneId, WallClock> CLOCKS = new ConcurrentHashMap<>();

    /** The version of the time zone database that these clocks use. */
    static final String TIME_ZONE_DATA = ClockChange.installedTimeZoneData();

    private final ZoneId zone;
    private final @Nullable ClockChange missed;
    private final long doubtfulFrom;
    /** The second of the day that it shows from the unknown change on, or {@link #AS_THE_JVM_SAYS}. */
    private final int shows;

    private final boolean namedByOffset;
    private final WallClock[] readings;
    /**
     * Where the last answer was found. Calls are made now, so the next answer is mostly there too. Threads may race.
     */
    private Span recent = new Span(0, 0, 0);
    /**
     * Laid out when first needed: a program that asks about one number needs no clock of another place. Threads may
     * race.
     */
    private @Nullable Years years;

    /** Use {@link #of}, which keeps one clock for each zone of the database. */
    WallClock(ZoneId zone) {
        this.zone = zone;
        this.namedByOffset = OFFSETS.matcher(zone.getId()).lookingAt();
        this.missed = ClockChange.missedBy(zone).orElse(null);
        this.shows = AS_THE_JVM_SAYS;
        this.doubtfulFrom = missed == null ? Long.MAX_VALUE : missed.from().getEpochSecond();
        this.readings = missed == null
                ? new WallClock[] {this}
                : new WallClock[] {
                    new WallClock(zone, missed, DAY / 2),
                    new WallClock(zone, missed, 0),
                    new WallClock(zone, missed, DAY - 1)
                };
    }

    private WallClock(ZoneId zone, ClockChange missed, int shows) {
        this.zone = zone;
        this.namedByOffset = OFFSETS.matcher(zone.getId()).lookingAt();
        this.missed = missed;
        this.shows = shows;
        this.doubtfulFrom = missed.from().getEpochSecond();
        this.readings = new WallClock[] {this};
    }

    static WallClock of(ZoneId zone) {
        WallClock known = CLOCKS.get(zone);
        if (known != null) {
            return known;
        }
        return ZoneRulesProvider.getAvailableZoneIds().contains(zone.getId())
                ? CLOCKS.computeIfAbsent(zone, WallClock::new)
                : new WallClock(zone);
    }

    ZoneId zone() {
        return zone;
    }

    /** The seconds that it is ahead of UTC, apart from summer time. */
    int standardOffset() {
        return zone.getRules().getStandardOffset(WINTER).getTotalSeconds();
    }

    /**
     * Whether no person under these laws has this clock: it is one of neither North America nor the islands that
     * American Samoa and Guam bound, or its name is that of a place elsewhere. Whoever gives such a zone mostly gives
     * his own, that of UTC, or an offset with the wrong sign. It would open people's nights.
     */
    boolean isOfNoPlace() {
        return years().ofNoPlace();
    }

    /** Whether its name is an offset from UTC and no place, like -05:00 and Etc/GMT+5. */
    boolean isNamedByOffset() {
        return namedByOffset;
    }

    /** The readings that it may have; only itself if the JVM knows every change. Do not write to the array. */
    WallClock[] readings() {
        return readings;
    }

    /** The change that the JVM does not know; null if it knows them all. */
    @Nullable
    ClockChange missed() {
        return missed;
    }

    /** Whether it is not known what the clock shows at an instant. */
    boolean isDoubtful(Instant instant) {
        return isDoubtful(instant.getEpochSecond());
    }

    /** The same for an epoch second. */
    boolean isDoubtful(long second) {
        return second >= doubtfulFrom;
    }

    /**
     * The epoch second at which this clock shows a time. If it shows it twice, one of the two. What is not known is an
     * hour: of the three {@linkplain #readings} one goes by the JVM, one is an hour behind and one an hour ahead.
     */
    long secondWhenShown(long local) {
        long about = local - (byTheJvm(local) - local);
        long second = local - (byTheJvm(about) - about);
        return shows == AS_THE_JVM_SAYS || !isDoubtful(second)
                ? second
                : second + Integer.signum(DAY / 2 - shows) * HOUR;
    }

    /** Seconds from 1970-01-01T00:00 on this clock, at an epoch second. */
    long localSecond(long second) {
        return shown(second, byTheJvm(second));
    }

    /** The same as the JVM says, whether or not that is in doubt. */
    private long byTheJvm(long second) {
        Span span = recent;
        if (!span.holds(second)) {
            span = find(second);
            if (span == null) {
                return second
                        + zone.getRules()
                                .getOffset(Instant.ofEpochSecond(second))
                                .getTotalSeconds();
            }
            recent = span;
        }
        return second + span.offset;
    }

    /**
     * Whether this clock surely shows what another shows, at an epoch second and in the three quarters of a year before
     * it. A clock without summer time agrees in half of the year with one that has it, and zones part when a law changes.
     */
    boolean agreesWith(WallClock other, long second) {
        if (zone.equals(other.zone)) {
            return true;
        }
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            long then = second - quarter * (YEAR / QUARTERS);
            if (byTheJvm(then) != other.byTheJvm(then)) {
                return false;
            }
        }
        return !isDoubtful(second) && !other.isDoubtful(second);
    }

    /** The epoch seconds besides that of a change at which {@link #agreesWith} may give another answer because of it. */
    static LongStream comparedBecauseOf(long change) {
        return LongStream.rangeClosed(1, QUARTERS - 1).map(quarter -> change + quarter * (YEAR / QUARTERS));
    }

    /** Whether this clock is known to show what another shows, at every instant. */
    boolean isAlways(WallClock other) {
        return zone.equals(other.zone)
                || (missed == null && other.missed == null && zone.getRules().equals(other.zone.getRules()));
    }

    /**
     * The epoch seconds between two others at which it changes, or from which it is doubtful. None in years that are not
     * laid out.
     */
    LongStream changes(long from, long until) {
        return LongStream.concat(years().spans().stream().mapToLong(Span::until), LongStream.of(doubtfulFrom))
                .filter(change -> change >= from && change <= until);
    }

    private long shown(long second, long local) {
        return second < doubtfulFrom || shows == AS_THE_JVM_SAYS ? local : local - Math.floorMod(local, DAY) + shows;
    }

    /** The span that contains a second; null for years that are not laid out. */
    private @Nullable Span find(long second) {
        List<Span> known = years().spans();
        for (int i = 0; i < known.size(); i++) { // an iterator would be allocated
            if (known.get(i).holds(second)) {
                return known.get(i);
            }
        }
        return null;
    }

    private Years years() {
        Years known = years;
        if (known == null) {
            known = Years.of(zone);
            years = known;
        }
        return known;
    }

    /**
     * What the rules of a zone say about the years between {@link #FIRST} and {@link #LAST}. A thread that sees it sees
     * all of it.
     */
    private record Years(List<Span> spans, boolean ofNoPlace) {
        static Years of(ZoneId zone) {
            ZoneRules rules = zone.getRules();
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
            boolean ofNoPlace = spans.stream().anyMatch(Span::isOfNoPlace);
            return new Years(List.copyOf(spans), ofNoPlace || PlacesElsewhere.include(zone));
        }
    }

    /**
     * The time between two changes of a clock.
     *
     * @param from the first epoch second
     * @param until the first epoch second after it
     * @param offset the seconds that the clock is ahead of UTC
     */
    private record Span(long from, long until, int offset) {
        boolean isOfNoPlace() {
            return offset != GUAM && (offset < SAMOA || offset > NEWFOUNDLAND);
        }

        boolean holds(long second) {
            return second >= from && second < until;
        }
    }
}
