package io.github.opendnc.cells;

import io.github.opendnc.Fact;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What was found in the fact cells of one row, besides the facts. Written while the row is read. */
public final class CellFindings {
    /** The findings of a row without any. */
    public static final CellFindings NONE = new CellFindings();

    private boolean loneConsentDay;
    private final Set<Fact> nothings = EnumSet.noneOf(Fact.class);
    private final Map<Fact, UnreadDates> dates = new EnumMap<>(Fact.class);

    /** Adds a cell that holds a word for nothing. */
    void addNothing(Fact fact) {
        nothings.add(fact);
    }

    /** Adds a cell that should hold a date but holds another text, with the forms of dates that would read it. */
    void addDate(Fact fact, String cell, int forms) {
        dates.put(fact, UnreadDates.of(cell, forms));
    }

    /** Adds a cell that gives the day of a consent, although no cell says which consent. */
    public void addLoneConsentDay() {
        loneConsentDay = true;
    }

    public boolean isEmpty() {
        return nothings.isEmpty() && dates.isEmpty() && !loneConsentDay;
    }

    /** Whether there is the day of a consent but no consent. */
    public boolean isLoneConsentDay() {
        return loneConsentDay;
    }

    /** How many cells hold a word for nothing. */
    public int nothings() {
        return nothings.size();
    }

    /** The cell of each fact whose date could not be read. */
    public Map<Fact, UnreadDates> dates() {
        return dates;
    }
}
