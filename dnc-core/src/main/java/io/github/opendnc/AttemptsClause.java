package io.github.opendnc;

import io.github.opendnc.registry.Lookup;

/**
 * The number of calls to this person in the 24 hours before the call. If it is not known, the scenario says whether the
 * cap is reached.
 *
 * <p>Like the hours, the count is not judged if only the day of the call is known. An unknown count is also not judged
 * if the caller keeps the caps itself.
 */
final class AttemptsClause extends Clause {
    private final int cap;

    AttemptsClause(int cap) {
        this.cap = cap;
    }

    /** The bit of the count if a call does not know the count and is asked for it; otherwise 0. */
    static long open(Call call, long scenario) {
        boolean isAsked = call.facts().attempts24 == Facts.NOT_KNOWN
                && !call.campaign().isAttemptsCountedElsewhere()
                && Scenario.isJudged(scenario);
        return isAsked ? Scenario.ATTEMPTS_CAPPED : 0;
    }

    @Override
    boolean holds(Call call, Lookup list, long scenario) {
        if (!Scenario.isJudged(scenario)) {
            return false;
        }
        int count = call.facts().attempts24;
        return count == Facts.NOT_KNOWN ? (scenario & Scenario.ATTEMPTS_CAPPED) != 0 : count >= cap;
    }

    @Override
    long reads() {
        return Scenario.ATTEMPTS_CAPPED | Scenario.JUDGED;
    }

    @Override
    void addTurningPoints(Call call, Lookup list, TurningPoints points) {
        // The count belongs to the moment of the call. It is not judged for a day.
    }

    @Override
    Object turnsBy() {
        return AttemptsClause.class;
    }

    @Override
    boolean cites() {
        return false;
    }

    @Override
    void explain(Call call, Lookup list, long scenario, Grounds grounds) {
        if (holds(call, list, scenario)) {
            int count = call.facts().attempts24;
            grounds.fact((count == Facts.NOT_KNOWN ? "it is not known how many" : String.valueOf(count))
                    + " calls to this person in 24 hours, the limit is " + cap);
        }
    }
}
