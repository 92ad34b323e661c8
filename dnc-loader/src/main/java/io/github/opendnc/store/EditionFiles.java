package io.github.opendnc.store;

import io.github.opendnc.registry.RegistryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files of the editions of one registry, as they were at a moment. An edition is there when its snapshot is or the file
 * that says what it changed.
 *
 * @param snapshots numbers of the editions that are there with all their numbers
 * @param records numbers of the editions of which is known what they are
 */
record EditionFiles(Path folder, RegistryId registry, NavigableSet<Integer> snapshots, NavigableSet<Integer> records) {
    static EditionFiles in(Path folder, RegistryId registry) throws IOException {
        List<StoreFile> files = all(folder).stream()
                .filter(file -> file.registry().equals(registry))
                .toList();
        int latest = files.stream().mapToInt(StoreFile::number).max().orElse(0);
        NavigableSet<Integer> snapshots = new TreeSet<>();
        NavigableSet<Integer> records = new TreeSet<>();
        for (StoreFile file : files) {
            // A folder is somebody else's and passed over, unless it stands where the newest list would.
            if (file.number() == latest || !Files.isDirectory(file.in(folder))) {
                (file.form() == StoreFile.Form.SNAPSHOT ? snapshots : records).add(file.number());
            }
        }
        return new EditionFiles(folder, registry, snapshots, records);
    }

    /** The registries of which a folder has any. */
    static SortedSet<RegistryId> registries(Path folder) throws IOException {
        SortedSet<RegistryId> registries = new TreeSet<>((a, b) -> a.value().compareTo(b.value()));
        all(folder).forEach(file -> registries.add(file.registry()));
        return registries;
    }

    private static List<StoreFile> all(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> StoreFile.of(file.getFileName().toString()))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    /** Ascending. */
    NavigableSet<Integer> numbers() {
        NavigableSet<Integer> numbers = new TreeSet<>(snapshots);
        numbers.addAll(records);
        return Collections.unmodifiableNavigableSet(numbers);
    }

    OptionalInt latest() {
        NavigableSet<Integer> numbers = numbers();
        return numbers.isEmpty() ? OptionalInt.empty() : OptionalInt.of(numbers.last());
    }

    /**
     * The one that answers now: the latest.
     *
     * @throws io.github.opendnc.registry.MalformedFileException if another has taken its place and is gone
     */
    OptionalInt current() throws IOException {
        OptionalInt latest = latest();
        if (latest.isPresent()) {
            EditionTerms.checkCurrent(this, latest.getAsInt());
        }
        return latest;
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
