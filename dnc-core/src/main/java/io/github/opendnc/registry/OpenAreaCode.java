package io.github.opendnc.registry;

import java.util.Arrays;

/** The numbers of one area code while they are collected: ten thousand blocks, side by side. */
final class OpenAreaCode {
    private final long[] members = new long[NumberIndex.THOUSANDS * Thousand.WORDS];

    void add(int local) {
        set(position(local));
    }

    void remove(int local) {
        int position = position(local);
        members[position >> 6] &= ~(1L << position);
    }

    /** Adds a number that is not there, or removes one that is. */
    void flip(int local) {
        int position = position(local);
        members[position >> 6] ^= 1L << position;
    }

    /** Sets the bit of a number, given its place among all bits. */
    void set(int position) {
        members[position >> 6] |= 1L << position;
    }

    /** The place of a number among all bits. Blocks of a thousand begin at multiples of 1,024. */
    static int position(int local) {
        return local / Thousand.NUMBERS * (Thousand.WORDS << 6) + local % Thousand.NUMBERS;
    }

    void addThousand(int thousand, long[] more) {
        int at = thousand * Thousand.WORDS;
        for (int word = 0; word < Thousand.WORDS; word++) {
            members[at + word] |= more[word];
        }
    }

    void clear() {
        Arrays.fill(members, 0);
    }

    long[] members() {
        return members;
    }

    PackedAreaCode pack() {
        return PackedAreaCode.of(members);
    }
}
