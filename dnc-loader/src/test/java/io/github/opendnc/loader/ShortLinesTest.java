package io.github.opendnc.loader;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.zip.FilePlace;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShortLinesTest {
    private static ShortLines of(String text) {
        return new ShortLines(new ByteArrayInputStream(text.getBytes(US_ASCII)), FilePlace.of(Path.of("list")), 10);
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
}
