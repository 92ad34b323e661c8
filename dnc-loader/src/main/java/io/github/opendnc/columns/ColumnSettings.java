package io.github.opendnc.columns;

import io.github.opendnc.Fact;
import io.github.opendnc.cells.DateFormats;
import io.github.opendnc.law.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the user said about the columns of lead files, before one is read. The lists and the map never change
 * afterwards.
 *
 * @param line the line of all numbers, unless a column states it
 * @param phoneColumns the columns to scrub; empty if they are found by their names
 * @param mappings the columns from which each fact is read; only a fact of {@link FactColumns#isOfSeveral} may have
 *     several
 * @param ignored the columns that are left alone
 * @param statuses the columns whose cells may state a refusal, whatever their names are
 * @param permissions the columns in which a yes permits calls
 * @param dateFormats how days are written
 * @param statesAsked whether the law of a state is applied, so that it matters where the person is
 * @param again whether the columns of an earlier scrub are replaced
 * @param rowByRow whether a refusal in a row does not count in other rows of its number
 * @param day the day of the calls, or one before it; empty if none was given
 */
public record ColumnSettings(
        Line line,
        List<String> phoneColumns,
        Map<Fact, List<String>> mappings,
        List<String> ignored,
        List<String> statuses,
        List<String> permissions,
        DateFormats dateFormats,
        boolean statesAsked,
        boolean again,
        boolean rowByRow,
        Optional<LocalDate> day) {
    /** Whether a column of this name is left alone. */
    boolean ignores(String name) {
        return ignored.stream().anyMatch(given -> ColumnNames.areOne(name, given));
    }

    /** Whether the user named this column as one of telephone numbers. */
    boolean scrubs(String name) {
        return phoneColumns.stream().anyMatch(given -> ColumnNames.areOne(name, given));
    }

    /** Whether a column of this name is read as a status. */
    boolean readsAsStatus(String name) {
        return statuses.stream().anyMatch(given -> ColumnNames.areOne(name, given));
    }

    /** Whether a yes in a column of this name permits calls. */
    boolean permits(String name) {
        return permissions.stream().anyMatch(given -> ColumnNames.areOne(name, given));
    }

    /**
     * Whether a text states a day, and by every way of reading it one before that of the calls. On the day itself nobody
     * knows: whoever may be called after it may not be called on it.
     */
    boolean isOver(String text) {
        return day.isPresent()
                && dateFormats
                        .latestDay(text.strip())
                        .filter(until -> until.isBefore(day.get()))
                        .isPresent();
    }

    /** Whether the user mapped a column of this name to a fact. */
    boolean maps(String name) {
        return mappings.values().stream().flatMap(List::stream).anyMatch(given -> ColumnNames.areOne(name, given));
    }
}
