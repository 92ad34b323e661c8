package io.github.opendnc.registry;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a registry answers about one number. A value: immutable and thread-safe. A snapshot makes its few possible answers
 * once, so that asking allocates nothing.
 */
public final class Lookup {
    /** The four answers. Absence from a list means something only where the list speaks for the area code. */
    public enum Answer {
        /** The number is on the list. */
        LISTED,
        /** The list speaks for the number's area code and the number is not on it. */
        CLEAR,
        /** The list does not speak for the number's area code: its answer is unknown, not "no". */
        NOT_COVERED,
        /** No list of the registry is held: its answer is unknown, not "no". */
        NOT_HELD
    }

    private final RegistryId registry;
    private final Answer answer;
    /** Kept wrapped, so that asking allocates nothing. */
    private final Optional<LocalDate> obtainedOn;

    private Lookup(RegistryId registry, Answer answer, @Nullable LocalDate obtainedOn) {
        this.registry = registry;
        this.answer = answer;
        this.obtainedOn = Optional.ofNullable(obtainedOn);
    }

    static Lookup of(RegistryId registry, Answer answer, LocalDate obtainedOn) {
        return new Lookup(registry, answer, obtainedOn);
    }

    static Lookup notCovered(RegistryId registry) {
        return new Lookup(registry, Answer.NOT_COVERED, null);
    }

    /** The answer of a registry of which no list is held. */
    public static Lookup notHeld(RegistryId registry) {
        return new Lookup(registry, Answer.NOT_HELD, null);
    }

    /** The registry that was asked. */
    public RegistryId registry() {
        return registry;
    }

    /** The answer. */
    public Answer answer() {
        return answer;
    }

    /** The day on which the list of this area code was obtained; empty when it is not covered or not held. */
    public Optional<LocalDate> obtainedOn() {
        return obtainedOn;
    }

    /** Registry and day, for example {@code us-national@2026-11-14}; a registry that did not answer says why. */
    public String source() {
        return registry
                + switch (answer) {
                    case LISTED, CLEAR ->
                        "@" + obtainedOn.map(LocalDate::toString).orElse("");
                    case NOT_COVERED -> " not covered";
                    case NOT_HELD -> " not held";
                };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lookup that
                && registry.equals(that.registry)
                && answer == that.answer
                && obtainedOn.equals(that.obtainedOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(registry, answer, obtainedOn);
    }

    /** Source and answer, for example {@code us-national@2026-11-14: LISTED}. */
    @Override
    public String toString() {
        return source() + (obtainedOn.isPresent() ? ": " + answer : "");
    }
}
