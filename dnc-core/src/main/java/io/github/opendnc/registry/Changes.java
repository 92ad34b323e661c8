package io.github.opendnc.registry;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;

/**
 * The difference between two editions of a list: the numbers added and the numbers removed. Immutable and thread-safe.
 * Two editions always give the same changes, whether these were found by comparing or read from a change list.
 *
 * <p>Held as the gaps between the numbers in ascending order. For some tens of thousands of numbers spread over a
 * nation, this takes about three bytes a number; an edition that is kept for years is mostly this.
 * {@link Snapshot#with} turns changes into something that can be asked.
 */
public final class Changes {
    /** Nothing added and nothing removed. */
    public static final Changes NONE = new Changes(new byte[0], new byte[0]);

    private final byte[] added;
    private final byte[] removed;
    private final long addedCount;
    private final long removedCount;

    private Changes(byte[] added, byte[] removed) {
        this.added = added;
        this.removed = removed;
        this.addedCount = NumberGaps.count(added);
        this.removedCount = NumberGaps.count(removed);
    }

    /** Starts an empty set of changes. */
    public static Builder builder() {
        return new Builder();
    }

    /** Changes from bytes that need no check. */
    static Changes ofChecked(byte[] added, byte[] removed) {
        return new Changes(added, removed);
    }

    static Changes of(NumberSet added, NumberSet removed) {
        return new Changes(added.gaps(), removed.gaps());
    }

    /**
     * The changes of several steps as one, the first step first. A number that was added and then removed again is in
     * neither part.
     *
     * @param steps each made for the edition that the step before it led to
     */
    public static Changes inOrder(List<Changes> steps) {
        return steps.size() == 1 ? steps.get(0) : ChangesInOrder.of(steps);
    }

    /**
     * Changes from the bytes that {@link #addedGaps} and {@link #removedGaps} returned.
     *
     * @throws IllegalArgumentException if the bytes are not exactly in that form, to the last bit, or a number is both
     *     added and removed
     */
    public static Changes ofGaps(byte[] added, byte[] removed) {
        NumberGaps.check(added);
        NumberGaps.check(removed);
        NumberGaps one = new NumberGaps(added);
        NumberGaps other = new NumberGaps(removed);
        while (one.isAtNumber() && other.isAtNumber()) {
            if (one.number() == other.number()) {
                throw new IllegalArgumentException("changes: expected a number to be added or removed, found both");
            }
            (one.number() < other.number() ? one : other).next();
        }
        return new Changes(added.clone(), removed.clone());
    }

    /** The changes that undo these. */
    public Changes reversed() {
        return new Changes(removed, added);
    }

    /** How many numbers were added. */
    public long added() {
        return addedCount;
    }

    /** How many numbers were removed. */
    public long removed() {
        return removedCount;
    }

    /** How many numbers were added in each area code, ascending; only area codes in which any was. */
    public SortedMap<Integer, Long> addedByAreaCode() {
        return byAreaCode(added);
    }

    /** How many numbers were removed in each area code, ascending; only area codes in which any was. */
    public SortedMap<Integer, Long> removedByAreaCode() {
        return byAreaCode(removed);
    }

    private static SortedMap<Integer, Long> byAreaCode(byte[] gaps) {
        SortedMap<Integer, Long> counts = new TreeMap<>();
        NumberGaps.forEach(gaps, number -> counts.merge(NumberIndex.areaCode(number), 1L, Long::sum));
        return Collections.unmodifiableSortedMap(counts);
    }

    /** Visits the numbers added, ascending, as E.164 without the plus sign. */
    public void forEachAdded(LongConsumer number) {
        NumberGaps.forEach(added, Objects.requireNonNull(number, "number"));
    }

    /** Visits the numbers removed, ascending, as E.164 without the plus sign. */
    public void forEachRemoved(LongConsumer number) {
        NumberGaps.forEach(removed, Objects.requireNonNull(number, "number"));
    }

    /** The numbers added, in the form of docs/edition-format.md. */
    public byte[] addedGaps() {
        return added.clone();
    }

    /** The numbers removed, in the form of docs/edition-format.md. */
    public byte[] removedGaps() {
        return removed.clone();
    }

    /** A new, read-only cursor over the numbers added. */
    NumberGaps addedNumbers() {
        return new NumberGaps(added);
    }

    NumberGaps removedNumbers() {
        return new NumberGaps(removed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Changes that
                && Arrays.equals(added, that.added)
                && Arrays.equals(removed, that.removed);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(added) + Arrays.hashCode(removed);
    }

    /** How many were added and removed, without any number. */
    @Override
    public String toString() {
        return addedCount + " added, " + removedCount + " removed";
    }

    /** Collects changes in any order. Not thread-safe. */
    public static final class Builder {
        private final NumberSet added = new NumberSet();
        private final NumberSet removed = new NumberSet();

        private Builder() {}

        /**
         * Adds a number. If it was removed before, this undoes the removal.
         *
         * @param e164 E.164 without the plus sign, under country code 1
         * @throws IllegalArgumentException if the number is anything else
         */
        @CanIgnoreReturnValue
        public Builder add(long e164) {
            if (!removed.remove(checked(e164))) {
                added.add(e164);
            }
            return this;
        }

        /**
         * Removes a number. If it was added before, this undoes the addition.
         *
         * @param e164 E.164 without the plus sign, under country code 1
         * @throws IllegalArgumentException if the number is anything else
         */
        @CanIgnoreReturnValue
        public Builder remove(long e164) {
            if (!added.remove(checked(e164))) {
                removed.add(e164);
            }
            return this;
        }

        private static long checked(long e164) {
            if (!NumberIndex.inRange(e164)) {
                throw new IllegalArgumentException("number: expected country code 1 and ten digits");
            }
            return e164;
        }

        /** The changes so far. */
        public Changes build() {
            return of(added, removed);
        }
    }
}
