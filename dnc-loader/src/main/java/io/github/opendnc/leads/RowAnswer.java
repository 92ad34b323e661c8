package io.github.opendnc.leads;

import io.github.opendnc.numbering.PhoneNumber;
import java.util.Optional;

/**
 * The answer to a row of a table. A value: immutable.
 *
 * @param number the number as read; empty if it could not be
 * @param answer what it has in common with many others, one object for all of them as long as it is remembered; but its window
 *     and its last day may be those of another
 * @param window as {@link Answer#window}
 * @param validUntil as {@link Answer#validUntil}; empty if there is none
 */
public record RowAnswer(Optional<PhoneNumber> number, Answer answer, String window, String validUntil) {}
