package io.github.opendnc.registry;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Function;

/**
 * The area codes that a snapshot covers, and the day on which the list of each was obtained. Lists are bought and
 * downloaded per area code, so a registry that is put together from files of several days has several dates. An old
 * file cannot hide behind a new one. Immutable and thread-safe.
 */
public final class Coverage {
    private final ImmutableSortedMap<Integer, LocalDate> obtainedOn;

    private Coverage(ImmutableSortedMap<Integer, LocalDate> obtainedOn) {
        this.obtainedOn = obtainedOn;
    }

    /**
     * A coverage with a day for each area code.
     *
     * @param obtainedOn area code (000 to 999) to the day its list was obtained
     * @throws IllegalArgumentException if a key is not a three-digit code, or a day is not in the years 1 to 9999
     */
    public static Coverage of(Map<Integer, LocalDate> obtainedOn) {
        obtainedOn.values().forEach(Coverage::checkDay);
        obtainedOn.keySet().forEach(NumberIndex::checkAreaCode);
        return new Coverage(ImmutableSortedMap.copyOf(obtainedOn));
    }

    static void checkDay(LocalDate obtained) {
        if (obtained.getYear() < 1 || obtained.getYear() > 9_999) {
            throw new IllegalArgumentException("obtained: expected a day of the years 1 to 9999, found " + obtained);
        }
    }

    /** The area codes covered, ascending. */
    public SortedSet<Integer> areaCodes() {
        return Collections.unmodifiableSortedSet(obtainedOn.keySet());
    }

    /** The day on which the list of this area code was obtained; empty if it is not covered. */
    public Optional<LocalDate> obtainedOn(int areaCode) {
        return Optional.ofNullable(obtainedOn.get(areaCode));
    }

    /** The day of each area code covered, ascending by area code. */
    public SortedMap<Integer, LocalDate> days() {
        return Collections.unmodifiableSortedMap(obtainedOn);
    }

    /** The earliest day of all area codes; empty if nothing is covered. */
    public Optional<LocalDate> oldest() {
        return extreme(Collections::min);
    }

    /** The latest day of all area codes; empty if nothing is covered. */
    public Optional<LocalDate> newest() {
        return extreme(Collections::max);
    }

    private Optional<LocalDate> extreme(Function<Collection<LocalDate>, LocalDate> pick) {
        return obtainedOn.isEmpty() ? Optional.empty() : Optional.of(pick.apply(obtainedOn.values()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Coverage that && obtainedOn.equals(that.obtainedOn);
    }

    @Override
    public int hashCode() {
        return obtainedOn.hashCode();
    }

    @Override
    public String toString() {
        return obtainedOn.toString();
    }
}
