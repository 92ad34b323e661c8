package io.github.opendnc;

import io.github.opendnc.law.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A value set by law that has changed over time, each value with its first day and its citation. Before its first day
 * there is none, and asking throws. Immutable and thread-safe; reading allocates nothing.
 *
 * @param <T> the value, itself immutable
 */
public final class Dated<T> {
    /**
     * One value and the day from which it holds.
     *
     * @param <T> the value
     * @param from the first day
     * @param value the value
     * @param citation the text that sets it
     */
    public record Entry<T>(LocalDate from, T value, Citation citation) {}

    private final List<Entry<T>> entries;
    private final long[] firstDays;

    private Dated(List<Entry<T>> entries) {
        this.entries = List.copyOf(entries);
        this.firstDays =
                entries.stream().mapToLong(entry -> entry.from().toEpochDay()).toArray();
    }

    /** A value that holds from a day on. */
    public static <T> Dated<T> from(LocalDate day, T value, Citation citation) {
        return new Dated<>(List.of(new Entry<>(day, value, citation)));
    }

    /**
     * This value with a later change.
     *
     * @throws IllegalArgumentException if the day does not follow the last one
     */
    public Dated<T> then(LocalDate day, T value, Citation citation) {
        LocalDate last = entries.get(entries.size() - 1).from();
        if (!day.isAfter(last)) {
            throw new IllegalArgumentException("dated value: expected a day after " + last + ", found " + day);
        }
        List<Entry<T>> next = new ArrayList<>(entries);
        next.add(new Entry<>(day, value, citation));
        return new Dated<>(next);
    }

    /**
     * The value in force on a day.
     *
     * @throws IllegalArgumentException if the day lies before the first one
     */
    public T at(LocalDate day) {
        return entryAt(day.toEpochDay()).value();
    }

    /**
     * The citation of the value in force on a day.
     *
     * @throws IllegalArgumentException if the day lies before the first one
     */
    public Citation citationAt(LocalDate day) {
        return entryAt(day.toEpochDay()).citation();
    }

    /** Every value, in the order of their first days. */
    public List<Entry<T>> entries() {
        return entries;
    }

    /** The value on a day; on a day before the first one, the first one: for what began before the rules did. */
    T atOrFirst(long epochDay) {
        return entryAtOrFirst(epochDay).value();
    }

    /** Whether an entry of these is the one in force on a day; before the first day the first is taken. */
    boolean isInForce(Entry<T> entry, long epochDay) {
        return entryAtOrFirst(epochDay).equals(entry);
    }

    Entry<T> entryAtOrFirst(long epochDay) {
        return entryAt(Math.max(epochDay, firstDays[0]));
    }

    Entry<T> entryAt(long epochDay) {
        for (int i = firstDays.length - 1; i >= 0; i--) { // calls are made now, under what holds now
            if (epochDay >= firstDays[i]) {
                return entries.get(i);
            }
        }
        throw new IllegalArgumentException(
                "dated value: none before " + entries.get(0).from() + ", asked for " + LocalDate.ofEpochDay(epochDay));
    }

    /** The values in words, the first without its day when there is only one. */
    String describe(Function<T, String> words) {
        StringBuilder text = new StringBuilder(words.apply(entries.get(0).value()));
        for (Entry<T> entry : entries.subList(1, entries.size())) {
            text.append(", from ").append(entry.from()).append(' ').append(words.apply(entry.value()));
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return describe(Object::toString);
    }
}
