package io.github.opendnc.words;

import java.util.BitSet;
import java.util.stream.Stream;

/**
 * Which {@linkplain FourLetters letters} stand in every text that plainly states a refusal, as {@link LetterGroups}
 * chose them. Immutable and thread-safe.
 */
final class TellingLetters {
    /** What is looked for in columns that nobody reads. */
    static final TellingLetters OF_UNREAD = new TellingLetters(new LetterGroups(
            Stream.of(RefusalWords.BUNDLED.phrases("plainly"), RefusalWords.BUNDLED.phrases("told-at-length"))));

    /** So short is a text that says nothing else than {@code STOP ALL} or {@code removed}. */
    static final int LONGEST_ALONE = 9;

    /** So many bits of {@link #groupMarks} and {@link #partnerMarks} stand for groups, most of them for several. */
    private static final int SHARED_MARKS = Long.SIZE - 1;

    /** The other one stands for all groups that tell something alone in a short text. */
    private static final long ALONE = 1L << SHARED_MARKS;

    /** A bit for each four letters that have a group. They are the telling ones, and counted in this order. */
    private final long[] marks = new long[FourLetters.COUNT / Long.SIZE];

    /** How many bits are set before each word of {@link #marks}. */
    private final char[] countBefore = new char[marks.length];

    private final BitSet[] groups;
    private final BitSet[] partners;
    private final long[] groupMarks;
    private final long[] partnerMarks;

    private TellingLetters(LetterGroups chosen) {
        chosen.byLetters().keySet().forEach(letters -> marks[letters / Long.SIZE] |= 1L << letters);
        for (int i = 1; i < marks.length; i++) {
            countBefore[i] = (char) (countBefore[i - 1] + Long.bitCount(marks[i - 1]));
        }
        groups = chosen.byLetters().values().toArray(BitSet[]::new);
        partners = Stream.of(groups).map(chosen::partners).toArray(BitSet[]::new);
        groupMarks = Stream.of(groups)
                .mapToLong(found -> shared(found) | (chosen.areAlone(found) ? ALONE : 0))
                .toArray();
        partnerMarks = Stream.of(partners).mapToLong(TellingLetters::shared).toArray();
    }

    private static long shared(BitSet found) {
        return found.stream().mapToLong(group -> 1L << group % SHARED_MARKS).reduce(0, (a, b) -> a | b);
    }

    /** Whether a text that refuses calls may have these letters. */
    boolean may(int letters) {
        return (marks[letters / Long.SIZE] & 1L << letters) != 0;
    }

    /** The place of such letters among all of them. */
    int place(int letters) {
        int word = letters / Long.SIZE;
        return countBefore[word] + Long.bitCount(marks[word] & ((1L << letters) - 1));
    }

    /**
     * Bits for the groups of the letters at a place. It is negative if they tell something alone in a short text of at
     * most {@link #LONGEST_ALONE} letters.
     */
    long groupMarks(int place) {
        return groupMarks[place];
    }

    /** Bits for the groups of which one must stand in a text beside the letters at a place. */
    long partnerMarks(int place) {
        return partnerMarks[place];
    }

    /**
     * Whether a text may refuse calls. Most texts have letters of one group, which seldom tell anything by themselves.
     *
     * @param places the places of the telling letters in the text
     * @param count how many they are
     */
    boolean mayTell(int[] places, int count) {
        BitSet found = new BitSet();
        BitSet wanted = new BitSet();
        for (int i = 0; i < count; i++) {
            found.or(groups[places[i]]);
            wanted.or(partners[places[i]]);
        }
        return found.intersects(wanted);
    }
}
