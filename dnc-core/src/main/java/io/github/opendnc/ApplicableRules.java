package io.github.opendnc;

import org.jspecify.annotations.Nullable;

/**
 * Which rules of a set can fire at all for a campaign, and which unknown facts they read. A live sales call does not ask
 * the rules on robocalls, and whether a line is wireless is no question where no rule asks it. Worked out once for
 * each kind of campaign and remembered, while no other takes its place. Thread-safe: threads that work it out together
 * find the same.
 */
final class ApplicableRules {
    private static final int BITS = 9;
    /** Spreads campaigns, which differ in few bits, over the places (Knuth's multiplicative hashing). */
    private static final int GOLDEN = 0x9E3779B9;

    private final Clause[] clauses;
    private final @Nullable Found[] known = new Found[1 << BITS];

    /**
     * What was found of a campaign.
     *
     * @param campaign what a scenario says of it
     * @param rules the rules, as bits, whose conditions it does not rule out
     * @param unknowns the bits of a scenario that may be unknown and that some such rule reads
     * @param asksTheList whether some such rule reads what the registry answered
     * @param left of each rule what is left to ask of its condition; not to be written to
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Found(int campaign, long rules, long unknowns, boolean asksTheList, Clause[] left) {}

    ApplicableRules(Clause[] clauses) {
        this.clauses = clauses;
    }

    /** What there is to find of the campaign of a scenario. */
    Found to(long scenario) {
        int campaign = Scenario.campaign(scenario);
        int place = (campaign * GOLDEN) >>> (Integer.SIZE - BITS);
        Found found = known[place];
        if (found == null || found.campaign != campaign) {
            found = find(campaign, scenario);
            known[place] = found;
        }
        return found;
    }

    private Found find(int campaign, long scenario) {
        long rules = 0;
        long read = 0;
        boolean asksTheList = false;
        Clause[] left = clauses.clone();
        for (int i = 0; i < clauses.length; i++) {
            if (clauses[i].forCampaign(scenario) != Tri.FAILS) {
                rules |= 1L << i;
                read |= clauses[i].reads() & Scenario.UNKNOWN_BITS;
                asksTheList |= (clauses[i].reads() & (Scenario.LOOKUP | Scenario.LISTED)) != 0;
                left[i] = clauses[i].leftBy(scenario);
            }
        }
        return new Found(campaign, rules, read, asksTheList, left);
    }
}
