package io.github.opendnc.examples.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The listed numbers of one area code. Telephone numbers are handed out in blocks of a thousand, so a list is dense in
 * some blocks and empty in most. An exchange in use has several blocks with a density of their own. The other exchanges
 * hold a stray number or none, even where the numbering plan allows no exchange (0XX, 1XX), as in real lists. {@link
 * Fill} gives the densities.
 *
 * <p>The seed and the number alone decide whether the number is listed, so only the densities are kept (40 KB).
 * Immutable and thread-safe.
 */
public final class SyntheticAreaCode {
    private static final int EXCHANGES = 1_000;
    private static final int BLOCKS_PER_EXCHANGE = 10;
    private static final int LINES_PER_BLOCK = 1_000;
    private static final int LINES_PER_EXCHANGE = BLOCKS_PER_EXCHANGE * LINES_PER_BLOCK;

    private static final int STRAYS = 3;
    /** With three chances in each of the 200 exchanges 0XX and 1XX, 3 of 10,000 numbers are there. */
    private static final double STRAY_CHANCE_PER_NUMBER = 3e-4 / (200 * STRAYS);

    private final int code;
    private final long seed;
    /** The density of each block of a thousand, in units of 2^-31. All are zero in an exchange that is not in use. */
    private final int[] density = new int[EXCHANGES * BLOCKS_PER_EXCHANGE];

    private final int[] inUse;
    private final double strayChance;

    /** Receives numbers in ascending order. */
    @FunctionalInterface
    public interface Sink {
        /**
         * Takes one number.
         *
         * @param local the seven digits after the area code
         */
        void listed(int local) throws IOException;
    }

    /**
     * An area code with about this many numbers.
     *
     * @throws IllegalArgumentException if an area code of this shape cannot hold that many
     */
    SyntheticAreaCode(int code, double numbers, long seed, Fill fill) {
        this.code = code;
        this.seed = SplitMix.at(seed, code);
        this.strayChance = Math.min(1, numbers * STRAY_CHANCE_PER_NUMBER);
        SplitMix random = new SplitMix(~this.seed);
        // A mature area code has 770 to 782 of its 800 exchanges in service, and a young or small one fewer.
        int exchanges = (int) Math.max(
                1, Math.min(random.between(770, 782), Math.round(numbers / fill.numbersPerExchange(fill.minBlocks()))));
        int minBlocks = fill.minBlocks(numbers / exchanges);
        double crowding = numbers / (exchanges * fill.numbersPerExchange(minBlocks));
        if (crowding > 1.5) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "area code %03d cannot hold %,.0f numbers", code, numbers));
        }
        this.inUse = someExchanges(exchanges, this.seed);
        for (int exchange : inUse) {
            openBlocks(exchange, random.between(minBlocks, BLOCKS_PER_EXCHANGE), crowding, fill, random);
        }
    }

    private static int[] someExchanges(int count, long seed) {
        return IntStream.range(200, EXCHANGES)
                .filter(exchange -> exchange % 100 != 11 && exchange != 555 && exchange != 958 && exchange != 959)
                .boxed()
                .sorted((a, b) -> Long.compare(SplitMix.at(seed, -a), SplitMix.at(seed, -b)))
                .limit(count)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    private void openBlocks(int exchange, int open, double crowding, Fill fill, SplitMix random) {
        int first = random.below(BLOCKS_PER_EXCHANGE);
        // 7 and 10 have no common factor, so steps of 7 visit every block once.
        for (int i = 0; i < open; i++) {
            int block = (first + 7 * i) % BLOCKS_PER_EXCHANGE;
            density[exchange * BLOCKS_PER_EXCHANGE + block] = (int) (fill.draw(random) * crowding * 0x1p31);
        }
    }

    /** The three digits, 200 to 999. */
    public int code() {
        return code;
    }

    /** Passes every listed number to the sink, in ascending order. */
    public void forEachListed(Sink sink) throws IOException {
        for (int exchange = 0; exchange < EXCHANGES; exchange++) {
            if (Arrays.binarySearch(inUse, exchange) < 0) {
                for (int stray : strays(exchange)) {
                    sink.listed(stray);
                }
                continue;
            }
            for (int local = exchange * LINES_PER_EXCHANGE; local < (exchange + 1) * LINES_PER_EXCHANGE; local++) {
                if (density[local / LINES_PER_BLOCK] == 0) {
                    local += LINES_PER_BLOCK - 1;
                } else if (isListed(local)) {
                    sink.listed(local);
                }
            }
        }
    }

    private boolean isListed(int local) {
        return SplitMix.at(seed, local) >>> 33 < density[local / LINES_PER_BLOCK];
    }

    private int[] strays(int exchange) {
        SplitMix random = new SplitMix(SplitMix.at(~seed, exchange));
        return IntStream.range(0, STRAYS)
                .filter(i -> random.chance(strayChance))
                .map(i -> exchange * LINES_PER_EXCHANGE + random.below(LINES_PER_EXCHANGE))
                .sorted()
                .distinct()
                .toArray();
    }

    /**
     * Draws a number from the exchanges in use.
     *
     * @param listed whether the number is to be on the list
     * @return the seven digits, or -1 if a thousand attempts found none, as in a nearly empty area code
     */
    int draw(SplitMix random, boolean listed) {
        for (int attempt = 0; attempt < 1_000; attempt++) {
            int local = inUse[random.below(inUse.length)] * LINES_PER_EXCHANGE + random.below(LINES_PER_EXCHANGE);
            if (density[local / LINES_PER_BLOCK] > 0 && isListed(local) == listed) {
                return local;
            }
        }
        return -1;
    }
}
