package io.github.opendnc.examples.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The figures of a list that decide how small an index of it can be. A block is a thousand numbers that differ only in
 * the last three digits. A value type: immutable.
 *
 * @param numbers how many numbers are listed
 * @param largestAreaCode how many of them are in the largest area code
 * @param areaCodes how many area codes have any
 * @param blocks how many blocks are not empty
 * @param median the share of listed numbers in the median block
 * @param p95 the share that 95 of 100 blocks do not exceed
 * @param entropy bytes per number that a code needs on average if it knows only the density of each block
 */
public record Shape(
        long numbers, long largestAreaCode, int areaCodes, int blocks, double median, double p95, double entropy) {
    private static final int LINES_PER_BLOCK = 1_000;
    private static final int BLOCKS_PER_AREA_CODE = 10_000;

    /** Counts a list. */
    public static Shape of(List<SyntheticAreaCode> areaCodes) {
        int[][] counts = areaCodes.parallelStream().map(Shape::blocks).toArray(int[][]::new);
        long[] sizes =
                Arrays.stream(counts).mapToLong(Shape::sum).filter(n -> n > 0).toArray();
        int[] blocks = Arrays.stream(counts)
                .flatMapToInt(Arrays::stream)
                .filter(count -> count > 0)
                .sorted()
                .toArray();
        long numbers = Arrays.stream(sizes).sum();
        double bits = IntStream.of(blocks).mapToDouble(Shape::bits).sum();
        return new Shape(
                numbers,
                Arrays.stream(sizes).max().orElse(0),
                sizes.length,
                blocks.length,
                quantile(blocks, 0.50),
                quantile(blocks, 0.95),
                numbers == 0 ? 0 : bits / 8 / numbers);
    }

    private static int[] blocks(SyntheticAreaCode areaCode) {
        int[] counts = new int[BLOCKS_PER_AREA_CODE];
        try {
            areaCode.forEachListed(local -> counts[local / LINES_PER_BLOCK]++);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return counts;
    }

    private static long sum(int[] counts) {
        return Arrays.stream(counts).asLongStream().sum();
    }

    private static double quantile(int[] ascending, double share) {
        return ascending.length == 0 ? 0 : (double) ascending[(int) (share * (ascending.length - 1))] / LINES_PER_BLOCK;
    }

    /** The entropy of a block with this many listed numbers. */
    private static double bits(int count) {
        double p = (double) count / LINES_PER_BLOCK;
        return LINES_PER_BLOCK * (term(p) + term(1 - p));
    }

    private static double term(double p) {
        return p == 0 ? 0 : -p * Math.log(p) / Math.log(2);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%,d numbers in %d area codes (at most %,d in one), %,d non-empty blocks of 1,000; density of a block:"
                        + " median %.1f %%, 95th percentile %.1f %%; entropy bound %.3f bytes per number",
                numbers,
                areaCodes,
                largestAreaCode,
                blocks,
                100 * median,
                100 * p95,
                entropy);
    }
}
