package io.github.opendnc;

import com.google.common.collect.ImmutableSet;
import io.github.opendnc.law.AfterRequest;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.law.PersonCondition;
import io.github.opendnc.registry.Lookup;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A consent that counts: of the right kind, dated, given by the day of the call and not revoked by then. A do-not-call
 * request on the day of the consent or later also revokes it, because any reasonable means is enough.
 */
final class ConsentClause extends PersonClause {
    private final ImmutableSet<ConsentKind> kinds;
    private final AfterRequest afterRequest;

    ConsentClause(PersonCondition.ConsentGiven condition) {
        this.kinds = ImmutableSet.copyOf(condition.kinds());
        this.afterRequest = condition.afterRequest();
    }

    @Override
    boolean holds(Call call, Lookup list, long scenario) {
        Consent consent = call.facts().consent;
        LocalDate given = consent == null ? null : consent.givenOn().orElse(null);
        if (consent == null || given == null || !kinds.contains(consent.kind())) {
            return false;
        }
        long day = Scenario.day(scenario);
        LocalDate revoked = consent.revokedOn().orElse(null);
        return given.toEpochDay() <= day
                && (revoked == null || revoked.toEpochDay() > day)
                && standsBeside(call.facts().doNotCallOn, given, scenario);
    }

    private boolean standsBeside(@Nullable LocalDate request, LocalDate given, long scenario) {
        if (request == null || request.toEpochDay() > Scenario.day(scenario)) {
            return afterRequest != AfterRequest.GIVEN_LATER;
        }
        return request.isBefore(given)
                || (afterRequest == AfterRequest.ENDED_BY_ONE_OF_ALL && (scenario & Scenario.REQUEST_OF_ALL) == 0);
    }

    @Override
    long reads() {
        return super.reads() | (afterRequest == AfterRequest.ENDED_BY_ONE_OF_ALL ? Scenario.REQUEST_OF_ALL : 0);
    }

    /**
     * Days in the future are added too. The facts of a call today cannot have them, but a call that is moved ahead may
     * reach them; it asks how long an answer holds.
     */
    @Override
    void addTurningPoints(Call call, Lookup list, TurningPoints points) {
        Consent consent = call.facts().consent;
        if (consent != null) {
            points.add(consent.givenOn().orElse(null));
            points.add(consent.revokedOn().orElse(null));
            points.add(call.facts().doNotCallOn);
        }
    }

    @Override
    Object turnsBy() {
        return ConsentClause.class;
    }

    @Override
    boolean cites() {
        return false;
    }

    @Override
    void explain(Call call, Lookup list, long scenario, Grounds grounds) {
        if (holds(call, list, scenario)) {
            grounds.fact("consent " + call.facts().consent
                    + (afterRequest == AfterRequest.GIVEN_LATER
                            ? ", given after the do-not-call request of " + call.facts().doNotCallOn
                            : ""));
        }
    }
}
