package io.github.opendnc.us.states;

import io.github.opendnc.law.CallingHours;
import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * Hours as state laws write them: for some days of the week. A day that is not named is left to the rule that closes
 * it.
 */
final class Hours {
    private static final DayOfWeek[] WEEKDAYS = {
        DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY
    };

    private Hours() {}

    /** The same hours every day, from one full hour to another. */
    static CallingHours daily(int open, int close) {
        return CallingHours.daily(LocalTime.of(open, 0), LocalTime.of(close, 0));
    }

    static CallingHours mondayToFriday(int open, int close) {
        return CallingHours.aroundTheClock().with(LocalTime.of(open, 0), LocalTime.of(close, 0), WEEKDAYS);
    }

    static CallingHours mondayToSaturday(int open, int close) {
        return mondayToFriday(open, close).with(LocalTime.of(open, 0), LocalTime.of(close, 0), DayOfWeek.SATURDAY);
    }

    static CallingHours sundays(int open, int close) {
        return CallingHours.aroundTheClock().with(LocalTime.of(open, 0), LocalTime.of(close, 0), DayOfWeek.SUNDAY);
    }

    /** The first moment of hours that begin "after" a full hour. The full hour itself is outside. */
    static LocalTime after(int hour) {
        return LocalTime.of(hour, 0, 1);
    }

    /** These hours on a clock that the law names, closed on Saturdays and Sundays; see {@link #closedByClock}. */
    static CallingHours weekdaysByClock(CallingHours hours) {
        return closedByClock(hours, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    /**
     * These hours on a clock that the law names, closed on some days except for one second at six in the morning. At
     * that moment it is the same day from Honolulu to Guam. So a ban on the day of the person called covers this
     * second.
     */
    static CallingHours closedByClock(CallingHours hours, DayOfWeek... days) {
        return hours.with(LocalTime.of(6, 0), LocalTime.of(6, 0, 1), days);
    }
}
