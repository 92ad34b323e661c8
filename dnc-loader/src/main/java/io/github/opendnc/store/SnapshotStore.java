package io.github.opendnc.store;

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
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * A folder that holds every edition of each registry that was published: the current one is opened in a fraction of a
 * second, and what was asked of an older one can be asked again.
 *
 * <pre>{@code
 * SnapshotStore store = SnapshotStore.at(Path.of("lists"));
 * store.publish(RegistryLoader.of(PublishedList.US_FULL_LIST).load(file).snapshot());
 * Optional<Snapshot> current = store.current(RegistryId.US_NATIONAL);
 * Optional<Snapshot> then = store.asOf(RegistryId.US_NATIONAL, Instant.parse("2024-02-29T17:00:00Z"));
 * }</pre>
 *
 * <p>An edition is a file that says what it is and which numbers it added and removed
 * ({@code us-national-00000007.edition}); one edition of them or a few are there with all their numbers besides
 * ({@code .snapshot}), and the others are made from these when they are asked for. Everything is written aside, read back
 * and checked, and then renamed: whenever the process or the machine stops, the store holds the old state or the new one,
 * whole. Files are never changed, and read-only on a POSIX file system; what a stopped process left behind is removed by the
 * next to publish. Editions leave the store by {@link #prune} alone.
 *
 * <p>Immutable and thread-safe. One process publishes at a time, and another that would is refused; any number may read
 * meanwhile.
 */
public final class SnapshotStore {
    /** How long an edition is kept after another took its place: the records of the Telemarketing Sales Rule, 16 CFR 310.5. */
    public static final Period RETENTION = Period.ofYears(5);

    private final Path folder;
    private final Clock clock;

    private SnapshotStore(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** The store in a folder, which is made when something is published. */
    public static SnapshotStore at(Path folder) {
        return new SnapshotStore(folder, Clock.systemUTC());
    }

    /** This store, told by another clock when something is published: at a moment that counts in milliseconds from 1970 in a long. */
    public SnapshotStore with(Clock next) {
        return new SnapshotStore(folder, next);
    }

    /**
     * The registries held, in the order of their names.
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
     * @throws MalformedFileException if what is known of one is damaged
     * @throws NoSuchFileException if there is no such folder
     * @throws IOException if it cannot be read
     */
    public List<Edition> editions(RegistryId registry) throws IOException {
        return reading(registry, Snapshot::openMapped, (files, reader) -> reader.editions());
    }

    /**
     * Checks every edition of a registry, the oldest first: that all of its file is whole, that it names the edition before it, and
     * that it can be made, of a snapshot that is whole and with the counts that were published. One that should be there and is not
     * is told too. Reads each file twice and opens each snapshot once, one list at a time; changes nothing.
     *
     * @throws NoSuchFileException if there is no such folder
     * @throws IOException if it cannot be read
     */
    public List<CheckedEdition> check(RegistryId registry) throws IOException {
        return reading(registry, Snapshot::openMapped, HistoryCheck::of);
    }

    /**
     * The edition of a registry with a number; empty when it is not held.
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
     * The current edition of a registry; empty when none is held.
     *
     * @throws MalformedFileException if what is known of it is damaged
     * @throws NoSuchFileException if there is no such folder
     * @throws IOException if it cannot be read
     */
    public Optional<Edition> currentEdition(RegistryId registry) throws IOException {
        return EditionReader.current(folder, registry, Snapshot::openMapped, EditionReader::edition);
    }

    /**
     * Opens the current edition of a registry, as {@link Snapshot#open} does; empty when none is held.
     *
     * @throws MalformedFileException if a file that it is made of is damaged or missing; nothing older is answered in its
     *     place
     * @throws NoSuchFileException if there is no such folder
     * @throws IOException if it cannot be read
     */
    public Optional<Snapshot> current(RegistryId registry) throws IOException {
        return current(registry, Snapshot::open);
    }

    /**
     * Opens the current edition of a registry, as {@link Snapshot#openMapped} does, with its danger: for whoever asks at once
     * and then stops.
     *
     * @throws IOException as for {@link #current(RegistryId)}
     */
    public Optional<Snapshot> currentMapped(RegistryId registry) throws IOException {
        return current(registry, Snapshot::openMapped);
    }

    Optional<Snapshot> current(RegistryId registry, EditionReader.Opening opening) throws IOException {
        return EditionReader.current(folder, registry, opening, EditionReader::open);
    }

    /**
     * Opens an edition, which is made of its files first if it is not one that is kept whole.
     *
     * @throws MalformedFileException if a file that it is made of is damaged or missing
     * @throws NoSuchFileException if it is not in the store any more, or another has its number
     * @throws IOException if it cannot be read
     */
    public Snapshot open(Edition edition) throws IOException {
        return reading(edition.registry(), Snapshot::open, (files, reader) -> reader.open(edition));
    }

    /**
     * Opens the current edition of a registry so that a later one can be opened from it: see {@link #opened(Edition, OpenEdition)}.
     * Empty when none is held.
     *
     * @throws IOException as for {@link #current(RegistryId)}
     */
    public Optional<OpenEdition> opened(RegistryId registry) throws IOException {
        return EditionReader.current(folder, registry, Snapshot::open, EditionReader::opened);
    }

    /**
     * Opens an edition as {@link #open(Edition)} does, from one that is open already. Where this store has that one too, and few enough
     * changes lead from it to the other, they are read and no more, within milliseconds, and both share one index; a snapshot of the
     * newer one is then not looked at. Otherwise it is opened from its files. Lists without source files may say the same in two stores.
     *
     * @param held an edition of any store
     * @throws IOException likewise
     */
    public OpenEdition opened(Edition edition, OpenEdition held) throws IOException {
        return reading(edition.registry(), Snapshot::open, (files, reader) -> reader.opened(edition, held));
    }

    /**
     * Which edition of a registry was in use at a moment: the last that had been published by then. Empty when that was
     * before the first that the store knows of, or when it has been pruned. The snapshot of a release that kept no editions
     * counts from the newest day of its area codes. Between the moment of an edition and when its file is on the disk the one before
     * it answered still.
     *
     * @throws MalformedFileException if what is known of an edition is damaged
     * @throws NoSuchFileException if there is no such folder
     * @throws IOException if it cannot be read
     */
    public Optional<Edition> editionAsOf(RegistryId registry, Instant moment) throws IOException {
        return reading(registry, Snapshot::openMapped, (files, reader) -> reader.inUseAt(moment));
    }

    /**
     * Opens the edition of a registry that was in use at a moment, as {@link #editionAsOf} finds it.
     *
     * @throws IOException if it cannot be opened
     */
    public Optional<Snapshot> asOf(RegistryId registry, Instant moment) throws IOException {
        Optional<Edition> edition = editionAsOf(registry, moment);
        return edition.isEmpty() ? Optional.empty() : Optional.of(open(edition.get()));
    }

    /**
     * What must be done to one edition of a registry to make it another, older or newer.
     *
     * @throws NoSuchFileException if one of them is not in the store any more, or another has its number; or if they are of two
     *     registries
     * @throws IOException if one of them cannot be read
     */
    public Changes changes(Edition from, Edition to) throws IOException {
        return reading(
                from.registry(), Snapshot::openMapped, (files, reader) -> new EditionChanges(reader).between(from, to));
    }

    /**
     * When numbers first appeared in the editions of a registry that were published since a moment; a number that one before it had did
     * not appear later. Where an edition does not keep what it changed it is compared with the one before it.
     *
     * @throws IOException if an edition cannot be read
     */
    public FirstSeen firstSeen(RegistryId registry, Instant since) throws IOException {
        return firstSeen(registry, Integer.MAX_VALUE, since);
    }

    /**
     * The same by the editions up to the one of a number, as it was known when that was in use.
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
     * Makes a full list current, unless it looks like a part of one, like an older one or like another: it has every area code that the
     * current edition covers, none of an earlier day; 95 % of its numbers and of those of any edition of the last three months, as a
     * whole and of each area code that has 200 or more (half of one that has 4 or more); and half of the very numbers of each. Of a
     * national list no file may be that of an edition of these months and said to be of a later day, where those that are the same have
     * 500,000 bytes or more; nor may an area code have the very numbers of the current edition, where numbers times the days since it
     * has as many come to 300,000 or more, nor all that are of a later day, where these do so together.
     *
     * @throws MalformedFileException if the list is not a successor of the current one, that one is damaged, or the list is of a day
     *     that is still to come by the clock, tomorrow excepted; the store is unchanged
     * @throws IOException if the store cannot be written, another process is publishing, or the clock says that it is earlier
     *     than when the current edition was published
     */
    public Edition publish(Snapshot next) throws IOException {
        return publishing(next.info().registry(), work -> work.publish(next, Optional.empty()));
    }

    /**
     * Makes a full list current that has lost numbers or area codes, which somebody answers for. What would have been
     * refused is kept in the edition, with who and why. Lists of an earlier day, and those with the files or numbers of one, are refused as ever.
     *
     * @param shrinking who answers for it; empty for nobody
     * @throws IOException as for {@link #publish(Snapshot)}
     */
    public Edition publish(Snapshot next, Optional<Acceptance> shrinking) throws IOException {
        return publishing(next.info().registry(), work -> work.publish(next, shrinking));
    }

    /**
     * Makes current what the current edition becomes with full lists of some area codes: those are replaced or added, the
     * others stay with the days they have. Without a current edition the same as {@link #publish(Snapshot)}.
     *
     * @param shrinking who answers for it that an area code has lost numbers
     * @throws IOException as for {@link #publish(Snapshot)}
     */
    public Edition add(Snapshot areaCodes, Optional<Acceptance> shrinking) throws IOException {
        return publishing(areaCodes.info().registry(), work -> work.add(areaCodes, shrinking));
    }

    /**
     * Makes current what changes make of the current edition. Only the changes are written, so it takes no longer than the
     * current edition takes to open; when many have gathered, they are packed afterwards, as by {@link #compact}.
     *
     * @param shrinking who answers for it that the list loses numbers; empty for nobody
     * @throws IllegalArgumentException if the changes of the revision are not to that edition: they add a number that it has, or
     *     remove one that it has not
     * @throws NoSuchFileException if none is held
     * @throws IOException as for {@link #publish(Snapshot)}, or from what makes the revision
     */
    public Edition update(RegistryId registry, Revision.Maker maker, Optional<Acceptance> shrinking)
            throws IOException {
        return changing(registry, work -> work.update(maker, shrinking));
    }

    /**
     * Makes a snapshot current, whatever the current one is: an older list, or one that takes the place of a damaged file.
     *
     * @param replacing who does so and why, which is kept in the edition
     * @throws MalformedFileException if the list is of a day that is still to come, as for {@link #publish(Snapshot)}
     * @throws IOException if the store cannot be written, another process is publishing, or the clock says that it is earlier than
     *     when an edition was published
     */
    public Edition replace(Snapshot next, Acceptance replacing) throws IOException {
        return publishing(next.info().registry(), work -> work.replace(next, replacing));
    }

    /**
     * Packs the current edition of a registry, if changes are carried beside its index. It stays the edition it is, answers
     * a little faster and opens in less time.
     *
     * @return whether there was anything to pack
     * @throws IOException if the store cannot be written, or another process is publishing
     */
    public boolean compact(RegistryId registry) throws IOException {
        return changing(registry, StoreWork::compact);
    }

    /**
     * Removes the editions of a registry that are older than the store keeps them: another took their place longer ago than
     * that. The current one stays, and every one that is {@linkplain #pin pinned}. An edition that is left and could not be
     * made any more without those that go is written with all its numbers first.
     *
     * @param retention how long, {@link #RETENTION} for want of a reason
     * @return what was removed, the oldest first
     * @throws IllegalArgumentException if a part of it is negative
     * @throws java.time.DateTimeException if there is no moment so long ago
     * @throws IOException if the store cannot be written, or another process is publishing
     */
    public List<Edition> prune(RegistryId registry, Period retention) throws IOException {
        return changing(registry, work -> work.prune(retention));
    }

    /**
     * What {@link #prune} would remove now, and is refused likewise. Changes nothing.
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
     * Keeps an edition from being pruned, under a name: a case, a date, an auditor. The name is its own until {@link #unpin}.
     *
     * @param name 1 to 64 letters, digits, points, hyphens and underscores of ASCII
     * @throws IllegalArgumentException if the name has another form
     * @throws FileAlreadyExistsException if another edition is kept under it
     * @throws NoSuchFileException if the edition is not in the store any more, or another has its number
     * @throws IOException if the store cannot be written, or another process is publishing
     */
    public void pin(Edition edition, String name) throws IOException {
        Pins.check(name);
        changing(edition.registry(), work -> work.pin(edition, name));
    }

    /**
     * Checks the name of a pin, as {@link #pin} does.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public static void checkName(String name) {
        Pins.check(name);
    }

    /**
     * Gives an edition up that was kept under a name; false when no edition has it.
     *
     * @throws IOException if the store cannot be written, or another process is publishing
     */
    public boolean unpin(RegistryId registry, String name) throws IOException {
        return changing(registry, work -> work.unpin(name));
    }

    /**
     * The editions kept under names, by their numbers.
     *
     * @throws IOException if the folder cannot be read
     */
    public SortedMap<String, Integer> pins(RegistryId registry) throws IOException {
        return Pins.in(folder, registry);
    }

    /** How many bytes the files of all editions of a registry take. */
    public long bytes(RegistryId registry) throws IOException {
        return reading(registry, Snapshot::openMapped, (files, reader) -> files.bytes());
    }

    private <T> T reading(RegistryId registry, EditionReader.Opening opening, EditionReader.Reading<T> reading)
            throws IOException {
        return EditionReader.reading(folder, registry, opening, reading);
    }

    private <T> T changing(RegistryId registry, StoreWork.Task<T> task) throws IOException {
        StoreLock.checkThere(folder);
        return publishing(registry, task);
    }

    private <T> T publishing(RegistryId registry, StoreWork.Task<T> task) throws IOException {
        return StoreWork.in(folder, registry, clock, task);
    }
}
