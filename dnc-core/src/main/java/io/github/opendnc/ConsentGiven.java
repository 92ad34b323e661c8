package io.github.opendnc;

import io.github.opendnc.registry.Lookup;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A consent that counts: strong enough, dated, given by the day of the call, not revoked by then. A do-not-call request
 * on the day of the consent or later revokes it too, by any reasonable means being enough.
 */
final class ConsentGiven extends Condition {
    private final Consent.Kind least;
    private final boolean afterRequest;

    ConsentGiven(Consent.Kind least, boolean afterRequest) {
        this.least = least;
        this.afterRequest = afterRequest;
    }

    @Override
    boolean holds(Call call, @Nullable Lookup list, long world) {
        Consent consent = call.facts().consent;
        LocalDate given = consent == null ? null : consent.givenOn().orElse(null);
        if (consent == null || given == null || consent.kind().compareTo(least) < 0) {
            return false;
        }
        long day = World.day(world);
        LocalDate revoked = consent.revokedOn().orElse(null);
        LocalDate request = call.facts().doNotCallOn;
        boolean requested = request != null && request.toEpochDay() <= day;
        boolean undone = request != null && requested && !request.isBefore(given);
        return given.toEpochDay() <= day
                && (revoked == null || revoked.toEpochDay() > day)
                && !undone
                && (!afterRequest || requested);
    }

    @Override
    Settled forCampaign(long world) {
        return World.isStranger(world) ? Settled.FAILS : Settled.OPEN;
    }

    @Override
    void explain(Call call, @Nullable Lookup list, long world, List<String> facts) {
        facts.add("consent " + call.facts().consent
                + (afterRequest ? ", given after the do-not-call request of " + call.facts().doNotCallOn : ""));
    }

    @Override
    public String toString() {
        return "consent, " + least.name().toLowerCase(Locale.ROOT).replace('_', '-')
                + (least == Consent.Kind.WRITTEN_ROBOCALL ? "" : " or stronger")
                + (afterRequest ? ", given after a do-not-call request" : "");
    }
}
