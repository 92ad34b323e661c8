package io.github.opendnc.store;

import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.RegistryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files of all editions of one registry, as they were at one moment. An edition is there if its snapshot is there,
 * or the file that says what it changed.
 *
 * @param snapshots the numbers of the editions that are kept with all their numbers
 * @param records the numbers of the editions that have a record of what they are
 * @param last the edition that was published last, if that is recorded
 */
record EditionFiles(
        Path folder,
        RegistryId registry,
        NavigableSet<Integer> snapshots,
        NavigableSet<Integer> records,
        NewestEdition last) {
    static EditionFiles in(Path folder, RegistryId registry) throws IOException {
        List<String> names = StoreFile.names(folder);
        List<StoreFile> files =
                files(names).filter(file -> file.registry().equals(registry)).toList();
        int latest = files.stream().mapToInt(StoreFile::number).max().orElse(0);
        NavigableSet<Integer> snapshots = new TreeSet<>();
        NavigableSet<Integer> records = new TreeSet<>();
        for (StoreFile file : files) {
            // A folder belongs to somebody else and is ignored, unless it stands where the newest list would.
            if (file.number() == latest || !Files.isDirectory(file.in(folder))) {
                (file.form() == StoreFile.Form.SNAPSHOT ? snapshots : records).add(file.number());
            }
        }
        return new EditionFiles(folder, registry, snapshots, records, NewestEdition.in(names, registry));
    }

    /** The registries that have editions in a folder. */
    static SortedSet<RegistryId> registries(Path folder) throws IOException {
        SortedSet<RegistryId> registries = new TreeSet<>((a, b) -> a.value().compareTo(b.value()));
        files(StoreFile.names(folder)).forEach(file -> registries.add(file.registry()));
        return registries;
    }

    private static Stream<StoreFile> files(List<String> names) {
        return names.stream().map(StoreFile::of).flatMap(Optional::stream);
    }

    /** The numbers of the editions in ascending order, without {@link #lost}. */
    NavigableSet<Integer> numbers() {
        NavigableSet<Integer> numbers = new TreeSet<>(snapshots);
        numbers.removeAll(lost());
        numbers.addAll(records);
        return Collections.unmodifiableNavigableSet(numbers);
    }

    /**
     * The numbers of editions whose snapshot is there but whose record is gone. Every edition that was published before
     * another has a record, and the mark of the newest is written after the record. Nothing shows whether such a
     * snapshot belongs to this store.
     */
    NavigableSet<Integer> lost() {
        NavigableSet<Integer> lost = new TreeSet<>(snapshots);
        lost.removeAll(records);
        return lost.headSet(known(), true);
    }

    /** The highest number that is known to have been published; 0 in a store of a release that kept no editions. */
    private int known() {
        return Math.max(newest(), records.isEmpty() ? 0 : records.last());
    }

    OptionalInt latest() {
        NavigableSet<Integer> numbers = numbers();
        return numbers.isEmpty() ? OptionalInt.empty() : OptionalInt.of(numbers.last());
    }

    /**
     * The edition that answers now, which is the latest.
     *
     * @throws MalformedFileException if its successor is gone, or a later edition was published and is gone, or it does
     *     not belong to this store
     */
    OptionalInt current() throws IOException {
        OptionalInt latest = latest();
        if (latest.isPresent()) {
            checkNotEnded(latest.getAsInt());
            checkPublished(latest.getAsInt());
        }
        checkNewest();
        return latest;
    }

    /**
     * Checks that the edition that would answer now has not ended.
     *
     * @throws MalformedFileException if its successor is gone and was not pruned
     */
    private void checkNotEnded(int latest) throws IOException {
        Instant end = EditionTerms.in(folder, registry).ends().get(latest);
        if (end != null) {
            throw MalformedFileException.of(
                    record(latest),
                    "the edition that took the place of this one at " + end,
                    "none behind it; " + DamagedEdition.CURRENT);
        }
    }

    /**
     * Checks a snapshot that has no record and a number after all known editions. It must come from somebody who is
     * publishing, or who stopped while publishing. Every other edition of the store has a record.
     */
    private void checkPublished(int latest) throws MalformedFileException {
        int known = known();
        if (known > 0
                && latest > known
                && Files.isRegularFile(snapshot(latest))
                && Files.notExists(new StoreFile(registry, latest, StoreFile.Form.EDITION).asideIn(folder))
                && Files.notExists(record(latest))) {
            throw MalformedFileException.of(
                    snapshot(latest),
                    "the snapshot of an edition that was published in this store, the last one known being edition "
                            + known,
                    "one that was not, or whose file of that name and the ending .edition is gone: put that back, or take the"
                            + " snapshot away");
        }
    }

    /** The number of the edition that was published last, if that is recorded; otherwise 0. */
    int newest() {
        return last.number();
    }

    /**
     * Checks that the latest edition is the one that was published last.
     *
     * @throws MalformedFileException if it is not; a reader looks again, because somebody may be publishing
     */
    void checkNewest() throws MalformedFileException {
        if (isNewestGone()) {
            throw MalformedFileException.of(
                    record(newest()),
                    "the edition that was published last, in whose place no older one is answered",
                    "none: its file is gone; " + DamagedEdition.CURRENT);
        }
    }

    /** The exception for an edition that was published and whose record is gone. */
    MalformedFileException gone(int number, String which) {
        String way = snapshots.contains(number)
                ? "put it back from a backup, or take its snapshot away"
                : "put it back from a backup";
        return MalformedFileException.of(
                record(number), "edition " + number + ", " + which, "none: its file is gone; " + way);
    }

    boolean isNewestGone() {
        return newest() > latest().orElse(0);
    }

    long bytes() throws IOException {
        long bytes = 0;
        for (int number : snapshots) {
            bytes += Files.size(snapshot(number));
        }
        for (int number : records) {
            bytes += Files.size(record(number));
        }
        return bytes;
    }

    Path snapshot(int number) {
        return new StoreFile(registry, number, StoreFile.Form.SNAPSHOT).in(folder);
    }

    Path record(int number) {
        return new StoreFile(registry, number, StoreFile.Form.EDITION).in(folder);
    }
}
