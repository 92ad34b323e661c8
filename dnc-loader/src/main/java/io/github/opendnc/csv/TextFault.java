package io.github.opendnc.csv;

import io.github.opendnc.registry.MalformedFileException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * The first place at which a file is not text of an encoding. There are bytes that cannot be decoded, or a NUL. No text
 * file has a NUL, so it is a sign of UTF-16 without a byte order mark.
 *
 * @param other an encoding of one byte a character that has every byte of the file, for a message
 */
record TextFault(Charset charset, boolean nul, long line, Charset other) {
    private static final int BLOCK = 1 << 16;

    /** Encodings in which bytes 1 to 127 are the same characters, so that these can be checked without decoding. */
    private static final Set<Charset> ASCII_BASED = Set.of(
            StandardCharsets.UTF_8,
            StandardCharsets.ISO_8859_1,
            StandardCharsets.US_ASCII,
            Charset.forName("windows-1252"));

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Reads the whole file strictly. */
    static Optional<TextFault> firstIn(FileBytes file, TextEncoding encoding) throws IOException {
        Scan scan = new Scan(encoding.charset());
        read(scan, file, encoding.mark().length);
        return scan.sound
                ? Optional.empty()
                : Optional.of(new TextFault(
                        encoding.charset(), scan.nul, lineAt(file, encoding, scan.chars), thatHasAllOf(file)));
    }

    private static void read(Scan scan, FileBytes file, int from) throws IOException {
        try (InputStream in = file.stream(from)) {
            while (scan.sound && !scan.ended) {
                scan.next(in);
            }
        }
    }

    /** Windows-1252 lacks five bytes. ISO 8859-1 lacks none, and refusals are known in both. */
    private static Charset thatHasAllOf(FileBytes file) throws IOException {
        Scan scan = new Scan(WINDOWS_1252);
        read(scan, file, 0);
        return scan.sound ? WINDOWS_1252 : StandardCharsets.ISO_8859_1;
    }

    /** This fault with as many more lines before it. */
    TextFault movedBy(long lines) {
        return new TextFault(charset, nul, line + lines, other);
    }

    /** The exception if the user can give an encoding. */
    MalformedFileException exception(Path name) {
        return exception(
                name,
                "give --encoding (withEncoding) UTF-16LE or UTF-16BE",
                ", or give --encoding (withEncoding), for example " + name(other));
    }

    /** The exception if the user cannot give an encoding. */
    MalformedFileException ofWhatIsFound(Path name) {
        return exception(name, "save the file as UTF-8", "");
    }

    private MalformedFileException exception(Path name, String ofUtf16, String ofOthers) {
        return nul
                ? MalformedFileException.ofLine(
                        name, line, "text", "a NUL; if it is UTF-16 without a byte order mark, " + ofUtf16)
                : MalformedFileException.ofLine(
                        name, line, charset + " text", "bytes that do not decode; save the file as UTF-8" + ofOthers);
    }

    /**
     * The exception if the file has other characters that only UTF-8 has.
     *
     * @param canBeGiven whether the user can give an encoding
     */
    MalformedFileException amongUtf8(Path name, boolean canBeGiven) {
        return MalformedFileException.ofLine(
                name,
                line,
                "UTF-8 text, as elsewhere in the file",
                "bytes that do not decode; correct them"
                        + (canBeGiven
                                ? ", or give --encoding (withEncoding) if it is another, for example " + name(other)
                                : ""));
    }

    private static String name(Charset charset) {
        return charset.equals(WINDOWS_1252) ? "windows-1252" : charset.name();
    }

    private static long lineAt(FileBytes file, TextEncoding encoding, long chars) throws IOException {
        long line = 1;
        try (InputStream in = file.stream(encoding.mark().length)) {
            Reader reader = new BufferedReader(new InputStreamReader(in, encoding.charset()));
            int last = -1;
            for (long i = 0; i < chars; i++) {
                int c = reader.read();
                line += c == '\r' || (c == '\n' && last != '\r') ? 1 : 0;
                last = c;
            }
        }
        return line;
    }

    private static final class Scan {
        private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).limit(0);
        private final CharBuffer text = CharBuffer.allocate(BLOCK);
        private final CharsetDecoder decoder;
        private final boolean asciiBased;
        boolean sound = true;
        boolean nul;
        boolean ended;
        /** The number of sound characters before the fault. */
        long chars;

        Scan(Charset charset) {
            decoder = charset.newDecoder();
            asciiBased = ASCII_BASED.contains(charset);
        }

        void next(InputStream in) throws IOException {
            bytes.compact();
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = count < 0;
            bytes.position(bytes.position() + Math.max(count, 0)).flip();
            if (asciiBased && isPlain()) {
                chars += bytes.remaining();
                bytes.position(bytes.limit());
            } else {
                decode();
            }
        }

        /**
         * Whether the block is ASCII without a NUL, as nearly every block of nearly every file is. What is left of a
         * character of the block before is not.
         */
        private boolean isPlain() {
            byte[] array = bytes.array();
            for (int i = bytes.position(); i < bytes.limit(); i++) {
                if (array[i] <= 0) {
                    return false;
                }
            }
            return true;
        }

        private void decode() {
            CoderResult result = decoder.decode(bytes, text, ended);
            text.flip();
            int at = text.toString().indexOf('\0');
            nul = at >= 0;
            chars += nul ? at : text.remaining();
            sound = !nul && !result.isError();
            text.clear();
        }
    }
}
