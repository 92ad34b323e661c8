package io.github.opendnc.leads;

import io.github.opendnc.Verdict;
import io.github.opendnc.numbering.PhoneNumber;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The answer to a row of a table. A value: immutable. Its text contains the whole number, because it is the record.
 *
 * @param number the number as read; empty if it could not be read
 * @param shared what it has in common with the answers to many other rows. It is one object for all of them for as long
 *     as it is remembered, so you can cache by identity what you make of it. <b>Its window and its last day may be
 *     those of another row</b>
 * @param window as {@link Answer#window}
 * @param validUntil the day of {@link Answer#validUntil} as text, such as {@code 2026-12-14}; empty if there is none
 */
public record RowAnswer(Optional<PhoneNumber> number, Answer shared, String window, String validUntil) {
    public RowAnswer {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(shared, "shared");
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(validUntil, "validUntil");
    }

    /** The answer to this row alone. */
    public Answer answer() {
        return shared.with(window, validUntil.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(validUntil)));
    }

    /** Whether the number may be called. */
    public Verdict verdict() {
        return shared.verdict();
    }
}
