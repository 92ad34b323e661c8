package io.github.opendnc.loader;

import java.util.Arrays;

/**
 * Consecutive records of a list in one block of a thousand numbers. They are collected so that they are passed on
 * together. Can be reused for the next block.
 */
final class RecordBlock {
    static final int NUMBERS = 1_000;

    private final long[] members = new long[(NUMBERS + Long.SIZE - 1) / Long.SIZE];
    private int areaCode;
    private int thousand;
    private int first;
    private int last;
    private int records;
    private int unsorted;

    /** Empties it for another block. */
    void begin(int newAreaCode, int newThousand) {
        Arrays.fill(members, 0);
        areaCode = newAreaCode;
        thousand = newThousand;
        records = 0;
        unsorted = 0;
        last = -1;
    }

    /** Adds the record of the number with these last three digits, 0 to 999. */
    void add(int number) {
        if (records++ == 0) {
            first = number;
        }
        unsorted += (number - last) >>> 31;
        last = number;
        members[number >> 6] |= 1L << number;
    }

    int areaCode() {
        return areaCode;
    }

    /** The first four digits of the local numbers. */
    int thousand() {
        return thousand;
    }

    /**
     * The records as bits: bit {@code r & 63} of word {@code r >> 6} is number {@code r}. The caller must not keep the
     * array.
     */
    long[] members() {
        return members;
    }

    /** The seven digits of the first record. */
    int firstLocal() {
        return thousand * NUMBERS + first;
    }

    /** The seven digits of the last record. */
    int lastLocal() {
        return thousand * NUMBERS + last;
    }

    int records() {
        return records;
    }

    /** How many of its records came after a larger number of the block. */
    int unsorted() {
        return unsorted;
    }
}
