package io.github.opendnc.registry;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of an edition: an index, and the changes since it was packed. Immutable and thread-safe. Editions that
 * share an index hold it once.
 */
final class NumberList {
    /**
     * Above this many changes, packing them costs less than carrying them: by then their tables alone take 18 MB or
     * more.
     */
    static final long MOST_CHANGES = 1L << 20;

    private final NumberIndex index;
    private final @Nullable ChangedNumbers changed;
    private final int[] counts;

    private NumberList(NumberIndex index, @Nullable ChangedNumbers changed, int[] counts) {
        this.index = index;
        this.changed = changed;
        this.counts = counts;
    }

    static NumberList of(NumberIndex index) {
        return new NumberList(index, null, index.counts());
    }

    boolean contains(int areaCode, int local) {
        boolean packed = index.contains(areaCode, local);
        return changed == null ? packed : packed ^ changed.contains(NumberIndex.number(areaCode, local));
    }

    /** Whether all of some numbers are on the list or, if not {@code there}, whether none of them is. */
    boolean areThere(NumberGaps some, boolean there) {
        boolean all = true;
        while (all && some.isAtNumber()) {
            long number = some.number();
            all = contains(NumberIndex.areaCode(number), NumberIndex.local(number)) == there;
            some.next();
        }
        return all;
    }

    /** Asks whether numbers are listed, several at once. Not thread-safe: each call needs its own. */
    final class Batch {
        private final long[] places;

        private Batch(int most) {
            places = new long[most];
        }

        /** Finds where the answers about numbers are, and brings that memory into the caches. */
        void fetch(long[] asked, int from, int count) {
            for (int i = 0; i < count; i++) {
                places[i] = index.place(asked[from + i]);
            }
            index.fetch(places, count);
            if (changed != null) {
                changed.fetch(asked, from, from + count);
            }
        }

        /** The area code of a number that was fetched. */
        int areaCode(int i) {
            return NumberIndex.areaCodeAt(places[i]);
        }

        /** Whether a number that was fetched is listed. */
        boolean holds(int i, long number) {
            boolean packed = index.holds(places[i]);
            return changed == null ? packed : packed ^ changed.contains(number);
        }
    }

    /** A batch that asks at most this many numbers at once. */
    Batch batch(int most) {
        return new Batch(most);
    }

    int count(int areaCode) {
        return counts[areaCode];
    }

    long count() {
        return IntStream.of(counts).asLongStream().sum();
    }

    /** How many numbers have changed since the index was packed. */
    long changes() {
        return changed == null ? 0 : changed.count();
    }

    long bytes() {
        return index.bytes() + (changed == null ? 0 : changed.bytes());
    }

    /**
     * This list after changes, the earliest first. They are carried while there are few, and packed when there are
     * many.
     */
    NumberList with(List<Changes> steps) {
        long more =
                steps.stream().mapToLong(step -> step.added() + step.removed()).sum();
        if (more == 0) {
            return this;
        }
        if (changes() + more > MOST_CHANGES) {
            return of(IndexRepacking.of(index, changed, steps));
        }
        ChangedNumbers next = ChangedNumbers.of(
                changed == null ? new NumberSet() : changed.numbers().copy(), steps);
        int[] after = index.counts();
        next.numbers().forEach(number -> {
            int areaCode = NumberIndex.areaCode(number);
            after[areaCode] += index.contains(areaCode, NumberIndex.local(number)) ? -1 : 1;
        });
        return new NumberList(index, next, after);
    }

    /** The same numbers, all in an index. */
    NumberIndex packed() {
        return changed == null ? index : IndexRepacking.of(index, changed, List.of());
    }

    /** The numbers of only these area codes, in an index. */
    NumberIndex packed(Set<Integer> areaCodes) {
        NumberIndex all = packed();
        boolean hasOthers = IntStream.range(0, NumberIndex.AREA_CODES)
                .anyMatch(areaCode -> all.count(areaCode) > 0 && !areaCodes.contains(areaCode));
        if (!hasOthers) {
            return all;
        }
        @Nullable PackedAreaCode[] some = new PackedAreaCode[NumberIndex.AREA_CODES];
        for (int areaCode : areaCodes) {
            some[areaCode] = PackedAreaCode.of(all, areaCode);
        }
        return NumberIndex.joined(some);
    }

    /** These numbers, but those of some area codes from another list. */
    NumberList with(Set<Integer> areaCodes, NumberList other) {
        NumberIndex ours = packed();
        NumberIndex theirs = other.packed();
        @Nullable PackedAreaCode[] all = new PackedAreaCode[NumberIndex.AREA_CODES];
        for (int areaCode = 0; areaCode < all.length; areaCode++) {
            all[areaCode] = PackedAreaCode.of(areaCodes.contains(areaCode) ? theirs : ours, areaCode);
        }
        return of(NumberIndex.joined(all));
    }
}
