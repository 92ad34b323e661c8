package io.github.opendnc.cells;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words that the cell of a fact may hold, in any case. Immutable. */
public record FactWords<T>(Map<String, T> values, String expected) {
    public static <E extends Enum<E>> FactWords<E> of(Class<E> type) {
        return of(type, Function.identity());
    }

    static <E extends Enum<E>, T> FactWords<T> of(Class<E> type, Function<E, T> value) {
        Map<String, T> values = new HashMap<>();
        for (E constant : type.getEnumConstants()) {
            values.put(constant.name(), value.apply(constant));
        }
        String names = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return new FactWords<>(Map.copyOf(values), "expected one of " + names);
    }

    /** These words and one more, which means that there is nothing to state. */
    FactWords<T> or(String none) {
        return new FactWords<>(values, expected + " or " + none);
    }

    public Optional<T> value(String text) {
        return Optional.ofNullable(values.get(text.toUpperCase(Locale.ROOT)));
    }
}
