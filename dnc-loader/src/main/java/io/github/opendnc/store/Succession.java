package io.github.opendnc.store;

import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.Coverage;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotInfo;
import io.github.opendnc.registry.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;

/**
 * Whether a full list may take the place of the current one. It may not when it looks like a part of a list or like an
 * older one: every number that it lost, or has not got yet, would be a wrong "may call". Lists are bought, downloaded and
 * cut per area code, so each is looked at by itself; among hundreds of others one that is nearly empty is not seen in the
 * whole.
 */
final class Succession {
    /**
     * What must be left, in percent of what was there: of the whole, and of each area code of {@link #LEAST_COUNTED}
     * numbers. Registries grow, by a fraction of a percent a month.
     */
    private static final int LEAST_SHARE = 95;

    /**
     * From how many numbers on an area code is looked at by itself. In a very small one people come and go by chance: if
     * one number of fifty leaves between two lists and none comes, which is more than registries show, more than 5 % of 50
     * numbers are gone in one load of 13, of 100 in one of 65, of 200 in one of 400, of 500 in one of 70,000. A refusal
     * that is mostly wrong teaches to pass over it, and what passes over one passes over all of them. In use an area code
     * has tens of thousands of numbers to more than a million; one of fewer than 200 has just been opened, and is looked at
     * by {@link #LEAST_HALVED}.
     */
    private static final int LEAST_COUNTED = 200;

    /**
     * From how many numbers on, of a smaller area code half must be left. Where one of fifty leaves between two lists, three of
     * four are gone in one load of 30,000; two of three in one of 800, which is too often.
     */
    private static final int LEAST_HALVED = 4;

    /** Those that say new numbers every day; the lists of states come out by the quarter, or once a year. */
    private static final Set<RegistryId> CHANGED_DAILY = Set.of(RegistryId.US_NATIONAL, RegistryId.CA_NATIONAL);

    /**
     * From how many bytes on files cannot be the same on a later day: some 40,000 numbers in plain text, 160,000 packed. Among a few
     * thousand days may pass in which nobody comes or goes.
     */
    private static final long LEAST_CHANGED = 500_000;

    /**
     * From how many numbers times days on an area code cannot have the very numbers it had. Of ten thousand numbers about one comes or
     * goes in a day, so that none of thirty would have done so.
     */
    private static final long LEAST_NUMBER_DAYS = 300_000;

    /** How many area codes a message names. */
    private static final int NAMED = 3;

    /**
     * How far back editions are looked at. A list that loses a little less than is allowed each time it is loaded has lost a
     * third after eight loads; registries lose 0.25 to 0.5 % a month.
     */
    static final Period LOOKED_BACK = Period.ofMonths(3);

    private final Snapshot current;
    private final List<Edition> recent;
    private final Snapshot next;

    private Succession(Snapshot current, List<Edition> recent, Snapshot next) {
        this.current = current;
        this.recent = recent;
        this.next = next;
    }

    /**
     * Checks that a list is nowhere older than the current one.
     *
     * @throws MalformedFileException if it is
     */
    static void checkDays(Snapshot current, Snapshot next) throws MalformedFileException {
        new Succession(current, List.of(), next).checkDays();
    }

    /**
     * Checks that a list has what the current one has, and is not much smaller than it and other recent editions.
     *
     * @throws MalformedFileException if it has not, or is
     */
    static void checkCounts(Snapshot current, List<Edition> recent, Snapshot next) throws MalformedFileException {
        Succession succession = new Succession(current, recent, next);
        succession.checkCoverage();
        succession.checkWhole();
        succession.checkCounts();
        succession.checkDrift();
    }

    /**
     * Checks that no file of a national list is the very one of an edition before, and said to be of a later day: a download that
     * failed leaves the file of the day before, and the list would never grow old.
     *
     * @throws MalformedFileException if one is
     */
    static void checkFiles(List<Edition> recent, Snapshot next) throws MalformedFileException {
        if (!CHANGED_DAILY.contains(next.info().registry())) {
            return;
        }
        for (Edition edition : recent) {
            List<SourceFile> same = next.info().sources().stream()
                    .filter(file -> edition.sources().stream()
                            .anyMatch(before -> before.sha256().equals(file.sha256())))
                    .toList();
            Coverage days = next.info().coverage();
            long later = areaCodes(days, edition.coverage(), LocalDate::isAfter);
            // Of each of the others there may be a file that is rightly the same.
            long others = areaCodes(days, edition.coverage(), (day, before) -> !day.isAfter(before));
            if (same.stream().mapToLong(SourceFile::bytes).sum() >= LEAST_CHANGED
                    && later > 0
                    && (same.size() > others
                            || same.size() == next.info().sources().size())) {
                SourceFile first = same.get(0);
                throw MalformedFileException.of(
                        Path.of(first.name()),
                        "another file than that of " + named(edition)
                                + ", for so many numbers change every day: download it again, or say its own day; if all is right,"
                                + " dnc load --replace WHO:WHY (SnapshotStore.replace) with all files of the list",
                        (same.size() == 1 ? "the same one" : "the same " + same.size() + " files")
                                + ", said to be of a later day");
            }
        }
    }

    /**
     * Checks that no area code of a national list has the very numbers of the current one, and is said to be of a later day: what
     * {@link #checkFiles} does not see where a file was packed anew, or stands among others that are rightly the same.
     *
     * @param recent the newest first
     * @param changes from the current list to the next
     * @throws MalformedFileException if one has
     */
    static void checkChanges(Snapshot current, List<Edition> recent, Snapshot next, Changes changes)
            throws MalformedFileException {
        if (CHANGED_DAILY.contains(next.info().registry())) {
            new Succession(current, recent, next).checkChanges(changes);
        }
    }

    private void checkChanges(Changes changes) throws MalformedFileException {
        Set<Integer> changed = new HashSet<>(changes.addedByAreaCode().keySet());
        changed.addAll(changes.removedByAreaCode().keySet());
        List<Integer> later = current.info().coverage().areaCodes().stream()
                .filter(areaCode -> isCovered(areaCode) && day(next, areaCode).isAfter(day(current, areaCode)))
                .toList();
        List<Integer> same =
                later.stream().filter(areaCode -> !changed.contains(areaCode)).toList();
        boolean areAll = same.size() == later.size()
                && same.stream().mapToLong(this::numberDays).sum() >= LEAST_NUMBER_DAYS;
        List<Integer> refused = same.stream()
                .filter(areaCode -> areAll || numberDays(areaCode) >= LEAST_NUMBER_DAYS)
                .toList();
        if (!refused.isEmpty()) {
            throw refusal(
                    "numbers that came or went since, as some do every day among so many (nothing is lost by waiting for the"
                            + " next list: the store has all of these; or say its own day; if all is right, dnc load --replace"
                            + " WHO:WHY or SnapshotStore.replace, with all files of the list)",
                    "the very same in "
                            + told(
                                    refused,
                                    areaCode -> "area code " + code(areaCode) + " ("
                                            + counted(numbers(next, areaCode)) + ", of " + sameSince(areaCode)
                                            + " in the store and of " + day(next, areaCode) + " here)"));
        }
    }

    private long numberDays(int areaCode) {
        return ChronoUnit.DAYS.between(sameSince(areaCode), day(next, areaCode)) * numbers(next, areaCode);
    }

    /**
     * The day of the list since which an area code has had as many numbers, as far as recent editions tell. A list that is loaded every
     * day is a day younger than the one before, and may have stood still for weeks.
     */
    private LocalDate sameSince(int areaCode) {
        LocalDate since = day(current, areaCode);
        for (Edition edition : recent) {
            Optional<LocalDate> obtained = edition.coverage().obtainedOn(areaCode);
            if (obtained.isEmpty() || !Objects.equals(edition.counts().get(areaCode), numbers(next, areaCode))) {
                break;
            }
            since = obtained.get();
        }
        return since;
    }

    /** How many area codes both cover, whose days are so. */
    private static long areaCodes(Coverage next, Coverage before, BiPredicate<LocalDate, LocalDate> areSo) {
        return next.areaCodes().stream()
                .filter(areaCode -> before.obtainedOn(areaCode)
                        .filter(day -> areSo.test(next.obtainedOn(areaCode).orElseThrow(), day))
                        .isPresent())
                .count();
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
            throw refusal(
                    (one ? "area code " : "area codes ")
                            + told(lost, areaCode -> code(areaCode) + " (" + counted(numbers(current, areaCode)) + ")")
                            + ", which the store holds (to keep it and add what is loaded: SnapshotStore.add, or"
                            + " dnc load --add)",
                    one ? "a list without it" : "a list without them");
        }
    }

    private void checkDays() throws MalformedFileException {
        List<Integer> older = new ArrayList<>();
        for (int areaCode : current.info().coverage().areaCodes()) {
            if (isCovered(areaCode) && day(next, areaCode).isBefore(day(current, areaCode))) {
                older.add(areaCode);
            }
        }
        if (!older.isEmpty()) {
            throw refusal(
                    "no area code's list to be older than the one in the store",
                    told(
                            older,
                            areaCode -> "area code " + code(areaCode) + " of " + day(next, areaCode) + " ("
                                    + day(current, areaCode) + " in the store)"));
        }
    }

    private void checkWhole() throws MalformedFileException {
        if (isTooFew(next.info().numbers(), current.info().numbers())) {
            throw refusal(
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
            throw refusal(
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

    /** What one load does not show: that many of them have each taken a little less than is noticed. */
    private void checkDrift() throws MalformedFileException {
        for (Edition edition : recent) {
            if (isTooFew(next.info().numbers(), edition.numbers())) {
                throw refusal(
                        "at least " + LEAST_SHARE + " % of the " + count(edition.numbers()) + " numbers of "
                                + named(edition) + ", of the last three months",
                        count(next.info().numbers()) + " numbers");
            }
            for (Map.Entry<Integer, Long> before : edition.counts().entrySet()) {
                int areaCode = before.getKey();
                if (isCovered(areaCode) && isTooFewOfOne(numbers(next, areaCode), before.getValue())) {
                    throw refusal(
                            (before.getValue() < LEAST_COUNTED ? "at least half" : "at least " + LEAST_SHARE + " %")
                                    + " of the " + count(before.getValue())
                                    + " numbers of area code " + code(areaCode) + " in " + named(edition)
                                    + ", of the last three months",
                            count(numbers(next, areaCode)) + " numbers");
                }
            }
        }
    }

    private static String named(Edition edition) {
        return "edition " + edition.number();
    }

    private boolean isCovered(int areaCode) {
        return next.info().coverage().obtainedOn(areaCode).isPresent();
    }

    private static boolean isTooFew(long after, long before) {
        return after * 100 < before * LEAST_SHARE;
    }

    private static boolean isTooFewOfOne(long after, long before) {
        return before >= LEAST_COUNTED ? isTooFew(after, before) : before >= LEAST_HALVED && after * 2 < before;
    }

    private static LocalDate day(Snapshot list, int areaCode) {
        return list.info().coverage().obtainedOn(areaCode).orElseThrow();
    }

    private static long numbers(Snapshot list, int areaCode) {
        return list.count(areaCode).orElseThrow();
    }

    private static String code(int areaCode) {
        return String.format(Locale.ROOT, "%03d", areaCode);
    }

    private static String count(long numbers) {
        return String.format(Locale.ROOT, "%,d", numbers);
    }

    private static String counted(long numbers) {
        return count(numbers) + (numbers == 1 ? " number" : " numbers");
    }

    /** The first few on one line, and how many more there are. */
    private static String told(List<Integer> areaCodes, IntFunction<String> each) {
        List<String> first = areaCodes.stream().limit(NAMED).map(each::apply).toList();
        int more = areaCodes.size() - first.size();
        return String.join(", ", first) + (more == 0 ? "" : " and " + count(more) + " more");
    }

    /** A list of one file is called by the name of that file; of several nobody knows which is at fault. */
    private MalformedFileException refusal(String expected, String actual) {
        SnapshotInfo info = next.info();
        String name = info.sources().size() == 1
                ? info.sources().get(0).name()
                : info.registry().value();
        return MalformedFileException.of(Path.of(name), expected, actual);
    }
}
