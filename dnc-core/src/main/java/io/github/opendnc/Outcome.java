package io.github.opendnc;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of one call: what it shares with all calls of the same outcome, and the parts in which these calls may
 * differ. Those parts are worked out only when you ask for them, at less cost than a whole decision. Immutable and
 * thread-safe, as far as the object that was made is.
 *
 * @param <T> what is made of a decision
 */
public final class Outcome<T> {
    private final T made;
    private final Evaluation evaluation;
    /** Null if a fact cannot be right: then nothing is known about later days. */
    private final @Nullable Verdict verdict;

    Outcome(T made, Evaluation evaluation, @Nullable Verdict verdict) {
        this.made = made;
        this.evaluation = evaluation;
        this.verdict = verdict;
    }

    /** What was made of the first decision that had this outcome. */
    public T made() {
        return made;
    }

    /** {@link Decision#validUntil} of the decision of the call. */
    public Optional<LocalDate> validUntil() {
        return verdict == null || evaluation.isBeforeRules()
                ? Optional.empty()
                : Optional.ofNullable(Validity.lastDay(evaluation, verdict));
    }

    /** {@link Decision#window} of the decision of the call. */
    public Optional<CallingWindow> window() {
        return Optional.ofNullable(OpenHours.window(evaluation));
    }

    /**
     * The span of the call's day that contains its calling hours; {@link Outcomes#window} turns it into the window.
     * Empty if the call has no window, wherever the telephone rings.
     */
    public Optional<OpenSpan> span() {
        return Optional.ofNullable(OpenHours.span(evaluation));
    }
}
