package io.github.opendnc.registry;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Moves from one edition of a list to the next or to the one before, by the changes between them, and counts the
 * numbers of each. None of the editions is built, so a walk across years takes little more than reading the changes.
 * Not thread-safe.
 */
public final class EditionWalk {
    /** Above this many changed numbers, some 30 MB, a new index costs less than carrying them on. */
    private static final long MOST = 1L << 22;

    private final long most;
    private NumberIndex index;
    private NumberSet flipped = new NumberSet();
    private long flips;
    private final int[] counts;

    private EditionWalk(NumberIndex index, long most) {
        this.index = index;
        this.most = most;
        this.counts = index.counts();
    }

    /** A walk that starts at an edition. */
    public static EditionWalk from(Snapshot edition) {
        return from(edition, MOST);
    }

    static EditionWalk from(Snapshot edition, long most) {
        return new EditionWalk(edition.packed(), most);
    }

    /**
     * Moves to the next edition by its changes, or to the one before by the same changes
     * {@linkplain Changes#reversed reversed}.
     *
     * @return whether the changes are made for the edition it stood at, as {@link Snapshot#fits} tells; if not, the
     *     walk no longer stands at any edition
     */
    public boolean go(Changes changes) {
        boolean fits = flip(changes.addedNumbers(), false) && flip(changes.removedNumbers(), true);
        if (flips > most) {
            pack();
        }
        return fits;
    }

    private boolean flip(NumberGaps numbers, boolean there) {
        for (; numbers.isAtNumber(); numbers.next()) {
            long number = numbers.number();
            if (isListed(number) != there) {
                return false;
            }
            if (flipped.remove(number)) {
                flips--;
            } else {
                flipped.add(number);
                flips++;
            }
            counts[NumberIndex.areaCode(number)] += there ? -1 : 1;
        }
        return true;
    }

    private boolean isListed(long number) {
        return index.contains(NumberIndex.areaCode(number), NumberIndex.local(number)) ^ flipped.contains(number);
    }

    /** Passes all flipped numbers as added, because flipping does not need to know which were removed. */
    private void pack() {
        index = IndexRepacking.of(index, null, List.of(Changes.of(flipped, new NumberSet())));
        flipped = new NumberSet();
        flips = 0;
    }

    /**
     * How many numbers the current edition has in each area code, ascending; only area codes in which any is listed.
     */
    public SortedMap<Integer, Long> counts() {
        SortedMap<Integer, Long> listed = new TreeMap<>();
        for (int areaCode = 0; areaCode < counts.length; areaCode++) {
            if (counts[areaCode] > 0) {
                listed.put(areaCode, (long) counts[areaCode]);
            }
        }
        return Collections.unmodifiableSortedMap(listed);
    }
}
