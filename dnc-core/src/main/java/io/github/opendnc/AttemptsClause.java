package io.github.opendnc;

import io.github.opendnc.registry.Lookup;

/**
 * The number of calls to this person in the 24 hours before the call. Where it is not known, the scenario says. Like the
 * hours it is not judged of a call of which only the day is known; nor, where it is not known, of a caller that keeps the caps by
 * itself.
 */
final class AttemptsClause extends Clause {
    private final int cap;

    AttemptsClause(int cap) {
        this.cap = cap;
    }

    /** The bit of the count where a call does not know it and is asked for it. */
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
        // The count is that of the moment of the call, and is not judged of a day.
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
