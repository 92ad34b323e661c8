package io.github.opendnc.law;

import com.google.common.collect.Sets;
import java.lang.reflect.RecordComponent;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The law's values as a sentence holds them, and where a condition holds them. */
final class Words {
    private Words() {}

    /** The constants of a condition; of none of them it could never hold, and a ban would never speak. */
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
        if (period.equals(Condition.ANY_TIME)) {
            return "any time";
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

    /** Constants as the pages write them, {@code written/written-robocall}. */
    static String of(Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining("/"));
    }

    /** Conditions joined, in brackets where they are themselves joined. */
    static String joined(List<Condition> parts, String word) {
        return parts.stream()
                .map(part -> parts.size() > 1 && part.parts().size() > 1 ? "(" + part + ")" : part.toString())
                .collect(Collectors.joining(word));
    }

    /** The dated values among the components of a condition and of its parts. */
    static List<Dated<?>> dated(Condition condition) {
        List<Dated<?>> values = new ArrayList<>();
        RecordComponent[] components = condition.getClass().getRecordComponents();
        for (RecordComponent component : components == null ? new RecordComponent[0] : components) {
            if (component.getType() == Dated.class) {
                values.add(value(component, condition));
            }
        }
        condition.parts().forEach(part -> values.addAll(dated(part)));
        return values;
    }

    private static Dated<?> value(RecordComponent component, Condition condition) {
        try {
            return (Dated<?>) component.getAccessor().invoke(condition);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
