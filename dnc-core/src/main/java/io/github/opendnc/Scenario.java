package io.github.opendnc;

import io.github.opendnc.law.Caller;
import io.github.opendnc.law.Line;
import io.github.opendnc.law.RequestScope;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * One way in which a call's unknown facts could come out. It is packed in a long, so that asking the rules about
 * thousands of scenarios a second allocates nothing.
 *
 * <pre>
 * bits  0-20  day of the call where the person is, epoch day + 2^20
 * bits 21-37  second of that day (0 to 86399)
 * bit  38     the hours are judged
 * bits 39-40  line: 0 residential, 1 wireless, 2 business landline, 3 business wireless
 * bit  41     the number is on the rule set's registry
 * bit  42     the number is on the company's own list
 * bits 43-45  the cap on exempt robocalls is reached: 30, 7, 1 days
 * bit  46     the do-not-call request is about all calls, not about marketing only
 * bit  47     the cap on calls to this person in 24 hours is reached
 * bits 48-50  caller, bits 51-52 technology, bits 53-60 purposes, bit 61 registered with the operator
 * bit  62     a stranger: no dealing, no consent, no request
 * </pre>
 *
 * <p>Every unknown that is tried both ways is a bit of its own, so the scenarios of a call are the submasks of its open
 * bits. That is why the line has one bit for "wireless" and one for "business". Zones are the exception: each candidate
 * zone has its own day and second, and so a scenario of its own.
 */
final class Scenario {
    private static final long DAY_OFFSET = 1L << 20;
    private static final int SECOND = 21;
    private static final int CALLER = 48;
    private static final int TECHNOLOGY = 51;
    private static final int PURPOSES = 53;
    private static final long SECONDS_PER_DAY = 86_400;

    static final long DAY_BITS = (1L << SECOND) - 1;
    static final long JUDGED = 1L << 38;
    /** The bits for the second of the day and for whether it is judged. */
    static final long CLOCK_BITS = (1L << 39) - 1 - DAY_BITS;

    private static final int LINE_WIRELESS_AT = 39;
    static final long LINE_WIRELESS = 1L << LINE_WIRELESS_AT;
    static final long LINE_BUSINESS = 1L << 40;
    static final long LISTED = 1L << 41;
    static final long COMPANY_LISTED = 1L << 42;
    static final long CAP_30_DAYS = 1L << 43;
    static final long CAP_7_DAYS = 1L << 44;
    static final long CAP_1_DAY = 1L << 45;
    static final long REQUEST_OF_ALL = 1L << 46;
    static final long ATTEMPTS_CAPPED = 1L << 47;
    /** The bits that may be unknown for a call and are then tried both ways. */
    static final long UNKNOWN_BITS = (1L << CALLER) - LINE_WIRELESS;

    static final long CALLER_BITS = 7L << CALLER;
    static final long TECHNOLOGY_BITS = 3L << TECHNOLOGY;
    static final long PURPOSE_BITS = 0xFFL << PURPOSES;
    static final long REGISTERED = 1L << 61;
    static final long STRANGER = 1L << 62;
    /** Stands for the registry's answer where a clause tells what it reads. The answer is no part of a scenario. */
    static final long LOOKUP = 1L << 63;

    /** How many kinds of campaigns a scenario can tell apart. Strangers and others are counted separately. */
    static final int CAMPAIGNS = 1 << (63 - CALLER);

    /** Not a scenario: there are several clocks, and each has its own scenario. */
    static final long NO_MOMENT = Long.MIN_VALUE;

    private Scenario() {}

    /** Each bit that may be unknown, in ascending order. */
    static LongStream unknownBits() {
        return IntStream.range(LINE_WIRELESS_AT, CALLER).mapToLong(at -> 1L << at);
    }

    /** The place of the lowest of some bits among {@link #unknownBits}. */
    static int placeOfUnknown(long bits) {
        return Long.numberOfTrailingZeros(bits) - LINE_WIRELESS_AT;
    }

    /** What the campaign and the call say. The moment and the open facts are added later. */
    static long of(Call call, Caller caller) {
        Campaign campaign = call.campaign();
        return (long) caller.ordinal() << CALLER
                | (long) campaign.technology().ordinal() << TECHNOLOGY
                | (long) campaign.purposeBits() << PURPOSES
                | (campaign.isRegistered() ? REGISTERED : 0)
                | (call.facts().isStranger() ? STRANGER : 0)
                | (call.facts().requestScope == RequestScope.ALL ? REQUEST_OF_ALL : 0)
                | (call.line() == Line.WIRELESS ? LINE_WIRELESS : 0)
                | (call.line() == Line.BUSINESS ? LINE_BUSINESS : 0);
    }

    /**
     * The line bits that are not known. A business line may be a mobile. For an unknown line, the law says what it may
     * be.
     */
    static long openLine(Line line, boolean unknownMayBeBusiness) {
        return switch (line) {
            case RESIDENTIAL, WIRELESS -> 0;
            case CONSUMER, BUSINESS -> LINE_WIRELESS;
            case UNKNOWN -> unknownMayBeBusiness ? LINE_WIRELESS | LINE_BUSINESS : LINE_WIRELESS;
        };
    }

    /**
     * How many clocks must be tried. It is one, unless the call gives an instant and the place or its clock is not
     * known.
     */
    static int clocks(Call call, WallClock[] candidates) {
        return call.moment().isInstant() ? clocksOf(call, candidates).length : 1;
    }

    /** The readings of the given clock, or else of all clocks that the person may have. Do not write to the array. */
    static WallClock[] clocksOf(Call call, WallClock[] candidates) {
        WallClock given = call.facts().clock;
        return given == null ? candidates : given.readings();
    }

    /** The scenario at the call's moment on one of the clocks. */
    static long atMoment(long scenario, Call call, WallClock[] candidates, int clock) {
        Moment moment = call.moment();
        long local =
                moment.isInstant() ? clocksOf(call, candidates)[clock].localSecond(moment.second()) : moment.second();
        long day = Math.floorDiv(local, SECONDS_PER_DAY);
        return moment.isDay() ? onDay(scenario, day) : at(scenario, day, local - day * SECONDS_PER_DAY);
    }

    /** The earliest day on which a call may take place, over the candidate clocks. */
    static long firstDay(Call call, WallClock[] candidates) {
        long first = Long.MAX_VALUE;
        int clocks = clocks(call, candidates);
        for (int clock = 0; clock < clocks; clock++) {
            first = Math.min(first, day(atMoment(0, call, candidates, clock)));
        }
        return first;
    }

    /**
     * The scenario on a day. A day that the bits cannot hold becomes the first or the last day that they can. Those are
     * some 2,800 years from 1970, and no call is so far away.
     */
    static long onDay(long scenario, long epochDay) {
        long day = Math.max(0, Math.min(epochDay, DAY_BITS - DAY_OFFSET) + DAY_OFFSET);
        return (scenario & ~(DAY_BITS | CLOCK_BITS)) | day;
    }

    static long at(long scenario, long epochDay, long secondOfDay) {
        return onDay(scenario, epochDay) | secondOfDay << SECOND | JUDGED;
    }

    static long day(long scenario) {
        return (scenario & DAY_BITS) - DAY_OFFSET;
    }

    static int second(long scenario) {
        return (int) ((scenario & CLOCK_BITS & ~JUDGED) >>> SECOND);
    }

    /** Whether the second of the day is known, so that the hours are judged. */
    static boolean isJudged(long scenario) {
        return (scenario & JUDGED) != 0;
    }

    /** All that a scenario says about its campaign and about strangers, from 0 to {@link #CAMPAIGNS} - 1. */
    static int campaign(long scenario) {
        return (int) (scenario >>> CALLER) & (CAMPAIGNS - 1);
    }

    static int caller(long scenario) {
        return (int) ((scenario & CALLER_BITS) >>> CALLER);
    }

    static int technology(long scenario) {
        return (int) ((scenario & TECHNOLOGY_BITS) >>> TECHNOLOGY);
    }

    static int purposes(long scenario) {
        return (int) ((scenario & PURPOSE_BITS) >>> PURPOSES);
    }

    static boolean isRegistered(long scenario) {
        return (scenario & REGISTERED) != 0;
    }

    /** Whether nothing is known that the person did. Then no rule on relationships, consents or requests can hold. */
    static boolean isStranger(long scenario) {
        return (scenario & STRANGER) != 0;
    }
}
