package io.github.opendnc.store;

import static io.github.opendnc.store.ListRefusal.code;
import static io.github.opendnc.store.ListRefusal.count;
import static io.github.opendnc.store.ListRefusal.named;

import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.MalformedFileException.Fault;
import io.github.opendnc.registry.Snapshot;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds what a single load does not show: many loads that each took a little less than is noticed. So a list is compared
 * with all editions of the last three months.
 *
 * <p>If somebody has let an edition pass, each area code that had become too small in it is compared only with this
 * edition and later ones. The list as a whole is then compared without these area codes, and without those that were
 * lost. If it had become too small even so, the whole too is compared only from there on. All others are compared as
 * before: nobody has looked at them.
 */
final class Drift {
    /** An edition, and the counts of it that a newer list is still compared with. */
    private static final class Before {
        private final Edition edition;
        private final SortedMap<Integer, Long> counts;
        private boolean isWholeCompared = true;

        Before(Edition edition) {
            this.edition = edition;
            this.counts = new TreeMap<>(edition.counts());
        }

        /** How many numbers it had in the area codes that are compared as a whole. */
        long numbers(Map<Integer, Long> newer) {
            return sum(
                    counts, counts.keySet().stream().filter(newer::containsKey).toList());
        }

        /** How many there are now. */
        long numbersIn(Map<Integer, Long> newer) {
            return sum(
                    newer,
                    newer.keySet().stream()
                            .filter(areaCode -> counts.containsKey(areaCode)
                                    || !edition.counts().containsKey(areaCode))
                            .toList());
        }

        boolean isTooFew(Map<Integer, Long> newer) {
            return isWholeCompared && Succession.isTooFew(numbersIn(newer), numbers(newer));
        }

        boolean isTooFew(int areaCode, Map<Integer, Long> newer) {
            return newer.containsKey(areaCode)
                    && Succession.isTooFewOfOne(newer.getOrDefault(areaCode, 0L), counts.getOrDefault(areaCode, 0L));
        }

        private static long sum(Map<Integer, Long> counts, List<Integer> areaCodes) {
            return areaCodes.stream().mapToLong(counts::get).sum();
        }
    }

    /** The newest first. */
    private final Deque<Before> befores = new ArrayDeque<>();

    private Drift() {}

    /**
     * Checks that a list is not much smaller than any recent edition.
     *
     * @param recent the editions, the newest first
     * @throws MalformedFileException if it is
     */
    static void check(List<Edition> recent, Snapshot next) throws MalformedFileException {
        Drift drift = new Drift();
        for (int i = recent.size() - 1; i >= 0; i--) {
            drift.add(recent.get(i));
        }
        drift.check(next);
    }

    private void add(Edition edition) {
        if (!edition.acceptances().isEmpty()) {
            forgetAccepted(edition.counts());
        }
        befores.addFirst(new Before(edition));
    }

    private void forgetAccepted(Map<Integer, Long> accepted) {
        Set<Integer> smaller = new HashSet<>();
        for (Before before : befores) {
            before.counts.keySet().stream()
                    .filter(areaCode -> before.isTooFew(areaCode, accepted))
                    .forEach(smaller::add);
        }
        befores.forEach(before -> before.counts.keySet().removeAll(smaller));
        if (befores.stream().anyMatch(before -> before.isTooFew(accepted))) {
            befores.forEach(before -> before.isWholeCompared = false);
        }
    }

    private void check(Snapshot next) throws MalformedFileException {
        Map<Integer, Long> counts = new TreeMap<>();
        next.info()
                .coverage()
                .areaCodes()
                .forEach(areaCode -> counts.put(areaCode, Succession.numbers(next, areaCode)));
        for (Before before : befores) {
            if (before.isTooFew(counts)) {
                long numbers = before.numbers(counts);
                boolean isPart = before.counts.size() < before.edition.counts().size()
                        || !counts.keySet().containsAll(before.counts.keySet());
                throw refused(
                        next,
                        before,
                        "at least " + Succession.LEAST_SHARE + " % of the " + count(numbers) + " numbers"
                                + (isPart ? ", without area codes that somebody let pass since," : ""),
                        before.numbersIn(counts));
            }
            for (Map.Entry<Integer, Long> one : before.counts.entrySet()) {
                int areaCode = one.getKey();
                if (before.isTooFew(areaCode, counts)) {
                    throw refused(
                            next,
                            before,
                            Succession.share(one.getValue()) + count(one.getValue()) + " numbers of area code "
                                    + code(areaCode),
                            Succession.numbers(next, areaCode));
                }
            }
        }
    }

    private static MalformedFileException refused(Snapshot next, Before before, String what, long found) {
        return ListRefusal.of(
                Fault.SHRUNK,
                next.info(),
                what + " in " + named(before.edition) + ", of the last three months",
                count(found) + " numbers");
    }
}
