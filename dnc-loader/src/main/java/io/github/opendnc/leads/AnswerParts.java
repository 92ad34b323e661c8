package io.github.opendnc.leads;

import io.github.opendnc.Call;
import io.github.opendnc.OpenSpan;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An answer in parts: one part is common to all calls of one outcome, and in the others they may differ.
 *
 * @param common what is made of the part that all of them share
 * @param hours gives {@link Answer#window}
 * @param validUntil {@link Answer#validUntil}
 * @param <T> the type of what is made
 */
record AnswerParts<T>(T common, Hours hours, Optional<LocalDate> validUntil) {
    /** Answers a call to a number with a key, in parts. */
    @FunctionalInterface
    interface Source<T> {
        AnswerParts<T> of(Call call, NumberKey key);
    }

    /**
     * The hours of an answer.
     *
     * @param ofLaw whether the answer holds for all numbers with an equal {@link Standing#law}; each then has the
     *     window that the span is in its place
     * @param span the span, if the answer holds for a law and there is a window
     * @param window the window, if the answer does not hold for a law
     */
    record Hours(boolean ofLaw, Optional<OpenSpan> span, String window) {
        /** The hours for the numbers of one key. */
        static Hours here(String window) {
            return new Hours(false, Optional.empty(), window);
        }

        /** The hours for all numbers under one law. */
        static Hours ofLaw(Optional<OpenSpan> span) {
            return new Hours(true, span, "");
        }
    }
}
