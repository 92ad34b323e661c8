package io.github.opendnc.cells;

import io.github.opendnc.law.ConsentKind;

/** What a cell below {@code consent} may hold: a kind of consent, or a word that says there is none. */
public final class ConsentWords {
    public static final String NONE = "NONE";
    public static final FactWords<ConsentKind> KINDS =
            FactWords.of(ConsentKind.class).or(NONE);

    private ConsentWords() {}

    /** Whether a cell below {@code consent} can be read. */
    public static boolean areIn(String cell) {
        String text = cell.strip();
        return FactCells.isNothing(text)
                || text.equalsIgnoreCase(NONE)
                || KINDS.value(text).isPresent();
    }
}
