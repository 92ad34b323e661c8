package io.github.opendnc.store;

import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.Snapshot;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Makes editions from their files. An edition that is kept with all its numbers is opened. Any other is made from the
 * nearest one that is, by the changes between the two, forwards or backwards. The result must have the area codes, days
 * and counts with which the edition was published. Not thread-safe.
 */
final class EditionReader {
    /** How the file of a snapshot is opened. */
    interface Opening {
        Snapshot open(Path file) throws IOException;
    }

    /** What is done with a file that should be there. */
    interface OfFile<T> {
        T of(Path file) throws IOException;
    }

    private final EditionFiles files;
    private final Opening opening;
    private final Map<Integer, EditionFile> heads = new HashMap<>();
    private final EditionRoutes routes;

    EditionReader(EditionFiles files, Opening opening) {
        this.files = files;
        this.opening = file -> there(file, opening::open);
        this.routes = new EditionRoutes(files, this);
    }

    /**
     * Reads a file that should be there, because the folder lists it.
     *
     * @throws MalformedFileException also if it is not: it is gone since, or is a link that leads nowhere
     */
    static <T> T there(Path file, OfFile<T> reading) throws IOException {
        try {
            return reading.of(file);
        } catch (NoSuchFileException gone) {
            throw MalformedFileException.of(
                    file, "a file of the store", "none: it is gone, or a link that leads nowhere", gone);
        }
    }

    /** What is known of all editions, the oldest first. */
    List<Edition> editions() throws IOException {
        List<Edition> editions = new ArrayList<>();
        for (int number : files.numbers()) {
            editions.add(edition(number));
        }
        return editions;
    }

    /**
     * The edition that was in use at a moment: see {@link EditionTerms#inUseAt}.
     *
     * @throws MalformedFileException if it may have been one whose file is gone
     */
    Optional<Edition> inUseAt(Instant moment) throws IOException {
        List<Edition> editions = editions();
        Optional<Edition> found =
                EditionTerms.in(files.folder(), files.registry()).inUseAt(editions, moment);
        if (editions.isEmpty()
                || (found.isPresent() && found.get().number() == files.latest().orElse(0))) {
            files.checkNewest();
        }
        if (found.isEmpty()) {
            checkNoneIsLost(moment);
        }
        return found;
    }

    private void checkNoneIsLost(Instant moment) throws IOException {
        for (int lost : files.lost()) {
            Integer before = files.records().lower(lost);
            Integer behind = files.records().higher(lost);
            if ((before == null || !moment.isBefore(edition(before).since()))
                    && (behind == null || moment.isBefore(edition(behind).since()))) {
                throw files.gone(lost, "whose snapshot is there alone");
            }
        }
    }

    /** What is known of an edition. */
    Edition edition(int number) throws IOException {
        try {
            return files.records().contains(number)
                    ? head(number).edition()
                    : described(checkedRegistry(there(files.snapshot(number), Snapshot::openMapped), number), number);
        } catch (MalformedFileException damaged) {
            throw DamagedEdition.withWayOut(files, number, damaged);
        }
    }

    /** An edition for the snapshot of a release that kept no editions. */
    static Edition described(Snapshot alone, int number) {
        Edition.Draft draft = new Edition.Draft(alone.info().registry(), number);
        draft.kind = Edition.Kind.SNAPSHOT_ALONE;
        describe(draft, alone);
        return draft.finish();
    }

    /** Records in a draft what a snapshot covers and counts. */
    static void describe(Edition.Draft draft, Snapshot snapshot) {
        draft.coverage = snapshot.info().coverage();
        draft.sources = snapshot.info().sources();
        draft.counts.clear();
        for (int areaCode : draft.coverage.areaCodes()) {
            draft.counts.put(areaCode, snapshot.count(areaCode).orElseThrow());
        }
    }

    private EditionFile head(int number) throws IOException {
        EditionFile head = heads.get(number);
        if (head == null) {
            head = there(files.record(number), EditionFile::readHead);
            checkName(head.edition(), number);
            checkLast(head);
            heads.put(number, head);
        }
        return head;
    }

    private void checkLast(EditionFile head) throws MalformedFileException {
        int number = head.edition().number();
        if (!files.last().mayBe(number, head.check())) {
            throw MalformedFileException.of(
                    files.record(number),
                    "the edition " + number + " that was published in this store",
                    "another, as of another store; " + DamagedEdition.CURRENT);
        }
    }

    /** The check by which a successor refers to an edition. */
    int check(int number) throws IOException {
        return head(number).check();
    }

    private void checkName(Edition edition, int number) throws MalformedFileException {
        if (edition.number() != number || !edition.registry().equals(files.registry())) {
            throw MalformedFileException.of(
                    files.record(number),
                    "edition " + number + " of " + files.registry(),
                    "edition " + edition.number() + " of " + edition.registry());
        }
    }

    /** The number of the edition before, if this one and that one can be made from each other; otherwise empty. */
    Optional<Integer> linkedTo(int number) throws IOException {
        if (!files.records().contains(number)) {
            return Optional.empty();
        }
        Edition edition = head(number).edition();
        return edition.keepsChanges()
                ? edition.baseFile()
                        .map(Edition.Base::number)
                        .filter(base -> files.records().contains(base))
                : Optional.empty();
    }

    /** Opens an edition. */
    Snapshot open(int number) throws IOException {
        try {
            return made(number);
        } catch (MalformedFileException damaged) {
            throw files.latest().orElse(0) == number ? DamagedEdition.ofCurrent(damaged) : damaged;
        }
    }

    private Snapshot made(int number) throws IOException {
        if (files.snapshots().contains(number)) {
            Snapshot whole = checkedRegistry(opening.open(files.snapshot(number)), number);
            return files.records().contains(number)
                    ? checkedWhole(whole, number)
                    : whole.withEdition(number, Optional.empty());
        }
        EditionRoutes.Route route = routes.to(number);
        return changed(open(route.snapshot()), route.links(), route.isForward(), number);
    }

    /** Opens an edition that is already described. */
    Snapshot open(Edition edition) throws IOException {
        checkThere(edition);
        return open(edition.number());
    }

    /** Opens an edition, with what is known of it. */
    OpenEdition opened(int number) throws IOException {
        return new OpenEdition(edition(number), open(number));
    }

    /**
     * The same, starting from an edition in memory if it is of this store and few changes lead from it to the other.
     */
    OpenEdition opened(Edition edition, OpenEdition held) throws IOException {
        checkThere(edition);
        try {
            Optional<List<Integer>> links = linksFrom(held, edition.number());
            if (links.isPresent()) {
                return new OpenEdition(edition, changed(held.snapshot(), links.get(), true, edition.number()));
            }
        } catch (MalformedFileException damaged) {
            // An edition in between may be damaged. If this one needs it, opening this one from its files reports that.
        }
        return opened(edition.number());
    }

    /** Whether the store has exactly this edition. */
    boolean has(Edition edition) throws IOException {
        return edition.registry().equals(files.registry())
                && files.numbers().contains(edition.number())
                && edition(edition.number()).equals(edition);
    }

    /**
     * Checks that the store has exactly this edition.
     *
     * @throws NoSuchFileException if it does not
     */
    void checkThere(Edition edition) throws IOException {
        if (!has(edition)) {
            throw new NoSuchFileException(
                    files.record(edition.number()).toString(), null, "not the edition that was asked for: " + edition);
        }
    }

    private Optional<List<Integer>> linksFrom(OpenEdition held, int number) throws IOException {
        if (!files.records().contains(held.edition().number()) || !has(held.edition())) {
            return Optional.empty();
        }
        long most = Packing.most(held.edition().numbers()) - held.snapshot().changes();
        return links(held.edition().number(), number, most);
    }

    /**
     * The editions whose changes lead from one to a later one, in order; empty if some are not kept or they are too
     * many.
     */
    Optional<List<Integer>> links(int from, int to, long most) throws IOException {
        List<Integer> links = new ArrayList<>();
        long many = 0;
        for (int at = to; at != from; ) {
            Optional<Integer> base = linkedTo(at);
            if (base.isEmpty() || base.get() < from) {
                return Optional.empty();
            }
            many += edition(at).added() + edition(at).removed();
            if (many > most) {
                return Optional.empty();
            }
            links.add(at);
            at = base.get();
        }
        Collections.reverse(links);
        return Optional.of(links);
    }

    /** What an edition changed in the one before it. */
    Changes changes(int number) throws IOException {
        EditionFile file = there(files.record(number), EditionFile::read);
        checkName(file.edition(), number);
        checkBase(file.edition(), number);
        return file.changes();
    }

    private Snapshot changed(Snapshot base, List<Integer> links, boolean isForward, int number) throws IOException {
        List<Changes> steps = new ArrayList<>();
        for (int link : links) {
            steps.add(isForward ? changes(link) : changes(link).reversed());
        }
        Edition edition = edition(number);
        try {
            return checked(base.with(steps, edition.coverage()), edition, number)
                    .withSources(edition.sources())
                    .withEdition(number, edition.publishedAt());
        } catch (IllegalArgumentException outside) {
            throw MalformedFileException.of(
                    files.record(number), "changes in the area codes covered", "others", outside);
        }
    }

    private void checkBase(Edition edition, int number) throws IOException {
        Edition.Base base = edition.baseFile().orElseThrow();
        if (check(base.number()) != base.check()) {
            throw madeFromAnother(number, base);
        }
    }

    private MalformedFileException madeFromAnother(int number, Edition.Base base) {
        return MalformedFileException.of(
                files.record(number),
                "an edition made from edition " + base.number() + " of this store",
                "one made from another");
    }

    private Snapshot checkedRegistry(Snapshot snapshot, int number) throws MalformedFileException {
        if (!snapshot.info().registry().equals(files.registry())) {
            throw MalformedFileException.of(
                    files.snapshot(number),
                    "a snapshot of " + files.registry(),
                    "one of " + snapshot.info().registry());
        }
        return snapshot;
    }

    /**
     * Checks that a snapshot and its edition were published together, and with the editions before and after: all in
     * one store.
     */
    private Snapshot checkedWhole(Snapshot snapshot, int number) throws IOException {
        Edition edition = edition(number);
        if (!files.last().isKnown(number)) {
            checkLinks(edition);
        }
        if (!snapshot.info().sources().equals(edition.sources())) {
            throw MalformedFileException.of(
                    files.snapshot(number),
                    "the snapshot of edition " + number + ", made from the files that it names",
                    "one made from others");
        }
        return checked(snapshot, edition, number).withEdition(number, edition.publishedAt());
    }

    private void checkLinks(Edition edition) throws IOException {
        int number = edition.number();
        Optional<Edition.Base> before = edition.baseFile();
        if (before.isPresent() && files.records().contains(before.get().number())) {
            checkBase(edition, number);
        } else if (before.isPresent()
                && !files.last().mayBe(before.get().number(), before.get().check())) {
            throw madeFromAnother(number, before.get());
        }
        Integer next = files.records().higher(number);
        if (next != null
                && edition(next)
                        .baseFile()
                        .filter(base -> base.number() == number)
                        .isPresent()) {
            checkBase(edition(next), next);
        }
    }

    private Snapshot checked(Snapshot snapshot, Edition edition, int number) throws MalformedFileException {
        if (!snapshot.info().coverage().equals(edition.coverage())) {
            throw MalformedFileException.of(
                    files.snapshot(number), "the area codes and days of edition " + number, "others");
        }
        for (Map.Entry<Integer, Long> count : edition.counts().entrySet()) {
            long found = snapshot.count(count.getKey()).orElse(-1);
            if (found != count.getValue()) {
                throw MalformedFileException.of(
                        files.snapshot(number),
                        String.format(
                                Locale.ROOT,
                                "edition %d, with %,d numbers in area code %03d",
                                number,
                                count.getValue(),
                                count.getKey()),
                        String.format(Locale.ROOT, "%,d", found));
            }
        }
        return snapshot;
    }
}
