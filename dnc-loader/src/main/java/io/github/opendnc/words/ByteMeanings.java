package io.github.opendnc.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Which letters the bytes of a text stand for. Immutable and thread-safe. */
final class ByteMeanings {
    /** In place of the {@linkplain FourLetters#step step} of a byte that means one thing here and another there. */
    static final int NO_STEP = -1;

    /** Between letters. */
    static final byte NOTHING = 0;
    /** A text with it must be read, because it may stand for other letters than it seems. */
    private static final byte UNCERTAIN = -1;
    /** Begins what may stand for another character. */
    private static final byte CODE = -2;
    /** Letters that stand in the place of an apostrophe if a program took one encoding for another. */
    private static final byte I_OR_APOSTROPHE = -3;

    private static final byte O_OR_APOSTROPHE = -4;

    /** The lead byte of two that are a letter of Latin-1 in UTF-8. */
    private static final int LEAD_OF_LETTERS = 0xC3;

    /** Few texts have it that a program did not garble. */
    private static final char AE_OR_GARBLED = '\u00C6';

    private static final int FIRST_OTHER = 0x80;
    private static final int FIRST_LETTER = 0xC0;
    private static final int BYTES = 1 << Byte.SIZE;
    /** An apostrophe may be written with as many zeros before its digits as somebody likes; few write more. */
    private static final int LONGEST_CODE = 16;

    private static final int LOWER_CASE = 0x20;

    /** What each byte means: the code of a letter or digit, or one of the above. */
    private final byte[] meanings = new byte[BYTES];

    /**
     * The meanings in an encoding.
     *
     * @param charset one of those in which a byte below 128 is a character of ASCII: UTF-8, or one of a byte a character
     */
    ByteMeanings(Charset charset) {
        for (int b = 0; b < FIRST_OTHER; b++) {
            meanings[b] = ofAscii((char) b);
        }
        Arrays.fill(meanings, FIRST_OTHER, BYTES, UNCERTAIN);
        if (charset.equals(UTF_8)) {
            meanings[LEAD_OF_LETTERS] = NOTHING;
            for (int b = FIRST_OTHER; b < FIRST_LETTER; b++) {
                meanings[b] = ofOther((char) (b + FIRST_LETTER - FIRST_OTHER)); // behind that lead byte
            }
        } else {
            for (int b = FIRST_OTHER; b < BYTES; b++) {
                String text = new String(new byte[] {(byte) b}, charset);
                meanings[b] = text.length() == 1 ? ofOther(text.charAt(0)) : UNCERTAIN;
            }
        }
    }

    private static byte ofAscii(char c) {
        if (c < FIRST_OTHER && Character.isLetterOrDigit(c)) {
            return (byte) FourLetters.code(Character.toLowerCase(c));
        }
        return switch (c) {
            case '&', '%' -> CODE;
            case '\\', '<' -> UNCERTAIN;
            default -> NOTHING;
        };
    }

    /** The letter without its accent. */
    private static byte ofOther(char c) {
        if (c == '\u00ED' || c == '\u00CD') {
            return I_OR_APOSTROPHE;
        }
        if (c == '\u00D5') {
            return O_OR_APOSTROPHE;
        }
        if (c < FIRST_LETTER || c > '\u00FF' || c == AE_OR_GARBLED) {
            return UNCERTAIN;
        }
        char plain =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        return plain < FIRST_OTHER ? ofAscii(plain) : NOTHING; // no word that is looked for has another letter
    }

    /** The step of each byte, or that it has none. */
    int[] steps() {
        return IntStream.range(0, BYTES)
                .map(b -> meanings[b] < NOTHING ? NO_STEP : FourLetters.step(meanings[b]))
                .toArray();
    }

    /** Whether a text has no more letters than one that says nothing else than a word. */
    boolean areFew(byte[] bytes, int from, int to) {
        int letters = 0;
        for (int i = from; i < to && letters <= TellingLetters.LONGEST_ALONE; i++) {
            letters += meanings[bytes[i] & 0xFF] == NOTHING ? 0 : 1;
        }
        return letters <= TellingLetters.LONGEST_ALONE;
    }

    /**
     * What a byte means, from the letters before it and the bytes behind it: the code of a letter or digit, {@link
     * #NOTHING}, or less if nobody knows.
     */
    int of(int last, byte[] bytes, int at, int to) {
        int meaning = meanings[bytes[at] & 0xFF];
        return switch (meaning) {
            case CODE -> isCode(bytes, at, to) ? UNCERTAIN : NOTHING;
            case I_OR_APOSTROPHE -> isBetweenNAndT(last, bytes, at, to) ? UNCERTAIN : FourLetters.code('i');
            case O_OR_APOSTROPHE -> isBetweenNAndT(last, bytes, at, to) ? UNCERTAIN : FourLetters.code('o');
            default -> meaning;
        };
    }

    private static boolean isBetweenNAndT(int last, byte[] bytes, int at, int to) {
        return FourLetters.endIn(last, 'n') && at + 1 < to && (bytes[at + 1] | LOWER_CASE) == 't';
    }

    /** Whether an entity begins, an escaped byte, or what is short for "and desist". */
    private static boolean isCode(byte[] bytes, int at, int to) {
        if (bytes[at] == '%') {
            return at + 1 < to && bytes[at + 1] == '2';
        }
        int next = at + 1;
        while (next < to && bytes[next] <= ' ' && bytes[next] >= 0) {
            next++;
        }
        boolean mayBeDesist = next < to && (bytes[next] | LOWER_CASE) == 'd';
        return mayBeDesist
                || IntStream.range(at + 1, Math.min(to, at + LONGEST_CODE)).anyMatch(i -> bytes[i] == ';');
    }
}
