package io.github.opendnc.law;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The hours in which a law lets the telephone ring, on the clock of the person called: one span for each day of the
 * week, or none on a day that is closed. Immutable and thread-safe. The rule that uses the hours says whether the
 * closing instant itself is open, because laws differ or are silent on that.
 */
public final class CallingHours {
    private static final int DAY = 86_400;

    /** The second of the day, by day of the week, Monday first. A closed day has a second after its last one. */
    private final int[] opens;

    private final int[] closes;

    private CallingHours(int[] opens, int[] closes) {
        this.opens = opens;
        this.closes = closes;
    }

    /**
     * The same hours on every day, to the second; fractions are dropped.
     *
     * @param close the second of closing; midnight is the end of the day
     * @throws IllegalArgumentException if the second of opening is not before the second of closing
     */
    public static CallingHours daily(LocalTime open, LocalTime close) {
        return aroundTheClock().with(open, close, DayOfWeek.values());
    }

    /** No limit on any day. Start from this for a law that sets hours for some days only. */
    public static CallingHours aroundTheClock() {
        int[] close = new int[7];
        Arrays.fill(close, DAY);
        return new CallingHours(new int[7], close);
    }

    /**
     * These hours with other hours on these days of the week, to the second; fractions are dropped.
     *
     * @param close the second of closing; midnight is the end of the day
     * @throws IllegalArgumentException if the second of opening is not before the second of closing
     */
    public CallingHours with(LocalTime open, LocalTime close, DayOfWeek... days) {
        int closing = close.equals(LocalTime.MIDNIGHT) ? DAY : close.toSecondOfDay();
        if (open.toSecondOfDay() >= closing) {
            throw new IllegalArgumentException("calling hours: expected to open before " + close);
        }
        return with(open.toSecondOfDay(), closing, days);
    }

    /** These hours, closed all day on these days of the week. */
    public CallingHours closed(DayOfWeek... days) {
        return with(DAY, -1, days);
    }

    private CallingHours with(int open, int close, DayOfWeek... days) {
        int[] nextOpens = opens.clone();
        int[] nextCloses = closes.clone();
        for (DayOfWeek day : days) {
            nextOpens[day.ordinal()] = open;
            nextCloses[day.ordinal()] = close;
        }
        return new CallingHours(nextOpens, nextCloses);
    }

    /** Whether a day has no open moment. */
    public boolean isClosed(long epochDay) {
        return closes[weekday(epochDay)] < 0;
    }

    /** Whether any day of the week is closed all day. */
    public boolean closesDays() {
        return Arrays.stream(closes).anyMatch(close -> close < 0);
    }

    /** The second of a day at which it opens. If the day is closed, a second after its last one. */
    public int opens(long epochDay) {
        return opens[weekday(epochDay)];
    }

    /** The second of a day at which it closes, 86400 for the end of the day. If the day is closed, -1. */
    public int closes(long epochDay) {
        return closes[weekday(epochDay)];
    }

    /** The span of a day in words: {@code 08:00-21:00}, {@code 00:00-24:00} or {@code closed}. */
    public String span(long epochDay) {
        return words(weekday(epochDay));
    }

    private static int weekday(long epochDay) {
        return (int) Math.floorMod(epochDay + 3, 7L);
    }

    private String words(int weekday) {
        return closes[weekday] < 0 ? "closed" : clock(opens[weekday]) + "-" + clock(closes[weekday]);
    }

    private static String clock(int second) {
        return second == DAY ? "24:00" : LocalTime.ofSecondOfDay(second).toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CallingHours that
                && Arrays.equals(opens, that.opens)
                && Arrays.equals(closes, that.closes);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(opens) + Arrays.hashCode(closes);
    }

    /** The spans in words; days with equal hours are shown together. */
    @Override
    public String toString() {
        Map<String, int[]> runs = new LinkedHashMap<>();
        for (int day = 0; day < 7; day++) {
            runs.computeIfAbsent(words(day), span -> new int[7])[day] = 1;
        }
        return runs.size() == 1
                ? words(0) + " every day"
                : runs.entrySet().stream()
                        .map(run -> run.getKey() + " " + days(run.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private static String days(int[] isOne) {
        StringBuilder text = new StringBuilder();
        for (int first = 0; first < 7; first++) {
            int last = first;
            while (isOne[first] == 1 && last < 6 && isOne[last + 1] == 1) {
                last++;
            }
            if (isOne[first] == 1) {
                text.append(text.isEmpty() ? "" : " and ").append(name(first));
                text.append(last == first ? "" : (last == first + 1 ? " and " : " to ") + name(last));
                first = last;
            }
        }
        return text.toString();
    }

    private static String name(int weekday) {
        return Words.capitalized(DayOfWeek.of(weekday + 1));
    }
}
