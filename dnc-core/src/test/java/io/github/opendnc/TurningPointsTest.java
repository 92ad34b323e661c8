package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Days are kept from the one after the day of the call, and as many as there are. */
class TurningPointsTest {
    @Test
    void onlyDaysAfterTheFirstAreKept() {
        TurningPoints points = new TurningPoints(100);
        points.addFrom(98, 4);
        assertArrayEquals(new long[] {101, 102}, points.ascending());
    }

    @Test
    void anyNumberOfDaysIsKeptInOrder() {
        TurningPoints points = new TurningPoints(0);
        for (long day = 40; day > 0; day--) {
            points.add(day);
        }
        assertArrayEquals(LongStream.rangeClosed(1, 40).toArray(), points.ascending());
    }
}
