package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Calendar arithmetic on epoch days is that of {@link LocalDate}. */
class DaysProperties {
    private static final int THOUSAND_YEARS = 365_250;

    @Property(tries = 5_000)
    void addingMonthsIsLocalDatesAddingOfMonths(
            @ForAll @IntRange(min = -THOUSAND_YEARS, max = THOUSAND_YEARS) int epochDay,
            @ForAll @IntRange(min = -12_000, max = 12_000) int months) {
        assertEquals(LocalDate.ofEpochDay(epochDay).plusMonths(months).toEpochDay(), Days.plusMonths(epochDay, months));
    }

    @Property(tries = 5_000)
    void addingAPeriodIsLocalDatesAddingOfIt(
            @ForAll @IntRange(min = -THOUSAND_YEARS, max = THOUSAND_YEARS) int epochDay,
            @ForAll @IntRange(max = 1_000) int years,
            @ForAll @IntRange(max = 60) int months,
            @ForAll @IntRange(max = 400) int days) {
        Period period = Period.of(years, months, days);
        assertEquals(LocalDate.ofEpochDay(epochDay).plus(period).toEpochDay(), Days.plus(epochDay, period));
        assertEquals(LocalDate.ofEpochDay(epochDay).minus(period).toEpochDay(), Days.minus(epochDay, period));
    }

    @Property(tries = 5_000)
    void aPeriodHasAtLeastItsDaysWhereverItBegins(
            @ForAll @IntRange(min = -THOUSAND_YEARS, max = THOUSAND_YEARS) int epochDay,
            @ForAll @IntRange(min = -3, max = 30) int years,
            @ForAll @IntRange(min = -60, max = 60) int months,
            @ForAll @IntRange(min = -400, max = 400) int days) {
        Period period = Period.of(years, months, days);
        assertTrue(Days.plus(epochDay, period) - epochDay >= Days.atLeast(period), period::toString);
        assertTrue(Days.plus(epochDay, period) - epochDay <= Days.atMost(period), period::toString);
        assertTrue(epochDay - Days.minus(epochDay, period) >= Days.atLeast(period), period::toString);
        assertTrue(epochDay - Days.minus(epochDay, period) <= Days.atMost(period), period::toString);
    }

    /** Every day of two leap cycles by every number of months that a law counts: the ends of all months are there. */
    @Example
    void everyDayByTheMonthsThatLawsCount() {
        long last = LocalDate.of(2008, 12, 31).toEpochDay();
        for (long day = LocalDate.of(1999, 1, 1).toEpochDay(); day <= last; day++) {
            for (int months : new int[] {3, 6, 18, 24, 36}) {
                LocalDate date = LocalDate.ofEpochDay(day);
                assertEquals(date.plusMonths(months).toEpochDay(), Days.plusMonths(day, months));
                assertEquals(date.minusMonths(months).toEpochDay(), Days.plusMonths(day, -months));
                assertTrue(
                        Days.plusMonths(Days.plusMonths(day, months), -months) <= day,
                        "counted forward a period never ends later than counted back");
            }
        }
    }

    /** A hundred years make no leap year, four hundred do. */
    @Example
    void theCenturies() {
        for (int year : new int[] {1900, 2000, 2096, 2100, 2400}) {
            LocalDate january = LocalDate.of(year, 1, 31);
            assertEquals(january.plusMonths(1).toEpochDay(), Days.plusMonths(january.toEpochDay(), 1));
        }
    }
}
