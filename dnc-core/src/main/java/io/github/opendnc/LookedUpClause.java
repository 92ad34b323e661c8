package io.github.opendnc;

import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.RegistryId;

/**
 * The number was looked up with the operator of the registry by the day of the call, and this is the answer that
 * counts. If a newer list is held, the look-up is too old to replace it, even if that list is from a day after the
 * call. A look-up also does not help a seller without a subscription to the area code on that day.
 */
final class LookedUpClause extends Clause {
    @Override
    boolean holds(Call call, Lookup list, long scenario) {
        LookedUp lookedUp = call.facts().lookedUp;
        return lookedUp != null
                && list.registry().equals(RegistryId.SINGLE_LOOK_UP)
                && lookedUp.checkedOn().toEpochDay() <= Scenario.day(scenario)
                && !list.isOutsideSubscriptionOn(Scenario.day(scenario));
    }

    @Override
    long reads() {
        return Scenario.LOOKUP | Scenario.DAY_BITS;
    }

    @Override
    void addTurningPoints(Call call, Lookup list, TurningPoints points) {
        LookedUp lookedUp = call.facts().lookedUp;
        points.add(lookedUp == null ? null : lookedUp.checkedOn());
        ListedClause.addDaysOfAnswers(list, points);
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
