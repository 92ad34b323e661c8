package io.github.opendnc.columns;

import io.github.opendnc.Fact;
import io.github.opendnc.cells.DateFormats;
import io.github.opendnc.law.Line;
import java.util.List;
import java.util.Map;

/**
 * What was said of the columns of lead files, before one is read. Nobody changes the lists and the map any more.
 *
 * @param line of all numbers, where no column says it
 * @param phoneColumns the columns that are scrubbed; empty where they are found by their names
 * @param mappings for each fact the columns it is read from; several only where the fact is one of {@link FactColumns#isOfSeveral}
 * @param ignored columns that are left alone
 * @param statuses columns in whose cells a refusal may stand, whatever their names say
 * @param permissions columns in which a yes permits calls
 * @param dateFormats how days are written
 * @param statesAsked whether the law of a state is asked, so that it matters where the person is
 * @param again whether columns of an earlier scrub are replaced
 * @param rowByRow whether a refusal in a row says nothing of its number in other rows
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
        boolean rowByRow) {
    /** Whether a column of this name is left alone. */
    boolean ignores(String name) {
        return ignored.stream().anyMatch(given -> ColumnNames.areOne(name, given));
    }

    /** Whether a column of this name was named as one of telephone numbers. */
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

    /** Whether a column of this name was given to a fact. */
    boolean maps(String name) {
        return mappings.values().stream().flatMap(List::stream).anyMatch(given -> ColumnNames.areOne(name, given));
    }
}
