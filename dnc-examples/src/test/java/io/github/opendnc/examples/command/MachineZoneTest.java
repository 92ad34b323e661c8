package io.github.opendnc.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MachineZoneTest {
    /** What Java takes was seen with Java 17 and each of these in TZ. */
    @ParameterizedTest
    @CsvSource({
        "'', GMT",
        "UTC, UTC",
        "GMT0, GMT0",
        "UTC0, GMT",
        "GMT+0, GMT",
        "XYZ0, GMT",
        "<+00>0, GMT",
        ":/etc/localtime, GMT",
        "WET0WEST, GMT",
        "Etc/UTC, Etc/UTC",
        ":America/New_York, America/New_York",
        "/usr/share/zoneinfo/America/New_York, GMT-05:00",
    })
    void aZoneThatWasUnderstoodIsPassedOver(String variable, ZoneId taken) {
        assertEquals(Optional.empty(), MachineZone.warning(variable, taken));
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/NewYork", "Eastern", "America/Los Angeles", "EDT", "Canada/Bar0", "x/gmt"})
    void anotherIsNamed(String variable) {
        assertEquals(
                Optional.of("dnc: TZ=" + variable + " is no time zone that Java knows; today is the day in Greenwich"),
                MachineZone.warning(variable, ZoneId.of("GMT")));
    }
}
