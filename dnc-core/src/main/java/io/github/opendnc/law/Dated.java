package io.github.opendnc.law;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A value set by law that has changed over time, each with its first day and its citation. Before its first day there
 * is no value. Immutable and thread-safe; equal only to itself. Reading allocates nothing.
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
    public record Entry<T>(LocalDate from, T value, Citation citation) {
        public Entry {
            Objects.requireNonNull(from, "first day");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(citation, "citation");
        }

        /** The value in words, for example {@code 18 months}. */
        public String words() {
            return Words.of(value);
        }
    }

    private final List<Entry<T>> entries;
    private final long[] firstDays;

    /** The entries of the list as an array, for code that asks millions of times. */
    private final Entry<T>[] byIndex;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Dated(List<Entry<T>> entries) {
        this.entries = List.copyOf(entries);
        this.byIndex = entries.toArray(new Entry[0]);
        this.firstDays =
                entries.stream().mapToLong(entry -> entry.from().toEpochDay()).toArray();
    }

    /** A value that applies from a day on. */
    public static <T> Dated<T> from(LocalDate day, T value, Citation citation) {
        return new Dated<>(List.of(new Entry<>(day, value, citation)));
    }

    /**
     * This value with a later change.
     *
     * @throws IllegalArgumentException if the day is not after the previous one
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
     * The value in force on a day, with its first day and citation.
     *
     * @throws IllegalArgumentException if the day is before the first one
     */
    public Entry<T> at(LocalDate day) {
        long epochDay = day.toEpochDay();
        if (epochDay < firstDays[0]) {
            throw new IllegalArgumentException(
                    "dated value: none before " + entries.get(0).from() + ", asked for " + day);
        }
        return atOrFirst(epochDay);
    }

    /**
     * The value in force on a day. For a day before the first one it is the first value, for things that began before
     * the rules did.
     *
     * @param epochDay the day as {@link LocalDate#toEpochDay()}
     */
    public Entry<T> atOrFirst(long epochDay) {
        for (int i = firstDays.length - 1; i > 0; i--) { // calls are made now: from the end, few steps are needed
            if (epochDay >= firstDays[i]) {
                return byIndex[i];
            }
        }
        return byIndex[0];
    }

    /** The same with other values, of the same days and citations. */
    <R> Dated<R> map(Function<T, R> change) {
        return new Dated<>(entries.stream()
                .map(entry -> new Entry<>(entry.from(), change.apply(entry.value()), entry.citation()))
                .toList());
    }

    /** Every value, in the order of their first days. */
    public List<Entry<T>> entries() {
        return entries;
    }

    /** Checks the periods of a value. One before its beginning would never be over, or never begin. */
    static void requireNotNegative(String what, Dated<Period> periods) {
        for (Entry<Period> entry : periods.entries) {
            if (entry.value().isNegative()) {
                throw new IllegalArgumentException(
                        what + ": expected a period that is not negative, found " + entry.value());
            }
        }
    }

    /** The components of a record that are such values; none of anything else than a record. */
    static List<Dated<?>> components(Object record) {
        List<Dated<?>> values = new ArrayList<>();
        RecordComponent[] components = record.getClass().getRecordComponents();
        for (RecordComponent component : components == null ? new RecordComponent[0] : components) {
            if (component.getType() == Dated.class) {
                values.add(value(component, record));
            }
        }
        return values;
    }

    private static Dated<?> value(RecordComponent component, Object record) {
        try {
            return (Dated<?>) component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The values in words; if there is only one, without its day. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(entries.get(0).words());
        for (Entry<T> entry : entries.subList(1, entries.size())) {
            text.append(", from ").append(entry.from()).append(' ').append(entry.words());
        }
        return text.toString();
    }
}
