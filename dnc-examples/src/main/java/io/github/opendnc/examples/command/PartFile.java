package io.github.opendnc.examples.command;

import io.github.opendnc.files.NamedChannel;
import io.github.opendnc.registry.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A file that a scrub reads or writes, and its role, for example {@code leads}. */
record PartFile(String part, Path path) {
    /** The same file with the digest of its bytes. */
    record Digested(String part, String name, long bytes, String sha256) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%s: %s, %,d bytes, sha256 %s", part, TerminalText.line(name), bytes, sha256);
        }
    }

    /** Whether it can be read again. A pipe or a device cannot. */
    boolean canBeReadAgain() {
        return Files.isRegularFile(path);
    }

    Digested digested() throws IOException {
        try (InputStream in = NamedChannel.stream(path)) {
            SourceFile read = SourceFile.of(path, in);
            return new Digested(part, path.toString(), read.bytes(), read.sha256());
        }
    }
}
