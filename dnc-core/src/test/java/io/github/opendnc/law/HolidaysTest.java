package io.github.opendnc.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares holidays with calendars that others have published. */
class HolidaysTest {
    /** The eleven holidays of the United States government, on the days on which its offices are closed. */
    private static final Holidays FEDERAL = Holidays.of(
            onWeekday("New Year's Day", 1, 1),
            Holiday.onNth("Martin Luther King Day", 3, DayOfWeek.MONDAY, Month.JANUARY),
            Holiday.onNth("Washington's Birthday", 3, DayOfWeek.MONDAY, Month.FEBRUARY),
            Holiday.onLast("Memorial Day", DayOfWeek.MONDAY, Month.MAY),
            onWeekday("Juneteenth", 6, 19),
            onWeekday("Independence Day", 7, 4),
            Holiday.onNth("Labor Day", 1, DayOfWeek.MONDAY, Month.SEPTEMBER),
            Holiday.onNth("Columbus Day", 2, DayOfWeek.MONDAY, Month.OCTOBER),
            onWeekday("Veterans Day", 11, 11),
            Holiday.onNth("Thanksgiving Day", 4, DayOfWeek.THURSDAY, Month.NOVEMBER),
            onWeekday("Christmas Day", 12, 25));

    private static Holiday onWeekday(String name, int month, int day) {
        return Holiday.on(name, MonthDay.of(month, day))
                .moved(DayOfWeek.SATURDAY, -1)
                .moved(DayOfWeek.SUNDAY, 1);
    }

    /** A holiday that moves by two years would be closed on some days and not on others, and without a name. */
    @Test
    void noHolidayIsMovedOutOfTheYearsBesideItsOwn() {
        Holiday far = Holiday.afterNth("far", 180, 5, DayOfWeek.SUNDAY, Month.DECEMBER)
                .observed(DayOfWeek.FRIDAY, 180);
        for (LocalDate day : far.days(2023)) {
            assertTrue(Holidays.of(far).includes(day.toEpochDay()), day::toString);
            assertEquals(Optional.of("far"), Holidays.of(far).nameOn(day));
        }
        for (int days : new int[] {-181, 181, 800, Integer.MIN_VALUE}) {
            Exception refused = assertThrows(
                    IllegalArgumentException.class,
                    () -> Holiday.afterNth("far", days, 1, DayOfWeek.MONDAY, Month.JANUARY));
            assertEquals("holiday: expected at most 180 days before or after, found " + days, refused.getMessage());
            assertThrows(IllegalArgumentException.class, () -> Holiday.afterEaster("far", days));
            assertThrows(IllegalArgumentException.class, () -> far.observed(DayOfWeek.MONDAY, days));
            assertThrows(IllegalArgumentException.class, () -> far.moved(DayOfWeek.MONDAY, days));
        }
    }

    /** As the Office of Personnel Management publishes them (5 U.S.C. 6103), month and day. */
    @ParameterizedTest
    @CsvSource({
        "2024, 01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25",
        "2025, 01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25",
        "2026, 01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25",
        "2027, 01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31",
        "2028, 01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25",
        "2029, 01-01 01-15 02-19 05-28 06-19 07-04 09-03 10-08 11-12 11-22 12-25",
        "2030, 01-01 01-21 02-18 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25",
    })
    void theFederalHolidays(int year, String days) {
        List<LocalDate> expected = Arrays.stream(days.split(" "))
                .map(day -> LocalDate.parse(year + "-" + day))
                .toList();
        List<LocalDate> found = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> FEDERAL.includes(day.toEpochDay()))
                .toList();
        assertEquals(expected, found);
        found.forEach(day -> assertTrue(FEDERAL.nameOn(day).isPresent(), day::toString));
    }

    /** The earliest and the latest possible Easter are among them. */
    @ParameterizedTest
    @CsvSource({
        "1818-03-22", "1943-04-25", "2000-04-23", "2008-03-23", "2011-04-24", "2019-04-21", "2020-04-12", "2021-04-04",
        "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01",
        "2030-04-21", "2038-04-25", "2049-04-18", "2076-04-19", "2099-04-12", "2100-03-28", "2285-03-22"
    })
    void goodFridayIsTwoDaysBeforeEaster(LocalDate easter) {
        Holiday friday = Holiday.afterEaster("Good Friday", -2);
        assertEquals(List.of(easter.minusDays(2)), friday.days(easter.getYear()));
        assertTrue(Holidays.of(friday).includes(easter.minusDays(2).toEpochDay()));
        assertFalse(Holidays.of(friday).includes(easter.toEpochDay()));
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2021-12-25", // a Saturday
        "2022, 2022-12-25 2022-12-26", // a Sunday
        "2023, 2023-12-25",
        "2033, 2033-12-25 2033-12-26",
    })
    void aHolidayThatIsObservedAsWellClosesBothDays(int year, String days) {
        Holiday christmas = Holiday.on("Christmas Day", MonthDay.of(12, 25)).observed(DayOfWeek.SUNDAY, 1);
        assertEquals(Arrays.stream(days.split(" ")).map(LocalDate::parse).toList(), christmas.days(year));
    }

    @Test
    void aHolidayMayBeObservedInTheYearBefore() {
        Holidays newYear = Holidays.of(onWeekday("New Year's Day", 1, 1));
        LocalDate friday = LocalDate.of(2027, 12, 31); // 2028-01-01 is a Saturday
        assertTrue(newYear.includes(friday.toEpochDay()));
        assertEquals(Optional.of("New Year's Day"), newYear.nameOn(friday));
        assertFalse(newYear.includes(friday.plusDays(1).toEpochDay()));
        LocalDate beyond = LocalDate.of(2188, 12, 31); // 2189-01-01 is a Thursday
        assertFalse(newYear.includes(beyond.toEpochDay()));
        assertTrue(newYear.includes(beyond.plusDays(1).toEpochDay()));
    }

    @Test
    void leapDaysAndFifthWeekdaysComeWhenTheyAre() {
        Holiday leapDay = Holiday.on("Leap Day", MonthDay.of(2, 29));
        assertEquals(List.of(LocalDate.of(2028, 2, 29)), leapDay.days(2028));
        assertEquals(List.of(), leapDay.days(2027));
        assertEquals(List.of(), leapDay.days(2100));
        Holiday fifth = Holiday.onNth("Fifth Friday", 5, DayOfWeek.FRIDAY, Month.MAY);
        assertEquals(List.of(LocalDate.of(2026, 5, 29)), fifth.days(2026));
        assertEquals(List.of(), fifth.days(2027));
        assertThrows(IllegalArgumentException.class, () -> Holiday.onNth("Sixth", 6, DayOfWeek.FRIDAY, Month.MAY));
        assertThrows(IllegalArgumentException.class, () -> Holiday.onNth("Zeroth", 0, DayOfWeek.FRIDAY, Month.MAY));
        assertThrows(IllegalArgumentException.class, () -> Holiday.onNth("Last", -1, DayOfWeek.FRIDAY, Month.MAY));
        Holiday last = Holiday.onLast("Last Friday", DayOfWeek.FRIDAY, Month.MAY);
        assertEquals(List.of(LocalDate.of(2026, 5, 29)), last.days(2026)); // the fifth
        assertEquals(List.of(LocalDate.of(2027, 5, 28)), last.days(2027)); // the fourth
    }

    /** Inside the years that are laid out and outside them the same rules are applied. */
    @Test
    void noYearIsTheLast() {
        Holidays christmas = Holidays.of(Holiday.on("Christmas Day", MonthDay.of(12, 25)));
        for (int year : IntStream.of(1582, 1999, 2000, 2100, 2101, 9999).toArray()) {
            LocalDate day = LocalDate.of(year, 12, 25);
            assertEquals(
                    List.of(day),
                    day.minusDays(200)
                            .datesUntil(day.plusDays(101))
                            .filter(other -> christmas.includes(other.toEpochDay()))
                            .toList());
        }
    }

    @Test
    void proclaimedDaysAreAddedToTheOthers() {
        LocalDate mourning = LocalDate.of(2025, 1, 9);
        Holidays more = FEDERAL.with(Holiday.once("National Day of Mourning", mourning));
        assertTrue(more.includes(mourning.toEpochDay()));
        assertFalse(FEDERAL.includes(mourning.toEpochDay()));
        assertEquals(
                0,
                LongStream.of(mourning.plusYears(1).toEpochDay())
                        .filter(more::includes)
                        .count());
    }

    @Test
    void theySayThemselves() {
        assertEquals(
                "Thanksgiving Day (4. Thursday of November), Christmas Day (December 25; on a Sunday as well the Monday"
                        + " after), New Year's Day (January 1; on a Saturday instead the Friday before), Good Friday"
                        + " (Easter Sunday - 2)",
                Holidays.of(
                                Holiday.onNth("Thanksgiving Day", 4, DayOfWeek.THURSDAY, Month.NOVEMBER),
                                Holiday.on("Christmas Day", MonthDay.of(12, 25)).observed(DayOfWeek.SUNDAY, 1),
                                Holiday.on("New Year's Day", MonthDay.of(1, 1)).moved(DayOfWeek.SATURDAY, -1),
                                Holiday.afterEaster("Good Friday", -2))
                        .toString());
    }
}
