package io.github.opendnc.registry;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a snapshot answers about one number. Immutable and thread-safe; a snapshot makes its few possible answers once,
 * so that asking allocates nothing.
 */
public final class Lookup {
    /** The three answers. Absence from a list means something only where the list speaks for the area code. */
    public enum Answer {
        /** The number is on the list. */
        LISTED,
        /** The list speaks for the number's area code and the number is not on it. */
        CLEAR,
        /** The list does not speak for the number's area code: its answer is unknown, not "no". */
        NOT_COVERED
    }

    static final Lookup NOT_COVERED = new Lookup(Answer.NOT_COVERED, null);

    private final Answer answer;
    /** Kept wrapped, so that asking allocates nothing. */
    private final Optional<LocalDate> obtainedOn;

    private Lookup(Answer answer, @Nullable LocalDate obtainedOn) {
        this.answer = answer;
        this.obtainedOn = Optional.ofNullable(obtainedOn);
    }

    static Lookup of(Answer answer, LocalDate obtainedOn) {
        return new Lookup(answer, obtainedOn);
    }

    /** The answer. */
    public Answer answer() {
        return answer;
    }

    /** The day on which the list of this area code was obtained; empty when it is not covered. */
    public Optional<LocalDate> obtainedOn() {
        return obtainedOn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lookup that && answer == that.answer && obtainedOn.equals(that.obtainedOn);
    }

    @Override
    public int hashCode() {
        return 31 * answer.hashCode() + obtainedOn.hashCode();
    }

    @Override
    public String toString() {
        return answer + obtainedOn.map(day -> " (list obtained " + day + ")").orElse("");
    }
}
