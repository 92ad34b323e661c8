package io.github.opendnc;

import io.github.opendnc.registry.Lookup;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The rules of a set that can fire at all for a campaign, and the unknown facts that they read. A live sales call does
 * not ask the rules on robocalls. Whether a line is wireless does not matter if no rule asks it. Thread-safe.
 */
final class ApplicableRules {
    private final Clause[] clauses;
    private final long bans;
    private final ByCampaign<Found> known = new ByCampaign<>(this::find);

    ApplicableRules(Clause[] clauses, long bans) {
        this.clauses = clauses;
        this.bans = bans;
    }

    /** What was found for the campaign of a scenario. */
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

    /** What was found for a campaign. Thread-safe, and immutable as seen from outside. */
    static final class Found {
        private final long rules;
        private final long unknowns;
        private final boolean asksTheList;
        private final boolean asksTheCompanyList;
        private final long bansOnListed;
        private final long otherBans;
        private final Clause[] left; // left[i]: what is still to be asked of the condition of rule i
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
            this.asksTheCompanyList = (read & Scenario.COMPANY_LISTED) != 0;
            this.needs = Arrays.stream(left).mapToLong(Clause::needs).toArray();
            this.excludes = Arrays.stream(left).mapToLong(Clause::excludes).toArray();
            this.openTime = OpenTime.of(bans, left);
            this.bansOnListed = bansThat(i -> (needs[i] & Scenario.LISTED) != 0, bans);
            this.otherBans = bansThat(i -> (needs[i] & Scenario.LISTED) == 0 && !left[i].needsSilence(), bans);
        }

        private static long bansThat(IntPredicate wanted, long bans) {
            return IntStream.range(0, Long.SIZE)
                    .filter(i -> (bans & 1L << i) != 0)
                    .filter(wanted)
                    .mapToLong(i -> 1L << i)
                    .sum();
        }

        /** The rules that the campaign does not rule out, as bits. */
        long rules() {
            return rules;
        }

        /** The bits of a scenario that may be unknown and that at least one of these rules reads. */
        long unknowns() {
            return unknowns;
        }

        /** Whether at least one of these rules reads the answer of the registry. */
        boolean asksTheList() {
            return asksTheList;
        }

        /** Whether at least one of these rules reads the answer of the company's own list. */
        boolean asksTheCompanyList() {
            return asksTheCompanyList;
        }

        /** Whether the time alone shows that no rule bars a number that the list clears. */
        boolean letsCleared(Call call, Lookup list, long scenario) {
            return otherBans == 0 || (otherBans & ~openTime.spared(call, list, scenario)) == 0;
        }

        /** What is still to be asked of each ban that may hold although a list clears the number. */
        List<Clause> conditionsOfOtherBans() {
            return IntStream.range(0, left.length)
                    .filter(i -> (otherBans & 1L << i) != 0)
                    .mapToObj(i -> left[i])
                    .toList();
        }

        /** The bans among {@code some} that may still hold, given the time and whether the list may have the number. */
        long notSpared(long some, Call call, Lookup list, long scenario, long open) {
            long left = ((scenario | open) & Scenario.LISTED) == 0 ? some & ~bansOnListed : some;
            return left == 0 ? 0 : left & ~openTime.spared(call, list, scenario);
        }

        /** Whether the condition of a rule may hold in a scenario, for at least one setting of the open bits. */
        boolean mayHold(int rule, long scenario, long open) {
            return ((scenario | open) & needs[rule]) == needs[rule] && (scenario & excludes[rule]) == 0;
        }

        /** Whether the condition of a rule holds in a scenario of the campaign. */
        boolean holds(int rule, Call call, Lookup list, long scenario) {
            // For most rules the bits alone say no. Asking the condition is slower: the JVM cannot predict which method
            // is called.
            return mayHold(rule, scenario, 0) && left[rule].holds(call, list, scenario);
        }
    }
}
