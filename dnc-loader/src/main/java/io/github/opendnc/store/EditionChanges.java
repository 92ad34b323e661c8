package io.github.opendnc.store;

import io.github.opendnc.registry.Changes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the changes between two editions. They are put together from what each edition changed. If that is not kept,
 * the editions are compared.
 */
final class EditionChanges {
    /** With more changes than this, it is faster to make both editions and compare them. */
    private static final long MOST = 4_000_000;

    private final EditionReader reader;

    EditionChanges(EditionReader reader) {
        this.reader = reader;
    }

    /**
     * The changes from one edition to another, which may be older or newer.
     *
     * @throws java.nio.file.NoSuchFileException if the store does not have exactly these editions
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
