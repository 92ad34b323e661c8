package io.github.opendnc.examples.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In Manila it is tomorrow while people in Ohio are called, and a holiday there may be over here. */
class CallDayTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-26T23:00:00Z, UTC, 2026-11-26",
        "2026-11-27T05:00:00Z, UTC, 2026-11-27",
        "2026-11-27T04:59:59Z, America/Los_Angeles, 2026-11-26",
        "2026-11-27T05:00:00Z, America/Los_Angeles, 2026-11-26",
        "2026-11-27T05:00:00Z, Pacific/Honolulu, 2026-11-26",
        "2026-11-27T05:00:00Z, Pacific/Pago_Pago, 2026-11-26",
        "2026-11-27T04:00:00Z, America/St_Johns, 2026-11-27",
        "2026-11-26T05:00:00Z, Asia/Manila, 2026-11-26",
        "2026-11-26T15:59:59Z, Asia/Manila, 2026-11-26"
    })
    void todayIsThatOfTheMachineWhereItIsThatOfThePersons(Instant now, String zone, LocalDate today) {
        assertEquals(today, CallDay.today(Clock.fixed(now, ZoneId.of(zone))));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27T00:00:00Z, UTC",
        "2026-11-27T04:59:59Z, UTC",
        "2026-11-26T16:00:00Z, Asia/Manila",
        "2026-11-26T23:13:00Z, Asia/Manila",
        "2026-11-26T14:00:00Z, Pacific/Guam",
        "2026-11-27T03:00:00Z, America/Sao_Paulo",
        "2026-11-26T23:30:00Z, Europe/Berlin"
    })
    void whereTheyDifferTheDayMustBeSaid(Instant now, String zone) {
        Clock clock = Clock.fixed(now, ZoneId.of(zone));
        String message = assertThrows(DateTimeException.class, () -> CallDay.today(clock))
                .getMessage();
        assertEquals(
                "expected the day of the calls, which is 2026-11-27 in " + zone + " and 2026-11-26 in New York",
                message);
    }
}
