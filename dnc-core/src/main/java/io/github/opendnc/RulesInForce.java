package io.github.opendnc;

import io.github.opendnc.law.Rule;
import io.github.opendnc.law.RuleSet;
import io.github.opendnc.law.Settlement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Which rules of a set are in force on a day. Rule {@code i} is bit {@code i}. Immutable; asking allocates nothing. */
final class RulesInForce {
    /** The days on which a rule begins or ends, or from which it is settled that it is in force. */
    private final long[] changes;
    /**
     * {@code masks[i + 1]}: the rules in force from {@code changes[i]} on. {@code masks[0]}: the rules in force before.
     */
    private final long[] masks;
    /** The same layout: the rules that are not in doubt because of their first day. */
    private final long[] settled;

    private RulesInForce(long[] changes, long[] masks, long[] settled) {
        this.changes = changes;
        this.masks = masks;
        this.settled = settled;
    }

    /** The rules of a set. One that its user has settled as not applying is left out on the days on which it is open. */
    static RulesInForce of(RuleSet set) {
        List<Rule> rules = List.copyOf(set.rules());
        long[] changes = rules.stream()
                .flatMap(rule -> Stream.of(Stream.of(rule.from()), rule.until().stream(), rule.settledFrom().stream()))
                .flatMap(days -> days)
                .mapToLong(LocalDate::toEpochDay)
                .distinct()
                .sorted()
                .toArray();
        long[] masks = new long[changes.length + 1];
        long[] settled = new long[changes.length + 1];
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            long since = isSettled(set, rule, Settlement.Outcome.APPLIES)
                    ? Long.MIN_VALUE
                    : rule.settledFrom().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
            settled[0] |= since == Long.MIN_VALUE ? 1L << i : 0;
            for (int change = 0; change < changes.length; change++) {
                settled[change + 1] |= changes[change] >= since ? 1L << i : 0;
            }
            boolean isLeftOut = isSettled(set, rule, Settlement.Outcome.DOES_NOT_APPLY);
            if (isLeftOut && !rule.isCertain()) {
                continue;
            }
            long known = isLeftOut ? rule.settledFrom().orElseThrow().toEpochDay() : Long.MIN_VALUE;
            long from = Math.max(known, rule.from().toEpochDay());
            long until = rule.until().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
            for (int change = 0; change < changes.length; change++) {
                masks[change + 1] |= changes[change] >= from && changes[change] < until ? 1L << i : 0;
            }
        }
        return new RulesInForce(changes, masks, settled);
    }

    long on(long epochDay) {
        return masks[place(epochDay)];
    }

    /** The rules that are certain to be in force on a day if they are in force at all. */
    long settledOn(long epochDay) {
        return settled[place(epochDay)];
    }

    private int place(long epochDay) {
        int i = changes.length;
        while (i > 0 && epochDay < changes[i - 1]) { // calls are made now: from the end, few steps are needed
            i--;
        }
        return i;
    }

    /** The days on which a rule begins or ends, or from which it is settled. Do not write to the array. */
    long[] changes() {
        return changes;
    }

    /** Whether the user of a set has settled one of its rules with this outcome. */
    static boolean isSettled(RuleSet set, Rule rule, Settlement.Outcome as) {
        return set.settlements().stream()
                .anyMatch(settlement -> settlement.ruleId().equals(rule.id()) && settlement.outcome() == as);
    }
}
