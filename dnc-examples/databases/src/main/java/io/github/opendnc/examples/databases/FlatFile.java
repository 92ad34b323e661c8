package io.github.opendnc.examples.databases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A list as the generator writes it: twelve bytes a number, {@code 416,1234567} and a line feed. Immutable.
 *
 * @param path where it lies
 */
record FlatFile(Path path) {
    private static final int LINE = 12;
    private static final int COMMA = 3;
    private static final int BLOCK = 8_192 * LINE;

    /** Receives numbers in the order of the file. */
    @FunctionalInterface
    interface Sink<E extends Exception> {
        /** Takes one number: E.164 without the plus sign, for example 14161234567. */
        void number(long number) throws E;
    }

    /** How many numbers there are. */
    long count() throws IOException {
        return Files.size(path) / LINE;
    }

    /** A copy of the first lines in another folder, under the same name, which tells the day of the list. */
    FlatFile head(long lines, Path folder) throws IOException {
        Path copy = folder.resolve(path.getFileName());
        try (InputStream in = Files.newInputStream(path)) {
            Files.write(copy, in.readNBytes(Math.toIntExact(lines * LINE)));
        }
        return new FlatFile(copy);
    }

    /**
     * Hands every number to the sink.
     *
     * @throws IOException also if a line is not of this form
     */
    <E extends Exception> void forEach(Sink<E> sink) throws IOException, E {
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(path)) {
            int length = in.readNBytes(block, 0, BLOCK);
            while (length > 0) {
                // A line cut short runs into the zeros behind it and is refused.
                Arrays.fill(block, length, BLOCK, (byte) 0);
                for (int line = 0; line < length; line += LINE) {
                    sink.number(number(block, line));
                }
                length = in.readNBytes(block, 0, BLOCK);
            }
        }
    }

    private static long number(byte[] block, int line) throws IOException {
        if (block[line + COMMA] != ',' || block[line + LINE - 1] != '\n') {
            throw new IOException("expected lines of the form 416,1234567");
        }
        long number = 1;
        for (int i = line; i < line + LINE - 1; i++) {
            if (i != line + COMMA) {
                number = number * 10 + (block[i] - '0');
            }
        }
        return number;
    }
}
