package io.github.opendnc;

import io.github.opendnc.registry.Lookup;
import java.util.List;

/** The contrary of a clause. */
final class NotClause extends Clause {
    private final Clause part;

    NotClause(Clause part) {
        this.part = part;
    }

    @Override
    boolean holds(Call call, Lookup list, long scenario) {
        return !part.holds(call, list, scenario);
    }

    @Override
    long reads() {
        return part.reads();
    }

    @Override
    void addTurningPoints(Call call, Lookup list, TurningPoints points) {
        part.addTurningPoints(call, list, points);
    }

    @Override
    boolean cites() {
        return false;
    }

    /** Tells nothing, because there is no fact behind an absence. */
    @Override
    void explain(Call call, Lookup list, long scenario, Grounds grounds) {}

    @Override
    Tri forCampaign(long scenario) {
        return part.forCampaign(scenario).negated();
    }

    @Override
    Clause leftBy(long scenario) {
        return new NotClause(part.leftBy(scenario));
    }

    @Override
    void addParts(List<Clause> to) {
        part.addParts(to);
    }
}
