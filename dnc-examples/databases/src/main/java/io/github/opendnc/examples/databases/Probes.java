package io.github.opendnc.examples.databases;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;

/**
 * The numbers that every store is asked about, in random order: one half listed, one half not. Which is which was read
 * from the file and not from any store. The numbers that are not listed lie in the same exchanges as listed ones, as
 * callers' numbers do. Numbers asked to warm a store up are others than those asked while measuring, so that none is
 * answered from a page that the very same question brought in. The same file and seed give the same probes.
 */
final class Probes {
    private static final int EXCHANGE = 10_000;

    private final long[] listed;
    private final long[] warming;
    private final long[] measured;

    private Probes(long[] listed, long[] warming, long[] measured) {
        this.listed = listed;
        this.warming = warming;
        this.measured = measured;
    }

    /**
     * Draws twice {@code count} probes, or fewer from a short file.
     *
     * @param count how many to measure with, and as many to warm up with; even
     * @throws IllegalArgumentException if the list is so full that few numbers are not on it
     */
    static Probes draw(FlatFile list, int count, long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        long[] listed = sample(list, (int) Math.min(count, list.count() / 2 * 2), random);
        long[] clear = clear(list, listed, random);
        int half = listed.length / 2;
        Probes probes = new Probes(
                listed, mixed(listed, clear, 0, half, random), mixed(listed, clear, half, listed.length, random));
        Arrays.sort(listed);
        return probes;
    }

    /** Every number of the file has the same chance to be among them. */
    private static long[] sample(FlatFile list, int size, SplittableRandom random) throws IOException {
        long[] sample = new long[size];
        long[] seen = {0};
        list.forEach(number -> {
            long place = seen[0] < size ? seen[0] : random.nextLong(seen[0] + 1);
            if (place < size) {
                sample[(int) place] = number;
            }
            seen[0]++;
        });
        shuffle(sample, random);
        return sample;
    }

    /** As many numbers that do not stand in the file, each in the exchange of a listed one. */
    private static long[] clear(FlatFile list, long[] listed, SplittableRandom random) throws IOException {
        long[] candidates = new long[4 * listed.length];
        Arrays.setAll(candidates, i -> listed[i / 4] / EXCHANGE * EXCHANGE + random.nextInt(EXCHANGE));
        long[] sorted = Arrays.stream(candidates).sorted().distinct().toArray();
        BitSet found = new BitSet(sorted.length);
        list.forEach(number -> {
            int place = Arrays.binarySearch(sorted, number);
            if (place >= 0) {
                found.set(place);
            }
        });
        found.flip(0, sorted.length);
        long[] clear = found.stream().mapToLong(place -> sorted[place]).toArray();
        if (clear.length < listed.length) {
            throw new IllegalArgumentException("list: expected room for numbers that are not on it");
        }
        shuffle(clear, random);
        return Arrays.copyOf(clear, listed.length);
    }

    private static long[] mixed(long[] listed, long[] clear, int from, int to, SplittableRandom random) {
        long[] mixed = new long[2 * (to - from)];
        System.arraycopy(listed, from, mixed, 0, to - from);
        System.arraycopy(clear, from, mixed, to - from, to - from);
        shuffle(mixed, random);
        return mixed;
    }

    private static void shuffle(long[] numbers, SplittableRandom random) {
        for (int i = numbers.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            long swapped = numbers[i];
            numbers[i] = numbers[j];
            numbers[j] = swapped;
        }
    }

    /** The numbers to warm up with. */
    long[] warming() {
        return warming.clone();
    }

    /** The numbers to measure with. */
    long[] measured() {
        return measured.clone();
    }

    /** Whether a number, one of the probes, stands in the file. */
    boolean isListed(long probe) {
        return Arrays.binarySearch(listed, probe) >= 0;
    }
}
