package io.github.opendnc.store;

import io.github.opendnc.registry.Coverage;
import io.github.opendnc.registry.FirstSeen;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Finds when numbers first appeared in the editions of a registry. Compares each edition with the one before it that is
 * held.
 */
final class FirstSightings {
    private final EditionReader reader;
    private final EditionChanges changes;
    private final List<Integer> numbers;

    /** The first appearances in the editions up to one. */
    FirstSightings(EditionFiles files, int newest, EditionReader reader) {
        this.reader = reader;
        this.changes = new EditionChanges(reader);
        this.numbers = List.copyOf(files.numbers().headSet(newest, true));
    }

    /** The first appearances since a moment, without the numbers that any earlier edition had. */
    FirstSeen since(Instant moment) throws IOException {
        int first = firstSince(Objects.requireNonNull(moment, "moment"));
        FirstSeen known = FirstSeen.nothing();
        for (int i = first; i < numbers.size(); i++) {
            int before = numbers.get(i - 1);
            int after = numbers.get(i);
            known = known.then(coverage(before), changes.between(before, after), coverage(after));
        }
        for (int i = 1; i < first && first < numbers.size(); i++) {
            known = known.before(changes.between(numbers.get(i - 1), numbers.get(i)));
        }
        return known;
    }

    /**
     * The index of the first edition since a moment. It is at least 1, because the very first edition has none before
     * it to be compared with.
     */
    private int firstSince(Instant moment) throws IOException {
        int first = 1;
        while (first < numbers.size()
                && reader.edition(numbers.get(first)).since().isBefore(moment)) {
            first++;
        }
        return first;
    }

    private Coverage coverage(int number) throws IOException {
        return reader.edition(number).coverage();
    }
}
