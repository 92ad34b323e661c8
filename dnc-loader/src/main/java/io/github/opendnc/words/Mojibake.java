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
 * Text in UTF-8, or in an encoding of a Mac or of DOS, that some program took for Windows-1252 or Latin-1: {@code Donâ€™t Call}. Where
 * a refusal is looked for such text is read as it was meant, too.
 */
final class Mojibake {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Those that Windows-1252 is read for: of Excel on a Mac, of a window of DOS. Where Java does not know one it is not tried. */
    private static final List<Charset> OLDER = Stream.of("x-MacRoman", "IBM850")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    /** With these a window of DOS writes letters of Spanish and Portuguese. */
    private static final String SIGNS_OF_DOS = "\u00a1\u00a2\u00a3\u00a4\u00c6";

    /** How often a text may have been spoilt. */
    private static final int MOST = 3;

    private static final int ASCII = 0x80;
    private static final int FIRST_PRINTED = 0xA0;

    private Mojibake() {}

    /** A text as it stands, and as it was meant if it looks like UTF-8 that was spoilt. */
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

    /** Those, and what it may have been in older encodings: by one too many a refusal may be found, and no yes is believed. */
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

    /** Whether it has a character that Windows-1252 writes where the others have letters, and that few texts have. */
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

    /** The text before it was spoilt once; empty when it was not. */
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
