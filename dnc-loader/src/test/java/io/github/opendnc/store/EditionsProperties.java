package io.github.opendnc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.FirstSeen;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import io.github.opendnc.registry.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** A store against a map from edition to numbers, whatever is done to it in whichever order. */
class EditionsProperties {
    private static final RegistryId US = RegistryId.US_NATIONAL;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final List<Integer> AREA_CODES = List.of(212, 646);

    enum Deed {
        PUBLISH,
        UPDATE,
        ADD,
        REPLACE,
        COMPACT,
        PRUNE,
        PIN
    }

    /** A deed and its numbers: those flipped by an update, else those of the list. */
    record Step(Deed deed, Set<Integer> numbers) {}

    /** What should be there. */
    private static final class Expected {
        final TreeMap<Integer, Set<Integer>> editions = new TreeMap<>();
        final Map<Integer, Instant> published = new HashMap<>();
        final Set<Integer> pinned = new HashSet<>();
        int last;

        Instant at(int number) {
            return Objects.requireNonNull(published.get(number));
        }

        Set<Integer> of(int number) {
            return Objects.requireNonNull(editions.get(number));
        }

        Set<Integer> current() {
            return editions.isEmpty() ? Set.of() : editions.lastEntry().getValue();
        }

        void add(Set<Integer> numbers, Instant now) {
            editions.put(++last, numbers);
            published.put(last, now);
        }

        void prune(Instant kept) {
            Set<Integer> gone = new HashSet<>();
            for (int number : List.copyOf(editions.keySet())) {
                Integer next = editions.higherKey(number);
                // Those that stood between have gone already: the one that took its place is the next that is left.
                if (next != null && at(next).isBefore(kept) && !pinned.contains(number)) {
                    gone.add(number);
                }
            }
            gone.forEach(editions::remove);
        }
    }

    @Property(tries = 60)
    void everyEditionIsWhatWasPublished(@ForAll("steps") List<Step> steps) throws IOException {
        Path folder = Files.createTempDirectory("editions");
        try {
            Expected expected = new Expected();
            Instant now = DAY.atStartOfDay(ZoneOffset.UTC).toInstant();
            Map<Edition, OpenEdition> held = new LinkedHashMap<>();
            for (Step step : steps) {
                now = now.plusSeconds(86_400);
                SnapshotStore store = SnapshotStore.at(folder).with(Clock.fixed(now, ZoneOffset.UTC));
                take(step, store, expected, now);
                if (!expected.editions.isEmpty()) {
                    assertEquals(expected.current(), numbers(store.current(US).orElseThrow()), () -> "" + steps);
                    openFromHeld(store, held);
                }
            }
            if (!expected.editions.isEmpty()) {
                compare(expected, SnapshotStore.at(folder));
                compareTerms(expected, SnapshotStore.at(folder));
            }
        } finally {
            delete(folder);
        }
    }

    /** From each edition that was opened before, itself from another one, whatever has become of it in the store. */
    private static void openFromHeld(SnapshotStore store, Map<Edition, OpenEdition> held) throws IOException {
        Edition current = store.currentEdition(US).orElseThrow();
        OpenEdition opened = store.opened(US).orElseThrow();
        assertEquals(current, opened.edition());
        Snapshot whole = opened.snapshot();
        for (OpenEdition each : held.values()) {
            opened = store.opened(current, each);
            assertEquals(current, opened.edition());
            assertEquals(numbers(whole), numbers(opened.snapshot()));
            assertEquals(whole.info().coverage(), opened.snapshot().info().coverage());
            assertEquals(whole.info().sources(), opened.snapshot().info().sources());
            assertEquals(
                    OptionalInt.of(current.number()), opened.snapshot().info().edition());
        }
        held.put(current, opened);
    }

    private static void take(Step step, SnapshotStore store, Expected expected, Instant now) throws IOException {
        Acceptance told = Acceptance.of("a test", "numbers come and go");
        LocalDate day = now.atZone(ZoneOffset.UTC).toLocalDate();
        switch (step.deed()) {
            case PUBLISH, REPLACE -> {
                Snapshot list = list(step.numbers(), AREA_CODES, day);
                if (step.deed() == Deed.REPLACE || !isPublished(() -> store.publish(list, Optional.of(told)))) {
                    store.replace(list, NumberedEditions.BY_ANN);
                }
                expected.add(step.numbers(), now);
            }
            case ADD -> {
                List<Integer> areaCodes = expected.editions.isEmpty() ? AREA_CODES : List.of(646);
                Set<Integer> current = expected.current();
                Set<Integer> next = added(current, step.numbers(), areaCodes);
                if (!isPublished(() -> store.add(list(next, areaCodes, day), Optional.of(told)))) {
                    next.addAll(current);
                    store.add(list(next, areaCodes, day), Optional.of(told));
                }
                expected.add(next, now);
            }
            case UPDATE -> {
                if (!expected.editions.isEmpty()) {
                    Changes.Builder changes = Changes.builder();
                    Set<Integer> next = new TreeSet<>(expected.current());
                    for (int number : step.numbers()) {
                        if (next.remove(number)) {
                            changes.remove(e164(number));
                        } else {
                            next.add(number);
                            changes.add(e164(number));
                        }
                    }
                    store.update(
                            US,
                            current ->
                                    new Revision(changes.build(), current.info().coverage(), List.of(), List.of()),
                            Optional.of(told));
                    expected.add(next, now);
                }
            }
            case COMPACT -> store.compact(US);
            case PRUNE -> {
                store.prune(US, Period.ofDays(5));
                expected.prune(now.minusSeconds(5 * 86_400));
            }
            case PIN -> {
                if (!expected.editions.isEmpty()) {
                    Edition edition = store.currentEdition(US).orElseThrow();
                    store.pin(edition, "name-" + edition.number());
                    expected.pinned.add(edition.number());
                }
            }
        }
    }

    /** What a store has after some area codes were put in it. */
    private static Set<Integer> added(Set<Integer> current, Set<Integer> numbers, List<Integer> areaCodes) {
        return Stream.concat(
                        current.stream().filter(number -> !areaCodes.contains(areaCode(number))),
                        numbers.stream().filter(number -> areaCodes.contains(areaCode(number))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private interface Publishing {
        Edition publish() throws IOException;
    }

    /** Whether a list is published; it is not if the numbers that came last are missing from it. */
    private static boolean isPublished(Publishing publishing) throws IOException {
        try {
            return publishing.publish().number() > 0;
        } catch (MalformedFileException refused) {
            assertTrue(refused.expected().startsWith("the numbers that came last"), refused::toString);
            return false;
        }
    }

    /** Of an edition that is gone no other is said to have been in use in its place. */
    private static void compareTerms(Expected expected, SnapshotStore store) throws IOException {
        for (Map.Entry<Integer, Instant> edition : expected.published.entrySet()) {
            Optional<Integer> kept = Optional.of(edition.getKey()).filter(expected.editions::containsKey);
            for (int hours : List.of(0, 1, 23)) {
                Instant moment = edition.getValue().plusSeconds(hours * 3_600L);
                assertEquals(kept, store.editionAsOf(US, moment).map(Edition::number));
            }
        }
    }

    private static void compare(Expected expected, SnapshotStore store) throws IOException {
        List<Edition> editions = store.editions(US);
        assertEquals(
                List.copyOf(expected.editions.keySet()),
                editions.stream().map(Edition::number).toList());
        Edition before = editions.get(0);
        for (int number = 0; number <= expected.last + 1; number++) {
            assertEquals(
                    Optional.of(number).filter(expected.editions::containsKey),
                    store.edition(US, number).map(Edition::number));
        }
        for (Edition edition : editions) {
            Set<Integer> numbers = expected.of(edition.number());
            Snapshot opened = store.open(edition);
            assertEquals(numbers, numbers(opened));
            assertEquals(OptionalInt.of(edition.number()), opened.info().edition());
            assertEquals(numbers.size(), edition.numbers());
            Instant moment = expected.at(edition.number());
            assertEquals(Optional.of(moment), edition.publishedAt());
            assertEquals(numbers, numbers(store.asOf(US, moment).orElseThrow()));
            Set<Integer> earlier = expected.of(before.number());
            Set<Integer> added = new TreeSet<>();
            Set<Integer> removed = new TreeSet<>();
            Changes changes = store.changes(before, edition);
            changes.forEachAdded(number -> added.add(number(number)));
            changes.forEachRemoved(number -> removed.add(number(number)));
            assertEquals(difference(numbers, earlier), added);
            assertEquals(difference(earlier, numbers), removed);
            assertEquals(changes.reversed(), store.changes(edition, before));
        }
        for (CheckedEdition checked : store.check(US)) {
            assertEquals(Optional.empty(), checked.fault());
        }
        compareSightings(expected, store, editions);
    }

    /**
     * A number appeared in the first edition that has it. If that is not compared, the last one before those that are
     * has it, or nothing is known of a number that came and went earlier.
     */
    private static void compareSightings(Expected expected, SnapshotStore store, List<Edition> editions)
            throws IOException {
        Instant since = expected.at(editions.get(editions.size() / 2).number());
        FirstSeen seen = store.firstSeen(US, since);
        int compared = 1;
        while (compared < editions.size()
                && expected.at(editions.get(compared).number()).isBefore(since)) {
            compared++;
        }
        assertEquals(editions.size() - compared, seen.editions());
        for (int number : expected.current()) {
            int first = 0;
            while (!expected.of(editions.get(first).number()).contains(number)) {
                first++;
            }
            int last = Math.max(first, compared - 1);
            boolean isThere = expected.of(editions.get(last).number()).contains(number);
            Optional<LocalDate> on = compared == editions.size() || !isThere
                    ? Optional.empty()
                    : editions.get(last).coverage().obtainedOn(areaCode(number));
            Optional<LocalDate> notOn = first >= compared
                    ? editions.get(first - 1).coverage().obtainedOn(areaCode(number))
                    : Optional.empty();
            if (first >= compared || !hasComeAndGone(number, expected, editions, compared)) {
                assertEquals(
                        on.map(day -> new FirstSeen.Sighting(day, notOn.filter(before -> before.isBefore(day)))),
                        seen.of(e164(number)));
            } else {
                assertEquals(Optional.empty(), seen.of(e164(number)));
            }
        }
    }

    /** Whether a number came or went among the editions before those that are compared, and among these too. */
    private static boolean hasComeAndGone(int number, Expected expected, List<Edition> editions, int compared) {
        boolean before = false;
        boolean after = false;
        for (int i = 1; i < editions.size(); i++) {
            boolean changed = expected.of(editions.get(i).number()).contains(number)
                    != expected.of(editions.get(i - 1).number()).contains(number);
            before |= changed && i < compared;
            after |= changed && i >= compared;
        }
        return before && after;
    }

    private static Set<Integer> difference(Set<Integer> one, Set<Integer> other) {
        Set<Integer> difference = new TreeSet<>(one);
        difference.removeAll(other);
        return difference;
    }

    private static Snapshot list(Set<Integer> numbers, List<Integer> areaCodes, LocalDate day) {
        SnapshotBuilder builder = Snapshot.builder(US);
        areaCodes.forEach(areaCode -> builder.covering(areaCode, day));
        numbers.stream()
                .filter(number -> areaCodes.contains(areaCode(number)))
                .forEach(number -> builder.add(e164(number)));
        return builder.build().withSources(List.of(new SourceFile(day + ".txt", numbers.size(), "0".repeat(64))));
    }

    /** The first 200 in one area code, the others in another. */
    private static long e164(int number) {
        return number < 200 ? 1_212_555_0000L + number : 1_646_555_0000L + number - 200;
    }

    private static int number(long e164) {
        return (int) (e164 < 1_646_000_0000L ? e164 - 1_212_555_0000L : e164 - 1_646_555_0000L + 200);
    }

    private static int areaCode(int number) {
        return number < 200 ? 212 : 646;
    }

    private static Set<Integer> numbers(Snapshot snapshot) {
        Set<Integer> numbers = new TreeSet<>();
        for (int number = 0; number < 400; number++) {
            if (snapshot.lookup(e164(number)).answer() == Lookup.Answer.LISTED) {
                numbers.add(number);
            }
        }
        assertEquals(numbers.size(), snapshot.info().numbers());
        return numbers;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Deed> deeds = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Deed.UPDATE)), Tuple.of(4, Arbitraries.of(Deed.values())));
        return Combinators.combine(
                        deeds, Arbitraries.integers().between(0, 399).set().ofMaxSize(60))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14);
    }
}
