package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenSpanTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "0, 86400", "28800, 75600", "86400, 86400"})
    void secondsOfADay(int opens, int closes) {
        OpenSpan span = new OpenSpan(7, opens, closes);
        for (int clock = 0; clock < 3; clock++) {
            assertEquals(opens, span.opens(clock));
            assertEquals(closes, span.closes(clock));
        }
        assertEquals(span, new OpenSpan(7, opens, closes));
        assertEquals("7: " + opens + "-" + closes, span.toString());
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "5, 4", "0, 86401"})
    void othersAreRefused(int opens, int closes) {
        String message = "open span: expected seconds of a day in their order, found " + opens + " to " + closes;
        for (int[] edges : new int[][] {{opens, closes}, {0, 86400, opens, closes}}) {
            assertEquals(
                    message,
                    assertThrows(IllegalArgumentException.class, () -> new OpenSpan(0, edges))
                            .getMessage());
        }
    }

    @Test
    void eachClockMayHaveItsOwn() {
        OpenSpan span = new OpenSpan(7, 0, 86400, 5, 6);
        assertEquals(0, span.opens(0));
        assertEquals(86400, span.closes(0));
        assertEquals(5, span.opens(1));
        assertEquals(6, span.closes(1));
        assertEquals("7: 0-86400 5-6", span.toString());
        assertFalse(span.isWholeDay());
        assertTrue(new OpenSpan(7, 0, 86400, 0, 86400).isWholeDay());
        assertNotEquals(new OpenSpan(7, 0, 86400), span);
    }
}
