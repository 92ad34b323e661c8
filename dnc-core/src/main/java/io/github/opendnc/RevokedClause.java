package io.github.opendnc;

import io.github.opendnc.registry.Lookup;
import java.time.LocalDate;

/** A consent has been revoked by the day of the call. */
final class RevokedClause extends PersonClause {
    @Override
    boolean holds(Call call, Lookup list, long scenario) {
        Consent consent = call.facts().consent;
        LocalDate revoked = consent == null ? null : consent.revokedOn().orElse(null);
        return revoked != null && revoked.toEpochDay() <= Scenario.day(scenario);
    }

    @Override
    void addTurningPoints(Call call, Lookup list, TurningPoints points) {
        Consent consent = call.facts().consent;
        points.add(consent == null ? null : consent.revokedOn().orElse(null));
    }

    @Override
    Object turnsBy() {
        return RevokedClause.class;
    }

    @Override
    boolean cites() {
        return false;
    }

    @Override
    void explain(Call call, Lookup list, long scenario, Grounds grounds) {
        Consent consent = call.facts().consent;
        if (consent != null && holds(call, list, scenario)) {
            grounds.fact("the consent was revoked on " + consent.revokedOn().orElseThrow());
        }
    }
}
