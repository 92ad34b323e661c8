package io.github.opendnc;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Which rules of a set can fire at all for a campaign, and which unknown facts they read. A live sales call does not ask
 * the rules on robocalls, and whether a line is wireless is no question where no rule asks it. Worked out once for
 * each kind of campaign and remembered. Thread-safe: two threads that work it out together find the same.
 */
final class Relevance {
    private final Rule[] rules;
    /** By what a world says of its campaign; 0 is not worked out, or nothing, which is quickly found again. */
    private final AtomicLongArray relevant = new AtomicLongArray(World.CAMPAIGNS);

    private final AtomicLongArray unknowns = new AtomicLongArray(World.CAMPAIGNS);

    Relevance(Rule[] rules) {
        this.rules = rules;
    }

    /** The rules, as bits, whose conditions the campaign alone does not rule out. */
    long rules(long world) {
        long known = relevant.getAcquire(World.campaign(world));
        return known == 0 ? find(world) : known;
    }

    /** The bits of a world that may be unknown and that some such rule reads. */
    long unknowns(long world) {
        rules(world);
        return unknowns.getOpaque(World.campaign(world));
    }

    private long find(long world) {
        long found = 0;
        long read = 0;
        for (int i = 0; i < rules.length; i++) {
            Condition condition = rules[i].condition();
            if (condition.forCampaign(world) != Condition.Settled.FAILS) {
                found |= 1L << i;
                read |= condition.unknownsRead();
            }
        }
        unknowns.setOpaque(World.campaign(world), read);
        relevant.setRelease(World.campaign(world), found);
        return found;
    }
}
