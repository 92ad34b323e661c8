package io.github.opendnc.examples.command;

import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotInfo;
import io.github.opendnc.store.Edition;
import io.github.opendnc.store.SnapshotStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * An edition of a store and the editions with files that it rests on, the newest first, back to the full lists that they began with as
 * far as those are kept: an edition that was made from a change list names no other file.
 *
 * @param notKept the edition at which it ends too soon, because it was pruned: its files, and those before it, are not known
 */
record EditionChain(Edition edition, List<Edition> bases, OptionalInt notKept) {
    /** The kinds of an edition that holds what the one before it held, and more or less. */
    private static final Set<Edition.Kind> RESTING = EnumSet.of(Edition.Kind.CHANGE_LIST, Edition.Kind.AREA_CODES);

    EditionChain {
        bases = List.copyOf(bases);
    }

    /** That of an edition. */
    static EditionChain of(List<Edition> editions, Edition newest) {
        Map<Integer, Edition> byNumber = new HashMap<>();
        editions.forEach(edition -> byNumber.put(edition.number(), edition));
        List<Edition> bases = new ArrayList<>();
        Edition next = newest;
        while (RESTING.contains(next.kind()) && next.base().isPresent()) {
            Edition base = byNumber.get(next.base().getAsInt());
            if (base == null) {
                return new EditionChain(newest, bases, next.base());
            }
            if (!base.sources().isEmpty()) {
                bases.add(base);
            }
            next = base;
        }
        return new EditionChain(newest, bases, OptionalInt.empty());
    }

    /** That of the edition which a snapshot of a store is, also where a seller reads only some of its area codes. */
    static Optional<EditionChain> of(SnapshotStore store, Snapshot list) throws IOException {
        SnapshotInfo info = list.info();
        RegistryId registry = info.registry();
        List<Edition> editions = store.editions(registry);
        List<Edition> newestFirst = new ArrayList<>(editions);
        Collections.reverse(newestFirst);
        Predicate<Edition> ofTheseFiles = edition -> edition.sources().equals(info.sources());
        return newestFirst.stream()
                .filter(ofTheseFiles.and(edition -> edition.coverage().equals(info.coverage())))
                .findFirst()
                .or(() -> newestFirst.stream().filter(ofTheseFiles).findFirst())
                .map(edition -> of(editions, edition));
    }
}
