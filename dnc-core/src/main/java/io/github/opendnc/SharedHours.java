package io.github.opendnc;

import java.util.Arrays;

/**
 * The part of a day that some laws leave open at once on several clocks, where a law names a clock of its own. It is
 * bounded from below for all days that no law closes, because looking at each day takes long. Immutable.
 */
final class SharedHours {
    private static final int SUMMER_TIME = 3_600;
    private static final int DAY = 86_400;

    private final OwnClockClause[] byOwnClocks;
    /** From when to when all other laws are open, on the clock of the person. */
    private final int from;

    private final int to;

    SharedHours(ClosureClause[] closures) {
        byOwnClocks =
                Arrays.stream(closures).filter(OwnClockClause.class::isInstance).toArray(OwnClockClause[]::new);
        int latest = 0;
        int earliest = DAY;
        for (ClosureClause closure : closures) {
            if (!(closure instanceof OwnClockClause)) {
                latest = Math.max(latest, closure.latestOpening());
                earliest = Math.min(earliest, closure.earliestClosing());
            }
        }
        from = latest;
        to = earliest;
    }

    /**
     * Whether the same part of each such day is open on all of these clocks, and is the longest open part on each of
     * them. What else is open on a clock comes before or after that part. It ends with the hours that the law's own
     * clock had on the day before, or begins when some hours have closed. When in doubt it is false.
     */
    boolean areLongestOn(WallClock... clocks) {
        int opens = Integer.MIN_VALUE; // in UTC, as if nobody kept summer time
        int closes = Integer.MAX_VALUE;
        int other = DAY - to;
        for (WallClock clock : clocks) {
            opens = Math.max(opens, from - clock.standardOffset());
            closes = Math.min(closes, to - clock.standardOffset());
        }
        for (OwnClockClause own : byOwnClocks) {
            opens = Math.max(opens, own.latestOpening() - own.clock().standardOffset());
            closes = Math.min(closes, own.earliestClosing() - own.clock().standardOffset());
            other = Math.max(other, longestOther(own, clocks));
        }
        // Clocks that keep summer time open and close up to an hour earlier. A day of a change may be an hour shorter.
        return closes - SUMMER_TIME - opens - SUMMER_TIME > other;
    }

    /** The most that a day may have open before or after the hours by the clock of a law. */
    private static int longestOther(OwnClockClause own, WallClock[] clocks) {
        int longest = 0;
        for (WallClock clock : clocks) {
            int ahead = clock.standardOffset() - own.clock().standardOffset();
            int ofTheDayBefore = own.latestClosing() + ahead + SUMMER_TIME - DAY;
            int afterClosing = DAY - (own.earliestClosing() + ahead - SUMMER_TIME);
            longest = Math.max(longest, Math.max(ofTheDayBefore, afterClosing));
        }
        return longest;
    }
}
