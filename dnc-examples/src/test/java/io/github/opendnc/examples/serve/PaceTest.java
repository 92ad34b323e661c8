package io.github.opendnc.examples.serve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class PaceTest {
    private static final int MINUTE_OF_BYTES = 60 * (16 << 10);

    private static boolean isKept(long bytes, long seconds) {
        return Pace.LEAST.isKept(bytes, Duration.ofSeconds(seconds));
    }

    @Test
    void aClientHasAMinuteAndWhatItsBytesTake() {
        assertTrue(isKept(0, 60));
        assertFalse(isKept(0, 61));
        assertTrue(isKept(MINUTE_OF_BYTES, 120));
        assertFalse(isKept(MINUTE_OF_BYTES, 121));
        assertTrue(isKept(1L << 40, 1_000_000));
    }
}
