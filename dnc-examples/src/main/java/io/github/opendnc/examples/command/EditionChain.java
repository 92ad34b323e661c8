package io.github.opendnc.examples.command;

import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotInfo;
import io.github.opendnc.store.Edition;
import io.github.opendnc.store.SnapshotStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

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

    /**
     * That of the edition which a snapshot is that was opened from the store. Empty where it is not there any more, also when the
     * store is another by now: the number of an edition is then that of another list.
     */
    static Optional<EditionChain> of(SnapshotStore store, Snapshot opened) throws IOException {
        SnapshotInfo info = opened.info();
        List<Edition> editions = store.editions(info.registry());
        return editions.stream()
                .filter(edition -> info.edition().equals(OptionalInt.of(edition.number())) && isOf(edition, info))
                .findFirst()
                .map(edition -> of(editions, edition));
    }

    /** A seller reads some of its area codes, each of the day it has. */
    private static boolean isOf(Edition edition, SnapshotInfo info) {
        return edition.sources().equals(info.sources())
                && edition.coverage()
                        .days()
                        .entrySet()
                        .containsAll(info.coverage().days().entrySet());
    }
}
