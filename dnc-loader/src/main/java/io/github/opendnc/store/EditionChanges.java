package io.github.opendnc.store;

import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what lies between two editions: put together from what each changed, or, where that is not kept, by comparing them. */
final class EditionChanges {
    private final EditionFiles files;
    private final EditionReader reader;

    EditionChanges(EditionFiles files, EditionReader reader) {
        this.files = files;
        this.reader = reader;
    }

    Changes between(int from, int to) throws IOException {
        if (from > to) {
            return between(to, from).reversed();
        }
        List<Changes> steps = new ArrayList<>();
        int at = to;
        while (at != from) {
            Optional<Integer> base = reader.linkedTo(at);
            if (base.isEmpty() || base.get() < from) {
                return reader.open(from).changesTo(reader.open(to));
            }
            steps.add(0, changes(at, base.get()));
            at = base.get();
        }
        return steps.isEmpty() ? Changes.NONE : Changes.inOrder(steps);
    }

    private Changes changes(int number, int base) throws IOException {
        EditionFile file = EditionFile.read(files.record(number));
        if (file.edition().baseFile().orElseThrow().check() != reader.check(base)) {
            throw MalformedFileException.of(
                    files.record(number), "an edition made from edition " + base + " of this store", "another");
        }
        return file.changes();
    }
}
