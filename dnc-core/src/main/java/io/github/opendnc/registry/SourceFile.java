package io.github.opendnc.registry;

/**
 * A file that a snapshot was built from, as it was downloaded: the evidence of which edition was read. A value type:
 * immutable and thread-safe.
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
        if (name.chars().anyMatch(c -> c == '/' || Character.isISOControl(c))) {
            throw new IllegalArgumentException("source file: expected a name without folders and control characters");
        }
        if (bytes < 0 || !sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("source file " + name
                    + ": expected a size and 64 hexadecimal digits, found " + bytes + ", " + sha256);
        }
    }
}
