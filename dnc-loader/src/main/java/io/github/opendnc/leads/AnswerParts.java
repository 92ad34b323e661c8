package io.github.opendnc.leads;

import io.github.opendnc.Call;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An answer in parts: what calls of one outcome have in common, and what they may differ in.
 *
 * @param common what is made of the answer apart from the two others
 * @param window {@link Answer#window}
 * @param validUntil {@link Answer#validUntil}
 * @param <T> what is made of it
 */
record AnswerParts<T>(T common, String window, Optional<LocalDate> validUntil) {
    /** Answers a call to a number of a key, in parts. */
    @FunctionalInterface
    interface Source<T> {
        AnswerParts<T> of(Call call, NumberKey key);
    }
}
