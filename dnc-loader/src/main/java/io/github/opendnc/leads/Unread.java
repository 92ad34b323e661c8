package io.github.opendnc.leads;

import io.github.opendnc.cells.NationalForm;

/** Why there is no number to answer. */
enum Unread {
    CELL,
    /** Nobody knows what the other cells state. */
    RAGGED_ROW,
    /** The cell states a refusal. */
    REFUSING,
    /** The row names another country. */
    OF_ANOTHER_COUNTRY;

    /**
     * What a cell without a number is.
     *
     * @param refuses whether the cell states a refusal
     * @param note why no number was read
     */
    static Unread of(boolean inRaggedRow, boolean refuses, String note) {
        if (inRaggedRow) {
            return RAGGED_ROW;
        }
        if (refuses) {
            return REFUSING;
        }
        return note.equals(NationalForm.OF_ANOTHER_COUNTRY) ? OF_ANOTHER_COUNTRY : CELL;
    }

    Answer answer() {
        return switch (this) {
            case CELL -> Answer.UNREADABLE;
            case RAGGED_ROW -> Answer.UNREADABLE_IN_RAGGED_ROW;
            case REFUSING -> Answer.UNREADABLE_REFUSING;
            case OF_ANOTHER_COUNTRY -> Answer.UNREADABLE_OF_ANOTHER_COUNTRY;
        };
    }
}
