package io.github.opendnc.store;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.FirstSeen;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * A folder that holds every edition of each registry that was published. The current one is opened in a fraction of a
 * second, and questions asked of an older one can be asked again.
 *
 * <pre>{@code
 * SnapshotStore store = SnapshotStore.at(Path.of("lists"));
 * store.publish(RegistryLoader.of(PublishedList.US_FULL_LIST).load(file).snapshot());
 * Optional<Snapshot> current = store.current(RegistryId.US_NATIONAL);
 * Optional<Snapshot> then = store.asOf(RegistryId.US_NATIONAL, Instant.parse("2024-02-29T17:00:00Z"));
 * }</pre>
 *
 * <p>Everything is first written aside, read back and checked, and then renamed. Whenever the process or the machine
 * stops, the store holds the whole old state or the whole new one. Files are never changed, and are read-only on a
 * POSIX file system. The next to publish removes what a stopped process left. Only {@link #prune} removes editions.
 * The description of {@linkplain io.github.opendnc.store the package} says which files there are.
 *
 * <p>Immutable and thread-safe. One publishes at a time, whatever the registry: a second thread or process that tries
 * gets an {@link IOException}. Any number may read meanwhile.
 */
public final class SnapshotStore {
    /** How long an edition is kept after another replaced it, as the Telemarketing Sales Rule asks: 16 CFR 310.5. */
    public static final Period RETENTION = Period.ofYears(5);

    private final Path folder;
    private final Clock clock;

    private SnapshotStore(Path folder, Clock clock) {
        this.folder = Objects.requireNonNull(folder, "folder");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** The store in a folder, which publishing makes. Before that, reading throws {@link NoSuchFileException}. */
    public static SnapshotStore at(Path folder) {
        return new SnapshotStore(folder, Clock.systemUTC());
    }

    /** This store with another clock for the moments of publishing, which must fit into a long of milliseconds. */
    @CheckReturnValue
    public SnapshotStore with(Clock next) {
        return new SnapshotStore(folder, next);
    }

    /**
     * The registries held, by their names.
     *
     * @throws NoSuchFileException if there is no such folder
     * @throws IOException if it cannot be read
     */
    public SortedSet<RegistryId> registries() throws IOException {
        return EditionFiles.registries(folder);
    }

    /**
     * The editions of a registry, the oldest first.
     *
     * @throws MalformedFileException if what is known about one of them is damaged
     * @throws IOException as for {@link #registries}
     */
    public List<Edition> editions(RegistryId registry) throws IOException {
        return reading(registry, Snapshot::openMapped, (files, reader) -> reader.editions());
    }

    /**
     * Checks every edition of a registry, the oldest first. Its file must be whole and name the edition before it. It
     * must be possible to make the edition, from a snapshot that is whole, and with the counts that were published. An
     * edition that should be there and is not is reported too. Reads each file twice and opens each snapshot once, one
     * list at a time; changes nothing.
     *
     * @throws IOException as for {@link #registries}
     */
    public List<CheckedEdition> check(RegistryId registry) throws IOException {
        return reading(registry, Snapshot::openMapped, HistoryCheck::of);
    }

    /**
     * The edition of a registry with a number; empty if it is not held.
     *
     * @throws IOException as for {@link #editions}
     */
    public Optional<Edition> edition(RegistryId registry, int number) throws IOException {
        return reading(
                registry,
                Snapshot::openMapped,
                (files, reader) ->
                        files.numbers().contains(number) ? Optional.of(reader.edition(number)) : Optional.empty());
    }

    /**
     * The current edition of a registry; empty if none is held.
     *
     * @throws IOException as for {@link #editions}
     */
    public Optional<Edition> currentEdition(RegistryId registry) throws IOException {
        return StoreReading.current(folder, registry, Snapshot::openMapped, EditionReader::edition);
    }

    /**
     * Opens the current edition of a registry, as {@link Snapshot#open} does; empty if none is held.
     *
     * @throws MalformedFileException if a file that it is made of is damaged or missing; an older edition never answers
     *     in its place
     * @throws IOException as for {@link #registries}
     */
    public Optional<Snapshot> current(RegistryId registry) throws IOException {
        return current(registry, Snapshot::open);
    }

    /**
     * Opens the current edition as {@link Snapshot#openMapped} does, with the same danger: to ask at once and then stop.
     *
     * @throws IOException as for {@link #current(RegistryId)}
     */
    public Optional<Snapshot> currentMapped(RegistryId registry) throws IOException {
        return current(registry, Snapshot::openMapped);
    }

    Optional<Snapshot> current(RegistryId registry, EditionReader.Opening opening) throws IOException {
        return StoreReading.current(folder, registry, opening, EditionReader::open);
    }

    /**
     * Opens an edition. If it is not kept with all its numbers, it is first made from its files.
     *
     * @throws MalformedFileException if a file that it is made of is damaged or missing
     * @throws NoSuchFileException if it is no longer in the store, or another edition has its number
     * @throws IOException if it cannot be read
     */
    public Snapshot open(Edition edition) throws IOException {
        return reading(edition.registry(), Snapshot::open, (files, reader) -> reader.open(edition));
    }

    /**
     * Opens the current edition of a registry so that a later one can be opened from it: see
     * {@link #opened(Edition, OpenEdition)}. Empty if none is held.
     *
     * @throws IOException as for {@link #current(RegistryId)}
     */
    public Optional<OpenEdition> opened(RegistryId registry) throws IOException {
        return StoreReading.current(folder, registry, Snapshot::open, EditionReader::opened);
    }

    /**
     * Opens an edition as {@link #open(Edition)} does, starting from one that is already open. If this store has that
     * one too, and few enough changes lead from it to the other, only these changes are read, within milliseconds. Both
     * editions then share one index, and a snapshot of the newer one is not looked at. Otherwise the edition is opened
     * from its files. Lists without source files may look the same in two stores.
     *
     * @param held an edition of any store
     * @throws IOException as for {@link #open(Edition)}
     */
    public OpenEdition opened(Edition edition, OpenEdition held) throws IOException {
        return reading(edition.registry(), Snapshot::open, (files, reader) -> reader.opened(edition, held));
    }

    /**
     * Which edition of a registry was in use at a moment: the last one that had been published by then. Empty if the
     * moment is before the first edition that the store knows of, or if the edition has been pruned. A snapshot from a
     * release that kept no editions counts from the newest day of its area codes. Between the moment of an edition and
     * the time at which its file is on the disk, the edition before it still answered.
     *
     * @throws IOException as for {@link #editions}
     */
    public Optional<Edition> editionAsOf(RegistryId registry, Instant moment) throws IOException {
        return reading(registry, Snapshot::openMapped, (files, reader) -> reader.inUseAt(moment));
    }

    /** Opens the edition of a registry that was in use at a moment, as {@link #editionAsOf} finds it. */
    public Optional<Snapshot> asOf(RegistryId registry, Instant moment) throws IOException {
        Optional<Edition> edition = editionAsOf(registry, moment);
        return edition.isEmpty() ? Optional.empty() : Optional.of(open(edition.get()));
    }

    /**
     * The changes that turn one edition of a registry into another, older or newer.
     *
     * @throws NoSuchFileException if one of them is no longer in the store, or another edition has its number; or if
     *     they are of two registries
     * @throws IOException if one of them cannot be read
     */
    public Changes changes(Edition from, Edition to) throws IOException {
        return reading(
                from.registry(), Snapshot::openMapped, (files, reader) -> new EditionChanges(reader).between(from, to));
    }

    /**
     * When numbers first appeared in the editions of a registry that were published since a moment. A number that an
     * earlier edition had did not first appear later. An edition that does not keep its changes is compared with the
     * one before it.
     *
     * @throws IOException if an edition cannot be read
     */
    public FirstSeen firstSeen(RegistryId registry, Instant since) throws IOException {
        return firstSeen(registry, Integer.MAX_VALUE, since);
    }

    /**
     * When numbers first appeared in the editions since a moment and up to the edition with a number, as it was known
     * when that one was in use.
     *
     * @throws IOException if an edition cannot be read
     */
    public FirstSeen firstSeen(RegistryId registry, int newest, Instant since) throws IOException {
        return reading(
                registry,
                Snapshot::openMapped,
                (files, reader) -> new FirstSightings(files, newest, reader).since(since));
    }

    /**
     * Makes a full list current, unless it looks like a part of a list, an older list or another list. The new list
     * must have:
     *
     * <ul>
     *   <li>every area code that the current edition covers, none of them with an earlier day;
     *   <li>95 % of the numbers of the current edition and of every edition of the last three months, as a whole and in
     *       each area code that has 200 numbers or more; in an area code that has 4 to 199, half of them;
     *   <li>half of the very same numbers in each area code that has 4 or more, and one of the 10 highest.
     * </ul>
     *
     * <p>A list is also refused if it looks like an earlier one, given a later day: if most of the numbers that came last
     * are missing, or, of a national registry, if it has the same files, or for too long the same numbers
     * ({@linkplain io.github.opendnc.store how many, how long}).
     *
     * @throws MalformedFileException if the list is refused by these rules; if the current edition is damaged; or if
     *     the list has a day that is still to come by the clock, except tomorrow. The store is then unchanged
     * @throws IllegalStateException if the list is read {@linkplain Snapshot#forSubscriptions by subscriptions}
     * @throws IOException if the store cannot be written, another process is publishing, or the clock shows a time
     *     before that at which the current edition was published. Also if something fails once the list is published:
     *     {@linkplain io.github.opendnc.store how to tell}
     */
    public Edition publish(Snapshot next) throws IOException {
        return publishing(next.info().registry(), work -> work.publish(next, Optional.empty()));
    }

    /**
     * Makes a full list current although it has lost numbers or area codes, if somebody answers for that. What would
     * have been refused is kept in the edition, with who and why; {@link Acceptance} says what it means for later lists.
     * Lists with an earlier day are still refused, and so are those that look like an earlier list.
     *
     * @param shrinking who answers for it; empty for nobody
     * @throws IllegalStateException as for {@link #publish(Snapshot)}
     * @throws IOException as for {@link #publish(Snapshot)}
     */
    public Edition publish(Snapshot next, Optional<Acceptance> shrinking) throws IOException {
        return publishing(next.info().registry(), work -> work.publish(next, shrinking));
    }

    /**
     * Adds full lists of some area codes to the current edition and makes the result current. They replace what there
     * is of these area codes; the others stay as they are. Without a current edition it is {@link #publish(Snapshot)}.
     *
     * @param shrinking who answers for it if an area code has lost numbers
     * @throws IllegalStateException as for {@link #publish(Snapshot)}
     * @throws IOException as for {@link #publish(Snapshot)}
     */
    public Edition add(Snapshot areaCodes, Optional<Acceptance> shrinking) throws IOException {
        return publishing(areaCodes.info().registry(), work -> work.add(areaCodes, shrinking));
    }

    /**
     * Applies changes to the current edition and makes the result current, in the time that opening it takes. Many
     * changes are packed afterwards, as by {@link #compact}. A national list is refused if too many days have none.
     *
     * @param maker makes the changes; the snapshot that it is given is in memory, as {@link Snapshot#open} opens it
     * @param shrinking who answers for it if the list loses numbers; empty for nobody
     * @throws IllegalArgumentException if the changes add a number that this edition has, or remove one that it has not
     * @throws NoSuchFileException if no edition of the registry was published yet
     * @throws IOException as for {@link #publish(Snapshot)}, or from the maker of the revision
     */
    public Edition update(RegistryId registry, Revision.Maker maker, Optional<Acceptance> shrinking)
            throws IOException {
        return changing(registry, work -> work.update(maker, shrinking));
    }

    /**
     * Makes a snapshot current, whatever the current edition is: for an older list, or in place of a damaged file.
     *
     * @param replacing who does so and why, which is kept in the edition
     * @throws IllegalStateException as for {@link #publish(Snapshot)}
     * @throws MalformedFileException if the list has a day that is still to come, as for {@link #publish(Snapshot)}
     * @throws IOException as for {@link #publish(Snapshot)}
     */
    public Edition replace(Snapshot next, Acceptance replacing) throws IOException {
        return publishing(next.info().registry(), work -> work.replace(next, replacing));
    }

    /**
     * Packs the current edition of a registry if changes are carried beside its index. It stays the same edition,
     * answers a little faster and opens in less time.
     *
     * @return whether there was anything to pack
     * @throws IOException if the store cannot be written, or another process is publishing
     */
    public boolean compact(RegistryId registry) throws IOException {
        return changing(registry, StoreWork::compact);
    }

    /**
     * Removes the editions of a registry that were replaced longer ago than the retention. The current edition stays,
     * and so do those that are {@linkplain #pin pinned}. One that cannot be made without those that go is first written
     * with all its numbers. Later lists are not compared with what is removed: keep the editions of three months, and
     * those whose files may come back under a later day.
     *
     * @param retention how long to keep editions; {@link #RETENTION} unless there is a reason for another
     * @return what was removed, the oldest first
     * @throws IllegalArgumentException if a part of the retention is negative
     * @throws java.time.DateTimeException if there is no moment so long ago
     * @throws IOException if the store cannot be written, or another process is publishing
     */
    public List<Edition> prune(RegistryId registry, Period retention) throws IOException {
        return changing(registry, work -> work.prune(retention));
    }

    /**
     * What {@link #prune} would remove now. Changes nothing.
     *
     * @throws IOException if the store cannot be read
     */
    public List<Edition> prunable(RegistryId registry, Period retention) throws IOException {
        return reading(
                registry,
                Snapshot::openMapped,
                (files, reader) -> OldEditions.in(files, reader, clock.instant(), retention));
    }

    /**
     * Keeps an edition from being pruned, under a name: a case, a date, an auditor. The name belongs to this edition
     * until {@link #unpin}.
     *
     * @param name 1 to 64 ASCII letters, digits, points, hyphens and underscores
     * @throws IllegalArgumentException if the name has another form
     * @throws FileAlreadyExistsException if another edition is kept under this name
     * @throws NoSuchFileException if the edition is no longer in the store, or another has its number
     * @throws IOException if the store cannot be written, or another process is publishing
     */
    public void pin(Edition edition, String name) throws IOException {
        Pins.check(name);
        changing(edition.registry(), work -> work.pin(edition, name));
    }

    /** Checks the name of a pin as {@link #pin} does. */
    public static void checkPinName(String name) {
        Pins.check(name);
    }

    /**
     * Gives up the pin of this name.
     *
     * @return false if no edition has this name
     * @throws IOException if the store cannot be written, or another process is publishing
     */
    public boolean unpin(RegistryId registry, String name) throws IOException {
        return changing(registry, work -> work.unpin(name));
    }

    /** The numbers of the pinned editions, by name. */
    public SortedMap<String, Integer> pins(RegistryId registry) throws IOException {
        return Pins.in(folder, registry);
    }

    /** How many bytes the files of all editions of a registry take. */
    public long bytes(RegistryId registry) throws IOException {
        return reading(registry, Snapshot::openMapped, (files, reader) -> files.bytes());
    }

    private <T> T reading(RegistryId registry, EditionReader.Opening opening, StoreReading.Task<T> task)
            throws IOException {
        return StoreReading.in(folder, registry, opening, task);
    }

    private <T> T changing(RegistryId registry, StoreWork.Task<T> task) throws IOException {
        StoreLock.checkThere(folder);
        return publishing(registry, task);
    }

    private <T> T publishing(RegistryId registry, StoreWork.Task<T> task) throws IOException {
        return StoreWork.in(folder, registry, clock, task);
    }
}
