package io.github.opendnc.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

final class AsOfTest {
    @Test
    void aDayEndsWhereTheCommandRuns() {
        AsOf day = AsOf.parse("2026-11-13");
        assertEquals(
                "2026-11-13 (2026-11-14T04:59:59.999Z, its end in America/New_York)",
                day.meant(ZoneId.of("America/New_York")));
        assertEquals(
                "2026-11-13 (2026-11-13T15:59:59.999Z, its end in Asia/Manila)", day.meant(ZoneId.of("Asia/Manila")));
    }

    @Test
    void anInstantIsTheSameEverywhere() {
        AsOf instant = AsOf.parse("2026-11-13T14:00:00-05:00");
        assertEquals("2026-11-13T19:00:00Z", instant.meant(ZoneId.of("Asia/Manila")));
        assertEquals("2026-11-13T19:00:00Z", instant.meant(ZoneOffset.UTC));
    }
}
