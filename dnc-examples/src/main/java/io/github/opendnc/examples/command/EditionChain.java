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
 * An edition of a store and the editions with files on which it rests, the newest first, back to the full lists at
 * their beginning. It ends earlier if some are not kept. An edition made from a change list names no other file than
 * that list.
 *
 * @param notKept the edition at which the chain ends too early because it was pruned; its files, and those before it,
 *     are unknown
 */
record EditionChain(Edition edition, List<Edition> bases, OptionalInt notKept) {
    /** Kinds of editions that hold what the one before them held, with additions and removals. */
    private static final Set<Edition.Kind> RESTING = EnumSet.of(Edition.Kind.CHANGE_LIST, Edition.Kind.AREA_CODES);

    EditionChain {
        bases = List.copyOf(bases);
    }

    /** The chain of an edition. */
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
     * The chain of the edition from which a snapshot was opened. Empty if the edition is not there any more. Also empty
     * if there is another store now, because the number then belongs to another list.
     */
    static Optional<EditionChain> of(SnapshotStore store, Snapshot opened) throws IOException {
        SnapshotInfo info = opened.info();
        List<Edition> editions = store.editions(info.registry());
        return editions.stream()
                .filter(edition -> edition.isOf(info))
                .findFirst()
                .map(edition -> of(editions, edition));
    }
}
