package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Days are kept if they are after the day of the call, however many there are. */
class TurningPointsTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

    @Test
    void onlyDaysAfterTheFirstAreKept() {
        TurningPoints points = new TurningPoints(100);
        for (long day = 98; day <= 102; day++) {
            points.add(day);
        }
        assertArrayEquals(new long[] {101, 102}, days(points));
    }

    @Test
    void anyNumberOfDaysIsKeptInOrder() {
        TurningPoints points = new TurningPoints(0);
        for (long day = 40; day > 0; day--) {
            points.add(day);
        }
        assertArrayEquals(LongStream.rangeClosed(1, 40).toArray(), days(points));
    }

    /** A turn on the last day on which calls are made ends the verdict on the day before. */
    @Test
    void theLastDayThereIsIsKept() {
        TurningPoints points = new TurningPoints(Moment.LAST_DAY - 2);
        for (long day = Moment.LAST_DAY - 1; day <= Moment.LAST_DAY + 1; day++) {
            points.add(day);
        }
        assertArrayEquals(new long[] {Moment.LAST_DAY - 1, Moment.LAST_DAY}, days(points));
    }

    @Test
    void noDayIsKeptTwice() {
        TurningPoints points = new TurningPoints(0);
        for (long day : new long[] {3, 1, 3, 2, 1}) {
            points.add(day);
        }
        assertArrayEquals(new long[] {1, 2, 3}, days(points));
    }

    /**
     * Both ways of counting, by the calendar: every day on which one of them says something other than on the day
     * before.
     */
    @Test
    void thePeriodEndsOnOneOfTheDays() {
        for (Period length : List.of(Period.ofMonths(3), Period.ofMonths(18), Period.ofDays(30), Period.of(0, 1, 5))) {
            for (LocalDate began = FIRST; began.isBefore(FIRST.plusYears(5)); began = began.plusDays(1)) {
                TurningPoints points = new TurningPoints(0);
                points.addEnds(began.toEpochDay(), length);
                Set<Long> kept = Arrays.stream(days(points)).boxed().collect(Collectors.toSet());
                LocalDate around = began.plus(length);
                for (LocalDate day = around.minusDays(9); day.isBefore(around.plusDays(9)); day = day.plusDays(1)) {
                    boolean turns = !state(began, day, length).equals(state(began, day.minusDays(1), length));
                    assertTrue(!turns || kept.contains(day.toEpochDay()), began + " and " + length + ": " + day);
                }
            }
        }
    }

    /** Compares a day with the end counted forward, and the beginning with the day counted back. */
    private static List<Integer> state(LocalDate began, LocalDate day, Period length) {
        return List.of(
                Integer.signum(day.compareTo(began.plus(length))), Integer.signum(began.compareTo(day.minus(length))));
    }

    private static long[] days(TurningPoints points) {
        return IntStream.range(0, points.size()).mapToLong(points::day).toArray();
    }
}
