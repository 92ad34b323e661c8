package io.github.opendnc.words;

import java.nio.charset.Charset;

/**
 * Tells of the bytes of most cells that they do not plainly state a refusal, without making a text of them. Belongs to
 * one worker; not thread-safe.
 */
public final class ByteLook {
    /** Equals no byte. */
    private static final int NO_DELIMITER = 1 << Byte.SIZE;

    private final ByteMeanings meanings;
    /** The {@linkplain FourLetters#step step} of each byte; negative for those that need a closer look. */
    private final int[] steps;

    private final int delimiter;
    private final TellingLetters telling = TellingLetters.OF_UNREAD;
    /** The letters of the last cell that one which refuses calls may have. */
    private final SeenLetters seen = new SeenLetters(telling);

    /** Whether it may stand for other letters than it seems. */
    private boolean isUncertain;

    /** Whether it may state a refusal. */
    private boolean mayTell;

    /**
     * Looks at texts of an encoding.
     *
     * @param charset one of those in which a byte below 128 is a character of ASCII: UTF-8, or one of a byte a character
     */
    public ByteLook(Charset charset) {
        this(charset, NO_DELIMITER);
    }

    /**
     * Looks at cells in records of an encoding.
     *
     * @param charset one of those in which a byte below 128 is a character of ASCII: UTF-8, or one of a byte a character
     * @param delimiter a character of ASCII that ends a cell which is not quoted
     */
    public ByteLook(Charset charset, char delimiter) {
        this(charset, (int) delimiter);
    }

    private ByteLook(Charset charset, int delimiter) {
        this.delimiter = delimiter;
        meanings = new ByteMeanings(charset);
        steps = meanings.steps();
        if (delimiter != NO_DELIMITER) {
            steps[delimiter] = ByteMeanings.NO_STEP;
        }
    }

    /** False only if a text in a column that nobody reads does not plainly state a refusal. */
    public boolean mayTell(byte[] bytes, int from, int to) {
        read(bytes, from, to, NO_DELIMITER);
        return mayTell;
    }

    /**
     * Looks at a cell that is not quoted.
     *
     * @param end where its record ends
     * @return where the cell ends: at the next delimiter, or with the record
     */
    public int cellEnd(byte[] bytes, int from, int end) {
        return read(bytes, from, end, delimiter);
    }

    /** What {@link #mayTell(byte[], int, int)} tells of the last cell whose {@linkplain #cellEnd end} was looked for. */
    public boolean mayTell() {
        return mayTell;
    }

    private int read(byte[] bytes, int from, int end, int stop) {
        seen.clear();
        isUncertain = false;
        int last = 0;
        int at = from;
        for (; at < end; at++) {
            int step = steps[bytes[at] & 0xFF];
            if (step < 0) {
                if (bytes[at] == stop) {
                    break;
                }
                step = rareStep(last, bytes, at, end);
            }
            last = FourLetters.afterStep(last, step);
            if (telling.may(last)) {
                seen.add(last);
            }
        }
        last = FourLetters.after(last, ByteMeanings.NOTHING);
        if (telling.may(last)) {
            seen.add(last);
        }
        mayTell = isUncertain || seen.mayTell() || (seen.mayTellAlone() && meanings.areFew(bytes, from, at));
        return at;
    }

    private int rareStep(int last, byte[] bytes, int at, int end) {
        int meaning = meanings.of(last, bytes, at, end);
        if (meaning < ByteMeanings.NOTHING) {
            isUncertain = true;
            return 0;
        }
        return FourLetters.step(meaning);
    }
}
