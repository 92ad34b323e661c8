package io.github.opendnc.benchmarks;

import io.github.opendnc.examples.bench.SyntheticAreaCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The file of {@link Thousands}: in the header how many numbers there are, how many area codes and which; then the bits
 * of one area code after the other.
 */
final class ThousandsFile {
    /** Longs before the bits. */
    static final int HEADER = 1_024;

    private static final int WORDS_PER_AREA_CODE = Thousands.PER_AREA_CODE * Thousands.WORDS;

    private ThousandsFile() {}

    /** The file mapped into memory, generated on all cores if there is none yet. */
    static LongBuffer of(Dataset dataset) throws IOException {
        Path file = dataset.file("thousands");
        if (!Files.exists(file)) {
            Path partial = dataset.file("thousands.partial");
            generate(dataset.registry().areaCodes(), partial);
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return map(file, Files.size(file), MapMode.READ_ONLY);
    }

    private static void generate(List<SyntheticAreaCode> areaCodes, Path file) throws IOException {
        LongBuffer longs =
                map(file, Long.BYTES * (HEADER + (long) areaCodes.size() * WORDS_PER_AREA_CODE), MapMode.READ_WRITE);
        longs.put(1, areaCodes.size());
        long count = IntStream.range(0, areaCodes.size())
                .parallel()
                .mapToLong(i -> write(areaCodes.get(i), i, longs))
                .sum();
        longs.put(0, count);
    }

    private static LongBuffer map(Path file, long size, MapMode mode) throws IOException {
        StandardOpenOption[] options = mode == MapMode.READ_ONLY
                ? new StandardOpenOption[] {StandardOpenOption.READ}
                : new StandardOpenOption[] {StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE
                };
        try (FileChannel channel = FileChannel.open(file, options)) {
            return channel.map(mode, 0, size).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
        }
    }

    private static long write(SyntheticAreaCode areaCode, int place, LongBuffer longs) {
        long[] words = new long[WORDS_PER_AREA_CODE];
        try {
            areaCode.forEachListed(
                    local -> words[local / Thousands.LINES * Thousands.WORDS + local % Thousands.LINES / Long.SIZE] |=
                            1L << local % Thousands.LINES);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        longs.put(2 + place, areaCode.code());
        longs.duplicate().position(HEADER + place * WORDS_PER_AREA_CODE).put(words);
        return Arrays.stream(words).map(Long::bitCount).sum();
    }
}
