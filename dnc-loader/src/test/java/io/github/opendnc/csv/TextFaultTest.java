package io.github.opendnc.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever corrects a file looks for its fault by the line that is told, in an editor. */
final class TextFaultTest {
    private static final int BLOCK = 1 << 16;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static Optional<TextFault> fault(Charset charset, byte[]... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        boolean isMarked = Arrays.equals(parts[0], MARK);
        TextEncoding encoding = new TextEncoding(charset, isMarked, Optional.empty());
        try (FileBytes file = FileBytes.copyOf(new ByteArrayInputStream(bytes.toByteArray()), Path.of("leads.csv"))) {
            return TextFault.firstIn(file, encoding);
        }
    }

    private static long line(Charset charset, byte[]... parts) throws IOException {
        return fault(charset, parts).orElseThrow().line();
    }

    /** Whatever ends the lines, and however far down it is. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void theLineOfAFaultIsTold(String lineEnd) throws IOException {
        byte[] stray = "Ren\u00e9,2125550143\n".getBytes(ISO_8859_1);
        for (int rows : List.of(0, 1, 20_000)) {
            String ascii = ("1,2125550142" + lineEnd).repeat(rows);
            String others = ("Ren\u00e9e,2125550142" + lineEnd).repeat(rows);
            for (String before : List.of(ascii, others, ascii + others + lineEnd)) {
                int lines = before.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1).length;
                assertEquals(lines, line(UTF_8, before.getBytes(UTF_8), stray));
                assertEquals(lines, line(UTF_8, MARK, before.getBytes(UTF_8), stray));
                assertEquals(lines, line(UTF_8, before.getBytes(UTF_8), "Ann\0\n".getBytes(UTF_8)));
                assertEquals(lines, line(UTF_16LE, before.getBytes(UTF_16LE), "Ann\0\n".getBytes(UTF_16LE)));
            }
        }
    }

    /** A file is read in blocks, and a character may lie in two of them. */
    @Test
    void aCharacterOnTheEdgeOfABlockIsSound() throws IOException {
        byte[] apostrophe = "\u2019".getBytes(UTF_8);
        for (int length = BLOCK - 4; length <= BLOCK + 1; length++) {
            byte[] before = "x".repeat(length).getBytes(UTF_8);
            assertEquals(Optional.empty(), fault(UTF_8, before, apostrophe));
            assertEquals(Optional.empty(), fault(UTF_8, before, apostrophe, before, apostrophe, before));
            assertEquals(2, line(UTF_8, before, apostrophe, "\n".getBytes(UTF_8), Arrays.copyOf(apostrophe, 2)));
        }
    }

    /** Each of its characters has two bytes that would be ASCII. */
    @Test
    void theLineIsToldWhereEveryCharacterHasTwoBytes() throws IOException {
        byte[] before = ("\u4e2d".repeat(BLOCK) + "\n").getBytes(UTF_16LE);
        assertEquals(
                2,
                line(
                        UTF_16LE,
                        before,
                        "Ann\0".getBytes(UTF_16LE),
                        "\n".repeat(BLOCK).getBytes(UTF_16LE)));
    }

    /** So does a file in UTF-16 that does not say so. */
    @Test
    void aFileThatBeginsWithANulIsNotSound() throws IOException {
        TextFault fault = fault(UTF_8, "phone\n2125550142\n".getBytes(UTF_16BE)).orElseThrow();
        assertEquals(1, fault.line());
        assertTrue(fault.nul());
    }

    @Test
    void aFileThatEndsWithinACharacterIsNotSound() throws IOException {
        byte[] whole = "phone,name\n2125550142,Ren\u00e9".getBytes(UTF_8);
        assertEquals(Optional.empty(), fault(UTF_8, whole));
        assertEquals(2, line(UTF_8, Arrays.copyOf(whole, whole.length - 1)));
        assertEquals(1, line(UTF_16LE, new byte[] {'x', 0, 'y'}));
    }
}
