package io.github.opendnc.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;

/**
 * A file with a secret in it. A secret is never given on the command line, which every user of the machine can read.
 */
final class SecretFile {
    private static final int SHORTEST = 8;
    /** What some editors write before UTF-8. It is not part of the secret. */
    private static final String MARK = "\uFEFF";

    private SecretFile() {}

    /**
     * The only line of the file.
     *
     * @param option the option that names the file
     * @throws UsageException if the file does not have exactly one line, the line is too short, or its bytes are not
     *     UTF-8
     */
    static String read(String option, Path file) throws IOException {
        List<String> lines;
        try {
            lines = UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(NamedFile.bytes(file)))
                    .toString()
                    .replaceFirst("^" + MARK, "")
                    .strip()
                    .lines()
                    .toList();
        } catch (CharacterCodingException other) {
            throw new UsageException(option + ": " + file + ": expected text in UTF-8, found bytes that are none");
        }
        if (lines.size() != 1 || lines.get(0).length() < SHORTEST) {
            throw new UsageException(option + ": " + file + ": expected one line of " + SHORTEST
                    + " characters and more, found "
                    + (lines.size() == 1 ? lines.get(0).length() + " characters" : lines.size() + " lines"));
        }
        return lines.get(0);
    }
}
