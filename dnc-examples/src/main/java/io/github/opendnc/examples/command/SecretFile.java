package io.github.opendnc.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;

/** A file with a secret in it; never a word of the command line, which every user of the machine can read. */
final class SecretFile {
    private static final int SHORTEST = 8;
    /** What some editors put before UTF-8; nobody sends it. */
    private static final String MARK = "\uFEFF";

    private SecretFile() {}

    /**
     * Its one line.
     *
     * @param option which names it
     * @throws UsageException if it has another count of lines, a short one, or bytes that are no UTF-8
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
