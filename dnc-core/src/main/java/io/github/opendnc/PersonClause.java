package io.github.opendnc;

/** A clause on what the person called did. It fails for a stranger. */
abstract class PersonClause extends Clause {
    @Override
    long reads() {
        return Scenario.DAY_BITS | Scenario.STRANGER;
    }

    @Override
    final Tri forCampaign(long scenario) {
        return Scenario.isStranger(scenario) ? Tri.FAILS : Tri.OPEN;
    }
}
