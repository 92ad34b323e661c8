package io.github.opendnc;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Rule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One rule that applied or might apply, its effect, and the fact behind it. Immutable and thread-safe; compared by
 * identity.
 */
public final class Reason {
    /** How a rule affected the verdict. */
    public enum Effect {
        /** It applies. */
        STANDS,
        /** It applies, but the law leaves open whether it really does, or whether an exemption lifts it. */
        UNSETTLED,
        /** Whether it applies depends on a fact that is not known. */
        UNKNOWN,
        /** It would apply, but an exemption lifts it. */
        DEFEATED
    }

    private final Rule rule;
    private final Effect effect;
    private final List<Rule> exceptions;
    private final String note;
    private final Grounds grounds;

    Reason(Rule rule, Effect effect, List<Rule> exceptions, String note, Grounds grounds) {
        this.rule = rule;
        this.effect = effect;
        this.exceptions = List.copyOf(exceptions);
        this.note = note;
        this.grounds = grounds;
    }

    /** The rule. */
    public Rule rule() {
        return rule;
    }

    /** How it affected the verdict. */
    public Effect effect() {
        return effect;
    }

    /** The exemptions that lift it or make it doubtful; empty if there are none. */
    public List<Rule> exceptions() {
        return exceptions;
    }

    /** The fact that made it apply, in plain words. */
    public String fact() {
        return grounds.facts();
    }

    /**
     * The legal texts behind it: the rule's own, and those of the values by which its facts were judged, as in force on
     * the day of the call, unless the rule's own names them. If the rule's own text is that of one of its values, those
     * of the day stand alone.
     */
    public List<Citation> citations() {
        List<Citation> ofValues = grounds.citations();
        Citation own = rule.citation();
        boolean isOfValue = rule.condition().dated().stream()
                .flatMap(value -> value.entries().stream())
                .anyMatch(entry -> entry.citation().equals(own));
        return isOfValue && !ofValues.isEmpty()
                ? ofValues
                : Stream.concat(Stream.of(own), ofValues.stream().filter(value -> !names(own, value)))
                        .toList();
    }

    /** Whether a citation has the text of another, as much of which was read. */
    private static boolean names(Citation own, Citation value) {
        return own.certainty() == value.certainty() && own.text().contains(value.text());
    }

    /** What else a reader should know, or what is left open, as of the day of the call; may be empty. */
    public String note() {
        return note;
    }

    /** One line: effect, rule, fact, citations with their certainty. */
    @Override
    public String toString() {
        String head = switch (effect) {
            case STANDS -> rule.isBan() ? "STANDS" : "LIFTS";
            case UNSETTLED -> "UNSETTLED";
            case DEFEATED -> "DEFEATED BY " + exceptions.stream().map(Rule::id).collect(Collectors.joining(", "));
            case UNKNOWN -> "UNKNOWN";
        };
        String cited = citations().stream().map(Citation::toString).collect(Collectors.joining(", "));
        return head + " " + rule.id() + (fact().isEmpty() ? "" : ": " + fact()) + " (" + cited + ")"
                + (note.isEmpty() ? "" : " " + note);
    }
}
