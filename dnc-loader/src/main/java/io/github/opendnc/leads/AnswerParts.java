package io.github.opendnc.leads;

import io.github.opendnc.Call;
import io.github.opendnc.OpenSpan;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An answer in parts: what calls of one outcome have in common, and what they may differ in.
 *
 * @param common what is made of the answer apart from the others
 * @param hours what {@link Answer#window} is made of
 * @param validUntil {@link Answer#validUntil}
 * @param <T> what is made of it
 */
record AnswerParts<T>(T common, Hours hours, Optional<LocalDate> validUntil) {
    /** Answers a call to a number of a key, in parts. */
    @FunctionalInterface
    interface Source<T> {
        AnswerParts<T> of(Call call, NumberKey key);
    }

    /**
     * The hours of an answer.
     *
     * @param ofLaw whether the answer is that of all numbers of equal {@link Standing#law}, each with the window that the
     *     span is in its place
     * @param span the span, if so and if there is a window
     * @param window the window, if not
     */
    record Hours(boolean ofLaw, Optional<OpenSpan> span, String window) {
        /** Those of numbers of one key. */
        static Hours here(String window) {
            return new Hours(false, Optional.empty(), window);
        }

        /** Those of all numbers under one law. */
        static Hours ofLaw(Optional<OpenSpan> span) {
            return new Hours(true, span, "");
        }
    }
}
