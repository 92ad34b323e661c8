package io.github.opendnc.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.numbering.ClockChange;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClockTextTest {
    @Test
    void theZonesThatAnOldJavaDoesNotKnowAreNamed() {
        assertEquals("tz database 2026e", ClockText.of("2026e", List.of()));
        assertEquals(
                "tz database 2026a, too old for America/Vancouver, Canada/Pacific",
                ClockText.of("2026a", ClockChange.bundled().subList(0, 2)));
    }
}
