package io.github.opendnc.store;

import static io.github.opendnc.store.ListRefusal.code;
import static io.github.opendnc.store.ListRefusal.told;

import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.MalformedFileException.Fault;
import io.github.opendnc.registry.Snapshot;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether a full list lacks the numbers that came last. So does every list that was made before they came, whatever day
 * it is said to be of, however its file is named or packed, and whether or not it was ever loaded. A list of its day has
 * them, for who has just registered stays for years.
 *
 * <p>Each area code is checked by itself, and all of them together. The last editions that brought numbers are looked at,
 * until there are enough of those that are still listed. If most of them are missing, the list is an older one.
 */
final class Newcomers {
    /**
     * So many have to be missing. Who registers two or three numbers at once may take them back at once, and in a small
     * area code they are the last for days. But one is enough if the list is of the very day of the current one, or if
     * all its files were loaded before.
     */
    private static final int LEAST = 10;

    /** If somebody let pass that it lost more than a list may lose, some of the newest may have gone by chance. */
    private static final int LEAST_OF_SHRUNK = 20;

    /** How many of the numbers that came last there are, and how many of those the next list lacks. */
    private static final class Tally {
        private final int least;
        private long came;
        private long missing;

        Tally(int least) {
            this.least = least;
        }

        void add(boolean isMissing) {
            came++;
            missing += isMissing ? 1 : 0;
        }

        boolean isFull() {
            return came >= least;
        }

        /** All of the least, and of many more than half. */
        boolean isMostlyMissing() {
            return 2 * missing >= came + least;
        }

        String told() {
            return "without " + ListRefusal.count(missing) + " of the last " + ListRefusal.count(came);
        }
    }

    private final EditionReader reader;
    private final List<Edition> recent;
    private final Snapshot current;
    private final Snapshot next;
    private final SortedMap<Integer, Tally> tallies = new TreeMap<>();
    private final Tally whole;

    private Newcomers(
            EditionReader reader,
            List<Edition> recent,
            Snapshot current,
            Snapshot next,
            SortedMap<Integer, Long> removed,
            boolean isRepeated) {
        this.reader = reader;
        this.recent = recent;
        this.current = current;
        this.next = next;
        removed.forEach((areaCode, numbers) -> {
            if (Succession.covers(next, areaCode)) {
                tallies.put(areaCode, new Tally(least(areaCode, numbers, isRepeated)));
            }
        });
        this.whole = new Tally(
                tallies.values().stream().mapToInt(tally -> tally.least).max().orElse(LEAST));
    }

    private int least(int areaCode, long removed, boolean isRepeated) {
        long before = Succession.numbers(current, areaCode);
        if (Succession.isTooFewOfOne(before - removed, before)) {
            return LEAST_OF_SHRUNK;
        }
        return isRepeated || !isLater(areaCode) ? 1 : LEAST;
    }

    /**
     * Checks that a list does not lack most of the numbers that came last in any area code.
     *
     * @param recent recent editions, the newest first, at least the one before the current one too; of files that were
     *     loaded before, all down to that edition
     * @param changes the changes from the current list to the next
     * @param isRepeated whether all its files were loaded before
     * @throws MalformedFileException if it does
     */
    static void check(
            EditionReader reader,
            List<Edition> recent,
            Snapshot current,
            Snapshot next,
            Changes changes,
            boolean isRepeated)
            throws IOException {
        Newcomers newcomers = new Newcomers(reader, recent, current, next, changes.removedByAreaCode(), isRepeated);
        newcomers.lookBack();
        newcomers.check();
    }

    /** Goes back from edition to edition, as long as an area code needs it and what each one changed is known. */
    private void lookBack() throws IOException {
        SortedMap<Integer, Tally> open = new TreeMap<>(tallies);
        for (int i = 0; i + 1 < recent.size() && !open.isEmpty(); i++) {
            Edition edition = recent.get(i);
            Edition before = recent.get(i + 1);
            if (edition.base().orElse(0) != before.number()) {
                return;
            }
            // What an area code had when it was new did not come last.
            open.keySet().retainAll(before.counts().keySet());
            if (edition.added() > 0 && !open.isEmpty()) {
                count(new EditionChanges(reader).between(before.number(), edition.number()), open);
            }
            open.values().removeIf(Tally::isFull);
        }
    }

    private void count(Changes changes, Map<Integer, Tally> open) {
        boolean isWholeOpen = !whole.isFull();
        changes.forEachAdded(number -> {
            Tally tally = open.get((int) (number / 10_000_000 % 1_000));
            if (tally != null && Succession.isListed(current, number)) {
                boolean isMissing = !Succession.isListed(next, number);
                tally.add(isMissing);
                if (isWholeOpen) {
                    whole.add(isMissing);
                }
            }
        });
    }

    private void check() throws MalformedFileException {
        List<Integer> older = new ArrayList<>();
        tallies.forEach((areaCode, tally) -> {
            if (tally.isMostlyMissing()) {
                older.add(areaCode);
            }
        });
        if (!older.isEmpty() || whole.isMostlyMissing()) {
            throw ListRefusal.of(
                    hasNews() ? Fault.CONTENT : Fault.OLDER,
                    next.info(),
                    "the numbers that came last to the list in the store (without them it is a list from before they came,"
                            + " whatever its day: download it again, or wait for the next; if that lacks them too and all"
                            + " is right, dnc load --replace WHO:WHY or SnapshotStore.replace, with all files of the list)",
                    older.isEmpty() ? "the list " + whole.told() : told(older, this::missing));
        }
    }

    private String missing(int areaCode) {
        return "area code " + code(areaCode) + " "
                + Objects.requireNonNull(tallies.get(areaCode)).told();
    }

    private boolean isLater(int areaCode) {
        LocalDate day = Succession.day(next, areaCode);
        return current.info()
                .coverage()
                .obtainedOn(areaCode)
                .filter(day::isAfter)
                .isPresent();
    }

    /** Whether the list is of a later day in any area code, or has one that the store has not. */
    private boolean hasNews() {
        return next.info().coverage().areaCodes().stream()
                .anyMatch(areaCode -> !Succession.covers(current, areaCode) || isLater(areaCode));
    }
}
