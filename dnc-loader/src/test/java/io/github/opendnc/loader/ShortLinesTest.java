package io.github.opendnc.loader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.zip.FilePlace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ShortLinesTest {
    private static ShortLines of(String text) {
        return new ShortLines(new ByteArrayInputStream(text.getBytes(ISO_8859_1)), FilePlace.of(Path.of("list")), 10);
    }

    @ParameterizedTest
    @CsvSource({"'a\nb\n',false", "'a\nb',true", "'a\n\n',false", "'',false", "b,true"})
    void theLastLineIsCutIfItHasNoLineFeed(String text, boolean isCut) throws IOException {
        ShortLines lines = of(text);
        lines.readAllBytes();
        assertEquals(isCut, lines.isCut());
    }

    @Test
    void aLineMayBeAsLongAsTheLongest() throws IOException {
        String longest = "0123456789";
        assertEquals(22, of(longest + "\n" + longest + "\n").readAllBytes().length);
        assertEquals(
                "list, line 2: expected a line of at most 10 bytes; found a longer line",
                assertThrows(
                                MalformedFileException.class,
                                () -> of(longest + "\n" + longest + "0\n").readAllBytes())
                        .getMessage());
    }

    /** A download arrives in pieces, and the two bytes of a line end may be in different ones. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 20})
    void piecesAreReadLikeTheWhole(int length) throws IOException {
        String text = "12\r\n34\r\n\u00ff";
        ShortLines lines = of(text);
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] piece = new byte[length];
        for (int count = lines.read(piece); count >= 0; count = lines.read(piece)) {
            read.write(piece, 0, count);
        }
        assertEquals(text, read.toString(ISO_8859_1));
        assertTrue(lines.isCut());
    }

    @Test
    void singleBytesAreCheckedToo() throws IOException {
        ShortLines lines = of("\u00ff\r\n\r");
        assertEquals(0xFF, lines.read());
        assertEquals('\r', lines.read());
        assertEquals('\n', lines.read());
        assertEquals('\r', lines.read());
        assertEquals(
                "list, line 2: expected lines that end in a line feed; found a carriage return without a line feed",
                assertThrows(MalformedFileException.class, lines::read).getMessage());
        assertEquals(-1, of("").read());
    }
}
