package io.github.opendnc.words;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Text in UTF-8, or in an encoding of a Mac or of DOS, that some program took for Windows-1252 or Latin-1: {@code
 * Donâ€™t Call}. When a refusal is looked for, such text is also read as it was meant.
 */
final class Mojibake {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /**
     * Encodings that are often taken for Windows-1252: those of Excel on a Mac and of a DOS window. One that this Java
     * does not know is not tried.
     */
    private static final List<Charset> OLDER = Stream.of("x-MacRoman", "IBM850")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    /** Characters that stand for letters of Spanish and Portuguese in a DOS window. */
    private static final String SIGNS_OF_DOS = "\u00a1\u00a2\u00a3\u00a4\u00c6";

    /** How many times a text may have been garbled. */
    private static final int MOST = 3;

    private static final int ASCII = 0x80;
    private static final int FIRST_PRINTED = 0xA0;

    private Mojibake() {}

    /** A text as it stands, and as it was meant if it looks like garbled UTF-8. */
    static List<String> readings(String text) {
        List<String> readings = new ArrayList<>(1);
        readings.add(text);
        Optional<String> undone = undone(text);
        while (undone.isPresent() && readings.size() <= MOST) {
            readings.add(undone.get());
            undone = undone(undone.get());
        }
        return readings;
    }

    /**
     * These readings, and those in older encodings. One reading too many may find a refusal, but no yes is believed
     * because of it.
     */
    static List<String> allReadings(String text) {
        List<String> readings = readings(text);
        byte[] bytes = text.getBytes(WINDOWS_1252);
        if (readings.size() == 1 && hasSign(bytes) && WINDOWS_1252.newEncoder().canEncode(text)) {
            OLDER.stream()
                    .map(charset -> new String(bytes, charset))
                    .filter(Mojibake::isWords)
                    .forEach(readings::add);
        }
        return readings;
    }

    /**
     * Whether there is a character of Windows-1252 that few texts have, and that is a letter in the older encodings.
     */
    private static boolean hasSign(byte[] bytes) {
        for (byte b : bytes) {
            int value = b & 0xFF;
            if ((value >= ASCII && value < FIRST_PRINTED) || SIGNS_OF_DOS.indexOf(value) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWords(String text) {
        return text.chars().allMatch(c -> c < ASCII || Character.isLetter(c));
    }

    /** The text before it was last garbled; empty if it was not. */
    private static Optional<String> undone(String text) {
        if (text.chars().allMatch(c -> c < ASCII)) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            byte[] single = String.valueOf(c).getBytes(WINDOWS_1252);
            boolean control = c >= ASCII && c < FIRST_PRINTED; // as Latin-1 has them
            if (!control && single[0] == '?' && c != '?') {
                return Optional.empty();
            }
            bytes.write(control ? c : single[0]);
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException sound) {
            return Optional.empty();
        }
    }
}
