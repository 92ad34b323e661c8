package io.github.opendnc.loader;

import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.Coverage;
import io.github.opendnc.registry.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a change list does to an edition. Immutable and thread-safe. {@link #toString} is a line for a log and holds no
 * telephone number.
 *
 * @param changes the changes to the edition
 * @param coverage area codes and days of the next edition
 * @param sources the file of the change list; empty if nothing had changed
 * @param records how many records the list has
 * @param alreadyListed how many of them add a number that was listed
 * @param notListed how many of them remove a number that was not listed
 * @param beforeTheList how many of them remove a listed number at a moment before the list that is held was made; it
 *     stays listed
 * @param misfit how far the list does not fit the edition; empty if it fits
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
    /** Checks and copies. */
    public ChangeReport {
        Objects.requireNonNull(changes, "changes");
        Objects.requireNonNull(coverage, "coverage");
        Objects.requireNonNull(misfit, "misfit");
        sources = List.copyOf(sources);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s: %s added, %,d removed; %,d added again, %,d removed that were not there%s",
                counted(records, "record"),
                counted(changes.added(), "number"),
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

    static String counted(long count, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
    }
}
