package io.github.opendnc.law;

import io.github.opendnc.text.OneLine;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A day of the year that a law closes, together with its rule for weekends. For example, {@code Holiday.on("Christmas
 * Day", MonthDay.of(12, 25)).observed(SUNDAY, 1)} is closed on the 25th and, if that is a Sunday, also on the Monday
 * after it. Immutable and thread-safe; compared by identity.
 */
public final class Holiday {
    /**
     * A day is looked for in the year of its holiday and in the years next to it. So a holiday may move by less than
     * half a year, and at most twice.
     */
    private static final int MOST_DAYS = 180;

    /**
     * What happens to a holiday that falls on a day of the week.
     *
     * @param falling the day of the week on which it falls
     * @param days how many days later it is observed; negative for earlier
     * @param instead whether its own day is then an ordinary day
     */
    private record Observance(DayOfWeek falling, int days, boolean instead) {
        Observance {
            Objects.requireNonNull(falling, "day of the week");
            checkDays(days);
        }
    }

    private final String name;
    private final String rule;
    private final IntFunction<Stream<LocalDate>> ownDay;
    private final List<Observance> observances;

    private Holiday(String name, String rule, IntFunction<Stream<LocalDate>> ownDay, List<Observance> observances) {
        this.name = OneLine.checked("name of a holiday", name);
        this.rule = rule;
        this.ownDay = ownDay;
        this.observances = List.copyOf(observances);
    }

    /** A holiday on the same date every year; 29 February exists in leap years only. */
    public static Holiday on(String name, MonthDay date) {
        String rule = Words.capitalized(date.getMonth()) + " " + date.getDayOfMonth();
        return new Holiday(
                name, rule, year -> date.isValidYear(year) ? Stream.of(date.atYear(year)) : Stream.of(), List.of());
    }

    /**
     * A holiday on the first to fifth such weekday of a month. A month without a fifth has no holiday.
     *
     * @param nth 1 to 5
     * @throws IllegalArgumentException if {@code nth} is out of range
     */
    public static Holiday onNth(String name, int nth, DayOfWeek weekday, Month month) {
        if (nth < 1 || nth > 5) {
            throw new IllegalArgumentException("holiday: expected 1 to 5, found " + nth);
        }
        return new Holiday(
                name,
                nth + ". " + Words.capitalized(weekday) + " of " + Words.capitalized(month),
                year -> Stream.of(LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday)))
                        .filter(day -> day.getMonth() == month),
                List.of());
    }

    /** A holiday on the last such weekday of a month. */
    public static Holiday onLast(String name, DayOfWeek weekday, Month month) {
        return new Holiday(
                name,
                "last " + Words.capitalized(weekday) + " of " + Words.capitalized(month),
                year -> Stream.of(LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(weekday))),
                List.of());
    }

    /**
     * A holiday this many days after the first to fifth such weekday of a month. Election day is one day after the
     * first Monday.
     *
     * @param days -180 to 180
     * @param nth 1 to 5
     * @throws IllegalArgumentException if one of them is out of range
     */
    public static Holiday afterNth(String name, int days, int nth, DayOfWeek weekday, Month month) {
        checkDays(days);
        Holiday before = onNth(name, nth, weekday, month);
        return new Holiday(
                name,
                Words.capitalized(weekday.plus(days)) + " after the " + before.rule,
                year -> before.ownDay.apply(year).map(day -> day.plusDays(days)),
                List.of());
    }

    /**
     * A holiday this many days after Easter Sunday, or before it if negative; Good Friday is -2.
     *
     * @param days -180 to 180
     * @throws IllegalArgumentException if {@code days} is out of range
     */
    public static Holiday afterEaster(String name, int days) {
        checkDays(days);
        return new Holiday(
                name,
                "Easter Sunday" + (days < 0 ? " - " + -days : " + " + days),
                year -> Stream.of(easter(year).plusDays(days)),
                List.of());
    }

    /** A holiday in one year only, such as a day that was proclaimed. */
    public static Holiday once(String name, LocalDate day) {
        return new Holiday(
                name, day.toString(), year -> year == day.getYear() ? Stream.of(day) : Stream.of(), List.of());
    }

    private static void checkDays(int days) {
        if (days < -MOST_DAYS || days > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "holiday: expected at most " + MOST_DAYS + " days before or after, found " + days);
        }
    }

    /**
     * This holiday, also observed this many days later (negative: earlier) if it falls on this day of the week.
     *
     * @param days -180 to 180
     * @throws IllegalArgumentException if {@code days} is out of range
     */
    public Holiday observed(DayOfWeek falling, int days) {
        return with(new Observance(falling, days, false));
    }

    /**
     * This holiday, observed this many days later (negative: earlier) instead if it falls on this day of the week.
     *
     * @param days -180 to 180
     * @throws IllegalArgumentException if {@code days} is out of range
     */
    public Holiday moved(DayOfWeek falling, int days) {
        return with(new Observance(falling, days, true));
    }

    /**
     * This holiday, not observed in a year in which it falls on one of these days of the week.
     *
     * @throws IllegalArgumentException if none is named
     */
    public Holiday unless(DayOfWeek... falling) {
        Set<DayOfWeek> left = Words.some("days of the week", Set.copyOf(Arrays.asList(falling)));
        return new Holiday(
                name,
                rule + ", not on a "
                        + left.stream().sorted().map(Words::capitalized).collect(Collectors.joining(" or ")),
                year -> ownDay.apply(year).filter(day -> !left.contains(day.getDayOfWeek())),
                observances);
    }

    /**
     * This holiday, observed only in these years.
     *
     * @param words the years in words, for pages
     * @throws IllegalArgumentException if the words have a line break or another control character
     */
    public Holiday inYears(IntPredicate years, String words) {
        Objects.requireNonNull(years, "years");
        OneLine.checked("words for the years", words);
        return new Holiday(
                name, rule + ", " + words, year -> years.test(year) ? ownDay.apply(year) : Stream.of(), observances);
    }

    private Holiday with(Observance more) {
        List<Observance> next = new ArrayList<>(observances);
        next.add(more);
        return new Holiday(name, rule, ownDay, next);
    }

    /** The days closed for the holiday of a year. One of them may be in the year before or after. */
    public List<LocalDate> days(int year) {
        return ownDay.apply(year).flatMap(this::observed).toList();
    }

    private Stream<LocalDate> observed(LocalDate day) {
        List<LocalDate> days = new ArrayList<>(List.of(day));
        for (Observance observance : observances) {
            if (observance.falling() == day.getDayOfWeek()) {
                days.add(day.plusDays(observance.days()));
                if (observance.instead()) {
                    days.remove(day);
                }
            }
        }
        return days.stream();
    }

    /** Easter Sunday of the Gregorian calendar (Butcher's algorithm). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Name and rule in words, for example {@code Thanksgiving Day (4. Thursday of November)}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(name).append(" (").append(rule);
        for (Observance observance : observances) {
            text.append("; on a ").append(Words.capitalized(observance.falling()));
            text.append(observance.instead() ? " instead" : " as well");
            int days = observance.days();
            text.append(" the ").append(Words.capitalized(observance.falling().plus(days)));
            text.append(days < 0 ? " before" : " after");
        }
        return text.append(')').toString();
    }
}
