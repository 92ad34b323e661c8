package io.github.opendnc.registry;

import java.util.Arrays;

/** The numbers of one area code while they are collected: ten thousand blocks, side by side. */
final class OpenAreaCode {
    private final long[] members = new long[NumberIndex.THOUSANDS * Thousand.WORDS];

    void add(int local) {
        members[word(local)] |= bit(local);
    }

    void remove(int local) {
        members[word(local)] &= ~bit(local);
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

    private static int word(int local) {
        return local / Thousand.NUMBERS * Thousand.WORDS + (local % Thousand.NUMBERS >> 6);
    }

    private static long bit(int local) {
        return 1L << local % Thousand.NUMBERS;
    }

    long[] members() {
        return members;
    }

    PackedAreaCode pack() {
        return PackedAreaCode.of(members);
    }
}
