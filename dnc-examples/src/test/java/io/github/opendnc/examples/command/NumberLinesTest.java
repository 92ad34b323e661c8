package io.github.opendnc.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a line that is cut no number is left. */
class NumberLinesTest {
    private static String first(String lines) throws IOException {
        return new NumberLines(new ByteArrayInputStream(lines.getBytes(UTF_8)))
                .next()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2125550143", "DO NOT CALL", "x"})
    void whatStandsFarBehindIsNotForgotten(String behind) throws IOException {
        for (int blanks : new int[] {10, 80, 989, 990, 1_000, 5_000}) {
            String line = first("2125550100" + " ".repeat(blanks) + behind + "\n");
            assertEquals(true, line.length() > "2125550100".length(), line);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 990, 1_000, 5_000})
    void blanksAloneAreNothing(int blanks) throws IOException {
        assertEquals("2125550100", first("2125550100" + " ".repeat(blanks) + "\r\n2125550143\n"));
        assertEquals("2125550100", first("2125550100" + "\t".repeat(blanks)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ufeff"})
    void theEndIsEmpty(String before) throws IOException {
        NumberLines lines = new NumberLines(new ByteArrayInputStream((before + "1\n\n2").getBytes(UTF_8)));
        assertEquals("1", lines.next().orElseThrow());
        assertEquals("", lines.next().orElseThrow());
        assertEquals("2", lines.next().orElseThrow());
        assertEquals(Optional.empty(), lines.next());
    }
}
