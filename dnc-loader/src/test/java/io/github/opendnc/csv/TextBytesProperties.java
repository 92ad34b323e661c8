package io.github.opendnc.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Bytes are text where a decoder of the JDK says so. */
final class TextBytesProperties {
    private static final int LONGEST_CHARACTER = 4;

    @Property(tries = 25_000)
    void bytesAreTextIfTheyDecode(@ForAll("texts") byte[] bytes, @ForAll("charsets") Charset charset) {
        TextBytes text = TextBytes.of(charset).orElseThrow();
        int end = text.check(bytes, 0, bytes.length, bytes.length);
        assertEquals(decodes(bytes, charset) ? bytes.length : TextBytes.BROKEN, end);
    }

    /** Each part is checked on its own; the whole is sound if each ends where the next begins. */
    @Property(tries = 25_000)
    void aTextMayBeCutAnywhere(@ForAll("texts") byte[] bytes) {
        TextBytes text = new Utf8Bytes();
        for (int size = 1; size <= bytes.length; size++) {
            int end = 0;
            for (int from = 0; from < bytes.length && end != TextBytes.BROKEN; from += size) {
                int to = Math.min(bytes.length, from + size);
                int limit = Math.min(bytes.length, to + LONGEST_CHARACTER);
                int first = text.firstCharacter(bytes, from, limit);
                end = first == end ? text.check(bytes, first, to, limit) : TextBytes.BROKEN;
            }
            assertEquals(decodes(bytes, UTF_8), end == bytes.length);
        }
    }

    /** Of a text that is sound each part ends where it did when it was checked. */
    @Property(tries = 20_000)
    void aTextThatWasCheckedMayBeCutAnywhereToo(@ForAll("texts") byte[] bytes, @ForAll("charsets") Charset charset) {
        TextBytes text = TextBytes.of(charset).orElseThrow();
        TextBytes checked = new CheckedText(text);
        for (int size = 1; size <= bytes.length && decodes(bytes, charset); size++) {
            for (int from = 0; from < bytes.length; from += size) {
                int to = Math.min(bytes.length, from + size);
                int limit = Math.min(bytes.length, to + LONGEST_CHARACTER);
                int first = text.firstCharacter(bytes, from, limit);
                assertEquals(first, checked.firstCharacter(bytes, from, limit));
                assertEquals(text.check(bytes, first, to, limit), checked.check(bytes, first, to, limit));
            }
        }
    }

    @Property(tries = 20_000)
    void blanksAreThoseOfCommonsCsv(@ForAll char character, @ForAll("charsets") Charset charset) {
        byte[] bytes = String.valueOf(character).getBytes(charset);
        boolean written = new String(bytes, charset).equals(String.valueOf(character));
        if (written) {
            TextBytes text = TextBytes.of(charset).orElseThrow();
            int blank = text.blank(bytes, 0, bytes.length);
            assertEquals(Character.isWhitespace(character) ? bytes.length : 0, blank);
        }
    }

    @Example
    void blanksOfThreeBytes() {
        for (int character = 0x800; character < Character.MIN_SURROGATE; character++) {
            blanksAreThoseOfCommonsCsv((char) character, UTF_8);
        }
        byte[] cut = Arrays.copyOf("\u3000".getBytes(UTF_8), 2);
        assertEquals(TextBytes.UNKNOWN, new Utf8Bytes().blank(cut, 0, 2));
    }

    @Example
    void onlyEncodingsWithAsciiAtItsPlace() {
        for (Charset charset : new Charset[] {UTF_16LE, Charset.forName("IBM037"), Charset.forName("Shift_JIS")}) {
            assertEquals(Optional.empty(), TextBytes.of(charset), charset.name());
        }
        assertTrue(TextBytes.of(Charset.forName("ISO-8859-15")).isPresent());
    }

    private static boolean decodes(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString()
                            .indexOf('\0')
                    < 0;
        } catch (CharacterCodingException broken) {
            return false;
        }
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of(UTF_8, ISO_8859_1, US_ASCII, Charset.forName("windows-1252"), Charset.forName("IBM850"));
    }

    @Provide
    Arbitrary<byte[]> texts() {
        Arbitrary<String> sound = Arbitraries.strings()
                .withChars("abcdefgh\n\u007f\u0080\u07ff\u0800\ud7ff\ue000\uffff")
                .ofMaxLength(12);
        Arbitrary<String> far = Arbitraries.of("\ud800\udc00", "\udbff\udfff", "");
        Arbitrary<byte[]> any = Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.of((byte) 0x80, (byte) 0xBF, (byte) 0xE0, (byte) 0xED, (byte) 0xF0)),
                        Tuple.of(1, Arbitraries.bytes()))
                .array(byte[].class)
                .ofMaxSize(3);
        Arbitrary<byte[]> broken =
                Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(new byte[0])), Tuple.of(1, any));
        return Combinators.combine(sound, far, broken, sound)
                .as((a, b, c, d) -> joined((a + b).getBytes(UTF_8), c, d.getBytes(UTF_8)));
    }

    private static byte[] joined(byte[] a, byte[] b, byte[] c) {
        return ByteBuffer.allocate(a.length + b.length + c.length)
                .put(a)
                .put(b)
                .put(c)
                .array();
    }
}
