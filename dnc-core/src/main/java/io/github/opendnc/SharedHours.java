package io.github.opendnc;

/**
 * The part of a day that all laws leave open at once on several clocks, where a law names a clock of its own. It is
 * bounded from below for all days that no law closes, because looking at each day takes long.
 */
final class SharedHours {
    private static final int SUMMER_TIME = 3_600;
    private static final int DAY = 86_400;

    private SharedHours() {}

    /**
     * Whether the same part of each such day is open on all of these clocks, and is the longest open part on each of
     * them. What else is open on a clock comes before or after that part. It ends with the hours that the law's own
     * clock had on the day before, or begins when some hours have closed. When in doubt it is false.
     */
    static boolean areLongest(ClosureClause[] closures, WallClock[] clocks) {
        int from = 0;
        int to = DAY;
        int opens = Integer.MIN_VALUE; // in UTC, as if nobody kept summer time
        int closes = Integer.MAX_VALUE;
        int other = 0;
        for (ClosureClause closure : closures) {
            if (closure instanceof OwnClockClause own) {
                opens = Math.max(opens, own.latestOpening() - own.clock().standardOffset());
                closes = Math.min(closes, own.earliestClosing() - own.clock().standardOffset());
                other = Math.max(other, longestOther(own, clocks));
            } else {
                from = Math.max(from, closure.latestOpening());
                to = Math.min(to, closure.earliestClosing());
            }
        }
        for (WallClock clock : clocks) {
            opens = Math.max(opens, from - clock.standardOffset());
            closes = Math.min(closes, to - clock.standardOffset());
        }
        // Clocks that keep summer time open and close up to an hour earlier. A day of a change may be an hour shorter.
        return closes - SUMMER_TIME - opens - SUMMER_TIME > Math.max(other, DAY - to);
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
