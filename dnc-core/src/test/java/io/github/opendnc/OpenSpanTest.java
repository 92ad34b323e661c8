package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenSpanTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "0, 86400", "28800, 75600", "86400, 86400"})
    void secondsOfADay(int opens, int closes) {
        assertEquals(closes, new OpenSpan(0, opens, closes).closes());
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "5, 4", "0, 86401"})
    void othersAreRefused(int opens, int closes) {
        String message = "open span: expected seconds of a day in their order, found " + opens + " to " + closes;
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> new OpenSpan(0, opens, closes))
                        .getMessage());
    }
}
