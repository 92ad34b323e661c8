package io.github.opendnc.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Change lists against a map of what each number was told last. */
class ChangeListProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 14);

    record Line(int number, int second, boolean isAdded) {
        @Override
        public String toString() {
            return "2125550%03d,2026-11-14T02:20:%02d,%s".formatted(number, second, isAdded ? "A" : "D");
        }
    }

    @Property(tries = 300)
    void theLastWordAboutEachNumberCounts(
            @ForAll("numbers") Set<Integer> listed, @ForAll("lines") List<Line> lines, @ForAll Random random)
            throws IOException {
        Map<Integer, Line> last = new HashMap<>();
        for (Line line : lines) {
            last.merge(line.number(), line, (one, other) -> {
                if (one.second() != other.second()) {
                    return one.second() > other.second() ? one : other;
                }
                return one.isAdded() ? one : other;
            });
        }
        Set<Integer> expected = new TreeSet<>(listed);
        last.forEach((number, line) -> {
            if (line.isAdded()) {
                expected.add(number);
            } else {
                expected.remove(number);
            }
        });
        Snapshot base = snapshot(listed);
        assertEquals(expected, numbers(applied(base, lines)));
        List<Line> shuffled = new java.util.ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        assertEquals(expected, numbers(applied(base, shuffled)));
        assertEquals(expected, numbers(applied(applied(base, lines), lines)));
    }

    private static Snapshot applied(Snapshot base, List<Line> lines) throws IOException {
        Path file = Files.createTempFile("changes", ".txt");
        try {
            Files.writeString(
                    file, String.join("\n", lines.stream().map(Line::toString).toList()));
            ChangeReport report = ChangeList.read(file, DAY, DAY).appliedEvenIfMisfit(base);
            return base.with(List.of(report.changes()), report.coverage());
        } finally {
            Files.delete(file);
        }
    }

    private static Snapshot snapshot(Set<Integer> listed) {
        SnapshotBuilder builder = Snapshot.builder(RegistryId.US_NATIONAL).covering(212, DAY);
        listed.forEach(number -> builder.add(212, 5_550_000 + number));
        return builder.build();
    }

    private static Set<Integer> numbers(Snapshot snapshot) {
        Set<Integer> numbers = new TreeSet<>();
        for (int number = 0; number < 40; number++) {
            if (snapshot.lookup(12125550000L + number).answer() == Lookup.Answer.LISTED) {
                numbers.add(number);
            }
        }
        assertEquals(numbers.size(), snapshot.info().numbers());
        return numbers;
    }

    @Provide
    Arbitrary<Set<Integer>> numbers() {
        return Arbitraries.integers().between(0, 39).set();
    }

    @Provide
    Arbitrary<List<Line>> lines() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 39),
                        Arbitraries.integers().between(10, 14),
                        Arbitraries.of(true, false))
                .as(Line::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }
}
