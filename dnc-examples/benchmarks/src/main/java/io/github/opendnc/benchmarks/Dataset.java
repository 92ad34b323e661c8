package io.github.opendnc.benchmarks;

import io.github.opendnc.examples.bench.Fill;
import io.github.opendnc.examples.bench.SyntheticRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A synthetic United States list that everything is measured on, and the files kept of it, so that it is generated
 * once. A value type: immutable.
 *
 * @param numbers how many numbers, about
 * @param fill how its blocks are filled
 */
record Dataset(long numbers, Fill fill) {
    /** As many numbers as the whole list of the United States has. */
    static final long NATIONAL = 258_024_199;

    static final LocalDate OBTAINED = LocalDate.of(2026, 11, 14);
    static final long SEED = 7;
    static final int QUESTIONS = 1 << 22;
    /** How many numbers are asked in one call. */
    static final int BATCH = 1_024;

    private static final Path FOLDER = Path.of("target", "cache");

    /** The dataset that the arguments of a program name: how many numbers, and {@code SKEWED} or {@code EVEN}. */
    static Dataset named(String[] args) {
        long numbers = args.length > 0 ? Long.parseLong(args[0].replaceAll("[_,]", "")) : NATIONAL;
        return new Dataset(numbers, args.length > 1 ? Fill.valueOf(args[1]) : Fill.SKEWED);
    }

    SyntheticRegistry registry() {
        return SyntheticRegistry.of("US", numbers, SEED, fill);
    }

    /** The same list filled the other way. */
    Dataset with(Fill other) {
        return new Dataset(numbers, other);
    }

    String name() {
        return fill + "-" + numbers;
    }

    /** A file kept of this list, which may not exist yet. */
    Path file(String kind) {
        try {
            Files.createDirectories(FOLDER);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return FOLDER.resolve(name() + "." + kind);
    }

    /** Four million numbers to ask about in random order, half of them listed, all in exchanges in use. */
    long[] questions() throws IOException {
        Path file = file("questions");
        long[] questions = new long[QUESTIONS];
        ByteBuffer bytes = ByteBuffer.allocate(QUESTIONS * Long.BYTES).order(ByteOrder.nativeOrder());
        if (Files.exists(file)) {
            bytes.put(Files.readAllBytes(file)).flip();
            bytes.asLongBuffer().get(questions);
        } else {
            questions = registry().questions(QUESTIONS, SEED);
            bytes.asLongBuffer().put(questions);
            Files.write(file, bytes.array());
        }
        return questions;
    }
}
