package io.github.opendnc.store;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.opendnc.files.FailureText;
import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * Writes editions of one registry for somebody who has the right to publish. Every file is written aside, flushed to
 * the device, read back and renamed. The last renaming publishes the edition.
 */
final class Publishing {
    private final StoreLock lock;
    private final RegistryId registry;

    Publishing(StoreLock lock, RegistryId registry) {
        this.lock = lock;
        this.registry = registry;
    }

    EditionFiles files() throws IOException {
        return EditionFiles.in(lock.folder(), registry);
    }

    /** A draft of the edition after those that are there and those that are known to have been there. */
    Edition.Draft draft(EditionFiles files) throws IOException {
        int gone = EditionTerms.in(lock.folder(), registry).lastSuccessor();
        int highest = Math.max(files.latest().orElse(0), Math.max(gone, files.newest()));
        if (highest < StoreFile.LAST) {
            return new Edition.Draft(registry, highest + 1);
        }
        Integer before = files.numbers().lower(highest);
        throw MalformedFileException.of(
                files.snapshots().contains(highest) ? files.snapshot(highest) : files.record(highest),
                "an edition number that can be counted up, as if the one in the name were "
                        + (before == null ? 1 : before + 1) + ", written with eight digits",
                "the last one there is");
    }

    /**
     * The reference of the next edition to the latest one. If that is from a release that kept no editions, its record
     * is written for this purpose.
     */
    Edition.Base base(EditionFiles files, Snapshot current) throws IOException {
        int number = files.latest().orElseThrow();
        if (!files.records().contains(number)) {
            writeRecord(EditionReader.described(current, number), Changes.NONE);
            lock.sync();
            return new Edition.Base(
                    number, EditionFile.readHead(files.record(number)).check());
        }
        return new Edition.Base(number, new EditionReader(files, Snapshot::openMapped).check(number));
    }

    /** Publishes an edition with all its numbers. */
    Edition publish(Edition.Draft draft, Snapshot next, Changes changes, PublishingClock clock) throws IOException {
        Path aside = aside(draft.number, StoreFile.Form.SNAPSHOT);
        try {
            writeSnapshot(next, aside);
            draft.added = changes.added();
            draft.removed = changes.removed();
            // If the changes take more than half as many bytes as the new snapshot, both editions are kept whole.
            draft.keepsChanges = draft.base.isPresent() && 2 * gaps(changes) <= Files.size(aside);
            // As late as possible: comparing and writing the list took minutes, and the edition before was in use.
            draft.publishedAt = Optional.of(clock.moment());
            Edition edition = draft.finish();
            publishWhole(edition, changes, aside);
            settle(edition);
            return edition;
        } catch (IOException | RuntimeException | Error failed) {
            discard(aside, failed);
            throw failed;
        }
    }

    /**
     * An edition with all its numbers has two files. The second one publishes it. If that fails, the first one is
     * removed again.
     */
    private void publishWhole(Edition edition, Changes changes, Path snapshotAside) throws IOException {
        Path recordAside = aside(edition.number(), StoreFile.Form.EDITION);
        orDiscard(recordAside, () -> {
            writeAside(edition, changes, recordAside);
            move(snapshotAside, file(edition.number(), StoreFile.Form.SNAPSHOT));
        });
        try {
            move(recordAside, file(edition.number(), StoreFile.Form.EDITION));
        } catch (IOException failed) {
            takeBack(edition.number(), recordAside, failed);
            throw failed;
        }
    }

    /**
     * Moves a file. On another machine's disk the answer may be lost; if the file has been moved, the failure does not
     * count.
     */
    private static void move(Path aside, Path target) throws IOException {
        try {
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            if (!Files.notExists(aside) || !Files.exists(target)) {
                throw failed;
            }
        }
    }

    /**
     * Removes the first file, then the second. If the first cannot be removed, the second stays: the next to publish
     * completes the edition with it, as after a process that stopped here. A snapshot by itself would block every other
     * list.
     */
    private void takeBack(int number, Path recordAside, IOException failed) throws IOException {
        try {
            Files.delete(file(number, StoreFile.Form.SNAPSHOT));
        } catch (IOException stays) {
            failed.addSuppressed(stays);
            throw new IOException(
                    "edition " + number + " is half published and answers; the next publishing completes it: "
                            + FailureText.of(failed) + "; nor could it be taken back: " + FailureText.of(stays),
                    failed);
        }
        try {
            lock.sync();
        } catch (IOException unsure) {
            failed.addSuppressed(unsure); // if the machine fails, the first may be back
            return;
        }
        discard(recordAside, failed);
    }

    /** Does something with a file aside, and removes the file if that fails. */
    private static void orDiscard(Path aside, Published.Step step) throws IOException {
        try {
            step.run();
        } catch (IOException | RuntimeException | Error failed) {
            discard(aside, failed);
            throw failed;
        }
    }

    /** Removes what was not published. If that fails, the next to publish removes it. */
    private static void discard(Path aside, Throwable failed) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException stays) {
            failed.addSuppressed(stays);
        }
    }

    private static long gaps(Changes changes) {
        return (long) changes.addedGaps().length + changes.removedGaps().length;
    }

    /** Publishes an edition by its changes. */
    Edition publishChanges(Edition.Draft draft, Changes changes, PublishingClock clock) throws IOException {
        draft.publishedAt = Optional.of(clock.moment());
        draft.added = changes.added();
        draft.removed = changes.removed();
        draft.keepsChanges = true;
        Edition edition = draft.finish();
        writeRecord(edition, changes);
        settle(edition);
        return edition;
    }

    /** Makes the edition last, and only then records that it was published. */
    private void settle(Edition edition) throws IOException {
        Published.then(edition, "that it lasts could not be made sure", () -> {
            lock.sync();
            int check = EditionFile.readHead(file(edition.number(), StoreFile.Form.EDITION))
                    .check();
            NewestEdition.write(lock, registry, edition.number(), check);
            lock.sync();
        });
    }

    private void writeRecord(Edition edition, Changes changes) throws IOException {
        Path aside = aside(edition.number(), StoreFile.Form.EDITION);
        orDiscard(aside, () -> {
            writeAside(edition, changes, aside);
            move(aside, file(edition.number(), StoreFile.Form.EDITION));
        });
    }

    private static void writeAside(Edition edition, Changes changes, Path aside) throws IOException {
        EditionFile.write(edition, changes, aside);
        EditionFile.read(aside);
    }

    private static void writeSnapshot(Snapshot snapshot, Path aside) throws IOException {
        snapshot.writeTo(aside);
        readBack(aside);
    }

    /** Reads and checks all of it. Opening it in memory would hold the numbers twice. */
    @CanIgnoreReturnValue
    private static Snapshot readBack(Path aside) throws IOException {
        return Snapshot.openMapped(aside);
    }

    /** Writes all numbers of an edition that is there only by its changes. */
    void materialise(int number, Snapshot edition) throws IOException {
        Path aside = aside(number, StoreFile.Form.SNAPSHOT);
        orDiscard(aside, () -> {
            writeSnapshot(edition, aside);
            move(aside, file(number, StoreFile.Form.SNAPSHOT));
        });
        lock.sync();
    }

    /**
     * Removes snapshots that are not needed. Of editions that can be made from one another, the newest snapshot is
     * kept. Files that cannot be read are left alone.
     */
    void dropSnapshots() throws IOException {
        EditionFiles files = files();
        EditionReader reader = new EditionReader(files, Snapshot::openMapped);
        if (files.snapshots().size() < 2) {
            return;
        }
        List<Integer> numbers = List.copyOf(files.numbers());
        boolean hasNewer = false;
        for (int i = numbers.size() - 1; i >= 0 && files.snapshots().first() <= numbers.get(i); i--) {
            int number = numbers.get(i);
            boolean isHere = files.snapshots().contains(number);
            if (isHere && hasNewer && files.records().contains(number)) {
                lock.delete(files.snapshot(number));
            }
            hasNewer |= isHere;
            if (i > 0 && !isLinked(reader, number, numbers.get(i - 1))) {
                hasNewer = false;
            }
        }
    }

    private static boolean isLinked(EditionReader reader, int number, int before) throws IOException {
        try {
            return reader.linkedTo(number).equals(Optional.of(before));
        } catch (MalformedFileException damaged) {
            return false;
        }
    }

    /**
     * Deletes an edition. If Windows keeps its snapshot, its record stays too: nobody could tell what a snapshot by
     * itself is.
     *
     * @return whether it is gone
     */
    boolean delete(int number) throws IOException {
        if (!lock.delete(file(number, StoreFile.Form.SNAPSHOT))) {
            return false;
        }
        lock.delete(file(number, StoreFile.Form.EDITION));
        Optional<Path> term = EditionTerms.in(lock.folder(), registry).file(lock.folder(), registry, number);
        if (term.isPresent()) {
            lock.delete(term.get());
        }
        return true;
    }

    private Path file(int number, StoreFile.Form form) {
        return new StoreFile(registry, number, form).in(lock.folder());
    }

    private Path aside(int number, StoreFile.Form form) {
        return new StoreFile(registry, number, form).asideIn(lock.folder());
    }
}
