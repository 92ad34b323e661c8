package io.github.opendnc;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Which rules of a set can fire at all for a campaign, and which unknown facts they read. A live sales call does not ask
 * the rules on robocalls, and whether a line is wireless is no question where no rule asks it. Worked out once for
 * each kind of campaign and remembered. Thread-safe: two threads that work it out together find the same.
 */
final class ApplicableRules {
    private final Clause[] clauses;
    /** By what a scenario says of its campaign; 0 is not worked out, or nothing, which is quickly found again. */
    private final AtomicLongArray applicable = new AtomicLongArray(Scenario.CAMPAIGNS);

    private final AtomicLongArray unknowns = new AtomicLongArray(Scenario.CAMPAIGNS);

    ApplicableRules(Clause[] clauses) {
        this.clauses = clauses;
    }

    /** The rules, as bits, whose conditions the campaign alone does not rule out. */
    long rules(long scenario) {
        long known = applicable.getAcquire(Scenario.campaign(scenario));
        return known == 0 ? find(scenario) : known;
    }

    /** The bits of a scenario that may be unknown and that some such rule reads. */
    long unknowns(long scenario) {
        rules(scenario);
        return unknowns.getOpaque(Scenario.campaign(scenario));
    }

    private long find(long scenario) {
        long found = 0;
        long read = 0;
        for (int i = 0; i < clauses.length; i++) {
            if (clauses[i].forCampaign(scenario) != Tri.FAILS) {
                found |= 1L << i;
                read |= clauses[i].reads() & Scenario.UNKNOWN_BITS;
            }
        }
        unknowns.setOpaque(Scenario.campaign(scenario), read);
        applicable.setRelease(Scenario.campaign(scenario), found);
        return found;
    }
}
