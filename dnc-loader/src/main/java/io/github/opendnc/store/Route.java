package io.github.opendnc.store;

import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How an edition that has no snapshot is made.
 *
 * @param snapshot the edition from whose snapshot
 * @param links the editions by whose changes, in this order
 * @param isForward whether by what they added and removed, or the other way round
 * @param bytes how many bytes are read besides the snapshot
 */
record Route(int snapshot, List<Integer> links, boolean isForward, long bytes) {
    /**
     * The one by which least is read.
     *
     * @throws MalformedFileException if there is none
     */
    static Route to(int number, EditionFiles files, EditionReader reader) throws IOException {
        Optional<Route> forward = fromBefore(number, files, reader);
        Optional<Route> back = fromBehind(number, files, reader);
        if (forward.isEmpty() && back.isEmpty()) {
            throw MalformedFileException.of(
                    files.record(number),
                    "a snapshot in the store from which edition " + number + " can be made",
                    "none: a file is missing");
        }
        boolean isBack = back.isPresent()
                && (forward.isEmpty() || back.get().bytes() < forward.get().bytes());
        return isBack ? back.get() : forward.get();
    }

    private static Optional<Route> fromBefore(int number, EditionFiles files, EditionReader reader) throws IOException {
        List<Integer> links = new ArrayList<>();
        long bytes = 0;
        int at = number;
        while (!files.snapshots().contains(at)) {
            Optional<Integer> base = reader.linkedTo(at);
            if (base.isEmpty()) {
                return Optional.empty();
            }
            links.add(at);
            bytes += Files.size(files.record(at));
            at = base.get();
        }
        Collections.reverse(links);
        return Optional.of(new Route(at, links, true, bytes));
    }

    private static Optional<Route> fromBehind(int number, EditionFiles files, EditionReader reader) throws IOException {
        List<Integer> links = new ArrayList<>();
        long bytes = 0;
        int at = number;
        while (!files.snapshots().contains(at)) {
            Integer next = files.records().higher(at);
            if (next == null || !reader.linkedTo(next).equals(Optional.of(at))) {
                return Optional.empty();
            }
            links.add(next);
            bytes += Files.size(files.record(next));
            at = next;
        }
        Collections.reverse(links);
        return Optional.of(new Route(at, links, false, bytes));
    }
}
