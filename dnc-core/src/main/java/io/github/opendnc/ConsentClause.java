package io.github.opendnc;

import com.google.common.collect.ImmutableSet;
import io.github.opendnc.law.ConsentKind;
import io.github.opendnc.registry.Lookup;
import java.time.LocalDate;
import java.util.Set;

/**
 * A consent that counts: of the right kind, dated, given by the day of the call, not revoked by then. A do-not-call
 * request on the day of the consent or later revokes it too, by any reasonable means being enough; unless the law asks for
 * just such a consent.
 */
final class ConsentClause extends PersonClause {
    /** How the consent stands to a do-not-call request made by the day of the call. */
    enum Order {
        /** No request on the day of the consent or later. */
        UNDISTURBED,
        /** A request before the day of the consent, and none later. */
        AFTER,
        /** A request on the day of the consent or later. */
        BEFORE
    }

    private final ImmutableSet<ConsentKind> kinds;
    private final Order order;

    ConsentClause(Set<ConsentKind> kinds, Order order) {
        this.kinds = ImmutableSet.copyOf(kinds);
        this.order = order;
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
        LocalDate request = call.facts().doNotCallOn;
        boolean requested = request != null && request.toEpochDay() <= day;
        boolean undone = request != null && requested && !request.isBefore(given);
        return given.toEpochDay() <= day
                && (revoked == null || revoked.toEpochDay() > day)
                && undone == (order == Order.BEFORE)
                && (order == Order.UNDISTURBED || requested);
    }

    /** Facts in the future are impossible today; a call moved ahead to ask how long an answer holds may reach them. */
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
    void explain(Call call, Lookup list, long scenario, Grounds grounds) {
        if (holds(call, list, scenario)) {
            grounds.fact("consent " + call.facts().consent
                    + switch (order) {
                        case UNDISTURBED -> "";
                        case AFTER -> ", given after the do-not-call request of " + call.facts().doNotCallOn;
                        case BEFORE -> ", followed by the do-not-call request of " + call.facts().doNotCallOn;
                    });
        }
    }
}
