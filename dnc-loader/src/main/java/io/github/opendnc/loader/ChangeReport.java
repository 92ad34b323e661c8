package io.github.opendnc.loader;

import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.Coverage;
import io.github.opendnc.registry.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a change list makes of an edition. Immutable and thread-safe; {@link #toString} is a line for a log and holds no
 * telephone number.
 *
 * @param changes of the edition
 * @param coverage area codes and days of the next one
 * @param sources the file of the change list; none where nothing had changed
 * @param records how many records the list has
 * @param alreadyListed how many of them add a number that was listed
 * @param notListed how many of them remove a number that was not
 * @param beforeTheList how many of them remove a number that is listed, at a moment before the list that is held was made;
 *     it stays listed
 * @param misfit in how far the list does not fit the edition; empty when it does
 */
public record ChangeReport(
        Changes changes,
        Coverage coverage,
        List<SourceFile> sources,
        long records,
        long alreadyListed,
        long notListed,
        long beforeTheList,
        Optional<String> misfit) {
    /** Copies the list. */
    public ChangeReport {
        sources = List.copyOf(sources);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%,d records: %,d numbers added, %,d removed; %,d added again, %,d removed that were not there%s",
                records,
                changes.added(),
                changes.removed(),
                alreadyListed,
                notListed,
                beforeTheList == 0
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                "; %,d removed before the list that is held was made, and kept",
                                beforeTheList));
    }
}
