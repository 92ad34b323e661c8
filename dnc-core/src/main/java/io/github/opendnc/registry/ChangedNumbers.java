package io.github.opendnc.registry;

import java.util.List;

/**
 * The numbers of which an index says the opposite of what is: those that changes have added to it or removed from it.
 * Immutable and thread-safe.
 *
 * <p>In front of the sets stands a bit for each thousand numbers, in the order of the directory of the index and as large as
 * one of its planes: of 258 million numbers with some hundred thousand changes nine answers of ten need that bit and no
 * more, and it is read while the memory that holds the answer itself is waited for.
 */
final class ChangedNumbers {
    private static final int NONE = -1;

    private final NumberSet flipped;
    /** Where the bits of an area code begin, or {@link #NONE}. */
    private final int[] begins = new int[NumberIndex.AREA_CODES];

    private final long[] thousands;
    private final long count;

    private ChangedNumbers(NumberSet flipped) {
        this.flipped = flipped;
        this.count = flipped.count();
        int words = 0;
        for (int areaCode = 0; areaCode < NumberIndex.AREA_CODES; areaCode++) {
            boolean has = flipped.ofOrNull(areaCode) != null;
            begins[areaCode] = has ? words : NONE;
            words += has ? NumberIndex.ENTRIES : 0;
        }
        thousands = new long[words];
        flipped.forEach(number -> {
            int thousand = NumberIndex.local(number) / Thousand.NUMBERS;
            thousands[begins[NumberIndex.areaCode(number)] + (thousand >> 6)] |= 1L << thousand;
        });
    }

    /** Those of changes, the first first, to something that has changed already or has not. */
    static ChangedNumbers of(NumberSet before, List<Changes> steps) {
        NumberSet flipped = before;
        for (Changes step : steps) {
            step.forEachAdded(number -> flip(flipped, number));
            step.forEachRemoved(number -> flip(flipped, number));
        }
        return new ChangedNumbers(flipped);
    }

    private static void flip(NumberSet flipped, long number) {
        if (!flipped.remove(number)) {
            flipped.add(number);
        }
    }

    /** Whether the index says the opposite of what is. */
    boolean contains(int areaCode, int local) {
        int begin = begins[areaCode];
        if (begin == NONE) {
            return false;
        }
        int thousand = local / Thousand.NUMBERS;
        return (thousands[begin + (thousand >> 6)] >>> thousand & 1) != 0
                && flipped.contains(NumberIndex.number(areaCode, local));
    }

    long count() {
        return count;
    }

    NumberSet numbers() {
        return flipped;
    }

    long bytes() {
        return flipped.bytes() + (long) thousands.length * Long.BYTES;
    }
}
