package io.github.opendnc.store;

import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.EditionWalk;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.Snapshot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Checks every edition of a registry: that its file is whole and names the edition before it, and that the edition can
 * be made. From each snapshot it walks once forwards and once backwards over all editions made from it. So only one
 * list is open at a time, and none is built. Used once.
 */
final class HistoryCheck {
    /** A snapshot from which editions are made, and the direction. */
    private record Start(int snapshot, boolean isForward) {}

    /** A step that may find an edition to be damaged. */
    private interface Step {
        void run() throws IOException;
    }

    private final EditionFiles files;
    private final EditionReader reader;
    private final EditionRoutes routes;
    private final SortedMap<Integer, Edition> known = new TreeMap<>();
    private final SortedMap<Integer, IOException> faults = new TreeMap<>();
    private final Map<Start, NavigableSet<Integer>> made = new HashMap<>();

    private HistoryCheck(EditionFiles files, EditionReader reader) {
        this.files = files;
        this.reader = reader;
        this.routes = new EditionRoutes(files, reader);
    }

    /** All editions, the oldest first, including those that should be there and are not. */
    static List<CheckedEdition> of(EditionFiles files, EditionReader reader) throws IOException {
        return new HistoryCheck(files, reader).checked();
    }

    private List<CheckedEdition> checked() throws IOException {
        for (int number : files.numbers()) {
            attempt(number, () -> checkFile(number));
        }
        checkNoneIsMissing();
        for (int number : files.numbers()) {
            if (!files.snapshots().contains(number)) {
                attempt(number, () -> group(number));
            }
        }
        for (int snapshot : files.snapshots()) {
            checkFrom(snapshot);
        }
        attempt(files.isNewestGone() ? files.newest() : files.latest().orElse(0), files::current);
        NavigableSet<Integer> numbers = new TreeSet<>(files.numbers());
        numbers.addAll(faults.keySet());
        List<CheckedEdition> all = new ArrayList<>();
        for (int number : numbers) {
            all.add(new CheckedEdition(
                    number, Optional.ofNullable(known.get(number)), Optional.ofNullable(faults.get(number))));
        }
        return all;
    }

    private void attempt(int number, Step step) throws IOException {
        try {
            step.run();
        } catch (IOException fault) {
            note(number, fault);
        }
    }

    /** Records a fault. Only the first one of an edition counts, because it is nearest to the cause. */
    private void note(int number, IOException fault) throws IOException {
        boolean mayBeGone = fault instanceof MalformedFileException;
        if (mayBeGone && !EditionFiles.in(files.folder(), files.registry()).equals(files)) {
            throw fault; // somebody publishes or prunes, so the caller looks again
        }
        boolean isCurrent = files.latest().orElse(0) == number;
        faults.putIfAbsent(
                number,
                isCurrent && fault instanceof MalformedFileException damaged
                        ? DamagedEdition.ofCurrent(damaged)
                        : fault);
    }

    private void checkFile(int number) throws IOException {
        Edition edition = reader.edition(number);
        known.put(number, edition);
        Optional<Integer> base = edition.baseFile().map(Edition.Base::number);
        if (base.isPresent() && known.containsKey(base.get()) && files.records().contains(base.get())) {
            reader.changes(number); // reads all of it, and checks whether it was made from that one
        } else if (files.records().contains(number)) {
            EditionReader.there(files.record(number), EditionFile::read);
        }
    }

    /**
     * Looks for missing editions. If an edition before a pruned one is kept, the pruning is recorded. Otherwise nothing
     * refers to the pruned one any more.
     */
    private void checkNoneIsMissing() throws IOException {
        EditionTerms terms = EditionTerms.in(files.folder(), files.registry());
        NavigableSet<Integer> numbers = files.numbers();
        for (Edition edition : known.values()) {
            int base = edition.base().orElse(0);
            Integer before = numbers.lower(base);
            boolean isPruned = !files.snapshots().contains(base) && (before == null || terms.isEnded(before));
            if (base != 0 && !files.records().contains(base) && !isPruned) {
                note(base, files.gone(base, "from which edition " + edition.number() + " was made"));
            }
        }
        for (Mark pin : Pins.marks(files.folder(), files.registry())) {
            if (!numbers.contains(pin.number())) {
                note(pin.number(), files.gone(pin.number(), "which is kept as " + pin.text()));
            }
        }
        for (int lost : files.lost()) {
            if (lost != files.newest()) {
                note(lost, files.gone(lost, "whose snapshot is there alone"));
            }
        }
    }

    private void group(int number) throws IOException {
        EditionRoutes.Route route = routes.to(number);
        made.computeIfAbsent(new Start(route.snapshot(), route.isForward()), start -> new TreeSet<>())
                .add(number);
    }

    private void checkFrom(int snapshot) throws IOException {
        Start forward = new Start(snapshot, true);
        Start backward = new Start(snapshot, false);
        try {
            Snapshot whole = reader.open(snapshot);
            walk(whole, forward);
            walk(whole, backward);
        } catch (IOException fault) {
            note(snapshot, fault);
            noteAll(madeFrom(forward), fault);
            noteAll(madeFrom(backward), fault);
        }
    }

    private NavigableSet<Integer> madeFrom(Start start) {
        return made.getOrDefault(start, new TreeSet<>());
    }

    private void noteAll(Iterable<Integer> numbers, IOException fault) throws IOException {
        for (int number : numbers) {
            note(number, fault);
        }
    }

    /** Walks as far as there is something to check. What lies after a fault cannot be made. */
    private void walk(Snapshot whole, Start start) throws IOException {
        NavigableSet<Integer> left = new TreeSet<>(madeFrom(start));
        if (left.isEmpty()) {
            return;
        }
        EditionWalk walk = EditionWalk.from(whole);
        int last = start.isForward() ? left.last() : left.first();
        for (int link : routes.to(last).links()) {
            int base = reader.linkedTo(link).orElseThrow();
            int to = start.isForward() ? link : base;
            try {
                go(walk, link, start.isForward());
            } catch (IOException fault) {
                noteAll(left, fault);
                return;
            }
            attempt(to, () -> checkCounts(to, walk.counts()));
            left.remove(to);
        }
    }

    private void go(EditionWalk walk, int link, boolean isForward) throws IOException {
        Changes changes = reader.changes(link);
        if (!walk.go(isForward ? changes : changes.reversed())) {
            throw MalformedFileException.of(
                    files.record(link),
                    "changes to the edition before it: added numbers that it has not, and removed ones that it has",
                    "others");
        }
    }

    private void checkCounts(int number, Map<Integer, Long> found) throws IOException {
        Map<Integer, Long> published = new TreeMap<>(reader.edition(number).counts());
        published.values().removeIf(count -> count == 0);
        if (!published.equals(found)) {
            throw MalformedFileException.of(
                    files.record(number),
                    String.format(Locale.ROOT, "edition %d, with %,d numbers", number, sum(published)),
                    String.format(Locale.ROOT, "%,d, or as many in other area codes", sum(found)));
        }
    }

    private static long sum(Map<Integer, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
