package io.github.opendnc.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CallingHoursTest {
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime EIGHTEEN = LocalTime.of(18, 0);
    private static final CallingHours HOURS = CallingHours.daily(NINE, EIGHTEEN)
            .with(NINE, NOON, DayOfWeek.SATURDAY)
            .with(NOON, EIGHTEEN, DayOfWeek.SUNDAY);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void aWeekOfHours() {
        assertEquals(
                List.of(
                        "09:00-18:00",
                        "09:00-18:00",
                        "09:00-18:00",
                        "09:00-18:00",
                        "09:00-18:00",
                        "09:00-12:00",
                        "12:00-18:00"),
                IntStream.range(0, 7)
                        .mapToObj(i -> HOURS.span(MONDAY.plusDays(i).toEpochDay()))
                        .toList());
    }

    @Test
    void theDayOfTheWeekHoldsBefore1970Too() {
        LocalDate sunday = LocalDate.of(1968, 2, 25);
        assertEquals("12:00-18:00", HOURS.span(sunday.toEpochDay()));
        assertEquals("09:00-12:00", HOURS.span(sunday.minusDays(1).toEpochDay()));
        assertEquals("09:00-18:00", HOURS.span(sunday.plusDays(1).toEpochDay()));
    }

    @Test
    void hoursOpenBeforeTheyClose() {
        assertThrows(IllegalArgumentException.class, () -> CallingHours.daily(NINE, NINE));
        assertThrows(IllegalArgumentException.class, () -> HOURS.with(EIGHTEEN, NINE, DayOfWeek.SATURDAY));
        assertThrows(IllegalArgumentException.class, () -> HOURS.with(NOON, NOON, DayOfWeek.SUNDAY));
        assertThrows(
                IllegalArgumentException.class, () -> CallingHours.daily(NINE.plusNanos(200), NINE.plusNanos(900)));
        assertEquals(
                "09:00-09:00:01",
                CallingHours.daily(NINE.plusNanos(200), NINE.plusSeconds(1)).span(0));
    }

    @Test
    void hoursMayLastToTheEndOfTheDay() {
        CallingHours late = CallingHours.daily(EIGHTEEN, LocalTime.MIDNIGHT);
        assertEquals("18:00-24:00 every day", late.toString());
        assertEquals(86_400, late.closes(0));
        assertEquals(CallingHours.aroundTheClock(), CallingHours.daily(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
    }

    @Test
    void hoursAreAValueAndSayThemselves() {
        assertEquals(
                HOURS,
                CallingHours.daily(NINE, EIGHTEEN)
                        .with(NOON, EIGHTEEN, DayOfWeek.SUNDAY)
                        .with(NINE, NOON, DayOfWeek.SATURDAY));
        assertNotEquals(HOURS, CallingHours.daily(NINE, EIGHTEEN));
        assertNotEquals(HOURS.hashCode(), CallingHours.daily(NINE, EIGHTEEN).hashCode());
        assertEquals(
                List.of(
                        "09:00-18:00 every day",
                        "09:00-18:00 Monday to Friday, 09:00-12:00 Saturday and Sunday",
                        "09:00-18:00 Monday to Friday, 09:00-12:00 Saturday, 12:00-18:00 Sunday"),
                List.of(
                        CallingHours.daily(NINE, EIGHTEEN).toString(),
                        CallingHours.daily(NINE, EIGHTEEN)
                                .with(NINE, NOON, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                                .toString(),
                        HOURS.toString()));
    }
}
