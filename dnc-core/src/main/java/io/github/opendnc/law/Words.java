package io.github.opendnc.law;

import com.google.common.collect.Sets;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values of the law in words, as they stand in a sentence. */
final class Words {
    /** See {@link Condition#ANY_TIME}. */
    static final Period ANY_TIME = Period.ofYears(1_000);

    private Words() {}

    /**
     * Checks the constants of a condition. Without any, the condition could never hold, and a ban would never apply.
     */
    static <E extends Enum<E>> Set<E> some(String what, Set<E> constants) {
        if (constants.isEmpty()) {
            throw new IllegalArgumentException(what + ": expected one or more, found none");
        }
        return Sets.immutableEnumSet(constants);
    }

    static String of(Object value) {
        return value instanceof Period period ? of(period) : value.toString();
    }

    private static String of(Period period) {
        if (period.equals(ANY_TIME)) {
            return "any time";
        }
        if (period.isZero()) {
            return "0 days";
        }
        return Stream.of(
                        counted(period.getYears(), "year"),
                        counted(period.getMonths(), "month"),
                        counted(period.getDays(), "day"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" and "));
    }

    private static String counted(int count, String unit) {
        return count == 0 ? "" : count + " " + unit + (count == 1 ? "" : "s");
    }

    /** Joins parts, some of them in brackets. */
    static <T> String joined(List<T> parts, String word, Predicate<T> isInBrackets) {
        return parts.stream()
                .map(part -> isInBrackets.test(part) ? "(" + part + ")" : part.toString())
                .collect(Collectors.joining(word));
    }

    /** A month or a day of the week as it is written, for example {@code Monday}. */
    static String capitalized(Enum<?> constant) {
        String name = constant.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Constants as the pages write them, for example {@code written/written-robocall}. */
    static String of(Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining("/"));
    }
}
