package io.github.opendnc.examples.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class PaceTest {
    private static final int SECOND_OF_BYTES = 16 << 10;

    private static Duration behind(long before, long bytes, long took) {
        return Pace.SENDING.behind(Duration.ofSeconds(before), bytes, Duration.ofSeconds(took));
    }

    @Test
    void aClientFallsBehindByTheTimeThatItsBytesDoNotTake() {
        assertEquals(Duration.ofSeconds(7), behind(0, 0, 7));
        assertEquals(Duration.ofSeconds(12), behind(10, 5 * SECOND_OF_BYTES, 7));
        assertEquals(Duration.ofSeconds(10), behind(10, 7 * SECOND_OF_BYTES, 7));
        assertFalse(Pace.SENDING.isTooFar(behind(0, 0, 60)));
        assertTrue(Pace.SENDING.isTooFar(behind(0, 0, 61)));
    }

    /** What was read is handed on to somebody who may be slow; what is sent is there already. */
    @Test
    void whoReadsHasMoreTimeThanWhoSends() {
        assertEquals(SECOND_OF_BYTES, Pace.READING.bytesPerSecond());
        assertFalse(Pace.READING.isTooFar(Duration.ofMinutes(5)));
        assertTrue(Pace.READING.isTooFar(Duration.ofSeconds(301)));
    }

    @Test
    void whatWasQuickIsNoCredit() {
        assertEquals(Duration.ZERO, behind(10, 1L << 40, 1));
        assertEquals(Duration.ofSeconds(50), behind(0, 1, 50));
    }
}
