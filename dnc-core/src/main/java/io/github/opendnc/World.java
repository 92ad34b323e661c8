package io.github.opendnc;

import io.github.opendnc.law.Line;

/**
 * One way in which a call's unknown facts could come out, packed in a long, so that asking the rules about thousands of
 * worlds a second allocates nothing.
 *
 * <pre>
 * bits  0-20  day of the call where the person is, epoch day + 2^20
 * bits 21-37  second of that day (0 to 86399)
 * bit  38     the hours are judged
 * bits 39-40  line: 0 residential, 1 wireless, 2 business landline, 3 business wireless
 * bit  41     the number is on the rule set's registry
 * bit  42     the number is on the company's own list
 * bits 43-45  the cap on exempt robocalls is reached: 30, 7, 1 days
 * bits 46-48  caller, bits 49-50 technology, bits 51-58 purposes, bit 59 registered in Canada
 * bit  60     a stranger: no dealing, no consent, no request
 * </pre>
 *
 * <p>Every unknown that a completion chooses is a bit of its own, so the completions of a world are the submasks of its
 * open bits: that is why the line has a bit for "wireless" and one for "business". Zones are the exception; each
 * candidate zone has its own day and second and so a world of its own.
 */
final class World {
    private static final long DAY_OFFSET = 1L << 20;
    private static final long DAY_MASK = (1L << 21) - 1;
    private static final int SECOND = 21;
    private static final long SECOND_MASK = (1L << 17) - 1;
    private static final long JUDGED = 1L << 38;
    static final long LINE_WIRELESS = 1L << 39;
    static final long LINE_BUSINESS = 1L << 40;
    static final long LISTED = 1L << 41;
    static final long COMPANY_LISTED = 1L << 42;
    static final long CAP_30_DAYS = 1L << 43;
    static final long CAP_7_DAYS = 1L << 44;
    static final long CAP_1_DAY = 1L << 45;
    private static final int CALLER = 46;
    private static final int TECHNOLOGY = 49;
    private static final int PURPOSES = 51;
    private static final long REGISTERED = 1L << 59;
    private static final long STRANGER = 1L << 60;
    private static final long MOMENT = (1L << 39) - 1;

    /** How many kinds of campaigns a world can tell apart, each to strangers and to others. */
    static final int CAMPAIGNS = 1 << (61 - CALLER);

    private World() {}

    /** What the campaign and the call say of themselves; the moment and the open facts come later. */
    static long of(Call call, String country) {
        Campaign campaign = call.campaign();
        return (long) campaign.caller(country).ordinal() << CALLER
                | (long) campaign.technology().ordinal() << TECHNOLOGY
                | (long) campaign.purposeBits() << PURPOSES
                | (campaign.isRegistered() ? REGISTERED : 0)
                | (call.facts().isStranger() ? STRANGER : 0)
                | (call.line() == Line.WIRELESS ? LINE_WIRELESS : 0)
                | (call.line() == Line.BUSINESS ? LINE_BUSINESS : 0);
    }

    /** The line bits that are open. A business line may be a mobile; an unknown one is what the law makes of it. */
    static long openLine(Line line, boolean unknownMayBeBusiness) {
        return switch (line) {
            case RESIDENTIAL, WIRELESS -> 0;
            case CONSUMER, BUSINESS -> LINE_WIRELESS;
            case UNKNOWN -> unknownMayBeBusiness ? LINE_WIRELESS | LINE_BUSINESS : LINE_WIRELESS;
        };
    }

    /** A day that the bits cannot hold becomes the first or the last they can, some 2,800 years from 1970. */
    static long onDay(long world, long epochDay) {
        long day = Math.max(0, Math.min(epochDay, DAY_MASK - DAY_OFFSET) + DAY_OFFSET);
        return (world & ~MOMENT) | day;
    }

    static long at(long world, long epochDay, long secondOfDay) {
        return onDay(world, epochDay) | secondOfDay << SECOND | JUDGED;
    }

    static long day(long world) {
        return (world & DAY_MASK) - DAY_OFFSET;
    }

    static int second(long world) {
        return (int) (world >>> SECOND & SECOND_MASK);
    }

    static boolean isJudged(long world) {
        return (world & JUDGED) != 0;
    }

    /** All that a world says of its campaign and of strangers, 0 to {@link #CAMPAIGNS} - 1. */
    static int campaign(long world) {
        return (int) (world >>> CALLER) & (CAMPAIGNS - 1);
    }

    static int caller(long world) {
        return (int) (world >>> CALLER & 7);
    }

    static int technology(long world) {
        return (int) (world >>> TECHNOLOGY & 3);
    }

    static int purposes(long world) {
        return (int) (world >>> PURPOSES & 0xFF);
    }

    static boolean isRegistered(long world) {
        return (world & REGISTERED) != 0;
    }

    /** Whether nothing the person did is known, so that no rule on relationships, consents or requests can hold. */
    static boolean isStranger(long world) {
        return (world & STRANGER) != 0;
    }
}
