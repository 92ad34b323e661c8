package io.github.opendnc;

import java.time.Period;

/**
 * Calendar arithmetic on epoch days without objects, because a verdict allocates nothing. The results are those of
 * {@link java.time.LocalDate}: adding months keeps the day of the month, or takes the last day of a shorter month. The
 * conversion between days and dates counts years from March, so that the leap day comes last.
 */
@SuppressWarnings("JavaPeriodGetDays") // the months are added besides the days
final class Days {
    private static final long DAYS_TO_1970 = 719_468;
    private static final long DAYS_PER_ERA = 146_097;
    private static final long SHORTEST_MONTH = 28;
    private static final long LONGEST_MONTH = 31;

    private Days() {}

    static long plus(long epochDay, Period period) {
        return plusMonths(epochDay, period.toTotalMonths()) + period.getDays();
    }

    static long minus(long epochDay, Period period) {
        return plusMonths(epochDay, -period.toTotalMonths()) - period.getDays();
    }

    /** The days of a period or fewer, from whatever day it is counted. */
    static long atLeast(Period period) {
        long months = period.toTotalMonths();
        return months * (months < 0 ? LONGEST_MONTH : SHORTEST_MONTH) + period.getDays();
    }

    /** The days of a period or more, from whatever day it is counted. */
    static long atMost(Period period) {
        long months = period.toTotalMonths();
        return months * (months < 0 ? SHORTEST_MONTH : LONGEST_MONTH) + period.getDays();
    }

    /**
     * Whether a day lies within a period that began on another day. It is open where counting forward from that day and
     * counting back from this one disagree, and on the last day.
     */
    static Tri within(long began, long day, Period length) {
        long forward = plus(began, length);
        long back = minus(day, length);
        if (day < forward && began > back) {
            return Tri.HOLDS;
        }
        return day > forward && began < back ? Tri.FAILS : Tri.OPEN;
    }

    static long plusMonths(long epochDay, long months) {
        if (months == 0) {
            return epochDay;
        }
        long days = epochDay + DAYS_TO_1970;
        long era = Math.floorDiv(days, DAYS_PER_ERA);
        long yearOfEra = yearOfEra(days - era * DAYS_PER_ERA);
        long dayOfYear = dayOfYear(days - era * DAYS_PER_ERA, yearOfEra);
        long month = month(dayOfYear);
        long day = dayOfMonth(dayOfYear, month);
        long marchMonths = (yearOfEra + era * 400) * 12 + month + months;
        long year = Math.floorDiv(marchMonths, 12L);
        int newMonth = (int) Math.floorMod(marchMonths, 12L);
        return toEpochDay(year, newMonth, Math.min(day, lengthOfMonth(year, newMonth) - 1));
    }

    /** Whether no month ends on a day of this number, that is, whether it is the 27th or earlier. */
    static boolean isLastOfNoMonth(long epochDay) {
        long dayOfEra = Math.floorMod(epochDay + DAYS_TO_1970, DAYS_PER_ERA);
        long dayOfYear = dayOfYear(dayOfEra, yearOfEra(dayOfEra));
        return dayOfMonth(dayOfYear, month(dayOfYear)) < 27;
    }

    private static long yearOfEra(long dayOfEra) {
        return (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
    }

    private static long dayOfYear(long dayOfEra, long yearOfEra) {
        return dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    }

    /** The month; 0 is March. */
    private static long month(long dayOfYear) {
        return (5 * dayOfYear + 2) / 153;
    }

    /** The day of the month; 0 is the first. */
    private static long dayOfMonth(long dayOfYear, long month) {
        return dayOfYear - (153 * month + 2) / 5;
    }

    private static long toEpochDay(long year, int month, long day) {
        long era = Math.floorDiv(year, 400L);
        long yearOfEra = year - era * 400;
        long dayOfYear = (153L * month + 2) / 5 + day;
        return era * DAYS_PER_ERA + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - DAYS_TO_1970;
    }

    /** The length of a month, counted from March. February belongs to the next calendar year. */
    private static int lengthOfMonth(long year, int month) {
        return switch (month) {
            case 11 -> isLeap(year + 1) ? 29 : 28;
            case 1, 3, 6, 8 -> 30;
            default -> 31;
        };
    }

    private static boolean isLeap(long year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }
}
