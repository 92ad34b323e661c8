package io.github.opendnc;

import io.github.opendnc.law.Citation;
import io.github.opendnc.law.Rule;
import java.util.List;
import java.util.stream.Collectors;

/** One rule that spoke, what it did, and the fact that made it speak. Immutable and thread-safe. */
public final class Reason {
    /** How a rule bore on the verdict. */
    public enum Effect {
        /** It applies. */
        STANDS,
        /** It applies, but the law leaves open whether it does, or whether an exemption lifts it. */
        UNSETTLED,
        /** Whether it applies hangs on a fact that is not known. */
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

    /** How it bore on the verdict. */
    public Effect effect() {
        return effect;
    }

    /** The exemptions that lift it, or make it doubtful; empty when none does. */
    public List<Rule> exceptions() {
        return exceptions;
    }

    /** The fact that made it speak, in plain words. */
    public String fact() {
        return grounds.facts();
    }

    /**
     * The texts it stands on: those of the values in force on the day of the call by which its facts were judged, or the
     * rule's own where it reads no value.
     */
    public List<Citation> citations() {
        List<Citation> ofValues = grounds.citations();
        return ofValues.isEmpty() ? List.of(rule.citation()) : ofValues;
    }

    /** What a reader should know besides, or what is left open, as of the day of the call; may be empty. */
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
