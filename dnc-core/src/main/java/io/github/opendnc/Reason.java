package io.github.opendnc;

import io.github.opendnc.registry.Lookup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One rule that spoke, how much it weighed, and the fact that made it speak. Immutable and thread-safe. */
public final class Reason {
    /** How a rule bore on the verdict. */
    public enum Weight {
        /** It applies. */
        STANDS,
        /** It applies, but the law leaves open whether it does, or whether an exemption lifts it. */
        UNSETTLED,
        /** It would apply, but an exemption lifts it. */
        DEFEATED,
        /** Whether it applies hangs on a fact that is not known. */
        UNKNOWN
    }

    private final Rule rule;
    private final Weight weight;
    private final List<Rule> exceptions;
    private final Call call;
    private final @Nullable Lookup list;
    private final long world;

    /** The fact is worked out when asked for: a file of millions of rows asks for the rules only. */
    Reason(Rule rule, Weight weight, List<Rule> exceptions, Call call, @Nullable Lookup list, long world) {
        this.rule = rule;
        this.weight = weight;
        this.exceptions = List.copyOf(exceptions);
        this.call = call;
        this.list = list;
        this.world = world;
    }

    /** The rule. */
    public Rule rule() {
        return rule;
    }

    /** How it bore on the verdict. */
    public Weight weight() {
        return weight;
    }

    /** The exemptions that lift it, or make it doubtful; empty when none does. */
    public List<Rule> exceptions() {
        return exceptions;
    }

    /** The fact that made it speak, in plain words. */
    public String fact() {
        List<String> facts = new ArrayList<>();
        rule.condition().explain(call, list, world, facts);
        return facts.stream().distinct().collect(Collectors.joining(", "));
    }

    /** One line: weight, rule, fact, citation with its certainty. */
    @Override
    public String toString() {
        String head = switch (weight) {
            case STANDS -> rule.isBan() ? "STANDS" : "LIFTS";
            case UNSETTLED -> "UNSETTLED";
            case DEFEATED -> "DEFEATED BY " + ids();
            case UNKNOWN -> "UNKNOWN";
        };
        String fact = fact();
        return head + " " + rule.id() + (fact.isEmpty() ? "" : ": " + fact) + " (" + rule.citation() + ")"
                + (rule.note().isEmpty() ? "" : " " + rule.note());
    }

    private String ids() {
        return String.join(", ", exceptions.stream().map(Rule::id).toList());
    }
}
