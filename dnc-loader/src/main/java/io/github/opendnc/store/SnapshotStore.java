package io.github.opendnc.store;

import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A folder that holds the current snapshot of each registry, so that a list is read once and opened in a fraction of a
 * second ever after.
 *
 * <pre>{@code
 * SnapshotStore store = SnapshotStore.at(Path.of("lists"));
 * store.publish(RegistryLoader.of(PublishedList.US_FULL_LIST).load(file).snapshot());
 * Optional<Snapshot> snapshot = store.current(RegistryId.US_NATIONAL);
 * }</pre>
 *
 * <p>A snapshot is written aside, read back and checked, and then renamed: whenever the process or the machine stops, the
 * store holds the old snapshot or the new one, whole. Each has a name of its own ({@code us-national-00000007.snapshot},
 * the highest number is current), because a file that is in use cannot be replaced on every system; the one before is
 * deleted where the system allows it, else by the next to publish, who also removes what a stopped one left behind. They
 * are read-only on a POSIX file system.
 *
 * <p>Immutable and thread-safe. One process publishes at a time, any number may read meanwhile.
 */
public final class SnapshotStore {
    private final Path folder;

    private SnapshotStore(Path folder) {
        this.folder = folder;
    }

    /** The store in a folder, which is made when something is published. */
    public static SnapshotStore at(Path folder) {
        return new SnapshotStore(folder);
    }

    /**
     * The registries held, in the order of their names.
     *
     * @throws NoSuchFileException if there is no such folder
     * @throws IOException if it cannot be read
     */
    public SortedSet<RegistryId> registries() throws IOException {
        SortedSet<RegistryId> registries = new TreeSet<>((a, b) -> a.value().compareTo(b.value()));
        for (Edition edition : editions()) {
            registries.add(edition.registry());
        }
        return registries;
    }

    /**
     * The file of the current snapshot of a registry; empty when none is held.
     *
     * @throws NoSuchFileException if there is no such folder
     * @throws IOException if it cannot be read
     */
    public Optional<Path> file(RegistryId registry) throws IOException {
        return latest(registry).map(edition -> edition.in(folder));
    }

    /**
     * Opens the current snapshot of a registry, as {@link Snapshot#open} does; empty when none is held.
     *
     * @throws MalformedFileException if the file is damaged; nothing older is answered in its place
     * @throws NoSuchFileException if there is no such folder
     * @throws IOException if it cannot be read
     */
    public Optional<Snapshot> current(RegistryId registry) throws IOException {
        return current(registry, Snapshot::open);
    }

    /** How a file is opened. */
    interface Opening {
        Snapshot open(Path file) throws IOException;
    }

    /**
     * A reader that finds its file gone looks again, as often as a newer one has taken its place: somebody publishes, and
     * sooner or later it is faster than that.
     */
    Optional<Snapshot> current(RegistryId registry, Opening opening) throws IOException {
        Optional<Edition> latest = latest(registry);
        while (latest.isPresent()) {
            Edition edition = latest.get();
            Path file = edition.in(folder);
            try {
                return Optional.of(checked(opening.open(file), file, registry));
            } catch (NoSuchFileException replaced) {
                latest = latest(registry);
                if (latest.filter(newer -> newer.number() <= edition.number()).isPresent()) {
                    throw replaced;
                }
            }
        }
        return Optional.empty();
    }

    private static Snapshot checked(Snapshot snapshot, Path file, RegistryId registry) throws MalformedFileException {
        if (!snapshot.info().registry().equals(registry)) {
            throw MalformedFileException.of(
                    file,
                    "a snapshot of " + registry,
                    "one of " + snapshot.info().registry());
        }
        return snapshot;
    }

    /**
     * Makes a full list current, unless it looks like a part of one or like an older one. It must have every area code that
     * the current snapshot covers, none of them of an earlier day; at least 95 % of its numbers; and at least 95 % of those
     * of each area code that has 200 or more, so that one file cut short does not hide among many.
     *
     * @return the file that holds it
     * @throws MalformedFileException if the list is not a successor of the current one, or that one is damaged; the store
     *     is unchanged
     * @throws IOException if the store cannot be written, or another process is publishing
     */
    public Path publish(Snapshot next) throws IOException {
        try (StoreLock publishing = StoreLock.in(folder)) {
            // Its days and counts are compared, and these are in memory; its numbers may stay where they are.
            Optional<Snapshot> current = current(next.info().registry(), Snapshot::openMapped);
            if (current.isPresent()) {
                Succession.check(current.get(), next);
            }
            return publishing.publish(next);
        }
    }

    /**
     * Makes a snapshot current, whatever the current one is: when a subscription has ended, a list has really shrunk, or
     * a damaged file is to be replaced.
     *
     * @return the file that holds it
     * @throws IOException if the store cannot be written, or another process is publishing
     */
    public Path replace(Snapshot next) throws IOException {
        try (StoreLock publishing = StoreLock.in(folder)) {
            return publishing.publish(next);
        }
    }

    private Optional<Edition> latest(RegistryId registry) throws IOException {
        return editions().stream()
                .filter(edition -> edition.registry().equals(registry))
                .max((a, b) -> Integer.compare(a.number(), b.number()));
    }

    private List<Edition> editions() throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        return Edition.allIn(folder);
    }
}
