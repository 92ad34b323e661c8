package io.github.opendnc.examples.bench;

/**
 * How full the open blocks of a thousand in an exchange are. Both densities follow a Kumaraswamy distribution, which
 * has the shape of a Beta distribution and an inverse in closed form.
 */
public enum Fill {
    /** Every open block is about equally full: mean 0.28, deviation 0.12. */
    EVEN(3, 0.28, 2.4, 15.2, 0.01, 0.6),

    /**
     * Many blocks are thin and a few are full. Of the non-empty blocks of a whole United States list, half hold less
     * than 11 in 100 numbers, and one in twenty more than 62. There are fewer exchanges than with {@link #EVEN}, with
     * more of their blocks open.
     */
    SKEWED(6, 0.196, 0.615, 2.14, 0, 0.99);

    /** How many blocks an exchange has. */
    private static final int ALL_BLOCKS = 10;

    private final int minBlocks;
    private final double mean;
    private final double a;
    private final double b;
    private final double least;
    private final double most;

    Fill(int minBlocks, double mean, double a, double b, double least, double most) {
        this.minBlocks = minBlocks;
        this.mean = mean;
        this.a = a;
        this.b = b;
        this.least = least;
        this.most = most;
    }

    /** The least number of open blocks in an exchange of an area code that is not crowded. */
    int minBlocks() {
        return minBlocks;
    }

    /**
     * The least number of open blocks in an exchange, so that an area code with this many numbers in each exchange need
     * not fill its blocks more than others. EVEN fills them more instead, as it always has.
     */
    int minBlocks(double numbersPerExchange) {
        double blocks = numbersPerExchange / (1_000 * mean);
        return this == EVEN
                ? minBlocks
                : (int) Math.max(minBlocks, Math.min(ALL_BLOCKS, Math.round(2 * blocks - ALL_BLOCKS)));
    }

    /** How many numbers an exchange holds on average if at least this many blocks are open. */
    double numbersPerExchange(int atLeast) {
        return (atLeast + ALL_BLOCKS) / 2.0 * 1_000 * mean;
    }

    /** Draws the density of a block. */
    double draw(SplitMix random) {
        double density = Math.pow(1 - Math.pow(1 - random.unit(), 1 / b), 1 / a);
        return Math.max(least, Math.min(most, density));
    }
}
