package io.github.opendnc.store;

import io.github.opendnc.files.Windows;
import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The changes that somebody with the right to publish makes to the editions of one registry. */
final class StoreWork {
    /** One change. */
    interface Task<T> {
        T of(StoreWork work) throws IOException;
    }

    private static final String UNNEEDED =
            "snapshots that are no longer needed could not be removed; the next publishing removes them";

    private static final String DAMAGED = "what is left of the one whose place it takes could not be removed";

    private final StoreLock lock;
    private final RegistryId registry;
    private final Clock clock;
    private final Publishing publishing;

    StoreWork(StoreLock lock, RegistryId registry, Clock clock) {
        this.lock = lock;
        this.registry = registry;
        this.clock = clock;
        this.publishing = new Publishing(lock, registry);
    }

    /** Does something in a folder while nobody else can. First settles what a stopped process left behind. */
    static <T> T in(Path folder, RegistryId registry, Clock clock, Task<T> task) throws IOException {
        try (StoreLock lock = StoreLock.in(folder)) {
            Unfinished.settle(lock);
            return task.of(new StoreWork(lock, registry, clock));
        }
    }

    Edition publish(Snapshot next, Optional<Acceptance> shrinking) throws IOException {
        Objects.requireNonNull(shrinking, "shrinking");
        EditionFiles files = publishing.files();
        PublishingClock clock = clock(files);
        Succession.checkNotAhead(next, this.clock);
        Edition.Draft draft = publishing.draft(files);
        EditionReader.describe(draft, next);
        Snapshot current = current(files).orElse(null);
        if (current == null) {
            return publishing.publish(draft, next, Changes.NONE, clock);
        }
        clock.holdToCurrent();
        Changes changes = checked(files, draft, current, next, next, shrinking);
        return publishWhole(files, draft, current, next, changes, clock);
    }

    Edition add(Snapshot areaCodes, Optional<Acceptance> shrinking) throws IOException {
        Objects.requireNonNull(shrinking, "shrinking");
        EditionFiles files = publishing.files();
        Snapshot current = current(files).orElse(null);
        if (current == null) {
            return publish(areaCodes, shrinking);
        }
        PublishingClock clock = clock(files);
        clock.holdToCurrent();
        Succession.checkNotAhead(areaCodes, this.clock);
        Snapshot next =
                current.withAreaCodesOf(areaCodes).withSources(areaCodes.info().sources());
        Edition.Draft draft = publishing.draft(files);
        EditionReader.describe(draft, next);
        draft.kind = Edition.Kind.AREA_CODES;
        Changes changes = checked(files, draft, current, areaCodes, next, shrinking);
        return publishWhole(files, draft, current, next, changes, clock);
    }

    /** Checks what is loaded, and the list that it makes of the current one. Returns the changes to that. */
    private Changes checked(
            EditionFiles files,
            Edition.Draft draft,
            Snapshot current,
            Snapshot loaded,
            Snapshot next,
            Optional<Acceptance> shrinking)
            throws IOException {
        EarlierEditions earlier = earlier(files);
        List<Edition> recent = earlier.recent();
        RepeatedFiles repeated = RepeatedFiles.of(earlier, loaded);
        repeated.check();
        Changes changes = current.changesTo(next);
        Succession.checkDays(current, next);
        List<Acceptance> acceptances = letPass(shrinking, () -> Succession.checkCounts(current, recent, next, changes));
        repeated.checkNotOutdated(changes);
        EditionReader reader = new EditionReader(files, Snapshot::openMapped);
        OptionalInt before = repeated.lastOfAll();
        List<Edition> compared = earlier.downTo(before.orElse(Integer.MAX_VALUE), recent);
        Newcomers.check(reader, compared, current, next, changes, before.isPresent());
        draft.acceptances =
                acceptances.isEmpty() ? letPass(shrinking, () -> CutEnd.check(current, next, changes)) : acceptances;
        Standstill.checkChanges(current, recent, next, changes);
        return changes;
    }

    private Edition publishWhole(
            EditionFiles files,
            Edition.Draft draft,
            Snapshot current,
            Snapshot next,
            Changes changes,
            PublishingClock clock)
            throws IOException {
        draft.base = Optional.of(publishing.base(files, current));
        Edition edition = publishing.publish(draft, next, changes, clock);
        Published.then(edition, UNNEEDED, publishing::dropSnapshots);
        return edition;
    }

    Edition update(Revision.Maker maker, Optional<Acceptance> shrinking) throws IOException {
        Objects.requireNonNull(shrinking, "shrinking");
        EditionFiles files = publishing.files();
        // In memory, because the maker may keep it. What is mapped changes if the file is overwritten.
        Snapshot current = current(files, Snapshot::open).orElse(null);
        if (current == null) {
            throw new NoSuchFileException(
                    lock.folder().toString(),
                    null,
                    "holds no edition of " + registry + ", which changes could be made to");
        }
        PublishingClock clock = clock(files);
        clock.holdToCurrent();
        Revision revision = maker.of(current);
        if (!current.fits(revision.changes())) {
            throw new IllegalArgumentException(
                    "revision: expected changes to the current edition, added numbers that it has not and removed ones that it"
                            + " has; found others");
        }
        Snapshot next =
                current.with(List.of(revision.changes()), revision.coverage()).withSources(revision.sources());
        Succession.checkNotAhead(next, this.clock);
        Edition.Draft draft = publishing.draft(files);
        EditionReader.describe(draft, next);
        draft.kind = Edition.Kind.CHANGE_LIST;
        List<Acceptance> acceptances = new ArrayList<>(revision.acceptances());
        Succession.checkDays(current, next);
        List<Edition> recent = earlier(files).recent();
        acceptances.addAll(letPass(shrinking, () -> Succession.checkCounts(current, recent, next, revision.changes())));
        Standstill.checkUpdate(current, recent, next, revision.changes());
        draft.acceptances = acceptances;
        draft.base = Optional.of(publishing.base(files, current));
        Edition edition = publishing.publishChanges(draft, revision.changes(), clock);
        if (Packing.isDue(next.changes(), next.info().numbers())) {
            Published.then(edition, "it could not be packed", () -> pack(edition.number(), next));
        }
        return edition;
    }

    Edition replace(Snapshot next, Acceptance replacing) throws IOException {
        EditionFiles files = publishing.files();
        PublishingClock clock = clock(files);
        clock.holdToAll();
        Succession.checkNotAhead(next, this.clock);
        Edition.Draft draft = publishing.draft(files);
        EditionReader.describe(draft, next);
        draft.acceptances = List.of(replacing.withRefusal(Acceptance.REPLACED));
        int latest = files.latest().orElse(0);
        if (EditionTerms.in(lock.folder(), registry).isEnded(latest) || files.isNewestGone()) {
            Edition edition = publishing.publish(
                    draft, next, Changes.NONE, clock); // it is kept whole, because the one before it is missing
            if (files.lost().contains(files.newest())) {
                Published.then(edition, DAMAGED, () -> publishing.delete(files.newest()));
            }
            return edition;
        }
        Optional<Snapshot> current;
        Changes changes = Changes.NONE;
        try {
            current = current(files);
            if (current.isPresent()) {
                publishing.base(files, current.get()); // a damaged one cannot be a base
                changes = current.get().changesTo(next);
            }
        } catch (MalformedFileException damaged) {
            draft.base = Optional.empty();
            Edition edition = publishing.publish(draft, next, Changes.NONE, clock);
            Published.then(edition, DAMAGED, () -> dropDamaged(files, latest));
            return edition;
        }
        return current.isPresent()
                ? publishWhole(files, draft, current.get(), next, changes, clock)
                : publishing.publish(draft, next, Changes.NONE, clock);
    }

    /** Removes the unreadable files of the edition that was replaced. */
    private void dropDamaged(EditionFiles files, int latest) throws IOException {
        try {
            new EditionReader(files, Snapshot::openMapped).edition(latest);
        } catch (MalformedFileException unreadable) {
            publishing.delete(latest);
            return;
        }
        if (files.snapshots().contains(latest)) {
            lock.delete(files.snapshot(latest));
        }
    }

    boolean compact() throws IOException {
        EditionFiles files = publishing.files();
        int latest = files.latest().orElse(0);
        if (latest == 0 || files.snapshots().contains(latest)) {
            return false;
        }
        pack(latest, current(files).orElseThrow());
        return true;
    }

    private void pack(int number, Snapshot edition) throws IOException {
        publishing.materialise(number, edition);
        publishing.dropSnapshots();
    }

    List<Edition> prune(Period retention) throws IOException {
        EditionFiles files = publishing.files();
        List<Edition> old =
                OldEditions.in(files, new EditionReader(files, Snapshot::openMapped), clock.instant(), retention);
        Set<Integer> gone = new HashSet<>();
        old.forEach(edition -> gone.add(edition.number()));
        for (int number : stranded(files, gone)) {
            // What is mapped could not be deleted on Windows.
            EditionReader.Opening open = Windows.HERE ? Snapshot::open : Snapshot::openMapped;
            publishing.materialise(number, new EditionReader(files, open).open(number));
        }
        writeTerms(files, gone);
        lock.sync();
        List<Edition> deleted = new ArrayList<>();
        for (Edition edition : old) {
            if (publishing.delete(edition.number())) {
                deleted.add(edition);
            }
        }
        lock.sync();
        return List.copyOf(deleted);
    }

    /**
     * Records the end of each edition whose successor is to go, even if it is to go itself: Windows may keep it. If the
     * clock was set back, a later edition may have ended it.
     */
    private void writeTerms(EditionFiles files, Set<Integer> gone) throws IOException {
        EditionReader reader = new EditionReader(files, Snapshot::openMapped);
        Instant end = Instant.MAX;
        for (int number : files.numbers().descendingSet()) {
            if (gone.contains(number + 1)) {
                EditionTerms.write(lock.folder(), registry, number, end);
            }
            Instant since = reader.edition(number).since();
            end = since.isBefore(end) ? since : end;
        }
    }

    /**
     * The editions to write with all their numbers before others go. Of remaining editions that can be made only from
     * one another, and of which none has all its numbers, this is the newest. One that could not be made before loses
     * nothing by the pruning. Pruning is refused only if a name is to keep such an edition, because a file that goes
     * may be needed for it once a missing file is back.
     */
    private List<Integer> stranded(EditionFiles files, Set<Integer> gone) throws IOException {
        EditionReader reader = new EditionReader(files, Snapshot::openMapped);
        List<Integer> stranded = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        for (int number : files.numbers().descendingSet()) {
            if (gone.contains(number)) {
                continue;
            }
            boolean isLinked =
                    !run.isEmpty() && reader.linkedTo(run.get(run.size() - 1)).equals(Optional.of(number));
            if (!isLinked) {
                addStranded(files, reader, run, stranded);
                run.clear();
            }
            run.add(number);
        }
        addStranded(files, reader, run, stranded);
        return stranded;
    }

    private void addStranded(EditionFiles files, EditionReader reader, List<Integer> run, List<Integer> stranded)
            throws IOException {
        if (run.isEmpty() || run.stream().anyMatch(files.snapshots()::contains)) {
            return;
        }
        boolean isKept = Pins.kept(lock.folder(), registry).stream().anyMatch(run::contains);
        if (isKept || new EditionRoutes(files, reader).find(run.get(0)).isPresent()) {
            stranded.add(run.get(0));
        }
    }

    /** Pins an edition and returns the mark that keeps it. */
    Path pin(Edition edition, String name) throws IOException {
        EditionFiles files = publishing.files();
        new EditionReader(files, Snapshot::openMapped).checkThere(edition);
        Integer kept = Pins.in(lock.folder(), registry).get(name);
        if (kept != null && kept != edition.number()) {
            throw new FileAlreadyExistsException(
                    Pins.file(lock.folder(), registry, kept, name).toString(),
                    null,
                    "edition " + kept + " is kept under this name, and edition " + edition.number()
                            + " needs another; unpin it first if it need not be kept");
        }
        Path file = Pins.file(lock.folder(), registry, edition.number(), name);
        if (Files.notExists(file)) {
            Files.createFile(file);
            lock.sync();
        }
        return file;
    }

    boolean unpin(String name) throws IOException {
        Objects.requireNonNull(name, "name");
        List<Integer> pinned = Pins.numbers(lock.folder(), registry, name);
        for (int number : pinned) {
            Files.delete(Pins.file(lock.folder(), registry, number, name));
        }
        lock.sync();
        return !pinned.isEmpty();
    }

    /** The current edition. Its numbers may stay in the file, because nobody else publishes or prunes meanwhile. */
    private Optional<Snapshot> current(EditionFiles files) throws IOException {
        return current(files, Snapshot::openMapped);
    }

    private static Optional<Snapshot> current(EditionFiles files, EditionReader.Opening opening) throws IOException {
        OptionalInt current = files.current();
        return current.isEmpty()
                ? Optional.empty()
                : Optional.of(new EditionReader(files, opening).open(current.getAsInt()));
    }

    private PublishingClock clock(EditionFiles files) {
        return new PublishingClock(clock, files, new EditionReader(files, Snapshot::openMapped));
    }

    private EarlierEditions earlier(EditionFiles files) {
        return new EarlierEditions(files, clock.instant());
    }

    /** A check of whether a list looks like a part of one, which somebody may let pass. */
    private interface Check {
        void run() throws MalformedFileException;
    }

    /** What is let pass, if anything has to be. */
    private static List<Acceptance> letPass(Optional<Acceptance> shrinking, Check check) throws MalformedFileException {
        try {
            check.run();
            return List.of();
        } catch (MalformedFileException shrunk) {
            if (shrinking.isEmpty()) {
                throw Succession.withWayOut(shrunk);
            }
            return List.of(shrinking.get().withRefusal(shrunk.expected() + "; found " + shrunk.actual()));
        }
    }
}
