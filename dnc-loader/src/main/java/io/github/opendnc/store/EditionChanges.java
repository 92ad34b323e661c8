package io.github.opendnc.store;

import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what lies between two editions: put together from what each changed, or, where that is not kept, by comparing them. */
final class EditionChanges {
    /** Of more changes than this making both editions and comparing them is faster. */
    private static final long MOST = 4_000_000;

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
        List<Integer> links = new ArrayList<>();
        long many = 0;
        for (int at = to; at != from; ) {
            Optional<Integer> base = reader.linkedTo(at);
            Edition edition = reader.edition(at);
            many += edition.added() + edition.removed();
            if (base.isEmpty() || base.get() < from || many > MOST) {
                return reader.open(from).changesTo(reader.open(to));
            }
            links.add(0, at);
            at = base.get();
        }
        List<Changes> steps = new ArrayList<>();
        for (int link : links) {
            steps.add(changes(link, reader.linkedTo(link).orElseThrow()));
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
