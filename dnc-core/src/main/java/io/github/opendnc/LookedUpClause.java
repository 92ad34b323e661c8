package io.github.opendnc;

import io.github.opendnc.registry.Lookup;

/** The number was looked up with the operator of the registry by the day of the call. */
final class LookedUpClause extends Clause {
    @Override
    boolean holds(Call call, Lookup list, long scenario) {
        LookedUp lookedUp = call.facts().lookedUp;
        return lookedUp != null && lookedUp.checkedOn().toEpochDay() <= Scenario.day(scenario);
    }

    @Override
    long reads() {
        return Scenario.LOOKUP | Scenario.DAY_BITS;
    }

    @Override
    void addTurningPoints(Call call, Lookup list, TurningPoints points) {
        LookedUp lookedUp = call.facts().lookedUp;
        points.add(lookedUp == null ? null : lookedUp.checkedOn());
    }

    @Override
    Object turnsBy() {
        return LookedUpClause.class;
    }

    @Override
    boolean cites() {
        return false;
    }

    @Override
    void explain(Call call, Lookup list, long scenario, Grounds grounds) {
        LookedUp lookedUp = call.facts().lookedUp;
        if (lookedUp != null && holds(call, list, scenario)) {
            grounds.fact("the number was looked up on " + lookedUp.checkedOn());
        }
    }
}
