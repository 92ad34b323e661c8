package io.github.opendnc;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;

/**
 * The span of a day in which the law lets the telephone ring, on the clock of the person called. If several time zones
 * are possible, it is the span common to all of them, shown on the clock of the first. The end is not part of the
 * window. A value type: immutable and thread-safe.
 *
 * @param opens the first moment in the window
 * @param closes the moment from which the window is closed
 */
public record CallingWindow(ZonedDateTime opens, ZonedDateTime closes) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if it closes before it opens
     */
    public CallingWindow {
        if (closes.isBefore(opens)) {
            throw new IllegalArgumentException("calling window: closes at " + closes + " before it opens at " + opens);
        }
    }

    static CallingWindow of(LocalDate day, long openSecond, long closeSecond, ZoneId zone) {
        return new CallingWindow(moment(day, openSecond, zone), moment(day, closeSecond, zone));
    }

    /** A time that the clock skips in spring is the moment at which it is put forward. */
    private static ZonedDateTime moment(LocalDate day, long second, ZoneId zone) {
        LocalDateTime time = day.plusDays(second / 86_400).atStartOfDay().plusSeconds(second % 86_400);
        ZoneOffsetTransition change = zone.getRules().getTransition(time);
        return change != null && change.isGap() ? change.getInstant().atZone(zone) : time.atZone(zone);
    }

    /**
     * The span common to this window and another, on the clock of this one. If there is none, it closes as it opens.
     */
    CallingWindow common(CallingWindow other) {
        ZonedDateTime open = opens.isBefore(other.opens) ? other.opens.withZoneSameInstant(opens.getZone()) : opens;
        ZonedDateTime close = closes.isAfter(other.closes) ? other.closes.withZoneSameInstant(opens.getZone()) : closes;
        return new CallingWindow(open, close.isBefore(open) ? open : close);
    }

    /** Whether the window contains no moment. */
    public boolean isEmpty() {
        return !opens.isBefore(closes);
    }

    /** For example {@code 08:00-21:00 America/New_York}; if it contains no moment, {@code none on this day}. */
    @Override
    public String toString() {
        if (isEmpty()) {
            return "none on this day";
        }
        boolean toMidnight = closes.toLocalDate().isAfter(opens.toLocalDate()) && closes.getHour() == 0;
        return clock(opens) + "-" + (toMidnight ? "24:00" : clock(closes)) + " " + opens.getZone();
    }

    /** To the second where needed: hours that begin "after" nine o'clock begin one second later. */
    private static String clock(ZonedDateTime time) {
        return time.toLocalTime().toString();
    }
}
