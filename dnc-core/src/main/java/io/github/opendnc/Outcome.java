package io.github.opendnc;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of one call: what it has in common with all calls of its outcome, and that in which they may differ, found out
 * when it is asked for and for less than a whole decision. Immutable and thread-safe, as far as what was made is.
 *
 * @param <T> what is made of a decision
 */
public final class Outcome<T> {
    private final T made;
    private final Evaluation evaluation;
    /** Null where a fact cannot be right: then nothing is known of the days to come. */
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
     * The span of the day of the call in which its hours lie, of which {@link Outcomes#window} makes the
     * window; empty when it has no window, wherever the telephone rings.
     */
    public Optional<OpenSpan> span() {
        return Optional.ofNullable(OpenHours.span(evaluation));
    }
}
