package io.github.opendnc.store;

import static io.github.opendnc.store.ListRefusal.code;
import static io.github.opendnc.store.ListRefusal.counted;
import static io.github.opendnc.store.ListRefusal.told;

import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.MalformedFileException.Fault;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Whether a full list has the numbers of the one before with a later day, and so would never look old. The program that
 * makes the file may keep writing the same numbers. {@link RepeatedFiles} tells of the same files.
 */
final class Standstill {
    /** Registries with new numbers every day. The lists of states appear once a quarter or once a year. */
    static final Set<RegistryId> CHANGED_DAILY = Set.of(RegistryId.US_NATIONAL, RegistryId.CA_NATIONAL);

    /**
     * With this product of numbers and days, an area code cannot have exactly the numbers it had. Of ten thousand
     * numbers about one comes or goes in a day, so some thirty would have changed.
     */
    private static final long LEAST_NUMBER_DAYS = 300_000;

    private static final String WAY_OF_LIST =
            "the store has all of these: wait for the next list; or say its own day; if all is right, dnc load --replace"
                    + " WHO:WHY or SnapshotStore.replace, with all files of the list";

    private static final String WAY_OF_CHANGES =
            "an answer of the registry that did not come is no answer that nothing has changed: load a full list";

    private final Snapshot current;
    private final List<Edition> recent;
    private final Snapshot next;
    private final boolean areChanges;

    private Standstill(Snapshot current, List<Edition> recent, Snapshot next, boolean areChanges) {
        this.current = current;
        this.recent = recent;
        this.next = next;
        this.areChanges = areChanges;
    }

    /**
     * Checks that no area code of a national list has exactly the numbers of the current list with a later day. {@link
     * RepeatedFiles} does not see that if a file was packed again.
     *
     * @param recent recent editions, the newest first
     * @param changes the changes from the current list to the next
     * @throws MalformedFileException if an area code has
     */
    static void checkChanges(Snapshot current, List<Edition> recent, Snapshot next, Changes changes)
            throws MalformedFileException {
        if (CHANGED_DAILY.contains(next.info().registry())) {
            new Standstill(current, recent, next, false).check(changes);
        }
    }

    /**
     * Checks the same of what a change list makes, or the answer that nothing has changed. A day is not counted, because
     * two downloads may lie before and after one midnight.
     *
     * @throws MalformedFileException if an area code has the same numbers for longer than can be
     */
    static void checkUpdate(Snapshot current, List<Edition> recent, Snapshot next, Changes changes)
            throws MalformedFileException {
        if (CHANGED_DAILY.contains(next.info().registry())) {
            new Standstill(current, recent, next, true).check(changes);
        }
    }

    private void check(Changes changes) throws MalformedFileException {
        Set<Integer> changed = new HashSet<>(changes.addedByAreaCode().keySet());
        changed.addAll(changes.removedByAreaCode().keySet());
        List<Integer> later = current.info().coverage().areaCodes().stream()
                .filter(areaCode -> Succession.covers(next, areaCode)
                        && Succession.day(next, areaCode).isAfter(Succession.day(current, areaCode)))
                .toList();
        List<Integer> same =
                later.stream().filter(areaCode -> !changed.contains(areaCode)).toList();
        boolean areAll = same.size() == later.size()
                && same.stream().mapToLong(this::numberDays).sum() >= LEAST_NUMBER_DAYS;
        List<Integer> refused = same.stream()
                .filter(areaCode -> areAll || numberDays(areaCode) >= LEAST_NUMBER_DAYS)
                .toList();
        if (!refused.isEmpty()) {
            throw ListRefusal.of(
                    Fault.CONTENT,
                    next.info(),
                    "numbers that came or went since, as some do every day among so many ("
                            + (areChanges ? WAY_OF_CHANGES : WAY_OF_LIST) + ")",
                    "the very same in "
                            + told(
                                    refused,
                                    areaCode -> "area code " + code(areaCode) + " ("
                                            + counted(Succession.numbers(next, areaCode)) + ", of "
                                            + sameSince(areaCode)
                                            + " in the store and of " + Succession.day(next, areaCode) + " here)"));
        }
    }

    private long numberDays(int areaCode) {
        LocalDate since = sameSince(areaCode);
        return numberDays(areChanges ? since.plusDays(1) : since, Succession.day(next, areaCode), areaCode);
    }

    private long numberDays(LocalDate from, LocalDate to, int areaCode) {
        return ChronoUnit.DAYS.between(from, to) * Succession.numbers(next, areaCode);
    }

    /**
     * The day of the list since which an area code has had this many numbers, as far as recent editions show. If a list
     * is loaded every day, each one is only a day newer than the one before, but the numbers may have stood still for
     * weeks. If somebody has answered for that, by a list that took the place of another, it is the day of that list.
     */
    private LocalDate sameSince(int areaCode) {
        LocalDate since = Succession.day(current, areaCode);
        for (Edition edition : same(areaCode)) {
            LocalDate day = edition.coverage().obtainedOn(areaCode).orElseThrow();
            boolean isLetPass = edition.isReplacement() && numberDays(since, day, areaCode) >= LEAST_NUMBER_DAYS;
            since = isLetPass || day.isBefore(since) ? day : since;
        }
        return since;
    }

    /** The last editions in which an area code has as many numbers as it is to have, the oldest first. */
    private List<Edition> same(int areaCode) {
        List<Edition> same = new ArrayList<>();
        for (Edition edition : recent) {
            if (!Objects.equals(edition.counts().get(areaCode), Succession.numbers(next, areaCode))) {
                break;
            }
            same.add(0, edition);
        }
        return same;
    }
}
