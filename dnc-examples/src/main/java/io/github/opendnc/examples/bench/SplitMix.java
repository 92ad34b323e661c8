package io.github.opendnc.examples.bench;

/**
 * The SplitMix64 generator, written out so that a seed gives the same files on every JDK. Besides drawing in sequence,
 * it can return the n-th draw of a seed directly. So a list of any size can be asked about one number without being
 * built. Not thread-safe.
 */
final class SplitMix {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    SplitMix(long seed) {
        this.state = seed;
    }

    /** The draw of a generator with this seed after {@code index} other draws. */
    static long at(long seed, long index) {
        return mix(seed + (index + 1) * GOLDEN);
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    long next() {
        state += GOLDEN;
        return mix(state);
    }

    /** A number in [0, 1). */
    double unit() {
        return (next() >>> 11) * 0x1p-53;
    }

    /** A number in [0, bound). */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** A number in [low, high]. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /** A number in [low, high). Every order of magnitude is equally likely. */
    double logBetween(double low, double high) {
        return low * Math.pow(high / low, unit());
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    @SafeVarargs
    final <T> T pick(T... choices) {
        return choices[below(choices.length)];
    }
}
