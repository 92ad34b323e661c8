package io.github.opendnc.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days that a law closes, apart from days of the week. Immutable and thread-safe; compared by identity. Asking
 * about a day in the years 2000 to 2100 allocates nothing.
 */
public final class Holidays {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final long FIRST_DAY = LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(LAST_YEAR, 12, 31).toEpochDay();

    private final List<Holiday> holidays;
    /** One bit for each day, from the first day on. */
    private final BitSet days = new BitSet();

    private Holidays(List<Holiday> holidays) {
        this.holidays = List.copyOf(holidays);
        for (long day : days(FIRST_YEAR, LAST_YEAR)) {
            days.set((int) (day - FIRST_DAY));
        }
    }

    /** These holidays. */
    public static Holidays of(Holiday... holidays) {
        return new Holidays(List.of(holidays));
    }

    /** These holidays and more, for example days proclaimed where the user calls. */
    public Holidays with(Holiday... more) {
        return new Holidays(Stream.concat(holidays.stream(), Stream.of(more)).toList());
    }

    private long[] days(int firstYear, int lastYear) {
        long first = LocalDate.of(firstYear, 1, 1).toEpochDay();
        long last = LocalDate.of(lastYear, 12, 31).toEpochDay();
        return IntStream.rangeClosed(firstYear - 1, lastYear + 1) // some are observed in the year before or after
                .boxed()
                .flatMap(year -> holidays.stream().flatMap(holiday -> holiday.days(year).stream()))
                .mapToLong(LocalDate::toEpochDay)
                .filter(day -> day >= first && day <= last)
                .distinct()
                .sorted()
                .toArray();
    }

    /** Whether a day is closed. */
    public boolean includes(long epochDay) {
        if (epochDay >= FIRST_DAY && epochDay <= LAST_DAY) {
            return days.get((int) (epochDay - FIRST_DAY));
        }
        int year = LocalDate.ofEpochDay(epochDay).getYear();
        return Arrays.binarySearch(days(year, year), epochDay) >= 0;
    }

    /** The name of the holiday that closes a day; empty if none does. */
    public Optional<String> nameOn(LocalDate day) {
        return holidays.stream()
                .filter(holiday -> IntStream.rangeClosed(-1, 1)
                        .anyMatch(years -> holiday.days(day.getYear() + years).contains(day)))
                .map(Holiday::name)
                .findFirst();
    }

    @Override
    public String toString() {
        return holidays.stream().map(Holiday::toString).collect(Collectors.joining(", "));
    }
}
