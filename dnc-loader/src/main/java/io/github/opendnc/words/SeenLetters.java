package io.github.opendnc.words;

/** The telling letters that have been seen in a text. Not thread-safe. */
final class SeenLetters {
    /** The groups of so many are known one by one. Of a text with more only their marks count. */
    private static final int MOST = 64;

    private final TellingLetters telling;
    private final int[] places = new int[MOST];
    private int count;

    /** The {@linkplain TellingLetters#groupMarks marks} of all. */
    private long groupMarks;

    private long partnerMarks;

    SeenLetters(TellingLetters telling) {
        this.telling = telling;
    }

    void clear() {
        count = 0;
        groupMarks = 0;
        partnerMarks = 0;
    }

    /** Adds four letters that a text which refuses calls {@linkplain TellingLetters#may may} have. */
    void add(int letters) {
        int place = telling.place(letters);
        groupMarks |= telling.groupMarks(place);
        partnerMarks |= telling.partnerMarks(place);
        if (count < MOST) {
            places[count] = place;
        }
        count++;
    }

    /** Whether the text may refuse calls. */
    boolean mayTell() {
        return (groupMarks & partnerMarks) != 0 && (count > MOST || telling.mayTell(places, count));
    }

    /** Whether it may if it has at most {@link TellingLetters#LONGEST_ALONE} letters. */
    boolean mayTellAlone() {
        return groupMarks < 0;
    }
}
