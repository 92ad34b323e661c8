package io.github.opendnc.benchmarks;

/** The parts of a number under country code 1, for the structures that keep one set per area code. */
final class Numbers {
    static final int AREA_CODES = 1_000;
    static final int LOCALS = 10_000_000;
    private static final long COUNTRY = 1_000_000_0000L;

    private Numbers() {}

    static int areaCode(long number) {
        return (int) ((number - COUNTRY) / LOCALS);
    }

    static int local(long number) {
        return (int) ((number - COUNTRY) % LOCALS);
    }

    static long of(int areaCode, int local) {
        return COUNTRY + (long) areaCode * LOCALS + local;
    }
}
