package io.github.opendnc.csv;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Numbers are written as the JDK writes them. */
final class ByteOutputProperties {
    @Property(tries = 20_000)
    void numbersOfAnyLength(@ForAll @LongRange(min = 0) long number, @ForAll @IntRange(max = 62) int shorter) {
        ByteOutput out = new ByteOutput(1);
        StringBuilder expected = new StringBuilder();
        for (long each : new long[] {number >>> shorter, 0, number}) {
            out.append(each);
            out.append((byte) ',');
            expected.append(each).append(',');
        }
        assertEquals(expected.toString(), new String(out.bytes(), 0, out.length(), US_ASCII));
    }

    @Property
    void theEdgesOfEachLength(@ForAll @IntRange(max = 18) int zeros) {
        long power = 1;
        for (int i = 0; i < zeros; i++) {
            power *= 10;
        }
        for (long number = power - 1; number <= power + 1; number++) {
            ByteOutput out = new ByteOutput(1);
            out.append(number);
            assertEquals(Long.toString(number), new String(out.bytes(), 0, out.length(), US_ASCII));
        }
    }
}
