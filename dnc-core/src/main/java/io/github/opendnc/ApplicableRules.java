package io.github.opendnc;

import io.github.opendnc.registry.Lookup;
import java.util.Arrays;

/**
 * Which rules of a set can fire at all for a campaign, and which unknown facts they read. A live sales call does not ask
 * the rules on robocalls, and whether a line is wireless is no question where no rule asks it. Thread-safe.
 */
final class ApplicableRules {
    private final Clause[] clauses;
    private final long bans;
    private final ByCampaign<Found> known = new ByCampaign<>(this::find);

    ApplicableRules(Clause[] clauses, long bans) {
        this.clauses = clauses;
        this.bans = bans;
    }

    /** What there is to find of the campaign of a scenario. */
    Found to(long scenario) {
        return known.to(scenario);
    }

    private Found find(long scenario) {
        long rules = 0;
        Clause[] left = clauses.clone();
        for (int i = 0; i < clauses.length; i++) {
            if (clauses[i].forCampaign(scenario) != Tri.FAILS) {
                rules |= 1L << i;
                left[i] = clauses[i].leftBy(scenario);
            }
        }
        return new Found(rules, rules & bans, left);
    }

    /** What was found of a campaign. Immutable and thread-safe to whoever looks from outside. */
    static final class Found {
        private final long rules;
        private final long unknowns;
        private final boolean asksTheList;
        private final Clause[] left; // of each rule what is left to ask of its condition
        private final long[] needs;
        private final long[] excludes;
        private final OpenTime openTime;

        private Found(long rules, long bans, Clause[] left) {
            this.rules = rules;
            this.left = left;
            long read = 0;
            for (long some = rules; some != 0; some &= some - 1) {
                read |= left[Long.numberOfTrailingZeros(some)].reads();
            }
            this.unknowns = read & Scenario.UNKNOWN_BITS;
            this.asksTheList = (read & (Scenario.LOOKUP | Scenario.LISTED)) != 0;
            this.needs = Arrays.stream(left).mapToLong(Clause::needs).toArray();
            this.excludes = Arrays.stream(left).mapToLong(Clause::excludes).toArray();
            this.openTime = OpenTime.of(bans, left);
        }

        /** The rules, as bits, whose conditions the campaign does not rule out. */
        long rules() {
            return rules;
        }

        /** The bits of a scenario that may be unknown and that some such rule reads. */
        long unknowns() {
            return unknowns;
        }

        /** Whether some such rule reads what the registry answered. */
        boolean asksTheList() {
            return asksTheList;
        }

        /** Those of some such rules that are not known to hold nowhere in the time of a scenario. */
        long notSpared(long some, Call call, Lookup list, long scenario) {
            return some & ~openTime.spared(call, list, scenario);
        }

        /** Whether the condition of such a rule may hold in a scenario with some of these open bits, or without. */
        boolean mayHold(int rule, long scenario, long open) {
            return ((scenario | open) & needs[rule]) == needs[rule] && (scenario & excludes[rule]) == 0;
        }

        /** Whether the condition of such a rule holds in a scenario of the campaign. */
        boolean holds(int rule, Call call, Lookup list, long scenario) {
            // Most do not, by their bits alone; to ask a condition is a call of a method that nobody foresees.
            return mayHold(rule, scenario, 0) && left[rule].holds(call, list, scenario);
        }
    }
}
