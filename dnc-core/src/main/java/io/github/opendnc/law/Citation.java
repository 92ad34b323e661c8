package io.github.opendnc.law;

import io.github.opendnc.text.MaskedText;

/**
 * The text that a rule or a value stands on, and how sure we are of it. A value type: immutable and thread-safe.
 *
 * @param text the provision as the field cites it, for example {@code 16 CFR 310.4(c)}; without semicolons, which join
 *     citations in a scrubbed file
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
        /** Not confirmed from any source read; or the sources do not speak of it. */
        UNCONFIRMED("unconfirmed"),
        /** Not a text of law but a company's own policy, of which nothing has to be sure. */
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
     * @throws IllegalArgumentException if the text is empty or holds a semicolon
     */
    public Citation {
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

    /** A citation that nothing read confirms. */
    public static Citation unconfirmed(String text) {
        return new Citation(text, Certainty.UNCONFIRMED);
    }

    /** A policy of the company, which is no law. */
    public static Citation policy(String text) {
        return new Citation(text, Certainty.POLICY);
    }

    /** The text with its certainty in brackets; a policy without. */
    @Override
    public String toString() {
        return certainty == Certainty.POLICY ? text : text + " [" + certainty + "]";
    }
}
