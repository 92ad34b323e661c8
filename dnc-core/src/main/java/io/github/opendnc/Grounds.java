package io.github.opendnc;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Dated;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a rule rests on in one scenario, gathered from its clauses. Used once, by one thread. */
final class Grounds {
    private final Set<String> facts = new LinkedHashSet<>();
    private final Set<Citation> citations = new LinkedHashSet<>();

    /** A fact in plain words. */
    void fact(String words) {
        facts.add(words);
    }

    /** A fact that was judged by a value of the law: what is cited is the text that set this value. */
    void fact(String words, Dated.Entry<?> judgedBy) {
        facts.add(words);
        citations.add(judgedBy.citation());
    }

    /** The facts, joined; empty when there is none. */
    String facts() {
        return String.join(", ", facts);
    }

    /** The texts of the values that were read; empty when none was. */
    List<Citation> citations() {
        return List.copyOf(citations);
    }
}
