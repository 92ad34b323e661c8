package io.github.opendnc.examples.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class JsonTest {
    @Test
    void nestsObjectsAndArrays() {
        assertEquals("""
                [
                  {
                    "a": [
                      1,
                      true
                    ]
                  },
                  [],
                  {}
                ]""", Json.write(List.of(Map.of("a", List.of(1L, true)), List.of(), Map.of())));
    }

    @Test
    void escapesWhatJsonDemandsAndWhatIsNotAscii() {
        assertEquals("\"\\\"\\\\\\n\\u000d\\u0000\\u00e9\\ud83d\\ude00\"", Json.write("\"\\\n\r\0é😀"));
    }

    @Test
    void refusesATypeThatItCannotWriteWithoutLoss() {
        assertThrows(IllegalArgumentException.class, () -> Json.write(LocalDate.EPOCH));
        assertThrows(IllegalArgumentException.class, () -> Json.write(0.1));
    }
}
