package io.github.opendnc.store;

import static io.github.opendnc.store.ListRefusal.code;
import static io.github.opendnc.store.ListRefusal.count;
import static io.github.opendnc.store.ListRefusal.counted;
import static io.github.opendnc.store.ListRefusal.told;

import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.MalformedFileException.Fault;
import io.github.opendnc.registry.Snapshot;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whether a full list may replace the current one. It may not if it looks like a part of a list or like an older one,
 * because every number that it lacks would be a wrong "may call". Lists are bought, downloaded and cut by area code, so
 * each area code is checked by itself. Among hundreds of others, one that is nearly empty would not show in the whole.
 */
final class Succession {
    /**
     * What must be left, in percent of what was there: of the whole list, and of each area code with at least
     * {@link #LEAST_COUNTED} numbers. Registries grow, by a fraction of a percent a month.
     */
    static final int LEAST_SHARE = 95;

    /**
     * An area code with at least this many numbers is checked by itself. In a very small one people come and go by
     * chance. Suppose that one number of fifty leaves between two lists and none comes; registries show less than that.
     * Then more than 5 % are gone in one load of 13 for 50 numbers, in one of 65 for 100, in one of 400 for 200, and in
     * one of 70,000 for 500. A refusal that is mostly wrong teaches people to override it, and an override of one
     * overrides all. An area code in use has tens of thousands of numbers to more than a million. One with fewer than
     * 200 has just been opened, and is checked by {@link #LEAST_HALVED}.
     */
    private static final int LEAST_COUNTED = 200;

    /**
     * A smaller area code with at least this many numbers must keep half of them. If one of fifty leaves between two
     * lists, three of four are gone in one load of 30,000. Two of three are gone in one of 800, which is too often.
     */
    private static final int LEAST_HALVED = 4;

    /**
     * How far back editions are compared. A list that each time loses a little less than is allowed has lost a third
     * after eight loads. Registries lose 0.25 to 0.5 % a month.
     */
    static final Period LOOKED_BACK = Period.ofMonths(3);

    private final Snapshot current;
    private final Snapshot next;

    private Succession(Snapshot current, Snapshot next) {
        this.current = current;
        this.next = next;
    }

    /**
     * Checks that a list is nowhere older than the current one.
     *
     * @throws MalformedFileException if it is
     */
    static void checkDays(Snapshot current, Snapshot next) throws MalformedFileException {
        new Succession(current, next).checkDays();
    }

    /**
     * Checks that no list has a day in the future. Until that day it would answer nothing, and it would keep the right
     * list out as older. Tomorrow is allowed, because it may already be tomorrow where the list was obtained.
     *
     * @throws MalformedFileException if one has
     */
    static void checkNotAhead(Snapshot next, Clock clock) throws MalformedFileException {
        LocalDate today = LocalDate.now(clock);
        LocalDate newest = next.info().coverage().newest().orElse(today);
        if (newest.isAfter(today.plusDays(1))) {
            throw ListRefusal.of(
                    Fault.CONTENT,
                    next.info(),
                    "a list obtained today, " + today + ", or before (tomorrow, where that is today)",
                    "one obtained on " + newest);
        }
    }

    /**
     * Checks that a list covers what the current one covers, and is not much smaller than it and other recent editions.
     *
     * @param recent the editions of the last months, the newest first
     * @param changes the changes from the current list to the next
     * @throws MalformedFileException if it does not, or is
     */
    static void checkCounts(Snapshot current, List<Edition> recent, Snapshot next, Changes changes)
            throws MalformedFileException {
        Succession succession = new Succession(current, next);
        succession.checkCoverage();
        succession.checkWhole();
        succession.checkCounts();
        succession.checkKept(changes);
        Drift.check(recent, next);
    }

    /**
     * A refusal by {@link #checkCounts}, with the way to accept the list. The text that is kept in an edition does not
     * contain that.
     */
    static MalformedFileException withWayOut(MalformedFileException shrunk) {
        return MalformedFileException.of(
                        Path.of(shrunk.file()),
                        shrunk.expected()
                                + " (look first whether every file is there and whole; if the list is right as it is,"
                                + " --accept-shrink WHO:WHY, or in Java the same call with an Acceptance)",
                        shrunk.actual())
                .withFault(shrunk.fault());
    }

    private void checkCoverage() throws MalformedFileException {
        List<Integer> lost = new ArrayList<>();
        for (int areaCode : current.info().coverage().areaCodes()) {
            if (next.info().coverage().obtainedOn(areaCode).isEmpty()) {
                lost.add(areaCode);
            }
        }
        if (!lost.isEmpty()) {
            boolean one = lost.size() == 1;
            throw ListRefusal.of(
                    Fault.SHRUNK,
                    next.info(),
                    (one ? "area code " : "area codes ")
                            + told(lost, areaCode -> code(areaCode) + " (" + counted(numbers(current, areaCode)) + ")")
                            + ", which the store holds (" + declaring(lost)
                            + "to keep it and add what is loaded: SnapshotStore.add, or"
                            + " dnc load --add)",
                    one ? "a list without it" : "a list without them");
        }
    }

    /** How to load a list without area codes in which nobody was listed. Their lists have no numbers to tell them by. */
    private String declaring(List<Integer> lost) {
        List<Integer> empty = lost.stream()
                .filter(areaCode -> numbers(current, areaCode) == 0)
                .toList();
        return empty.isEmpty()
                ? ""
                : "where still nobody is listed: --empty-area-codes, or RegistryLoader.withEmptyAreaCodes, with "
                        + told(empty, ListRefusal::code) + "; ";
    }

    private void checkDays() throws MalformedFileException {
        List<Integer> older = new ArrayList<>();
        for (int areaCode : current.info().coverage().areaCodes()) {
            if (covers(next, areaCode) && day(next, areaCode).isBefore(day(current, areaCode))) {
                older.add(areaCode);
            }
        }
        if (!older.isEmpty()) {
            throw ListRefusal.of(
                    hasNews() ? Fault.CONTENT : Fault.OLDER,
                    next.info(),
                    "no area code's list to be older than the one in the store",
                    told(
                            older,
                            areaCode -> "area code " + code(areaCode) + " of " + day(next, areaCode) + " ("
                                    + day(current, areaCode) + " in the store)"));
        }
    }

    /** Whether the next list is newer in any area code, so that something is lost without it. */
    private boolean hasNews() {
        return next.info().coverage().areaCodes().stream()
                .anyMatch(areaCode ->
                        !covers(current, areaCode) || day(next, areaCode).isAfter(day(current, areaCode)));
    }

    private void checkWhole() throws MalformedFileException {
        if (isTooFew(next.info().numbers(), current.info().numbers())) {
            throw ListRefusal.of(
                    Fault.SHRUNK,
                    next.info(),
                    "at least " + LEAST_SHARE + " % of the "
                            + count(current.info().numbers()) + " numbers in the store",
                    count(next.info().numbers()) + " numbers");
        }
    }

    private void checkCounts() throws MalformedFileException {
        List<Integer> smaller = new ArrayList<>();
        for (int areaCode : current.info().coverage().areaCodes()) {
            long before = numbers(current, areaCode);
            if (isTooFewOfOne(numbers(next, areaCode), before)) {
                smaller.add(areaCode);
            }
        }
        if (!smaller.isEmpty()) {
            throw ListRefusal.of(
                    Fault.SHRUNK,
                    next.info(),
                    "at least " + LEAST_SHARE + " % of the numbers of each area code in the store"
                            + (smaller.stream().anyMatch(areaCode -> numbers(current, areaCode) < LEAST_COUNTED)
                                    ? ", or half of those of one that has fewer than " + LEAST_COUNTED
                                    : ""),
                    told(
                            smaller,
                            areaCode -> "area code " + code(areaCode) + " with " + count(numbers(next, areaCode)) + " ("
                                    + count(numbers(current, areaCode)) + " in the store)"));
        }
    }

    /**
     * Checks that enough of the very same numbers are left. Another list, of another seller or for a test, may be as
     * large but has few of them.
     */
    private void checkKept(Changes changes) throws MalformedFileException {
        Map<Integer, Long> removed = changes.removedByAreaCode();
        List<Integer> others = removed.keySet().stream()
                .filter(areaCode -> isMostOf(numbers(current, areaCode), removed.getOrDefault(areaCode, 0L)))
                .toList();
        if (!others.isEmpty()) {
            throw ListRefusal.of(
                    Fault.SHRUNK,
                    next.info(),
                    "half of the very numbers of each area code in the store",
                    told(
                            others,
                            areaCode -> "area code " + code(areaCode) + " without "
                                    + count(removed.getOrDefault(areaCode, 0L)) + " of its "
                                    + count(numbers(current, areaCode))));
        }
    }

    private static boolean isMostOf(long before, long removed) {
        return before >= LEAST_HALVED && removed * 2 > before;
    }

    static boolean isTooFew(long after, long before) {
        return after * 100 < before * LEAST_SHARE;
    }

    static boolean isTooFewOfOne(long after, long before) {
        return before >= LEAST_COUNTED ? isTooFew(after, before) : before >= LEAST_HALVED && after * 2 < before;
    }

    /** What must be left of so many numbers of an area code, in words. */
    static String share(long before) {
        return (before < LEAST_COUNTED ? "at least half" : "at least " + LEAST_SHARE + " %") + " of the ";
    }

    static boolean covers(Snapshot list, int areaCode) {
        return list.info().coverage().obtainedOn(areaCode).isPresent();
    }

    static LocalDate day(Snapshot list, int areaCode) {
        return list.info().coverage().obtainedOn(areaCode).orElseThrow();
    }

    static boolean isListed(Snapshot list, long number) {
        return list.lookup(number).answer() == Lookup.Answer.LISTED;
    }

    static long numbers(Snapshot list, int areaCode) {
        return list.count(areaCode).orElseThrow();
    }
}
