package io.github.opendnc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Publishing never makes an area code older or smaller than the gate allows, nor the whole smaller, without being told;
 * and refuses nothing else. The oracle is a map of what each area code has.
 */
class PublishingProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 14);

    /** How many numbers each area code begins with: one is too small to be looked at by itself. */
    private static final Map<Integer, Integer> BEGINNING = Map.of(212, 120, 646, 200, 702, 4_000);

    /**
     * What the list of one area code has: consecutive numbers, and how many days after the fourteenth it was obtained.
     * The next to come is above the last; the first ones go, and never all.
     */
    record Part(int first, int numbers, int day) {
        Part with(int next) {
            return new Part(first + Math.max(0, numbers - next), next, day);
        }

        Part later(int days) {
            return new Part(first, numbers, day + days);
        }
    }

    /** What becomes of an area code from one list to the next. */
    enum Change {
        AS_BEFORE,
        GROWN,
        A_DAY_NEWER,
        A_DAY_OLDER,
        A_TWENTIETH_LESS,
        MORE_THAN_A_TWENTIETH_LESS,
        HALVED,
        GONE;

        Optional<Part> of(Part part) {
            int numbers = part.numbers();
            return switch (this) {
                case AS_BEFORE -> Optional.of(part);
                case GROWN -> Optional.of(part.with(numbers + 1));
                case A_DAY_NEWER -> Optional.of(part.later(1));
                case A_DAY_OLDER -> Optional.of(part.later(-1));
                case A_TWENTIETH_LESS -> Optional.of(part.with(numbers - numbers / 20));
                case MORE_THAN_A_TWENTIETH_LESS -> Optional.of(part.with(Math.max(1, numbers - numbers / 20 - 1)));
                case HALVED -> Optional.of(part.with(Math.max(1, numbers / 2)));
                case GONE -> Optional.empty();
            };
        }
    }

    /** The next list, by what has changed; published, or put in the place of the current one whatever that is. */
    record Step(Map<Integer, Change> changes, boolean isTold) {
        Map<Integer, Part> after(Map<Integer, Part> held) {
            Map<Integer, Part> next = new TreeMap<>();
            changes.forEach((areaCode, change) -> change.of(
                            held.getOrDefault(areaCode, new Part(0, BEGINNING.getOrDefault(areaCode, 0), 0)))
                    .ifPresent(part -> next.put(areaCode, part)));
            return next;
        }
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<Change> changes = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Change.AS_BEFORE)), Tuple.of(2, Arbitraries.of(Change.values())));
        Arbitrary<Map<Integer, Change>> lists = Combinators.combine(changes, changes, changes)
                .as((one, two, three) -> Map.of(212, one, 646, two, 702, three));
        return Combinators.combine(lists, Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true)))
                .as(Step::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(12);
    }

    @Property(tries = 60)
    void nothingGetsOlderOrSmallerWithoutBeingTold(@ForAll("histories") List<Step> history) throws IOException {
        Path folder = Files.createTempDirectory("publishing");
        try {
            SnapshotStore store = SnapshotStore.at(folder);
            List<Past> editions = new ArrayList<>(List.of(new Past(Map.of()))); // the last one first
            for (Step step : history) {
                Map<Integer, Part> next = step.after(editions.get(0).list);
                boolean expected = step.isTold() || isAllowed(editions, next);
                assertEquals(expected, isAccepted(store, next, step.isTold()), () -> next + " in " + history);
                if (step.isTold()) {
                    forget(editions, next);
                }
                if (expected) {
                    editions.add(0, new Past(next));
                }
                assertEquals(editions.get(0).list, held(store), () -> "after " + next + " in " + history);
            }
        } finally {
            delete(folder);
        }
    }

    /** An edition, and what of it the next list is still compared with. */
    private static final class Past {
        final Map<Integer, Part> list;
        final Map<Integer, Part> compared;
        boolean isWhole = true;

        Past(Map<Integer, Part> list) {
            this.list = list;
            this.compared = new TreeMap<>(list);
        }

        /** The area codes that would be too small. */
        List<Integer> tooSmall(Map<Integer, Part> next) {
            return compared.keySet().stream()
                    .filter(next::containsKey)
                    .filter(areaCode -> isTooSmall(numbers(compared, areaCode), numbers(next, areaCode)))
                    .toList();
        }

        boolean isTooSmallAsAWhole(Map<Integer, Part> next) {
            int before = 0;
            int after = 0;
            for (int areaCode = 200; areaCode < 1_000; areaCode++) {
                boolean isLeftOut = list.containsKey(areaCode) && !compared.containsKey(areaCode);
                before += next.containsKey(areaCode) ? numbers(compared, areaCode) : 0;
                after += isLeftOut ? 0 : numbers(next, areaCode);
            }
            return isWhole && after * 20 < before * 19;
        }

        private static boolean isTooSmall(int before, int after) {
            return before >= 200 ? after * 20 < before * 19 : before >= 4 && after * 2 < before;
        }

        private static int numbers(Map<Integer, Part> list, int areaCode) {
            return list.getOrDefault(areaCode, new Part(0, 0, 0)).numbers();
        }
    }

    private static boolean isAllowed(List<Past> editions, Map<Integer, Part> next) {
        return editions.stream().allMatch(before -> before.tooSmall(next).isEmpty() && !before.isTooSmallAsAWhole(next))
                && editions.get(0).list.entrySet().stream()
                        .allMatch(was -> next.containsKey(was.getKey())
                                && next.get(was.getKey()).day()
                                        >= was.getValue().day());
    }

    /** Somebody has let a list pass: what was too small in it is compared with it from now on. */
    private static void forget(List<Past> editions, Map<Integer, Part> next) {
        Set<Integer> smaller = new TreeSet<>();
        editions.forEach(before -> smaller.addAll(before.tooSmall(next)));
        editions.forEach(before -> before.compared.keySet().removeAll(smaller));
        if (editions.stream().anyMatch(before -> before.isTooSmallAsAWhole(next))) {
            editions.forEach(before -> before.isWhole = false);
        }
    }

    private static boolean isAccepted(SnapshotStore store, Map<Integer, Part> list, boolean isTold) throws IOException {
        SnapshotBuilder builder = Snapshot.builder(RegistryId.US_NATIONAL);
        list.forEach((areaCode, part) -> {
            builder.covering(areaCode, DAY.plusDays(part.day()));
            for (int i = 0; i < part.numbers(); i++) {
                builder.add(areaCode, 5_550_000 + part.first() + i);
            }
        });
        try {
            Edition edition =
                    isTold ? store.replace(builder.build(), NumberedEditions.BY_ANN) : store.publish(builder.build());
            return store.currentEdition(RegistryId.US_NATIONAL).orElseThrow().number() == edition.number();
        } catch (MalformedFileException refused) {
            return false;
        }
    }

    private static Map<Integer, Part> held(SnapshotStore store) throws IOException {
        Map<Integer, Part> held = new TreeMap<>();
        store.current(RegistryId.US_NATIONAL).ifPresent(snapshot -> {
            for (int areaCode : snapshot.info().coverage().areaCodes()) {
                LocalDate day = snapshot.info().coverage().obtainedOn(areaCode).orElseThrow();
                int numbers = (int) snapshot.count(areaCode).orElseThrow();
                int first = 0;
                while (snapshot.lookup(10_000_000_000L + areaCode * 10_000_000L + 5_550_000 + first)
                                .answer()
                        != Lookup.Answer.LISTED) {
                    first++;
                }
                held.put(areaCode, new Part(first, numbers, (int) (day.toEpochDay() - DAY.toEpochDay())));
            }
        });
        return held;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
