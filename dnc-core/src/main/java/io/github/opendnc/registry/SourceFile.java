package io.github.opendnc.registry;

import io.github.opendnc.text.MaskedText;
import io.github.opendnc.text.OneLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A file that a list was read from; for a snapshot, the file as it was downloaded. It is the evidence of which edition
 * was asked. A value type: immutable and thread-safe.
 *
 * @param name the file's own name, without folders and control characters
 * @param bytes its size
 * @param sha256 the SHA-256 digest of its bytes, 64 lower-case hexadecimal digits
 */
public record SourceFile(String name, long bytes, String sha256) {
    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if the name holds a slash or a control character, the size is negative or the
     *     digest has another form
     */
    public SourceFile {
        if (name.indexOf('/') >= 0 || !OneLine.isOne(name)) {
            throw new IllegalArgumentException("source file: expected a name without folders and control characters");
        }
        if (bytes < 0 || !sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("source file " + name
                    + ": expected a size and 64 hexadecimal digits, found " + bytes + ", " + MaskedText.quoted(sha256));
        }
    }

    /**
     * A file with these bytes; its size and digest are computed. The stream is read to its end and not closed.
     *
     * @param file only its last name is kept, with question marks in place of control characters
     * @throws IOException if the stream cannot be read
     */
    public static SourceFile of(Path file, InputStream bytes) throws IOException {
        MessageDigest sha256 = newSha256();
        long size = new DigestInputStream(Objects.requireNonNull(bytes, "bytes"), sha256)
                .transferTo(OutputStream.nullOutputStream());
        return of(file, size, sha256.digest());
    }

    /**
     * A file whose size and digest are known.
     *
     * @param file only its last name is kept, with question marks in place of control characters
     * @throws IllegalArgumentException if the size is negative or the digest does not have 32 bytes
     */
    public static SourceFile of(Path file, long bytes, byte[] sha256) {
        Path last = file.getFileName();
        String name = (last == null ? file : last)
                .toString()
                .codePoints()
                .map(c -> c == '/' || OneLine.breaks(c) ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return new SourceFile(name, bytes, HexFormat.of().formatHex(sha256));
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
