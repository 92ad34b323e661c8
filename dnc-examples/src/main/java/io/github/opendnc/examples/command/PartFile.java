package io.github.opendnc.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** A file that a scrub reads or writes, and as what, for example {@code leads}. */
record PartFile(String part, Path path) {
    /** The same with the digest of its bytes. */
    record Digested(String part, String name, long bytes, String sha256) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%s: %s, %,d bytes, sha256 %s", part, TerminalText.line(name), bytes, sha256);
        }
    }

    /** A pipe or a device cannot be read once more. */
    boolean canBeReadAgain() {
        return Files.isRegularFile(path);
    }

    Digested digested() throws IOException {
        MessageDigest sha256 = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(path), sha256)) {
            long bytes = in.transferTo(OutputStream.nullOutputStream());
            return new Digested(part, path.toString(), bytes, HexFormat.of().formatHex(sha256.digest()));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
