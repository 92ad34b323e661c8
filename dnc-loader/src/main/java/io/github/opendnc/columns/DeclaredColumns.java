package io.github.opendnc.columns;

import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.words.RefusalCellKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns of a table whose meaning the user gave: those that permit calls, and those that are statuses. Immutable.
 */
final class DeclaredColumns {
    private final ColumnSettings settings;

    /**
     * Finds them among some columns.
     *
     * @throws IllegalArgumentException if a column that the user named is missing, or its name says that it is
     *     something else
     */
    DeclaredColumns(List<String> names, ColumnSettings settings) {
        this.settings = settings;
        settings.permissions().forEach(given -> checkThere(given, names));
        settings.statuses().forEach(given -> checkThere(given, names));
        check(
                "expected a column that permits calls and no status, or a status that does not",
                names,
                name -> settings.permits(name) && settings.readsAsStatus(name));
        check(
                "expected of a column that permits calls (withPermission) a name that says that a yes permits; if it does, rename it"
                        + " to OK to call; if a yes in it refuses calls, to do_not_call",
                names,
                name -> settings.permits(name) && !RefusalNames.mayPermit(name));
        check(
                "expected a status (withStatus) whose name does not itself tell of a fact, a refusal or a "
                        + "permission, because below such a name other words count",
                names,
                name -> settings.readsAsStatus(name)
                        && (FactColumn.ofName(name).isPresent() || RefusalNames.tellsItself(name)));
    }

    private static void checkThere(String given, List<String> names) {
        List<String> found =
                names.stream().filter(name -> ColumnNames.areOne(name, given)).toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("expected a column named " + MalformedFileException.shown(given)
                    + " among those that are read, found " + shown(names.stream()));
        }
        if (ColumnNames.areSeveralCut(found, given)) {
            throw new IllegalArgumentException(
                    "expected one column that begins like " + MalformedFileException.shown(given)
                            + ", whose whole name is to be written; found " + found.size() + " of them");
        }
    }

    private static void check(String expected, List<String> names, Predicate<String> isWrong) {
        check(expected, names.stream().filter(isWrong));
    }

    /** Checks that there are no such columns. */
    static void check(String expected, Stream<String> wrong) {
        List<String> found = wrong.toList();
        if (!found.isEmpty()) {
            throw new IllegalArgumentException(expected + "; found " + shown(found.stream()));
        }
    }

    private static String shown(Stream<String> names) {
        String shown = names.map(MalformedFileException::shown).collect(Collectors.joining(", "));
        return shown.isEmpty() ? "no columns" : shown;
    }

    /** The meaning that the user gave a column; empty if none. */
    Optional<RefusalCellKind> kind(String name) {
        if (settings.permits(name)) {
            return Optional.of(RefusalCellKind.PERMISSION);
        }
        return settings.readsAsStatus(name)
                ? Optional.of(RefusalCells.ofStatus(RefusalCellKind.ofColumn(name)))
                : Optional.empty();
    }

    /** Whether the user gave a column its meaning. */
    boolean contains(String name) {
        return kind(name).isPresent();
    }

    /** Whether a column permits calls, so that it holds no telephone numbers. */
    boolean permits(String name) {
        return settings.permits(name);
    }
}
