package io.github.opendnc.law;

import io.github.opendnc.text.MaskedText;
import io.github.opendnc.text.OneLine;
import java.util.Objects;

/**
 * The legal text behind a rule or a value, and how sure we are of it. A value type: immutable and thread-safe.
 *
 * @param text the provision as lawyers cite it, for example {@code 16 CFR 310.4(c)}; without semicolons, because they
 *     separate citations in a scrubbed file
 * @param certainty how it was read
 */
public record Citation(String text, Certainty certainty) {
    /** How a text was read. The reader of a decision sees it beside each citation. */
    public enum Certainty {
        /** The primary text was read. */
        PRIMARY("primary text read"),
        /** The regulator's own guidance was read. */
        GUIDANCE("regulator's guidance"),
        /** A secondary source that quotes or restates it was read. */
        SECONDARY("secondary source"),
        /** No source that was read confirms it, or the sources do not mention it. */
        UNCONFIRMED("unconfirmed"),
        /** Not a legal text but a company's own policy, where certainty does not matter. */
        POLICY("");

        private final String words;

        Certainty(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the text is empty, holds a semicolon or has a line break or another control
     *     character
     */
    public Citation {
        Objects.requireNonNull(certainty, "certainty");
        OneLine.checked("citation", text);
        if (text.isBlank() || text.indexOf(';') >= 0) {
            throw new IllegalArgumentException(
                    "citation: expected a text without semicolons, found " + MaskedText.quoted(text));
        }
    }

    /** A citation whose primary text was read. */
    public static Citation primary(String text) {
        return new Citation(text, Certainty.PRIMARY);
    }

    /** A citation of the regulator's guidance. */
    public static Citation guidance(String text) {
        return new Citation(text, Certainty.GUIDANCE);
    }

    /** A citation known from a secondary source. */
    public static Citation secondary(String text) {
        return new Citation(text, Certainty.SECONDARY);
    }

    /** A citation that no source read confirms. */
    public static Citation unconfirmed(String text) {
        return new Citation(text, Certainty.UNCONFIRMED);
    }

    /** A policy of the company, which is not law. */
    public static Citation policy(String text) {
        return new Citation(text, Certainty.POLICY);
    }

    /** The text with its certainty in brackets; for a policy, the text alone. */
    @Override
    public String toString() {
        return certainty == Certainty.POLICY ? text : text + " [" + certainty + "]";
    }
}
