package io.github.opendnc;

import io.github.opendnc.law.CallCondition;
import io.github.opendnc.registry.Lookup;

/** A clause that one or two bits of the scenario decide: the kind of line, or the company's own list. */
final class BitClause extends Clause {
    private final long clear;
    private final long set;
    private final String words;

    /** Holds if all of the first bits are clear and all of the others are set. */
    BitClause(long clear, long set, String words) {
        this.clear = clear;
        this.set = set;
        this.words = words;
    }

    static Clause line(CallCondition.LineIs condition) {
        String words = condition.toString();
        return switch (condition.line()) {
            case CONSUMER -> new BitClause(Scenario.LINE_BUSINESS, 0, words);
            case RESIDENTIAL -> new BitClause(Scenario.LINE_BUSINESS | Scenario.LINE_WIRELESS, 0, words);
            case WIRELESS -> new BitClause(0, Scenario.LINE_WIRELESS, words);
            case BUSINESS -> new BitClause(0, Scenario.LINE_BUSINESS, words);
            case UNKNOWN -> throw new IllegalArgumentException("condition: an unknown line is no kind of line");
        };
    }

    @Override
    boolean holds(Call call, Lookup list, long scenario) {
        return (scenario & (clear | set)) == set;
    }

    @Override
    long reads() {
        return clear | set;
    }

    @Override
    long needs() {
        return set;
    }

    @Override
    long excludes() {
        return clear;
    }

    @Override
    void addTurningPoints(Call call, Lookup list, TurningPoints points) {
        // Validity adds the day on which the company's list begins to bar a number.
    }

    @Override
    Object turnsBy() {
        return BitClause.class;
    }

    @Override
    boolean cites() {
        return false;
    }

    @Override
    void explain(Call call, Lookup list, long scenario, Grounds grounds) {
        if (holds(call, list, scenario)) {
            grounds.fact(words);
        }
    }
}
