package io.github.opendnc.law;

import io.github.opendnc.text.OneLine;
import java.util.Objects;

/**
 * A sentence of a rule set for the reader of a decision, added if a condition holds. It does not affect the verdict.
 * Immutable and thread-safe; equal only to one with the same {@link Dated}.
 *
 * @param when the condition under which it is added
 * @param sentence the text, as of the day of the call
 */
public record Note(Condition when, Dated<String> sentence) {
    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if a text has a line break or another control character
     */
    public Note {
        Objects.requireNonNull(when, "condition");
        sentence.entries().forEach(entry -> OneLine.checked("sentence", entry.value()));
    }
}
