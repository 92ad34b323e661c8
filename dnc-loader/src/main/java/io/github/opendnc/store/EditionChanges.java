package io.github.opendnc.store;

import io.github.opendnc.registry.Changes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what lies between two editions: put together from what each changed, or, where that is not kept, by comparing them. */
final class EditionChanges {
    /** Of more changes than this making both editions and comparing them is faster. */
    private static final long MOST = 4_000_000;

    private final EditionReader reader;

    EditionChanges(EditionReader reader) {
        this.reader = reader;
    }

    /**
     * What lies between two editions, older or newer.
     *
     * @throws java.nio.file.NoSuchFileException if the store has not this very edition, or that one
     */
    Changes between(Edition from, Edition to) throws IOException {
        reader.checkThere(from);
        reader.checkThere(to);
        return between(from.number(), to.number());
    }

    Changes between(int from, int to) throws IOException {
        if (from > to) {
            return between(to, from).reversed();
        }
        Optional<List<Integer>> links = reader.links(from, to, MOST);
        if (links.isEmpty()) {
            return reader.open(from).changesTo(reader.open(to));
        }
        List<Changes> steps = new ArrayList<>();
        for (int link : links.get()) {
            steps.add(reader.changes(link));
        }
        return steps.isEmpty() ? Changes.NONE : Changes.inOrder(steps);
    }
}
