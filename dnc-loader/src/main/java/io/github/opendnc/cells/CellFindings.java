package io.github.opendnc.cells;

import io.github.opendnc.Fact;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What was found in the fact cells of one row besides the facts. Written while the row is read. */
public final class CellFindings {
    /** What is found in a row that says nothing. */
    public static final CellFindings NONE = new CellFindings();

    private boolean loneConsentDay;
    private final Set<Fact> nothings = EnumSet.noneOf(Fact.class);
    private final Map<Fact, UnreadDates> dates = new EnumMap<>(Fact.class);

    /** A cell holds a word that says there is nothing in it. */
    void addNothing(Fact fact) {
        nothings.add(fact);
    }

    /** A cell that should hold a date holds another text, which these forms of dates would read. */
    void addDate(Fact fact, String cell, int forms) {
        dates.put(fact, UnreadDates.of(cell, forms));
    }

    /** A cell says when a consent was given, and none says which. */
    public void addLoneConsentDay() {
        loneConsentDay = true;
    }

    public boolean isEmpty() {
        return nothings.isEmpty() && dates.isEmpty() && !loneConsentDay;
    }

    /** Whether there is the day of a consent without one. */
    public boolean isLoneConsentDay() {
        return loneConsentDay;
    }

    /** How many cells hold a word for nothing. */
    public int nothings() {
        return nothings.size();
    }

    /** Of each fact whose date could not be read its one cell. */
    public Map<Fact, UnreadDates> dates() {
        return dates;
    }
}
