package io.github.opendnc.csv;

import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How the bytes of a file are characters. Only encodings whose text always turns back into the same bytes are accepted.
 * A file with bytes that are not text of its encoding is refused, whenever they are found (see {@link TextAttempt}). So
 * writing the text of a row writes its bytes.
 *
 * @param charset the encoding
 * @param marked whether the file begins with a byte order mark
 * @param note what the owner of the file should know; empty if the encoding is as expected
 */
public record TextEncoding(Charset charset, boolean marked, Optional<String> note) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final List<Charset> UNICODE =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /**
     * Finds the encoding of a file and checks the whole file.
     *
     * @throws MalformedFileException if the file is not text in the given encoding, or in one that can be found out
     */
    public static TextEncoding of(FileBytes file, Optional<Charset> given) throws IOException {
        return of(file, given, true);
    }

    /**
     * Finds the encoding of a file for which the user cannot give one. So the message does not ask for one either.
     *
     * @throws MalformedFileException if the file is not text in an encoding that can be found out
     */
    public static TextEncoding found(FileBytes file) throws IOException {
        return of(file, Optional.empty(), false);
    }

    private static TextEncoding of(FileBytes file, Optional<Charset> given, boolean canBeGiven) throws IOException {
        TextEncoding encoding = assumed(file, given);
        Optional<TextFault> fault = TextFault.firstIn(file, encoding);
        if (fault.isEmpty()) {
            return encoding;
        }
        boolean guessed = given.isEmpty() && !encoding.marked();
        TextEncoding western = new TextEncoding(
                WINDOWS_1252, false, Optional.of("read as Windows-1252, because it does not decode as UTF-8"));
        if (guessed && TextFault.firstIn(file, western).isEmpty()) {
            if (isPartlyUtf8(file)) {
                throw fault.get().amongUtf8(file.name(), canBeGiven);
            }
            return western;
        }
        throw canBeGiven ? fault.get().exception(file.name()) : fault.get().ofWhatIsFound(file.name());
    }

    /** Whether it is a file in UTF-8 that is broken somewhere. In another encoding, its names would be wrong. */
    private static boolean isPartlyUtf8(FileBytes file) throws IOException {
        try (InputStream in = file.stream(0)) {
            return Utf8Bytes.isIn(in);
        }
    }

    /**
     * The encoding of a file, unless its bytes turn out not to decode. Like {@link #of}, but does not read the file.
     *
     * @throws MalformedFileException if the file cannot have the given encoding
     */
    public static TextEncoding assumed(FileBytes file, Optional<Charset> given) throws IOException {
        Optional<Charset> marked = markOf(file);
        if (given.isPresent()) {
            checkGiven(file.name(), given.get(), marked);
        }
        Charset charset = marked.or(() -> given).orElse(StandardCharsets.UTF_8);
        return new TextEncoding(charset, marked.isPresent(), Optional.empty());
    }

    private static Optional<Charset> markOf(FileBytes file) throws IOException {
        byte[] head;
        try (InputStream in = file.stream(0)) {
            head = in.readNBytes(3);
        }
        return UNICODE.stream()
                .filter(charset -> startsWith(head, markIn(charset)))
                .findFirst();
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }

    private static void checkGiven(Path name, Charset given, Optional<Charset> marked) throws MalformedFileException {
        boolean utf16 = given.equals(StandardCharsets.UTF_16);
        if (marked.isPresent()) {
            boolean agrees =
                    marked.get().equals(given) || (utf16 && !marked.get().equals(StandardCharsets.UTF_8));
            if (!agrees) {
                throw MalformedFileException.of(
                        name, "encoding " + given + ", as given", "a byte order mark of " + marked.get());
            }
        } else if (utf16) {
            throw MalformedFileException.of(
                    name,
                    "UTF-16 with a byte order mark",
                    "no mark; give --encoding (withEncoding) UTF-16LE or UTF-16BE");
        } else if (!isReversible(given)) {
            throw MalformedFileException.of(
                    name, "UTF-8, UTF-16 or an encoding of one byte a character", "encoding " + given + ", as given");
        }
    }

    /** Whether decoding and encoding always give back the same bytes, wherever the text is cut. */
    private static boolean isReversible(Charset charset) {
        if (UNICODE.contains(charset)) {
            return true;
        }
        if (!charset.canEncode() || charset.newEncoder().maxBytesPerChar() != 1) {
            return false;
        }
        for (int b = 0; b < 256; b++) {
            byte[] single = {(byte) b};
            String text = new String(single, charset);
            if (!text.equals("\uFFFD") && !Arrays.equals(text.getBytes(charset), single)) {
                return false;
            }
        }
        return true;
    }

    /** The byte order mark; empty if the file has none. */
    public byte[] mark() {
        return marked ? markIn(charset) : new byte[0];
    }

    private static byte[] markIn(Charset charset) {
        return "\uFEFF".getBytes(charset);
    }

    /**
     * Reads a file to its end.
     *
     * @throws io.github.opendnc.registry.MalformedFileException if it has bytes that are not text of this encoding
     */
    public void check(FileBytes file) throws IOException {
        Optional<TextFault> fault = TextFault.firstIn(file, this);
        if (fault.isPresent()) {
            throw fault.get().exception(file.name());
        }
    }
}
