package io.github.opendnc.store;

import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the snapshot from which an edition without one is made. It is the nearest before or after it, by the bytes to
 * read. Not thread-safe.
 */
final class EditionRoutes {
    /** The snapshot, the changes to apply in this order, and how many bytes are read. */
    record Route(int snapshot, List<Integer> links, boolean isForward, long bytes) {}

    private final EditionFiles files;
    private final EditionReader reader;
    private final Map<Integer, Long> sizes = new HashMap<>();

    EditionRoutes(EditionFiles files, EditionReader reader) {
        this.files = files;
        this.reader = reader;
    }

    /**
     * The route to an edition without a snapshot.
     *
     * @throws MalformedFileException if there is none
     */
    Route to(int number) throws IOException {
        return find(number)
                .orElseThrow(() -> MalformedFileException.of(
                        files.record(number),
                        "a snapshot in the store from which edition " + number + " can be made",
                        "none: a file is missing"));
    }

    /** The same route; empty if there is none. */
    Optional<Route> find(int number) throws IOException {
        Optional<Route> back = fromBefore(number);
        Optional<Route> forth = fromBehind(number);
        return forth.isPresent()
                        && (back.isEmpty() || forth.get().bytes() < back.get().bytes())
                ? forth
                : back;
    }

    private Optional<Route> fromBefore(int number) throws IOException {
        List<Integer> links = new ArrayList<>();
        long bytes = 0;
        int at = number;
        while (!files.snapshots().contains(at)) {
            Optional<Integer> base = reader.linkedTo(at);
            if (base.isEmpty()) {
                return Optional.empty();
            }
            links.add(at);
            bytes += size(at);
            at = base.get();
        }
        Collections.reverse(links);
        return Optional.of(new Route(at, links, true, bytes));
    }

    private Optional<Route> fromBehind(int number) throws IOException {
        List<Integer> links = new ArrayList<>();
        long bytes = 0;
        int at = number;
        while (!files.snapshots().contains(at)) {
            Integer next = files.records().higher(at);
            if (next == null || !reader.linkedTo(next).equals(Optional.of(at))) {
                return Optional.empty();
            }
            links.add(next);
            bytes += size(next);
            at = next;
        }
        Collections.reverse(links);
        return Optional.of(new Route(at, links, false, bytes));
    }

    /**
     * The size of an edition's file. It is needed for every route over the edition: a million times when the whole
     * history of years is checked.
     */
    private long size(int number) throws IOException {
        Long size = sizes.get(number);
        if (size == null) {
            size = EditionReader.there(files.record(number), Files::size);
            sizes.put(number, size);
        }
        return size;
    }
}
