package io.github.opendnc.benchmarks;

import java.io.IOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * The list that every structure is built from, kept in a file: 1,024 bits for each thousand of each area code, of which
 * bit {@code r} is the number {@code 1000 * thousand + r}. The time that generating takes is no part of any figure.
 * Immutable and thread-safe.
 */
final class Thousands {
    static final int WORDS = 16;
    static final int PER_AREA_CODE = 10_000;
    static final int LINES = 1_000;
    private static final int AREA_CODES = 1_000;

    private final int[] areaCodes;
    /** The place of an area code in the file, or -1. */
    private final int[] places = new int[AREA_CODES];

    private final LongBuffer bits;
    private final long count;

    /** Receives the thousands that are not empty. */
    @FunctionalInterface
    interface Sink {
        /**
         * Takes one.
         *
         * @param members 16 words, which the next thousand overwrites
         */
        void thousand(int areaCode, int thousand, long[] members);
    }

    private Thousands(LongBuffer file) {
        this.count = file.get(0);
        this.areaCodes = IntStream.range(0, (int) file.get(1))
                .map(i -> (int) file.get(2 + i))
                .toArray();
        this.bits = file.slice(ThousandsFile.HEADER, file.limit() - ThousandsFile.HEADER);
        Arrays.fill(places, -1);
        for (int i = 0; i < areaCodes.length; i++) {
            places[areaCodes[i]] = i;
        }
    }

    /** The thousands of a list, generated if there is no file of them yet. */
    static Thousands of(Dataset dataset) throws IOException {
        return new Thousands(ThousandsFile.of(dataset));
    }

    /** How many numbers are listed. */
    long count() {
        return count;
    }

    /** The area codes of the list, ascending. */
    int[] areaCodes() {
        return areaCodes.clone();
    }

    /** Whether a number is listed: the truth that a structure is held against. */
    boolean contains(long number) {
        int local = Numbers.local(number);
        int place = places[Numbers.areaCode(number)];
        return place >= 0
                && (bits.get((place * PER_AREA_CODE + local / LINES) * WORDS + local % LINES / Long.SIZE)
                                        >>> local % LINES
                                & 1)
                        != 0;
    }

    /** Hands over every thousand that is not empty, ascending. */
    void forEach(Sink sink) {
        long[] members = new long[WORDS];
        for (int i = 0; i < areaCodes.length * PER_AREA_CODE; i++) {
            bits.get(i * WORDS, members);
            if (!isEmpty(members)) {
                sink.thousand(areaCodes[i / PER_AREA_CODE], i % PER_AREA_CODE, members);
            }
        }
    }

    /** Reads the whole file, so that it is in the page cache. */
    void touch() {
        forEach((areaCode, thousand, members) -> {});
    }

    /** Hands over every listed local number of an area code, ascending. */
    void forEachLocal(int areaCode, IntConsumer sink) {
        int first = places[areaCode] * PER_AREA_CODE * WORDS;
        for (int i = 0; i < PER_AREA_CODE * WORDS; i++) {
            for (long word = bits.get(first + i); word != 0; word &= word - 1) {
                sink.accept(i / WORDS * LINES + i % WORDS * Long.SIZE + Long.numberOfTrailingZeros(word));
            }
        }
    }

    private static boolean isEmpty(long[] members) {
        long some = 0;
        for (long word : members) {
            some |= word;
        }
        return some == 0;
    }
}
