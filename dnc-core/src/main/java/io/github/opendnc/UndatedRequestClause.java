package io.github.opendnc;

import io.github.opendnc.registry.Lookup;

/** The person asked not to be called, on an unknown day. */
final class UndatedRequestClause extends PersonClause {
    private final String words;

    UndatedRequestClause(String words) {
        this.words = words;
    }

    @Override
    boolean holds(Call call, Lookup list, long scenario) {
        return call.facts().doNotCallAlways;
    }

    @Override
    void addTurningPoints(Call call, Lookup list, TurningPoints points) {
        // It holds on every day.
    }

    @Override
    Object turnsBy() {
        return UndatedRequestClause.class;
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
