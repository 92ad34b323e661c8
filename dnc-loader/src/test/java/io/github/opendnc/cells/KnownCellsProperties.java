package io.github.opendnc.cells;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.csv.EightBytes;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Each text is known by all of its bytes: what is found out about one is said of no other, short or long. */
final class KnownCellsProperties {
    @Property(tries = 500)
    void asEachWouldBeRead(@ForAll("texts") List<String> texts) {
        KnownCells<String> cells = new KnownCells<>(1 << 6, ISO_8859_1, text -> "of " + text);
        for (String text : texts) {
            byte[] ending = (text + "x").getBytes(ISO_8859_1);
            byte[] spacious = ("xy" + text + "z".repeat(EightBytes.SPARE)).getBytes(ISO_8859_1);
            assertEquals("of " + text, cells.of(ending, 0, text.length()));
            assertEquals("of " + text, cells.of(spacious, 2, 2 + text.length()));
        }
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings()
                .withChars("ab\u0000\u00ff ")
                .ofMaxLength(10)
                .list()
                .ofMaxSize(400);
    }
}
