package io.github.opendnc.store;

import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.MalformedFileException.Fault;
import io.github.opendnc.registry.RegistryId;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Follows the editions of one registry in a store, for a program that goes on answering while newer lists are
 * published:
 *
 * <pre>{@code
 * EditionWatch watch = EditionWatch.of(store, RegistryId.US_NATIONAL);
 * watch.latest().ifPresent(edition -> live.updateAndGet(now -> now.with(edition.snapshot()))); // now and then
 * }</pre>
 *
 * <p>It never goes back. If a backup of the store was put in its place, for example, numbers that were listed since
 * would not be on the list any more. Thread-safe.
 */
public final class EditionWatch {
    private final SnapshotStore store;
    private final RegistryId registry;
    private @Nullable OpenEdition held;
    /**
     * The newest day of each area code so far. One that is gone for a while must not come back with an older list.
     */
    private final Map<Integer, LocalDate> newest = new HashMap<>();
    /** A snapshot without a record at the last look. A publisher first puts the snapshot there, then the record. */
    private @Nullable Edition unrecorded;

    private EditionWatch(SnapshotStore store, RegistryId registry) {
        this.store = store;
        this.registry = registry;
    }

    /** Follows a registry, beginning with the edition that is current at the first look. */
    public static EditionWatch of(SnapshotStore store, RegistryId registry) {
        return new EditionWatch(Objects.requireNonNull(store, "store"), Objects.requireNonNull(registry, "registry"));
    }

    /**
     * Looks at the store. If its current edition is still that of the last look, the result is the very same object.
     * Otherwise the edition is opened, which takes milliseconds and no memory for a second list if few changes lead to
     * it. Empty if the folder of the store is there, and no edition of the registry has been published into it yet.
     *
     * <p>After a failure, what was opened before goes on answering, and the next look tries again. So a watch may begin
     * before the folder is there: each look fails until publishing has made it.
     *
     * @throws NoSuchFileException if the folder of the store is not there: nothing has been published into it yet, or
     *     its name is wrong
     * @throws MalformedFileException with {@link Fault#PUT_BACK} if the store no longer has the edition of the last
     *     look (it was put back, or that edition was pruned), or its current edition was published before that one, or
     *     has an older list of any area code than any edition before; otherwise as for
     *     {@link SnapshotStore#opened(RegistryId)}
     * @throws IOException as for {@link SnapshotStore#opened(RegistryId)}
     */
    public synchronized Optional<OpenEdition> latest() throws IOException {
        OpenEdition before = held;
        if (before == null) {
            return store.opened(registry).map(this::held);
        }
        Optional<Edition> found = store.currentEdition(registry);
        if (found.isPresent() && found.get().equals(before.edition())) {
            return Optional.of(before);
        }
        if (found.isEmpty() || !follows(found.get(), before.edition())) {
            throw malformed(
                            "edition " + before.edition().number()
                                    + ", which is in use, still in this store, and no older lists after it (if the store is"
                                    + " right as it is, start again, with a new EditionWatch)",
                            found.map(Edition::toString).orElse("none"))
                    .withFault(Fault.PUT_BACK);
        }
        if (isWithoutRecord(found.get()) && !isWithoutRecord(before.edition())) {
            awaitRecord(found.get());
            return Optional.of(before);
        }
        return Optional.of(held(store.opened(found.get(), before)));
    }

    private OpenEdition held(OpenEdition next) {
        held = next;
        next.edition().coverage().days().forEach((areaCode, day) -> newest.merge(areaCode, day, EditionWatch::later));
        return next;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * Waits one more look for the record. Without it nobody knows when the edition was published, or after which one.
     */
    private void awaitRecord(Edition next) throws MalformedFileException {
        if (next.equals(unrecorded)) {
            throw malformed("the record of edition " + next.number() + " (publish again)", "its snapshot alone");
        }
        unrecorded = next;
    }

    private MalformedFileException malformed(String expected, String actual) {
        return MalformedFileException.of(Path.of(registry.value()), expected, actual);
    }

    /**
     * Whether an edition was published into this store after the first one, or is its record, which came later. Also no
     * area code may have an older list than any edition so far.
     */
    private boolean follows(Edition edition, Edition first) throws IOException {
        Optional<Edition> kept =
                edition.number() < first.number() ? Optional.empty() : store.edition(registry, first.number());
        return kept.filter(same -> same.equals(first) || (isWithoutRecord(first) && saysTheSame(same, first)))
                        .isPresent()
                && newest.entrySet().stream().noneMatch(day -> isOlder(edition, day.getKey(), day.getValue()));
    }

    private static boolean isWithoutRecord(Edition edition) {
        return edition.kind() == Edition.Kind.SNAPSHOT_ALONE
                && edition.publishedAt().isEmpty();
    }

    private static boolean saysTheSame(Edition one, Edition other) {
        return one.coverage().equals(other.coverage())
                && one.counts().equals(other.counts())
                && one.sources().equals(other.sources());
    }

    private static boolean isOlder(Edition edition, int areaCode, LocalDate than) {
        return edition.coverage()
                .obtainedOn(areaCode)
                .filter(day -> day.isBefore(than))
                .isPresent();
    }
}
