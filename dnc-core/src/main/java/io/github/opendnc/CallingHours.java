package io.github.opendnc;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Objects;

/**
 * The hours of a day in which a law lets the telephone ring, by the clock of the person called: one span for Monday to
 * Friday, one for Saturday, one for Sunday. Immutable and thread-safe. Whether the closing instant itself is inside is
 * left to the rule that uses the hours, because the laws differ or are silent.
 */
public final class CallingHours {
    private final LocalTime[] opens;
    private final LocalTime[] closes;
    private final int[] openSeconds;
    private final int[] closeSeconds;

    private CallingHours(LocalTime[] opens, LocalTime[] closes) {
        this.opens = opens;
        this.closes = closes;
        this.openSeconds = seconds(opens);
        this.closeSeconds = seconds(closes);
        for (int i = 0; i < 3; i++) {
            if (!opens[i].isBefore(closes[i])) {
                throw new IllegalArgumentException("calling hours: expected to open before " + closes[i]);
            }
        }
    }

    /**
     * The same hours on every day.
     *
     * @throws IllegalArgumentException if they do not open before they close
     */
    public static CallingHours daily(LocalTime open, LocalTime close) {
        return new CallingHours(new LocalTime[] {open, open, open}, new LocalTime[] {close, close, close});
    }

    /**
     * These hours with others on Saturday.
     *
     * @throws IllegalArgumentException if they do not open before they close
     */
    public CallingHours saturday(LocalTime open, LocalTime close) {
        return new CallingHours(
                new LocalTime[] {opens[0], open, opens[2]}, new LocalTime[] {closes[0], close, closes[2]});
    }

    /**
     * These hours with others on Sunday.
     *
     * @throws IllegalArgumentException if they do not open before they close
     */
    public CallingHours sunday(LocalTime open, LocalTime close) {
        return new CallingHours(
                new LocalTime[] {opens[0], opens[1], open}, new LocalTime[] {closes[0], closes[1], close});
    }

    private static int[] seconds(LocalTime[] times) {
        return Arrays.stream(times).mapToInt(LocalTime::toSecondOfDay).toArray();
    }

    int openSecond(long epochDay) {
        return openSeconds[kind(epochDay)];
    }

    int closeSecond(long epochDay) {
        return closeSeconds[kind(epochDay)];
    }

    /** The span of a day in words. */
    String span(long epochDay) {
        int kind = kind(epochDay);
        return opens[kind] + "-" + closes[kind];
    }

    private static int kind(long epochDay) {
        return switch ((int) Math.floorMod(epochDay + 3, 7L)) {
            case 5 -> 1;
            case 6 -> 2;
            default -> 0;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CallingHours that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return Objects.hash(toString());
    }

    /** The spans in words. */
    @Override
    public String toString() {
        String weekdays = opens[0] + "-" + closes[0];
        String saturday = opens[1] + "-" + closes[1];
        String sunday = opens[2] + "-" + closes[2];
        if (weekdays.equals(saturday) && weekdays.equals(sunday)) {
            return weekdays + " every day";
        }
        return saturday.equals(sunday)
                ? weekdays + " Monday to Friday, " + saturday + " Saturday and Sunday"
                : weekdays + " Monday to Friday, " + saturday + " Saturday, " + sunday + " Sunday";
    }
}
